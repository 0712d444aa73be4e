#pragma once
/// Who does what (records.md 4).
///     ……。（责任单位：市教育局、财政局等）        a bracket that closes a task
///     牵头部门：市教育局                          a line of its own
///     领导小组办公室具体负责推进方案实施          a sentence
///     the columns of a table of tasks             task_table.hpp
/// None: 负总责, 负责同志, 负责人, 各负其责, 协同配合, 公众参与.

#include "record/duty/agency.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

/// Every duty of notice, plan and attachments, in text order.
[[nodiscard]] std::vector<Duty> find_duties(const outline::Outline& outline);

}  // namespace plandoc::record
