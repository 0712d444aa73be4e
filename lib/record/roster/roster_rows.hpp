#pragma once
/// The people of a roster that stands in lines. A row is a name, a role or none before it, and its post:
///     组长：张  伟  副市长            a role holds for the rows below it, too
///     李小明 市委宣传部⏎副部长        the post goes on up to the next row
///     市科技局局长  王小红            the post first
///     成员：张三、李四、王五          张三 李四 王五; 张三（市长）、李四（副市长）
///     王⏎市科技局⏎红⏎局长            the columns of a page have mixed name and post

#include <vector>

#include "record/roster/roster_lines.hpp"

namespace plandoc::record {

/// The people of one roster, in text order; `body` is whose roster it is, empty where nothing says so.
[[nodiscard]] std::vector<Person> read_roster_rows(const RosterLines& lines, Words body);

}  // namespace plandoc::record
