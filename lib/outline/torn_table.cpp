#include "outline/torn_table.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/table.hpp"
#include "lexicon/units.hpp"
#include "outline/torn_pieces.hpp"
#include "outline/torn_region.hpp"
#include "text/character.hpp"
#include "text/numeral.hpp"

namespace plandoc::outline {

namespace {

using lexicon::IndicatorHeading;
using reader::Block;
using reader::BlockKind;
using text::Span;

constexpr std::size_t most_values = 6;

bool is_value(const Piece& piece) { return piece.kind == PieceKind::number || piece.kind == PieceKind::nothing; }

/// 1, 2 … in front of an indicator.
bool is_ordinal(const Piece& piece) {
    constexpr std::size_t longest = 2;
    return piece.kind == PieceKind::number && piece.folded.size() <= longest &&
           std::all_of(piece.folded.begin(), piece.folded.end(), [](char16_t c) { return text::is(c, text::digit); });
}

/// %, 万吨, 个/万人
bool is_unit(std::u16string_view words) {
    const text::Scale scale = text::match_scale(words);
    for (const std::size_t skipped : {std::size_t{0}, std::size_t{scale.size}}) {
        const std::u16string_view rest = words.substr(skipped);
        const auto unit = lexicon::match_unit(rest);
        if (unit && (unit->size == rest.size() || rest[unit->size] == u'/')) return true;
    }
    return false;
}

/// （%） or （万吨） closes the words: the name of an indicator ends here.
bool ends_with_unit(std::u16string_view words) {
    const std::size_t open = words.rfind(u'(');
    return words.ends_with(u')') && open != words.npos && is_unit(words.substr(open + 1, words.size() - open - 2));
}

/// May name an indicator: no value in words (完成省定目标), no piece of a name.
bool names_indicator(std::u16string_view words) {
    constexpr std::size_t shortest = 3, longest = 60;
    if (words.size() < shortest || words.size() > longest || text::is_one_of(words.front(), u")）、，,。的和或及")) return false;
    for (const std::u16string_view value :
         {u"完成", u"达到", u"不", u"稳", u"保持", u"有效保障", u"基本", u"优于", u"省", u"持续", u"逐步", u"下达"})
        if (words.starts_with(value)) return words.ends_with(u"率") || ends_with_unit(words);
    const auto count = [&](char16_t c) { return std::count(words.begin(), words.end(), c); };
    if (std::none_of(words.begin(), words.end(), [](char16_t c) { return text::is(c, text::han); })) return false;
    return count(u'(') == count(u')') && words.find(u"。") == words.npos;
}

struct Row {
    Span name, unit, binding;
    std::vector<Span> values;
    std::uint32_t first_piece = 0, last_piece = 0;  ///< half-open
    bool is_bound_first = false;
};

struct ValueHeading {
    Span span;
    int year = 0;  ///< 0: 五年累计
};
bool by_year(const ValueHeading& a, const ValueHeading& b) { return a.year != 0 && (b.year == 0 || a.year < b.year); }

struct Headings {
    Span group, indicator, unit, binding;
    std::vector<ValueHeading> values;
    std::uint32_t begin = 0, end = 0;  ///< indices of the first piece of them, and of the first behind them
};

class TornTable {
public:
    TornTable(const text::Source& source, const std::vector<Block>& blocks, TornRegion region)
        : source_(source), blocks_(blocks) {
        bool gap = true;
        for (std::uint32_t index = region.begin; index < region.end; ++index) {
            if (blocks[index].kind != BlockKind::line) {
                gap = true;
                continue;
            }
            const std::size_t first = pieces_.size();
            append_pieces(source, line_at(index), pieces_);
            for (std::size_t piece = first; piece < pieces_.size(); ++piece) {
                pieces_[piece].block = index;
                pieces_[piece].follows_gap = piece == first && gap;
            }
            gap = false;
        }
        take_bare_years_for_values();
    }

    std::optional<FlatTable> read() {
        read_headings();
        read_rows();
        if (rows_.size() < fewest_torn_rows && find_further_years()) read_rows();
        const auto bound_first = static_cast<std::size_t>(
            std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.is_bound_first; }));
        const bool is_bound_first = bound_first * 2 > rows_.size();
        std::erase_if(rows_, [&](const Row& row) { return !row.binding.empty() && row.is_bound_first != is_bound_first; });
        if (rows_.size() < fewest_torn_rows) return std::nullopt;
        return make_table(is_bound_first);
    }

private:
    [[nodiscard]] Span line_at(std::uint32_t index) const {
        Span line = blocks_[index].span;
        const std::string_view bytes = source_.bytes();
        const auto is_blank = [&](std::uint32_t at) {
            return bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == '\f';
        };
        while (!line.empty() && is_blank(line.begin)) ++line.begin;
        while (!line.empty() && is_blank(line.end - 1)) --line.end;
        return line;
    }

