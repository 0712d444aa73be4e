#include "outline/outline.hpp"
namespace plandoc::outline { Outline read_outline(const reader::Document& document) { return Outline{text::CleanText(document.source), {}, {}, {}, {}}; } }
