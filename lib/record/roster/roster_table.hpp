#pragma once
/// The people of rosters that are tables.
///     姓名   职务           组内职务     columns by their headings
///     组长   张  伟         副市长       without headings: a role in the first cell, a name beside it
/// No people: forms to fill in, which have 姓名 and neither role nor post.

#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// The people of all tables of notice, plan and attachments, table by table.
[[nodiscard]] std::vector<Person> find_people_in_tables(const outline::Outline& outline);

}  // namespace plandoc::record
