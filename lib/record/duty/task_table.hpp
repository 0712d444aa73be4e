#pragma once
/// Tables of tasks: who leads, answers for and supports a row's measure, and by when (records.md 4, Table rows).
///     重点任务    具体做法    工作进度    责任部门    参与部门
///     部门        职责与任务                                    the bodies of such a table answer for what stands beside them

#include "record/duty/duty_list.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

/// What the columns of a table are to a duty.
struct TaskColumns {
    std::vector<std::uint32_t> measures;  ///< from the widest (重点任务) to the measure itself (具体做法)
    std::vector<std::uint32_t> roles;     ///< columns of agencies; the first is the one that must be filled (责任部门)
    std::vector<std::uint32_t> progress;
    std::vector<DutyLabel> headings;  ///< what the heading of each column says

    [[nodiscard]] bool is_task_table() const { return !roles.empty() && !measures.empty(); }
};

/// The columns of `table`, whether it is one of tasks or not.
[[nodiscard]] TaskColumns read_task_columns(const text::CleanText& text, const outline::Table& table);

/// The columns of each of the document's tables.
[[nodiscard]] std::vector<TaskColumns> read_task_columns(const outline::Outline& outline);

/// The duties of all task tables, in text order. `columns` are those of each table.
[[nodiscard]] std::vector<Duty> find_table_duties(const outline::Outline& outline, const std::vector<TaskColumns>& columns);

}  // namespace plandoc::record
