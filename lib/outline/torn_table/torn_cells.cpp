#include "outline/torn_table/torn_cells.hpp"

#include <algorithm>
#include <string>

#include "lexicon/indicator_heading.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/verbs.hpp"
#include "outline/flat_line.hpp"
#include "outline/label/numbering.hpp"
#include "outline/torn_table/group_column.hpp"
#include "outline/torn_table/row_numbers.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

using lexicon::CellSign;
using lexicon::IndicatorHeading;
using reader::Block;
using reader::BlockKind;
using text::Span;

namespace {

/// — 12 —, —12—, or 12 by itself at the end of a page.
bool is_page_number(const std::vector<Piece>& pieces, std::size_t first, bool is_last_of_page) {
    const std::size_t count = pieces.size() - first;
    if (count == 1) {
        const std::u16string_view word = pieces[first].folded;
        const bool is_marked = word.size() > 2 && word.front() == u'-' && word.back() == u'-';
        return is_marked ? text::is(word[1], text::digit) : is_last_of_page && number_of_row(word) != 0;
    }
    return count == 3 && pieces[first].kind == PieceKind::nothing && pieces[first + 1].kind == PieceKind::number &&
           pieces[first + 2].kind == PieceKind::nothing;
}

/// ② by itself: the mark of a note, set on a line of its own in the midst of a name.
bool is_note_mark(const std::vector<Piece>& pieces, std::size_t first) {
    return pieces.size() == first + 1 && match_label(pieces[first].folded).scheme == Scheme::circled &&
           pieces[first].folded.size() == 1;
}

std::vector<Piece> pieces_of(const text::Source& source, const std::vector<Block>& blocks, TornRegion region) {
    std::vector<Piece> pieces;
    bool gap = true;
    for (std::uint32_t index = region.begin; index < region.end; ++index) {
        if (blocks[index].kind != BlockKind::line) {
            gap = true;
            continue;
        }
        const std::size_t first = pieces.size();
        append_pieces(source, without_blanks(source.bytes(), blocks[index].span), pieces);
        if (is_page_number(pieces, first, ends_page(blocks, index)) || is_note_mark(pieces, first)) pieces.resize(first);
        for (std::size_t piece = first; piece < pieces.size(); ++piece) {
            pieces[piece].block = index;
            pieces[piece].follows_gap = piece == first && gap;
        }
        gap = false;
    }
    return pieces;
}

/// 完成省下达, 基本: what a value in words begins with, and no indicator.
bool may_be_told(const Piece& piece, bool has_unit = false) {
    return piece.kind == PieceKind::words && begins_told(piece.folded, has_unit) && !ends_name(piece.folded);
}

/// 下达目标, of 完成国家⏎下达目标
bool is_told_tail(const Piece& piece) { return lexicon::begins_with_sign(piece.folded, CellSign::told_tail); }

/// 每个县(市、区)⏎至少1所, 每个县(市、⏎区)至少⏎1所, 比2020年提高⏎0.8岁
bool tells_number(const Piece& above, const Piece& below) {
    const std::u16string& told = above.folded;
    if (above.kind != PieceKind::words && above.kind != PieceKind::told) return false;
    const bool has_number = text::holds(told, text::digit);
    if (below.kind == PieceKind::number && above.kind == PieceKind::words && text::is_one_of(told.front(), u"比较"))
        return lexicon::match_verb_before(told).size > 1;
    if (has_number || !begins_told_value(told)) return false;
    const bool is_open = std::count(told.begin(), told.end(), u'(') > std::count(told.begin(), told.end(), u')');
    return below.kind == PieceKind::number || (is_open && below.kind == PieceKind::words);
}

/// 序⏎号, 指标⏎类型, 指标⏎类别: each a heading by itself.
bool is_one_heading(const Piece& above, const Piece& below, std::u16string_view joined) {
    if (above.folded.size() == 1 && below.folded.size() == 1) return is_ordinal_heading(joined);
    const IndicatorHeading meaning = lexicon::indicator_column_of(joined);
    return lexicon::indicator_column_of(below.folded) == IndicatorHeading::category &&
           (meaning == IndicatorHeading::binding || meaning == IndicatorHeading::category);
}

/// 30%,力争, 30%,力争40%: a value, and one that is striven for.
bool tells_striven_number(std::u16string_view words) {
    constexpr std::u16string_view striven = u",力争";
    return text::is(words.front(), text::digit) && words.find(striven) != words.npos;
}

/// What two pieces on lines one below the other are together; words: nothing.
PieceKind kind_of_joined(const Piece& above, const Piece& below) {
    constexpr std::size_t longest_line = 8, longest_told = 24;  // characters of a narrow column, of its cell
    const bool may_be_torn =
        above.kind == PieceKind::words || below.kind == PieceKind::words || above.folded.ends_with(u'/');  // 年均增速/⏎累计
    const std::u16string joined = above.folded + below.folded;
    const PieceKind kind = kind_of_cell(joined);
    if ((kind == PieceKind::heading || kind == PieceKind::binding) && (may_be_torn || is_one_heading(above, below, joined)))
        return kind;
    if (below.kind == PieceKind::heading && above.folded.ends_with(u'年') && below.folded.starts_with(u'均'))
        return PieceKind::heading;  // 十四五年⏎均增速
    const bool may_be_number =
        above.kind == PieceKind::words || (above.kind == PieceKind::number && below.folded.front() == u'.');
    if (may_be_number && below.kind == PieceKind::number && is_number(joined)) return PieceKind::number;  // 不低于⏎24.43, 26.⏎1
    if (above.kind == PieceKind::number && text::is_one_of(above.folded.back(), u"万亿") && is_whole_unit(below.folded))
        return PieceKind::number;  // 3万⏎人次
    if (below.kind == PieceKind::number && tells_striven_number(above.folded)) return PieceKind::told;
    if (tells_number(above, below)) return PieceKind::told;
    const bool may_be_unit = above.kind == PieceKind::words || above.kind == PieceKind::unit;
    if (may_be_unit && below.kind == PieceKind::words && is_unit(joined)) return PieceKind::unit;
    const bool may_go_on = below.kind == PieceKind::words || (below.kind == PieceKind::heading && below.year == 0);
    if ((above.kind == PieceKind::told || may_be_told(above)) && may_go_on && below.folded.size() <= longest_line &&
        joined.size() <= longest_told && !is_unit(below.folded) && !ends_name(joined) &&
        (is_told_tail(below) || !may_be_told(below)))
        return PieceKind::told;
    return PieceKind::words;
}

/// 现状值, 目标值
bool qualifies_year(const Piece& piece) {
    return piece.kind == PieceKind::heading && piece.year == 0 &&
           (lexicon::holds_sign(piece.folded, IndicatorHeading::base) ||
            lexicon::holds_sign(piece.folded, IndicatorHeading::target));
}

/// 2025年⏎目标值; of 2020年⏎2025年⏎现状值⏎目标值 neither stands below its year.
bool is_year_with_word(const std::vector<Piece>& pieces, std::size_t index) {
    const auto is_above = [&](std::size_t place) { return !pieces[place + 1].follows_gap; };
    if (index == 0 || pieces[index - 1].year == 0 || !qualifies_year(pieces[index])) return false;
    if (kind_of_cell(pieces[index - 1].folded + pieces[index].folded) != PieceKind::heading) return false;
    const bool is_below_year = index > 1 && pieces[index - 2].year != 0 && is_above(index - 2);
    return !is_below_year && (index + 1 == pieces.size() || !is_above(index) || !qualifies_year(pieces[index + 1]));
}

/// 左 of 9000⏎左, 以 of 200 以: what a comparator begins with at the end of a value, and what it ends with; nothing: none.
std::u16string_view ends_of_comparator(const Piece& value, const Piece& next) {
    if (value.kind != PieceKind::number || next.follows_gap) return {};
    if (next.folded == u"左") return u"右";
    return value.folded.ends_with(u'以') ? u"上下内外" : u"";
}

/// 立方米/⏎⏎87.1⏎⏎约束性⏎⏎公顷: behind the other cells of its row stands what `first`, no unit by itself or a
/// shorter one, lacks; the index of it, 0: nothing.
std::size_t rest_of_unit(const std::vector<Piece>& pieces, std::size_t first) {
    constexpr std::size_t reach = 6, longest = 3;  // pieces; characters
    const std::u16string& unit = pieces[first].folded;
    const bool is_open = unit.ends_with(u'/');
    if (pieces[first].kind != PieceKind::unit && !is_open) return 0;
    for (std::size_t index = first + 2; index < pieces.size() && index <= first + reach; ++index) {
        const Piece& piece = pieces[index];
        if (piece.kind == PieceKind::heading || piece.kind == PieceKind::ordinal) return 0;
        const bool may_be_rest = piece.kind == PieceKind::words || (is_open && piece.kind == PieceKind::unit);
        if (may_be_rest && piece.folded.size() <= longest && is_unit(unit + piece.folded) && (is_open || !is_unit(piece.folded)))
            return index;
    }
    return 0;
}

/// Takes the second lines of units and comparators to the first, where cells of other columns stand between:
/// 9000⏎左⏎12.4%⏎右, 克标准煤/千⏎304.6⏎瓦时.
void take_second_lines(std::vector<Piece>& pieces) {
    constexpr std::size_t reach = 4;  // pieces
    std::vector<bool> is_taken(pieces.size());
    const auto next = [&](std::size_t index) {
        do ++index;
        while (index < pieces.size() && is_taken[index]);
        return index;
    };
    const auto take = [&](Piece& first, std::size_t second) {
        first.folded += pieces[second].folded;
        first.rest = pieces[second].span;
        is_taken[second] = true;
    };
    for (std::size_t index = 0; index < pieces.size(); index = next(index)) {
        Piece& first = pieces[index];
        const std::size_t one = next(index), two = next(one);
        if (two >= pieces.size()) break;
        const std::u16string_view ends = ends_of_comparator(first, pieces[one]);
        const bool has_line_between = (first.kind == PieceKind::unit || first.kind == PieceKind::words) &&
                                      pieces[one].kind == PieceKind::number && !pieces[one].follows_gap &&
                                      !pieces[two].follows_gap;
        // μg/m⏎18⏎3, but 立方米/公顷⏎90⏎95
        const bool is_exponent = first.folded.ends_with(u'm') && (pieces[two].folded == u"2" || pieces[two].folded == u"3");
        const bool may_go_on = pieces[two].kind != PieceKind::number || is_exponent;
        if (has_line_between && may_go_on && is_unit(first.folded + pieces[two].folded)) {
            take(first, two);
            first.kind = PieceKind::unit;
        }
        if (const std::size_t rest = rest_of_unit(pieces, index); rest > 0 && !is_taken[rest]) {
            take(first, rest);
            first.kind = PieceKind::unit;
        }
        if (ends.empty()) continue;
        const auto is_end = [&](const Piece& piece) {
            return piece.folded.size() == 1 && ends.find(piece.folded[0]) != ends.npos;
        };
        std::size_t second = one, steps = 0;
        while (steps < reach && second < pieces.size() && !is_end(pieces[second])) second = next(second), ++steps;
        if (steps == reach || second >= pieces.size() || pieces[second].follows_gap) continue;
        if (pieces[one].folded == u"左") {
            first.span.end = pieces[one].span.end;
            first.folded += u"左";
            is_taken[one] = true;
        }
        take(first, second);
    }
    std::size_t index = 0;
    std::erase_if(pieces, [&](const Piece&) { return is_taken[index++]; });
}

/// 指标⏎属性, where the column of the indicators has a heading of its own above.
bool is_torn_binding(const std::vector<Piece>& above, const Piece& below) {
    constexpr std::ptrdiff_t farthest = 16;  // pieces
    const auto means = [](std::u16string_view heading, IndicatorHeading meaning) {
        return lexicon::indicator_column_of(heading) == meaning;
    };
    const std::u16string_view first = above.back().folded;
    if (!means(below.folded, IndicatorHeading::binding) || !means(first, IndicatorHeading::indicator)) return false;
    const auto last = above.end() - 1;
    const bool names_indicators = std::any_of(last - std::min(last - above.begin(), farthest), last, [&](const Piece& piece) {
        return means(piece.folded, IndicatorHeading::indicator);
    });
    return names_indicators && means(above.back().folded + below.folded, IndicatorHeading::binding);
}

/// —⏎有效保障⏎（≥95%）: behind a value that is known, what is aimed at in words and, in brackets, as a number.
bool is_told_with_number(const std::vector<Piece>& above, const Piece& below) {
    return below.kind == PieceKind::number && below.folded.front() == u'(' && below.folded.back() == u')' && above.size() > 1 &&
           above.back().kind == PieceKind::words && is_value(above[above.size() - 2].kind);
}

/// Joins what the narrow columns of a table have torn.
void join_lines(std::vector<Piece>& pieces) {
    std::vector<Piece> joined;
    std::vector<bool> is_year(pieces.size());
    for (std::size_t index = 0; index < pieces.size(); ++index) is_year[index] = is_year_with_word(pieces, index);
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        Piece& piece = pieces[index];
        const bool is_below = !joined.empty() && !piece.follows_gap && piece.block != joined.back().block;
        PieceKind kind = is_below ? kind_of_joined(joined.back(), piece) : PieceKind::words;
        if (is_below && is_told_with_number(joined, piece)) kind = PieceKind::told;
        if (is_below && (is_year[index] || is_torn_binding(joined, piece))) kind = PieceKind::heading;
        // 省级专精特新⏎企业⏎家: what a unit stands behind is a name
        const bool is_counted = index + 1 < pieces.size() && is_unit(pieces[index + 1].folded);
        if (kind == PieceKind::told && is_counted && joined.back().kind == PieceKind::words && !may_be_told(joined.back(), true))
            kind = PieceKind::words;
        if (kind == PieceKind::words) {
            const bool ends_name_above = is_below && joined.back().kind == PieceKind::words &&
                                         ends_as_name(joined.back().folded + piece.folded);  // 人口比⏎例
            if (piece.kind == PieceKind::words && is_unit(piece.folded) && !ends_name_above) piece.kind = PieceKind::unit;
            joined.push_back(std::move(piece));
            continue;
        }
        joined.back().kind = kind;
        joined.back().span.end = piece.span.end;
        joined.back().folded += piece.folded;
        joined.back().year = std::max(joined.back().year, year_of_heading(joined.back().folded));
    }
    pieces = std::move(joined);
}

