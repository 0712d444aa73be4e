#pragma once
/// Whose roster it is: its title without 成员名单.
///     甲市创建工作领导小组成员名单    甲市创建工作领导小组
///     市防汛指挥部组成人员            市防汛指挥部
///     现成立丙事工作专班，组成人员如下：  丙事工作专班
/// None: other sentences, titles that name no body (责任分工).

#include "record/plan.hpp"

namespace plandoc::record {

inline constexpr std::uint32_t longest_roster_title = 60;  ///< characters

/// The body of the roster that begins with passage `first`: by the line above, else by the titles of its sections from the
/// innermost out, else by the attachment's. Empty: none of them names one.
[[nodiscard]] Words body_of_roster(const outline::Outline& outline, std::uint32_t first);
/// The body of a roster that is a table: by the title of its section, or where it has none the attachment's.
[[nodiscard]] Words body_of_table(const outline::Outline& outline, const outline::Table& table);

}  // namespace plandoc::record