    /// 2000 is a year only above the rows.
    void take_bare_years_for_values() {
        constexpr std::size_t size_of_year = 4;
        bool is_above = true;
        for (Piece& piece : pieces_) {
            if (piece.kind == PieceKind::binding) is_above = false;
            if (is_above || piece.year == 0 || piece.folded.size() != size_of_year) continue;
            piece.kind = PieceKind::number;
            piece.year = 0;
        }
    }

    void read_rows() {
        rows_.clear();
        if (headings_.indicator.empty() || headings_.values.empty() || headings_.values.size() > most_values) return;
        for (std::uint32_t index = headings_.end; index < pieces_.size();) {
            const std::optional<Row> row = row_at(index);
            if (row) rows_.push_back(*row);
            index = row ? row->last_piece : index + 1;
        }
    }

    /// The headings up to the first 约束性: an indicator's, and those of the values, the earlier year first.
    void read_headings() {
        for (std::uint32_t index = 0; index < pieces_.size() && pieces_[index].kind != PieceKind::binding; ++index) {
            if (pieces_[index].kind != PieceKind::heading) continue;
            if (headings_.end == 0) headings_.begin = index;
            read_heading(index);
            headings_.end = index + 1;
        }
        std::stable_sort(headings_.values.begin(), headings_.values.end(), by_year);
        if (headings_.indicator.empty()) headings_.indicator = indicator_in_title();
    }

    /// A heading of a year that the file sets behind the first rows.
    bool find_further_years() {
        const std::size_t found = headings_.values.size();
        for (std::uint32_t index = headings_.end; index < pieces_.size(); ++index) {
            const int year = pieces_[index].year;
            const auto is_known = [&](const ValueHeading& heading) { return heading.year == year; };
            if (year != 0 && std::none_of(headings_.values.begin(), headings_.values.end(), is_known))
                headings_.values.push_back({pieces_[index].span, year});
        }
        std::stable_sort(headings_.values.begin(), headings_.values.end(), by_year);
        return headings_.values.size() > found;
    }

    /// Where the file tears the heading 指标, the title says that the rows are 主要指标.
    [[nodiscard]] Span indicator_in_title() const {
        constexpr std::string_view word = "指标";
        constexpr std::uint32_t farthest = 600;  // bytes
        if (pieces_.empty()) return {};
        const std::uint32_t end = pieces_[headings_.begin].span.begin;
        const std::size_t at = source_.bytes().substr(0, end).rfind(word);
        if (at == std::string_view::npos || at + farthest < end) return {};
        const auto begin = static_cast<std::uint32_t>(at);
        return {begin, begin + static_cast<std::uint32_t>(word.size())};
    }

    void read_heading(std::uint32_t index) {
        const Piece& piece = pieces_[index];
        const IndicatorHeading meaning = lexicon::indicator_column_of(piece.folded);
        const auto take = [&](Span& heading) {
            if (heading.empty()) heading = piece.span;
        };
        const bool is_total = lexicon::heading_says(piece.folded, IndicatorHeading::total) ||
                              lexicon::heading_says(piece.folded, IndicatorHeading::growth);
        if (piece.year != 0 || is_total) headings_.values.push_back({piece.span, piece.year});
        else if (meaning == IndicatorHeading::indicator) take(headings_.indicator);
        else if (meaning == IndicatorHeading::unit) take(headings_.unit);
        else if (meaning == IndicatorHeading::binding) take(headings_.binding);
        else if (lexicon::duty_column_of(piece.folded) == lexicon::DutyWord::ordinal || piece.folded == u"序")
            take(headings_.group);
    }

    [[nodiscard]] bool is_kind(std::uint32_t index, PieceKind kind) const {
        return index < pieces_.size() && pieces_[index].kind == kind;
    }

    /// The row whose indicator begins at `index`.
    [[nodiscard]] std::optional<Row> row_at(std::uint32_t index) const {
        if (!is_kind(index, PieceKind::words) || is_unit(pieces_[index].folded)) return std::nullopt;
        if (index > headings_.end && is_kind(index - 1, PieceKind::words) && !pieces_[index].follows_gap) return std::nullopt;
        Row row;
        row.first_piece = index;
        std::u16string name = pieces_[index].folded;
        for (++index; is_kind(index, PieceKind::words) && !pieces_[index].follows_gap; ++index) {
            if (is_unit(pieces_[index].folded)) break;
            if (ends_with_unit(name)) return std::nullopt;  // several names one below the other
            name += pieces_[index].folded;
        }
        row.name = {pieces_[row.first_piece].span.begin, pieces_[index - 1].span.end};
        if (!names_indicator(name)) return std::nullopt;
        if (is_kind(index, PieceKind::words) && is_unit(pieces_[index].folded)) row.unit = pieces_[index++].span;
        if (is_kind(index, PieceKind::binding)) {
            row.is_bound_first = true;
            row.binding = pieces_[index++].span;
        }
        return read_values(index, row) ? std::optional(row) : std::nullopt;
    }

