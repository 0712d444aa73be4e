#include "outline/torn_table/torn_headings.hpp"

#include <algorithm>
#include <string_view>

#include "lexicon/indicator_heading.hpp"
#include "lexicon/torn_cells.hpp"
#include "outline/label/numbering.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using lexicon::IndicatorHeading;
using text::Span;

bool by_year(const ValueHeading& a, const ValueHeading& b) { return a.year != 0 && (b.year == 0 || a.year < b.year); }

/// 年均增长, 累计, 总计
bool heads_growth_or_total(const Piece& piece) {
    return lexicon::holds_sign(piece.folded, IndicatorHeading::total) ||
           lexicon::holds_sign(piece.folded, IndicatorHeading::growth) ||
           lexicon::is_sign(piece.folded, lexicon::CellSign::total_heading);
}

void take_heading(const Piece& piece, TornHeadings& headings) {
    const IndicatorHeading meaning = lexicon::indicator_column_of(piece.folded);
    const auto take = [&](Span& heading) {
        if (heading.empty()) heading = piece.span;
    };
    if (piece.year != 0 || heads_growth_or_total(piece)) headings.values.push_back({piece.span, piece.year});
    else if (meaning == IndicatorHeading::indicator) take(headings.indicator);
    else if (lexicon::holds_sign(piece.folded, IndicatorHeading::target)) take(headings.target);
    else if (meaning == IndicatorHeading::unit) take(headings.unit);
    else if (meaning == IndicatorHeading::binding) take(headings.binding);
    else if (meaning == IndicatorHeading::category) take(headings.category);
    else if (is_ordinal_heading(piece.folded)) take(headings.ordinal);
}

/// 一、目标 is a section's; so is a table's title what stands alone above a line of headings that names the indicators once more:
/// 主要指标⏎序号 指标名称 单位 …, 主要指标⏎序号⏎指标名称⏎单位 …
bool is_title(const std::vector<Piece>& pieces, std::uint32_t index) {
    const auto names_indicators = [&](std::uint32_t at) {
        return lexicon::indicator_column_of(pieces[at].folded) == IndicatorHeading::indicator;
    };
    const std::uint32_t line = index + 1;
    if (text::is(pieces[index].folded.front(), text::numeral) && match_label(pieces[index].folded).size > 0) return true;
    if (!names_indicators(index) || line >= pieces.size() || pieces[line].block == pieces[index].block) return false;
    bool names_again = false;
    std::uint32_t behind = line;
    for (; behind < pieces.size() && pieces[behind].block == pieces[line].block; ++behind) {
        if (pieces[behind].kind != PieceKind::heading) return false;
        names_again |= names_indicators(behind);
    }
    if (names_again && behind > line + 2) return true;
    if (!lexicon::is_sign(pieces[index].folded, lexicon::CellSign::table_title)) return false;
    for (behind = line; behind < pieces.size() && pieces[behind].kind == PieceKind::heading; ++behind)
        names_again |= names_indicators(behind);
    return names_again && behind > line + 2;
}

/// 2025年 2020年: not torn, but the other way round. (Of 2025 2020年 年 the first has lost its 年.)
bool stands_later_year_first(const text::Source& source, const std::vector<ValueHeading>& values) {
    const auto is_whole = [&](const ValueHeading& heading) { return source.slice(heading.span).find("年") != std::string::npos; };
    const auto is_later = [&](const ValueHeading& a, const ValueHeading& b) {
        return b.year != 0 && a.year > b.year && is_whole(a) && is_whole(b);
    };
    return std::adjacent_find(values.begin(), values.end(), is_later) != values.end();
}

/// 2020 年⏎2025 年⏎（现状值）: what is known is of the earlier year, whatever the file sets behind the later.
void leave_base_to_earlier(const text::Source& source, const std::vector<Piece>& pieces, TornHeadings& headings) {
    std::vector<ValueHeading>& values = headings.values;
    if (values.size() != 2 || values.front().year == 0 || values.back().year <= values.front().year) return;
    const auto says_base = [&](const ValueHeading& heading) {
        return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
            return piece.span == heading.span && lexicon::holds_sign(piece.folded, IndicatorHeading::base);
        });
    };
    if (!says_base(values.back()) || says_base(values.front())) return;
    Span& later = values.back().span;
    const std::size_t line_end = source.slice(later).find('\n');
    if (line_end == std::string_view::npos) return;
    headings.base = {later.begin + static_cast<std::uint32_t>(line_end) + 1, later.end};
    later.end = headings.base.begin - 1;
}

/// Where the file tears the heading 指标, the title says that the rows are 主要指标, or 发展目标: that `word` of it.
Span indicator_in_title(const text::Source& source, const std::vector<Piece>& pieces, const TornHeadings& headings,
                        std::string_view word) {
    constexpr std::uint32_t farthest = 600;  // bytes
    if (pieces.empty()) return {};
    const std::uint32_t end = pieces[headings.begin].span.begin;
    const std::size_t at = source.bytes().substr(0, end).rfind(word);
    if (at == std::string_view::npos || at + farthest < end) return {};
    const auto begin = static_cast<std::uint32_t>(at);
    return {begin, begin + static_cast<std::uint32_t>(word.size())};
}

