#pragma once
/// Deadlines: which year holds for a number (records.md 3, `by`).
///     in its sentence, the nearest before it; else one behind it in its clause; else the last one in an earlier sentence
///     of its section; else in heading or own text of an enclosing section; else the plan's last year.
/// A baseline (较2020年), a beginning (2022年起) and a year that is past for the plan are none.

#include <vector>

#include "outline/outline.hpp"
#include "record/number/expression.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

class Deadlines {
public:
    /// `first_year`: of the plan or its date; years before it are past, 0: unknown.
    Deadlines(const outline::Outline& outline, int first_year, int date_year);

    /// The year a date expression sets as deadline; 0: it sets none.
    [[nodiscard]] int deadline_of(const Expression& expression, Words sentence) const;
    /// True where the date only names what a change is measured from.
    [[nodiscard]] bool is_baseline(const Expression& expression) const;
    /// 以2020年用水量为基数: the date of the basis for all that follows.
    [[nodiscard]] bool is_basis(const Expression& expression) const;
    /// True where the date lies before the plan: what it dates is a fact.
    [[nodiscard]] bool is_past(const Expression& expression) const;

    /// 为2030年达到目标奠定基础: holds for its clause only; what follows is not what it is a step towards.
    [[nodiscard]] bool is_stepping_stone(const Expression& expression, Words sentence) const;

    /// What earlier sentences and enclosing sections say for a passage; 0: nothing.
    [[nodiscard]] int standing(const outline::Passage& passage) const;
    /// A deadline read in a sentence of the passage holds for what follows in its section; one in a table's cell, in that cell.
    void note(const outline::Passage& passage, int year);

private:
    /// The few characters on either side of a date, without the quotes around it, no farther than `limit`.
    [[nodiscard]] std::u16string_view before(const Expression& expression, std::uint32_t limit) const;
    [[nodiscard]] std::u16string_view behind(const Expression& expression, std::uint32_t limit) const;

    const outline::Outline& outline_;
    int first_year_, date_year_;
    std::vector<int> of_section_;  ///< the last one read; the section's heading at first
    int outside_ = 0;              ///< for text before the first section of a part
    std::uint32_t outside_part_ = outline::none;
    int in_cell_ = 0;              ///< of the cell that begins with word cell_begin_
    std::uint32_t cell_begin_ = outline::none;
};

}  // namespace plandoc::record
