#include "record/indicator_table/table_value.hpp"

#include "lexicon/cues.hpp"
#include "lexicon/number_sign.hpp"
#include "lexicon/units.hpp"
#include "lexicon/year_sign.hpp"
#include "outline/wording.hpp"
#include "record/number/quantity.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

constexpr std::u16string_view opening = u"([〔【";
constexpr std::u16string_view closing = u")]〕】";

/// 千 of 千瓦 and 百 of 百分点 begin a unit and are no scale.
bool begins_long_unit(std::u16string_view characters) {
    const auto unit = lexicon::match_unit(characters);
    return unit && unit->size > 1;
}

bool is_year(const Quantity& quantity) {
    constexpr int first = 1900, last = 2100;
    return quantity.value && *quantity.value >= text::Decimal(first) && *quantity.value <= text::Decimal(last) &&
           quantity.unit_name == "年";
}

/// The verb that is all of the words before a number, with 力争, 年均 or 累计, or these alone: 下降, 年均增长, 年均. False where
/// other words stand there.
bool take_leading_verb(const CleanText& text, Words before, TableValue& value) {
    const lexicon::CueMatch lead = lexicon::match_cue(text, before);
    if (lead.cue == lexicon::Cue::strive) value.modality = Modality::strive;
    if (lead.cue == lexicon::Cue::ensure) value.modality = Modality::ensure;
    if (value.modality != Modality::none) before.begin += lead.size;
    if (before.empty()) return true;
    if (text.characters(before) == u"-") {
        value.change = lexicon::VerbChange::reduction;
        return true;
    }
    if (const lexicon::Verb verb = lexicon::match_verb_before(text, before)) {
        value.action = {before.end - verb.size, before.end};
        value.change = verb.reach ? verb.reach_change : verb.make_change;
        before.end -= verb.size;
        if (before.empty()) return true;
    }
    const lexicon::CueMatch cue = lexicon::match_cue(text, before);
    if (cue.size != before.size()) return false;
    if (cue.cue == lexicon::Cue::yearly || lexicon::begins_with_sign(text, before, lexicon::YearSign::average))
        value.per = Per::year;
    return value.per == Per::year || cue.cue == lexicon::Cue::tally || cue.cue == lexicon::Cue::adverb;
}

/// 前10, 前三位
std::optional<TableValue> parse_rank(const CleanText& text, Words cell) {
    const text::Numeral number = text::match_numeral(text.characters({cell.begin + 1, cell.end}));
    const std::uint32_t end = cell.begin + 1 + number.size;
    const bool has_unit = lexicon::is_sign(text, {end, cell.end}, lexicon::NumberSign::rank_unit);
    if (number.size == 0 || !number.value || (end != cell.end && !has_unit)) return std::nullopt;
    TableValue value;
    value.words = {cell.begin + 1, cell.end};
    value.value = *number.value;
    value.relation = Relation::at_most;
    if (has_unit) value.unit_words = {end, cell.end};
    if (has_unit) value.unit = unit_as_written(text, value.unit_words);
    return value;
}

}  // namespace

std::optional<TableUnit> parse_table_unit(const CleanText& text, Words words) {
    constexpr std::uint32_t longest = 16;
    words = text.trim(words);
    constexpr std::u16string_view says_unit = u"单位:";
    if (text.starts_with(words, says_unit)) words.begin += static_cast<std::uint32_t>(says_unit.size());
    if (words.empty() || words.size() > longest) return std::nullopt;
    TableUnit unit;
    const std::u16string_view characters = text.characters(words);
    const text::Scale scale = text::match_scale(characters);
    const bool is_scaled = scale.size > 0 && scale.size < words.size() && !begins_long_unit(characters);
    if (is_scaled) unit.power = scale.power;
    unit.words = {words.begin + (is_scaled ? scale.size : 0U), words.end};
    const auto found = lexicon::match_unit(text.characters(unit.words));
    if (!found) return std::nullopt;
    const std::uint32_t end = unit.words.begin + found->size;
    if (end == unit.words.end) return unit;
    if (text[end] == u'、') {  // 套、间
        const std::u16string_view other = text.characters({end + 1, unit.words.end});
        const auto second = lexicon::match_unit(other);
        return second && second->size == other.size() ? std::optional(unit) : std::nullopt;
    }
    if (text[end] != u'/') return std::nullopt;
    const std::u16string_view denominator = text.characters({end + 1, unit.words.end});
    if (denominator == u"年") unit.per = Per::year;
    else if (denominator == u"月") unit.per = Per::month;
    if (unit.per != Per::none) unit.words.end = end;
    return unit;
}