/// 序号 类别 2020 年 指标⏎水环境⏎大气环境⏎2025 年⏎1 …: where the rows begin whose numbers count up from 1, if only words stand
/// among the headings above them. 0: they have none.
std::uint32_t first_numbered_row(const std::vector<Piece>& pieces) {
    constexpr std::size_t farthest = 32;  // pieces
    const auto end = pieces.begin() + static_cast<std::ptrdiff_t>(std::min(pieces.size(), farthest));
    const auto is_number = [](const Piece& piece) { return piece.kind == PieceKind::ordinal; };
    const auto first = std::find_if(pieces.begin(), end, is_number);
    if (first == end || number_of_row(first->folded) != 1) return 0;
    const bool are_above = std::all_of(pieces.begin(), first, [](const Piece& piece) {
        return piece.kind == PieceKind::heading || piece.kind == PieceKind::words;
    });
    return are_above ? static_cast<std::uint32_t>(first - pieces.begin()) : 0;
}

/// 项目 单位 2025年 属性: the categories are the indicators.
Span last_category(const std::vector<Piece>& pieces) {
    Span category;
    for (const Piece& piece : pieces)
        if (lexicon::indicator_column_of(piece.folded) == IndicatorHeading::category) category = piece.span;
    return category;
}

}  // namespace

bool TornHeadings::has(Span span) const {
    return span == ordinal || span == category || span == indicator || span == unit || span == binding ||
           (span == target && is_target_above_year()) ||
           std::any_of(values.begin(), values.end(),
                       [&](const ValueHeading& heading) { return heading.span.begin == span.begin; });
}

TornHeadings read_torn_headings(const text::Source& source, const std::vector<Piece>& pieces, bool is_bound) {
    TornHeadings headings;
    const std::uint32_t first_row = is_bound ? 0 : first_numbered_row(pieces);
    for (std::uint32_t index = 0; index < pieces.size() && pieces[index].kind != PieceKind::binding; ++index) {
        const bool may_go_on = is_bound || index < first_row;
        if (pieces[index].kind != PieceKind::heading && !is_rest_of_heading(pieces[index]) && !may_go_on) break;
        if (pieces[index].kind != PieceKind::heading || is_title(pieces, index)) continue;
        if (headings.end == 0) headings.begin = index;
        take_heading(pieces[index], headings);
        headings.end = index + 1;
    }
    if (first_row > headings.end && headings.end > 0) headings.end = first_row;
    if (headings.values.empty() && !headings.target.empty()) headings.values.push_back({headings.target, 0});
    headings.is_order_doubtful = stands_later_year_first(source, headings.values);
    std::stable_sort(headings.values.begin(), headings.values.end(), by_year);
    leave_base_to_earlier(source, pieces, headings);
    if (headings.indicator.empty()) headings.indicator = indicator_in_title(source, pieces, headings, "指标");
    if (headings.indicator.empty())
        headings.indicator = is_bound ? last_category(pieces) : indicator_in_title(source, pieces, headings, "目标");
    if (headings.category == headings.indicator) headings.category = {};
    return headings;
}

bool add_years_behind(const std::vector<Piece>& pieces, int earliest, TornHeadings& headings) {
    const std::size_t found = headings.values.size();
    for (std::uint32_t index = headings.end; index < pieces.size(); ++index) {
        const int year = pieces[index].year < earliest ? 0 : pieces[index].year;
        const auto is_known = [&](const ValueHeading& heading) { return heading.year == year; };
        if (year != 0 && std::none_of(headings.values.begin(), headings.values.end(), is_known))
            headings.values.push_back({pieces[index].span, year});
    }
    std::stable_sort(headings.values.begin(), headings.values.end(), by_year);
    return headings.values.size() > found;
}

bool add_growth_behind(const std::vector<Piece>& pieces, TornHeadings& headings) {
    const auto heads = [](const Piece& piece) { return piece.kind == PieceKind::heading && heads_growth_or_total(piece); };
    const auto found = std::find_if(pieces.begin() + headings.end, pieces.end(), heads);
    if (found == pieces.end() || (!headings.values.empty() && headings.values.back().year == 0)) return false;
    headings.values.push_back({found->span, 0});
    return true;
}

void take_headings_behind(const std::vector<Piece>& pieces, TornHeadings& headings) {
    for (std::size_t index = headings.end; index < pieces.size(); ++index) {
        if (pieces[index].kind != PieceKind::heading) continue;
        const IndicatorHeading meaning = lexicon::indicator_column_of(pieces[index].folded);
        if (meaning == IndicatorHeading::unit && headings.unit.empty()) headings.unit = pieces[index].span;
        if (meaning == IndicatorHeading::binding && headings.binding.empty()) headings.binding = pieces[index].span;
    }
}

void add_later_years(const std::vector<Piece>& pieces, TornHeadings& headings) {
    if (headings.values.empty() || headings.values.front().year == 0) return;
    int last = 0;
    for (const ValueHeading& heading : headings.values) last = std::max(last, heading.year);
    add_years_behind(pieces, last + 1, headings);
}

}  // namespace plandoc::outline
