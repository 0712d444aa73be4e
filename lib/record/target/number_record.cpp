#include "record/target/number_record.hpp"

#include "record/number/clause.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

/// 13|县(市), 3|县|纳入: what is counted is the unit as well; but 3县级.
void take_county(const CleanText& text, Number& number) {
    constexpr std::u16string_view other_words = u"级城域道乡";
    const std::uint32_t end = number.words.end;
    if (!number.unit.empty() || text[end] != u'县' || !text::is(text[end - 1], text::digit)) return;
    if (text::is_one_of(text[end + 1], other_words)) return;
    ++number.words.end;
    number.unit = text.written({end, end + 1});
}

/// A name, a date or a label is no value.
bool has_value(Role role) { return role == Role::target || role == Role::fact || role == Role::provision || role == Role::count; }

}  // namespace

bool means_each(const CleanText& text, const Expression& expression) {
    constexpr std::uint32_t size = 2;  // characters of 一个
    const Words words = expression.words;
    return expression.role == Role::count && words.size() == size && text[words.begin] == u'一' && words.begin > 0 &&
           text[words.begin - 1] == u'每';
}

Number number_record(const CleanText& text, const Expression& expression, std::uint32_t passage) {
    Number number;
    number.role = *expression.role;
    const bool measures = expression.quantity && (expression.quantity->unit_kind == lexicon::UnitKind::amount ||
                                                  expression.quantity->unit_kind == lexicon::UnitKind::share);
    if (number.role == Role::count && measures) number.role = Role::provision;  // 总投资9亿元 counts no members
    number.words = expression.words;
    number.passage = passage;
    if (!has_value(number.role) || !expression.quantity) return number;
    number.value = expression.quantity->value;
    number.value_to = expression.quantity->value_to;
    number.unit = unit_of(text, *expression.quantity);
    if (number.role != Role::target) take_county(text, number);
    return number;
}

std::string unit_of(const CleanText& text, const Quantity& quantity) {
    const bool is_named = quantity.unit.empty() || quantity.unit_name == "%";
    return is_named ? std::string(quantity.unit_name) : unit_as_written(text, quantity.unit);
}

}  // namespace plandoc::record