    bool read_values(std::uint32_t index, Row& row) const {
        std::uint32_t end = index;
        while (end < pieces_.size() && is_value(pieces_[end])) ++end;
        const std::size_t wanted = headings_.values.size();
        const bool is_next_numbered = end - index == wanted + 1 && is_ordinal(pieces_[end - 1]) && is_kind(end, PieceKind::words);
        if (is_next_numbered) --end;
        if (end - index != wanted) return false;
        for (; index < end; ++index) row.values.push_back(pieces_[index].span);
        if (row.binding.empty() && is_kind(end, PieceKind::binding)) row.binding = pieces_[end++].span;
        row.last_piece = end;
        const bool may_be_numbered = !headings_.group.empty() && is_ordinal(pieces_[end - 1]) && is_kind(end, PieceKind::words);
        if (row.binding.empty() && may_be_numbered) return false;  // the number of the next row
        return !row.binding.empty() || (wanted > 1 && !row.unit.empty()) ||
               ends_with_unit(lexicon::folded(source_.slice(row.name)));
    }

    [[nodiscard]] FlatTable make_table(bool is_bound_first) const {
        FlatTable table;
        const bool has_units = std::any_of(rows_.begin(), rows_.end(), [](const Row& row) { return !row.unit.empty(); });
        table.columns = 2U + (has_units ? 1U : 0U) + 1U + static_cast<std::uint32_t>(headings_.values.size());
        const auto append = [&](Span rest, const Row& row) {
            const std::size_t end = table.cells.size() + table.columns;
            table.cells.push_back(rest);
            table.cells.push_back(row.name);
            if (has_units) table.cells.push_back(row.unit);
            if (is_bound_first) table.cells.push_back(row.binding);
            table.cells.insert(table.cells.end(), row.values.begin(), row.values.end());
            table.cells.resize(end);
            if (!is_bound_first) table.cells.back() = row.binding;
            ++table.rows;
        };
        append(headings_.group, header_row());
        Span rest;
        const auto finish_rest = [&] {
            if (!rest.empty()) append(rest, {});
            rest = {};
        };
        const std::uint32_t end = last_piece();
        auto row = rows_.begin();
        for (std::uint32_t index = headings_.begin; index < end;) {
            if (row != rows_.end() && row->first_piece == index) {
                append(rest, *row);
                rest = {};
                index = row++->last_piece;
            } else if (is_heading(pieces_[index++].span)) {
                finish_rest();
            } else {
                rest = {rest.empty() ? pieces_[index - 1].span.begin : rest.begin, pieces_[index - 1].span.end};
            }
        }
        finish_rest();
        table.first_block = pieces_[headings_.begin].block;
        table.last_block = pieces_[end - 1].block + 1;
        return table;
    }

    [[nodiscard]] Row header_row() const {
        Row header;
        header.name = headings_.indicator;
        header.unit = headings_.unit;
        header.binding = headings_.binding;
        for (const ValueHeading& value : headings_.values) header.values.push_back(value.span);
        return header;
    }

    /// Is a cell of the header row.
    [[nodiscard]] bool is_heading(Span span) const {
        const auto is_value_heading = [&](const ValueHeading& heading) { return heading.span == span; };
        return span == headings_.group || span == headings_.indicator || span == headings_.unit || span == headings_.binding ||
               std::any_of(headings_.values.begin(), headings_.values.end(), is_value_heading);
    }

    /// Behind the last row, and behind the last 约束性 and the values of its line.
    [[nodiscard]] std::uint32_t last_piece() const {
        std::uint32_t end = rows_.back().last_piece;
        for (std::uint32_t index = end; index < pieces_.size(); ++index)
            if (pieces_[index].kind == PieceKind::binding || is_heading(pieces_[index].span)) end = index + 1;
        while (end < pieces_.size() && pieces_[end].block == pieces_[end - 1].block) ++end;
        return end;
    }

    const text::Source& source_;
    const std::vector<Block>& blocks_;
    std::vector<Piece> pieces_;
    Headings headings_;
    std::vector<Row> rows_;
};

}  // namespace

std::vector<FlatTable> find_torn_tables(const text::Source& source, const std::vector<Block>& blocks) {
    std::vector<FlatTable> tables;
    for (const TornRegion region : find_torn_regions(source, blocks))
        if (std::optional<FlatTable> table = TornTable(source, blocks, region).read()) tables.push_back(std::move(*table));
    return tables;
}

}  // namespace plandoc::outline
