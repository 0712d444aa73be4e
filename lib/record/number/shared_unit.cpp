#include "record/number/shared_unit.hpp"

#include "record/number/clause.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using text::CleanText;
using text::is;

namespace {

/// 15 of 15、20个百分点 lacks its unit, 5个 of 5个、8个百分点 and of 5个、8个工作日 the end of it.
bool lacks_unit_of(const CleanText& text, const Quantity& here, const Quantity& next) {
    if (here.unit.empty() && here.unit_name.empty()) return true;
    return text.characters(here.unit) == u"个" && next.unit.size() > 1 && text.starts_with(next.unit, u"个");
}

/// 万 of 25万|亩: what stands between a number and what follows its scale.
Words scale_before(const CleanText& text, std::uint32_t end) {
    std::uint32_t begin = end;
    while (begin > 0 && !is(text[begin - 1], text::digit)) --begin;
    return {begin, end};
}

/// 10、20、30亿元: the scale behind the last number is of all; false: it is more than a scale.
bool take_scale(const CleanText& text, Words words, Quantity& quantity) {
    const text::Scale scale = text::match_scale(text.characters(words));
    if (scale.size != words.size() || !quantity.value) return false;
    quantity.value = text::scaled(*quantity.value, scale.power);
    return true;
}

}  // namespace

void share_units(const CleanText& text, std::vector<Expression>& expressions) {
    for (std::size_t index = expressions.size(); index > 1; --index) {
        const Expression& next = expressions[index - 1];
        Expression& here = expressions[index - 2];
        if (!here.quantity || here.role || !next.quantity || next.role || next.quantity->unit.empty()) continue;
        if (here.quantity->is_chinese || next.quantity->is_chinese || !lacks_unit_of(text, *here.quantity, *next.quantity))
            continue;
        const Words unit = here.quantity->unit;
        const std::uint32_t sign = unit.empty() ? here.words.end : unit.end;
        const bool is_list = next.words.begin == sign + 1 && text::is_one_of(text[sign], list_joints);
        const Words scale = scale_before(text, next.quantity->unit.begin);
        const bool has_scale = !scale_before(text, unit.empty() ? sign : unit.begin).empty();
        if (!is_list || (scale.empty() && has_scale) || here.quantity->value_to) continue;
        if (!scale.empty() && !has_scale && !take_scale(text, scale, *here.quantity)) continue;
        here.quantity->take_unit_of(*next.quantity);
    }
}

}  // namespace plandoc::record