Words take_last_bracket(const CleanText& text, Words& words) {
    if (words.size() < 3) return {};
    const std::size_t kind = closing.find(text[words.end - 1]);
    if (kind == closing.npos) return {};
    std::uint32_t depth = 0;
    for (std::uint32_t open = words.end; open-- > words.begin;) {
        if (text[open] == closing[kind]) ++depth;
        if (text[open] != opening[kind] || --depth > 0) continue;
        const Words inside{open + 1, words.end - 1};
        words.end = open;
        return inside;
    }
    return {};
}

namespace {

/// [13]以上: takes the comparator from behind the bracket.
lexicon::Bound take_bound_behind(const CleanText& text, Words& cell) {
    std::uint32_t end = cell.end;
    while (end > cell.begin && closing.find(text[end - 1]) == closing.npos) --end;
    const lexicon::Bound bound = lexicon::match_bound_after(text.characters({end, cell.end}));
    if (end == cell.begin || bound.size != cell.end - end) return {};
    cell.end = end;
    return bound;
}

/// 10(暂定), 75(4个断面): the value without what is noted behind it.
Words without_note(const CleanText& text, Words cell) {
    Words value = cell;
    const Words note = take_last_bracket(text, value);
    return note.empty() || value.empty() ? cell : text.trim(value, outline::marks_of_notes);
}

/// Gives a value without a unit that of its column, by whose scale it is multiplied. False: it is too great then.
bool take_unit_of_column(const CleanText& text, const TableUnit& unit, TableValue& value) {
    const std::optional<text::Decimal> low = text::scaled(value.value, unit.power);
    if (!low) return false;
    value.value = *low;
    if (value.value_to) value.value_to = text::scaled(*value.value_to, unit.power);
    value.unit_words = unit.words;
    value.unit = unit_as_written(text, unit.words);
    if (value.per == Per::none) value.per = unit.per;
    return true;
}

/// The value that is all of `cell`, which no bracket closes.
std::optional<TableValue> parse_bare_value(const CleanText& text, Words cell, const std::optional<TableUnit>& unit) {
    if (cell.empty()) return std::nullopt;
    if (text[cell.begin] == u'前') return parse_rank(text, cell);
    std::uint32_t number = cell.begin;
    while (number < cell.end && !text::is(text[number], text::digit | text::numeral)) ++number;
    const std::optional<Quantity> quantity = match_quantity(text, cell, number);
    if (!quantity || !quantity->value || quantity->after != cell.end || is_year(*quantity)) return std::nullopt;
    TableValue value;
    if (!take_leading_verb(text, {cell.begin, quantity->before}, value)) return std::nullopt;
    value.words = quantity->words;
    value.value = *quantity->value;
    value.value_to = quantity->value_to;
    value.relation = quantity->relation();
    if (quantity->per != Per::none) value.per = quantity->per;
    if (!quantity->unit.empty() || !quantity->unit_name.empty()) {
        value.unit_words = quantity->unit;
        value.unit = quantity->unit.empty() ? std::string(quantity->unit_name) : unit_as_written(text, quantity->unit);
    } else if (unit && !take_unit_of_column(text, *unit, value)) {
        return std::nullopt;
    }
    return value;
}

/// [500], [13]以上: the value inside the bracket that is all of `cell` but for a comparator behind it.
std::optional<TableValue> parse_bracketed_value(const CleanText& text, Words cell, const std::optional<TableUnit>& unit) {
    const lexicon::Bound bound = take_bound_behind(text, cell);
    const Words inside = take_last_bracket(text, cell);
    if (!cell.empty() || inside.empty()) return std::nullopt;
    std::optional<TableValue> value = parse_bare_value(text, text.trim(inside), unit);
    if (!value) return std::nullopt;
    value->is_bracketed = true;
    if (bound) value->relation = bound.relation;
    return value;
}

}  // namespace

std::optional<TableValue> parse_table_value(const CleanText& text, Words cell, const std::optional<TableUnit>& unit) {
    cell = text.trim(cell, outline::marks_of_notes);
    const Words noted = cell;
    cell = without_note(text, cell);
    const bool is_bracketed = !cell.empty() && opening.find(text[cell.begin]) != opening.npos;
    std::optional<TableValue> value = is_bracketed ? parse_bracketed_value(text, cell, unit) : parse_bare_value(text, cell, unit);
    // 8以上（年均）
    const std::u16string_view note = text.characters({cell.end, noted.end});
    if (value && note.size() > 1 && lexicon::begins_with_sign(note.substr(1), lexicon::YearSign::average)) value->per = Per::year;
    return value;
}

}  // namespace plandoc::record
