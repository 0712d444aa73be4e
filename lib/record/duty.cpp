#include "record/duty.hpp"
namespace plandoc::record {
std::vector<Duty> find_duties(const outline::Outline&, const Letterhead&) { return {}; }
std::string full_name(const text::CleanText& text, const Agency& agency) { return text.written(agency.prefix) + text.written(agency.text); }
}