/// 注：…, behind the last 约束性: what stands there is no cell.
void cut_notes(std::vector<Piece>& pieces) {
    const auto is_binding = [](const Piece& piece) { return piece.kind == PieceKind::binding; };
    const auto is_note = [](const Piece& piece) {
        return piece.kind == PieceKind::words && lexicon::begins_with_sign(piece.folded, CellSign::note);
    };
    const auto last = std::find_if(pieces.rbegin(), pieces.rend(), is_binding).base();
    if (last != pieces.begin()) pieces.erase(std::find_if(last, pieces.end(), is_note), pieces.end());
}

/// 指⏎⏎标: a heading whose characters are set so far apart that the file gives each a line; they may end a wider run of such
/// lines, 序⏎⏎指⏎⏎标.
void join_spread_headings(std::vector<Piece>& pieces) {
    constexpr std::size_t longest = 4;  // characters: 指标名称
    const auto is_character = [](const Piece& piece) {
        return piece.folded.size() == 1 && piece.kind == PieceKind::words && text::is(piece.folded.front(), text::han);
    };
    std::vector<Piece> joined;
    for (std::size_t index = 0; index < pieces.size();) {
        std::size_t end = index;
        std::u16string heading;
        while (end < pieces.size() && end < index + longest && is_character(pieces[end])) heading += pieces[end++].folded;
        while (heading.size() > 1 && lexicon::indicator_column_of(heading) == IndicatorHeading::none) heading.pop_back();
        joined.push_back(std::move(pieces[index]));
        if (heading.size() > 1) {
            joined.back().kind = PieceKind::heading;
            joined.back().span.end = pieces[index + heading.size() - 1].span.end;
            joined.back().folded = heading;
        }
        index += std::max<std::size_t>(heading.size(), 1);
    }
    pieces = std::move(joined);
}

