#include "lexicon/role_sign.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(RoleSign) {
    static constexpr std::array<std::string_view, 14> names{
        "allowance",    "quota",    "rated",    "held",       "carries_out", "lays_down", "member_counter",
        "kind_counter", "kind_end", "duration", "short_time", "divides",     "share_of",  "rate_end"};
    static const SignTable table(table::role_signs, names);
    return table;
}

}  // namespace plandoc::lexicon
