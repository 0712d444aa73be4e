#include "lexicon/duty_sign.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(DutySign) {
    static constexpr std::array<std::string_view, 18> names{
        "time",     "note",        "note_head",   "agency_head", "no_name",     "in_word",
        "person",   "spoken_of",   "manner_head", "manner_end",  "takes_part",  "rest_head",
        "rest_end", "places_head", "government",  "committee",   "other_level", "beside_department"};
    static const SignTable table(table::duty_signs, names);
    return table;
}

}  // namespace plandoc::lexicon