/// [1] that stands at several places refers to a note.
void drop_marks_of_notes(std::vector<Piece>& pieces) {
    const auto is_mark = [](const Piece& piece) { return piece.folded == u"[1]"; };
    if (std::count_if(pieces.begin(), pieces.end(), is_mark) > 1) std::erase_if(pieces, is_mark);
}

/// The 3 of μg/m³, which the file sets on a line of its own.
void drop_exponents(std::vector<Piece>& pieces) {
    const auto lacks_exponent = [&](std::size_t index) {
        return index < pieces.size() && (pieces[index].folded.ends_with(u"g/m") || pieces[index].folded.ends_with(u"g/m)"));
    };
    for (std::size_t index = 0; index < pieces.size(); ++index)
        if (pieces[index].folded == u"3" && (lacks_exponent(index + 1) || (index > 0 && lacks_exponent(index - 1))))
            pieces[index].folded.clear();
    std::erase_if(pieces, [](const Piece& piece) { return piece.folded.empty(); });
}

/// 2024年 2025年 总计: elsewhere 总计 is a row.
void mark_totals(std::vector<Piece>& pieces) {
    for (std::size_t index = 1; index < pieces.size(); ++index)
        if (pieces[index - 1].year != 0 && lexicon::is_sign(pieces[index].folded, CellSign::total_heading))
            pieces[index].kind = PieceKind::heading;
}

