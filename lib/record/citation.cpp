#include "record/citation.hpp"
namespace plandoc::record { std::vector<Citation> find_citations(const outline::Outline&) { return {}; } }
