#include "lexicon/noun_sign.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(NounSign) {
    static constexpr std::array<std::string_view, 38> names{
        "basis",       "no_lead",    "adverb_like",   "of_noun",       "makes_noun",  "people",      "of_piece",  "each_place",
        "time_unit",   "of_people",  "no_share",      "share",         "date_end",    "no_place",    "some_kind", "manner",
        "used_word",   "total",      "thrives",       "officer",       "bare_count",  "no_noun",     "ratio",     "stands_for",
        "whereabouts", "list_head",  "mutual",        "unitless_noun", "beside_head", "beside_tail", "done_to",   "actual",
        "average",     "per_volume", "area_of_count", "small_place",   "of_scale",    "gain"};
    static const SignTable table(table::noun_signs, names);
    return table;
}

}  // namespace plandoc::lexicon
