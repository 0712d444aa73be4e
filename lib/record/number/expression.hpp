#pragma once
/// Expressions: everything in a passage that is written with digits or is a Chinese-numeral quantity, cut into pieces
/// that no reader would cut further, and told apart as far as their form alone tells.
///     2022-2025年   date            〔2022〕73号   reference       1.   label (of a section)
///     5G, “5+2”     name            5大产业        count           11件  open: the clause decides (read_commitment.hpp)

#include <cstdint>
#include <optional>
#include <vector>

#include "outline/outline.hpp"
#include "record/number/quantity.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

struct Expression {
    Words words;
    std::optional<Role> role;          ///< none: a quantity whose role the clause decides
    std::optional<Quantity> quantity;  ///< none for dates, references, names and labels without a unit
    int year_from = 0, year_to = 0;    ///< of dates; year_from only of a range
    bool is_rank = false;              ///< 前三
    bool is_plan_term = false;         ///< 十四五
};

/// Every expression of the passage, in text order, none overlapping another; replaces what `out` held.
void find_expressions(const outline::Outline& outline, const outline::Passage& passage, std::vector<Expression>& out);

}  // namespace plandoc::record
