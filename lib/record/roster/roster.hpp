#pragma once
/// The people of a roster (成员名单): records.md 6.
///     组  长：张  伟  副市长              组长 张伟, 副市长
///     - 成 员： 李小明 市委宣传部⏎副部长  成员 李小明, 市委宣传部副部长; the post goes on in the next line
///     王小红 市科技局局长                 成员 too: a role holds for the rows below it
///     成员：张三、李四、王五              three, without posts
/// Rows of a table with a column 姓名 are people too. No people: lists of agencies (成员：市科技局、市财政局), signatures, prose
/// (张伟同志兼任办公室主任).

#include "record/plan.hpp"

namespace plandoc::record {

/// Every person of the rosters of notice, plan and attachments, in text order.
[[nodiscard]] std::vector<Person> find_people(const outline::Outline& outline);

}  // namespace plandoc::record
