#pragma once
/// Expressions: whatever in a passage is written with digits or is a quantity in Chinese numerals, cut into pieces that no
/// reader would cut further, and told apart as far as their form alone tells.
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
    std::optional<Role> role;          ///< nullopt: a quantity whose role the clause decides
    std::optional<Quantity> quantity;  ///< nullopt: a date, a reference, a name or a label without a unit
    int year_from = 0, year_to = 0;    ///< of a date; year_from 0: it names one year
    bool is_rank = false;              ///< 前三
    bool is_plan_term = false;         ///< 十四五
};

/// Puts every expression of the passage into `out`, in text order, none overlapping another, in place of what `out` held.
void find_expressions(const outline::Outline& outline, const outline::Passage& passage, std::vector<Expression>& out);

}  // namespace plandoc::record
