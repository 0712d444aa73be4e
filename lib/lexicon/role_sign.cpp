#include "lexicon/role_sign.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(RoleSign) {
    static constexpr std::array<std::string_view, 35> names{
        "allowance",    "quota",     "rated",         "held",       "carries_out",   "lays_down", "member_counter",
        "kind_counter", "kind_end",  "duration",      "short_time", "divides",       "share_of",  "rate_end",
        "standard",     "built_by",  "size_bound",    "several",    "first_batch",   "grade",     "sized",
        "sized_work",   "outside",   "listed_behind", "indicator",  "of_indicators", "combined",  "length",
        "term",         "time_used", "tasks",         "fund",       "purse",         "estimated", "capacity"};
    static const SignTable table(table::role_signs, names);
    return table;
}

}  // namespace plandoc::lexicon
