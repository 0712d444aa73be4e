#include "record/letterhead/plan_years.hpp"

#include <algorithm>

namespace plandoc::record {

int year_of(const std::string& iso_day) { return iso_day.size() < 4 ? 0 : std::stoi(iso_day.substr(0, 4)); }

int date_year(const Letterhead& letterhead) {
    if (const int dated = year_of(letterhead.date)) return dated;
    return letterhead.period ? letterhead.period->from - 1 : 0;
}

int first_year(const Letterhead& letterhead) {
    const int dated = year_of(letterhead.date), planned = letterhead.period ? letterhead.period->from : 0;
    return dated == 0 || planned == 0 ? std::max(dated, planned) : std::min(dated, planned);
}

}  // namespace plandoc::record
