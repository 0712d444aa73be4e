#include "record/indicator_table/column_heading.hpp"

#include <algorithm>
#include <array>

#include "lexicon/duty_role.hpp"
#include "lexicon/heading_sign.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/indicator_table/heading_years.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::IndicatorHeading;

namespace {

/// 年均增速, 现状值, 规划规模: nothing but words that tell a column of values from others.
bool says_only_what_values_are(std::u16string_view heading) {
    constexpr std::array telling{IndicatorHeading::base,  IndicatorHeading::target,   IndicatorHeading::growth,
                                 IndicatorHeading::total, IndicatorHeading::addition, IndicatorHeading::amount};
    while (!heading.empty()) {
        std::uint32_t size = 0;
        for (const IndicatorHeading meaning : telling) size = std::max(size, lexicon::match_sign(heading, meaning));
        if (size == 0) return false;
        heading.remove_prefix(size);
    }
    return true;
}

}  // namespace

ColumnHeading::ColumnHeading(const outline::Outline& outline, const outline::Table& table, HeaderRows header,
                             std::uint32_t column)
    : outline_(outline), text_(outline.text), column_(column) {
    for (std::uint32_t row = header.begin; row < header.end; ++row) {
        const Words words = words_of(table, row, column);
        if (!words.empty() && (cells_.empty() || !goes_on_from_above(table, row, column))) cells_.push_back(words);
    }
}

bool ColumnHeading::says(IndicatorHeading meaning) const {
    return std::ranges::any_of(cells_, [&](Words cell) { return lexicon::holds_sign(text_, cell, meaning); });
}

bool ColumnHeading::says_average() const {
    return std::ranges::any_of(cells_, [&](Words cell) { return lexicon::holds_sign(text_, cell, lexicon::YearSign::average); });
}

bool ColumnHeading::says_total() const {
    return std::ranges::any_of(cells_,
                               [&](Words cell) { return lexicon::is_sign(text_, cell, lexicon::CellSign::total_heading); });
}

bool ColumnHeading::says_part() const { return !cells_.empty() && text_.starts_with(cells_.back(), of_these); }

ValueColumn ColumnHeading::value() const {
    ValueColumn value;
    value.column = column_;
    for (Words cell : cells_) {
        if (const std::vector<int> years = years_in(outline_, cell); !years.empty()) value.year = years.back();
        cell = without_year_at_end(cell);
        if (const Words bracket = take_last_bracket(text_, cell); !bracket.empty())
            if (const auto unit = parse_table_unit(text_, bracket)) value.unit = unit;
    }
    return value;
}

Words ColumnHeading::noun() const {
    for (const Words cell : cells_) {
        Words noun = without_aim(without_lead(text_, without_year(without_year_at_end(cell)), {}));
        if (constexpr std::uint32_t aim = 2; text_.starts_with(noun, u"目标") && noun.size() > aim + 1) noun.begin += aim;
        if (!is_only_time_or_target(noun)) return noun;
    }
    return {};
}

/// 示范企业|（2025年）
Words ColumnHeading::without_year(Words cell) const {
    Words rest = cell;
    const Words bracket = take_last_bracket(text_, rest);
    return !bracket.empty() && !rest.empty() && !years_in(outline_, bracket).empty() ? rest : cell;
}

/// 新增泵站（座）|2025年, 新增泵站（座）|2025年目标: behind the unit.
Words ColumnHeading::without_year_at_end(Words cell) const {
    const std::size_t close = text_.characters(cell).rfind(u')');
    if (close == std::u16string_view::npos) return cell;
    const Words named{cell.begin, cell.begin + static_cast<std::uint32_t>(close) + 1}, year{named.end, cell.end};
    if (year.empty() || !text::is(text_[year.begin], text::digit) || years_in(outline_, year).empty()) return cell;
    Words noun = named;
    const Words unit = take_last_bracket(text_, noun), behind = without_lead(text_, year, {});
    const bool is_only_year = behind.empty() || is_only_time_or_target(behind);
    return is_only_year && !noun.empty() && parse_table_unit(text_, unit) ? named : cell;
}

/// 企业|目标（家）, 能耗强度降低|基本目标（%）; but 能耗增量控制目标: behind such a verb the noun needs it.
Words ColumnHeading::without_aim(Words noun) const {
    constexpr std::uint32_t shortest = 2;
    Words rest = noun;
    while (!take_last_bracket(text_, rest).empty()) continue;
    if (text_.ends_with(rest, u"值")) --rest.end;
    if (rest.size() < shortest + 2 || !text_.ends_with(rest, u"目标")) return noun;
    rest.end -= 2;
    const std::uint32_t kind = lexicon::match_sign_at_end(text_, rest, lexicon::HeadingSign::aim_kind);
    if (kind + shortest < rest.size()) rest.end -= kind;
    const lexicon::Verb verb = lexicon::match_verb_before(text_, rest);
    const bool changes = verb.reach_change != lexicon::VerbChange::level;
    if (changes && rest.size() > verb.size + shortest) return rest;
    return verb.reach || changes || text_.ends_with(rest, u"控制") ? noun : rest;
}

/// 2025年, 2025年目标, 目标值: no name of an indicator; but 改造任务 is.
bool ColumnHeading::is_only_time_or_target(Words noun) const {
    constexpr std::uint32_t shortest = 2;
    while (!take_last_bracket(text_, noun).empty()) continue;
    const std::u16string_view characters = text_.characters(noun);
    if ((noun.size() < shortest && measure_at_end(text_, noun) < noun.size()) ||
        lexicon::indicator_column_of(characters) != IndicatorHeading::none)
        return true;
    if (lexicon::duty_column_of(characters) != lexicon::DutyWord::none) return true;
    const Words deed = without_task(text_, noun);
    const bool is_deed = deed != noun && lexicon::match_verb(text_, deed).size == deed.size();
    constexpr std::uint32_t longest = 4;  // characters: 年度目标
    if (noun.size() <= longest && !is_deed && lexicon::holds_sign(characters, IndicatorHeading::target)) return true;
    return says_only_what_values_are(characters);
}

}  // namespace plandoc::record
