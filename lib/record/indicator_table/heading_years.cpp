#include "record/indicator_table/heading_years.hpp"

#include "record/number/expression.hpp"

namespace plandoc::record {

namespace {

constexpr int earliest = 1990, latest = 2099;

}  // namespace

std::vector<int> years_in(const outline::Outline& outline, Words words, Spans spans) {
    std::vector<int> years;
    std::vector<Expression> expressions;
    outline::Passage passage;
    passage.kind = outline::PassageKind::cell;
    passage.words = words;
    find_expressions(outline, passage, expressions);
    for (const Expression& expression : expressions) {
        const bool is_span = expression.year_from != 0 && !expression.is_plan_term;
        int year = expression.role == Role::date && !(is_span && spans == Spans::left_out) ? expression.year_to : 0;
        const bool is_bare =
            !expression.role && expression.quantity && expression.quantity->unit.empty() && expression.quantity->value;
        if (is_bare && expression.words.size() == 4) year = static_cast<int>(expression.quantity->value->coefficient());
        if (year >= earliest && year <= latest) years.push_back(year);
    }
    return years;
}

}  // namespace plandoc::record