/// 完成造林⏎面积（万亩） is a name all the same.
void mark_told(std::vector<Piece>& pieces) {
    constexpr std::size_t most_lines = 3;  // of one cell
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        if (pieces[index].kind == PieceKind::words && tells_striven_number(pieces[index].folded))
            pieces[index].kind = PieceKind::told;
        if (!may_be_told(pieces[index]) || is_told_tail(pieces[index])) continue;
        std::u16string name = pieces[index].folded;
        std::size_t next = index + 1;
        for (; next < pieces.size() && next < index + most_lines; ++next) {
            if (pieces[next].follows_gap || pieces[next].kind != PieceKind::words) break;
            name += pieces[next].folded;
        }
        const bool has_unit = next < pieces.size() && pieces[next].kind == PieceKind::unit;
        if ((!ends_name(name) || ends_told(pieces[index].folded)) && may_be_told(pieces[index], has_unit))
            pieces[index].kind = PieceKind::told;
    }
}

}  // namespace

std::vector<Piece> read_torn_cells(const text::Source& source, const std::vector<Block>& blocks, TornRegion region) {
    std::vector<Piece> pieces = pieces_of(source, blocks, region);
    part_groups_from_names(source, pieces);
    cut_notes(pieces);
    drop_marks_of_notes(pieces);
    drop_exponents(pieces);
    take_second_lines(pieces);
    join_spread_headings(pieces);
    join_lines(pieces);
    mark_totals(pieces);
    mark_told(pieces);
    mark_row_numbers(pieces);
    return pieces;
}

}  // namespace plandoc::outline
