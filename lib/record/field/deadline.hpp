#pragma once
/// Which year is the deadline of a number (records.md 3, `by`). The first of these that there is:
///     the nearest before the number, in its sentence
///     one behind it, in its clause
///     the last one in an earlier sentence of its section
///     one in the heading of a section around that one, or else in its own text; the only one in the title of an attachment
///     one in the heading without a label that the second half of a report begins with: 2024年工作安排
///     the plan's last year
/// No deadline is the year that a change is measured from (较2020年), a beginning (2022年起), or a year that is past for the
/// plan.

#include <optional>
#include <vector>

#include "outline/outline.hpp"
#include "record/number/expression.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

class Deadlines {
public:
    /// The letterhead's first year is the plan's or its date's; years before it are past. From its date 未来三年 is counted, but
    /// in a plan of three years they are its own.
    Deadlines(const outline::Outline& outline, const Letterhead& letterhead);

    /// The year that the date sets as a deadline in its sentence; 0: it sets none.
    [[nodiscard]] int deadline_of(const Expression& expression, Words sentence) const;
    /// 2024年起|比例不低于60%: the share behind it is due that year and kept from then on; no later sentence has that deadline.
    [[nodiscard]] bool holds_from_then(const Expression& expression, Words sentence) const;
    /// 教师5年|内完成360学时 in a plan of three years: a term that ends in `year`, behind the plan, holds for nothing else.
    [[nodiscard]] bool is_beyond_plan(const Expression& expression, int year) const;
    /// The date only names what a change is measured from: 较2020年.
    [[nodiscard]] bool is_baseline(const Expression& expression) const;
    /// The date names the basis of all changes that follow: 以2020年用水量为基数.
    [[nodiscard]] bool is_basis(const Expression& expression) const;
    /// The date lies before the plan, so that what it dates is a fact.
    [[nodiscard]] bool is_past(const Expression& expression) const;

    /// The date is what the clause takes a step towards, and holds for nothing behind it: 为2030年达到目标奠定基础.
    [[nodiscard]] bool is_stepping_stone(const Expression& expression, Words sentence) const;

    /// The deadline that earlier sentences and the sections around a passage set for it; 0: none.
    [[nodiscard]] int standing(const outline::Passage& passage) const;
    /// Notes a deadline that a sentence of the passage sets: it holds for what follows in its section, or in its cell of a
    /// table.
    void note(const outline::Passage& passage, int year);

private:
    /// The few characters on either side of a date, without the quotes around it, no farther than `limit`.
    [[nodiscard]] std::u16string_view before(const Expression& expression, std::uint32_t limit) const;
    [[nodiscard]] std::u16string_view behind(const Expression& expression, std::uint32_t limit) const;
    /// 编制|2025-2030年|住房规划, 落实中长期规划（|2021-2035年|）: a range of years in the name of another plan.
    [[nodiscard]] bool is_of_other_plan(const Expression& expression, Words sentence) const;
    /// 2021年底前|新建20家 in a plan from 2022 on: a deadline all the same; not 2021年底前|建成的小区.
    [[nodiscard]] bool is_overdue(const Expression& expression, Words sentence) const;
    /// 增长到|2023年|的5倍: of how much the number is a multiple.
    [[nodiscard]] bool is_multiplied(const Expression& expression) const;
    /// 从|2020年|30%提高到40%: when the number behind it was true.
    [[nodiscard]] bool is_departure(const Expression& expression) const;

    /// The year of the half of a report that the passage stands in; 0: none.
    [[nodiscard]] int year_of_half(const outline::Passage& passage) const;

    const outline::Outline& outline_;
    int first_year_, date_year_;
    std::optional<Period> period_;
    std::vector<int> of_heading_;
    std::vector<int> of_section_;  ///< the last one read; the heading's at first
    int outside_ = 0;              ///< for text before the first section of a part
    std::uint32_t outside_part_ = outline::none;
    int in_cell_ = 0;  ///< of the cell that begins with word cell_begin_
    std::uint32_t cell_begin_ = outline::none;
};

}  // namespace plandoc::record
