#include "outline/torn_table/torn_table.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "lexicon/indicator_heading.hpp"
#include "lexicon/torn_cells.hpp"
#include "outline/torn_table/row_ordinals.hpp"
#include "outline/torn_table/torn_cells.hpp"
#include "outline/torn_table/torn_headings.hpp"
#include "outline/torn_table/torn_region.hpp"
#include "outline/torn_table/torn_rows.hpp"

namespace plandoc::outline {

namespace {

using lexicon::IndicatorHeading;
using reader::Block;
using text::Span;

constexpr std::size_t most_values = 6;
constexpr std::size_t fewest_bound_rows = 2;  // that are sure, of fewest_torn_rows or more

class TornTable {
public:
    TornTable(const text::Source& source, const std::vector<Block>& blocks, TornRegion region)
        : source_(source), is_bound_(region.is_bound), pieces_(read_torn_cells(source, blocks, region)) {
        take_bare_years_for_values();
    }

    std::optional<FlatTable> read() {
        headings_ = read_torn_headings(source_, pieces_, is_bound_);
        if (is_bound_) add_later_years(pieces_, headings_);
        if (is_bound_ && have_more_values()) add_growth_behind(pieces_, headings_);
        find_rows();
        if (is_bound_ && rows_.size() < fewest_torn_rows && add_years_behind(pieces_, 0, headings_)) find_rows();
        settle_order();
        set_aims_last();
        if (rows_.size() < (is_bound_ ? fewest_bound_rows : fewest_torn_rows)) return std::nullopt;
        return make_table();
    }

private:
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

    void find_rows() {
        rows_.clear();
        if (headings_.indicator.empty() || headings_.values.empty() || headings_.values.size() > most_values) return;
        if (is_bound_ && have_more_values()) return;
        const std::uint32_t begin = is_bound_ ? headings_.begin : headings_.end;
        rows_ = find_torn_rows(pieces_, {begin, headings_.values.size(), !headings_.unit.empty(), is_bound_});
    }

    /// Most rows have more values before 约束性 than there are headings of values: some are lost.
    [[nodiscard]] bool have_more_values() const {
        std::size_t values = 0, rows = 0, more = 0;
        for (const Piece& piece : pieces_) {
            if (piece.kind == PieceKind::binding) {
                ++rows;
                if (values > headings_.values.size()) ++more;
            }
            values = is_value(piece.kind) ? values + 1 : 0;
        }
        return more * 2 > rows;
    }

    /// Where the headings do not tell it, the values may: those told in words are aims, and what is not known is no aim.
    void settle_order() {
        if (!headings_.is_order_doubtful || headings_.values.size() != 2) return;
        int aims_first = 0;
        for (const TornRow& row : rows_)
            for (std::uint32_t index = row.first_piece; index < row.last_piece; ++index) {
                const Piece& piece = pieces_[index];
                const int sign = piece.kind == PieceKind::told ? 1 : piece.kind == PieceKind::nothing ? -1 : 0;
                if (piece.span == row.values.front()) aims_first += sign;
                if (piece.span == row.values.back()) aims_first -= sign;
            }
        if (aims_first == 0) rows_.clear();
        if (aims_first > 0) std::swap(headings_.values.front(), headings_.values.back());
    }

    /// 总体保持⏎——: what is not known stands before what is told of the aim.
    void set_aims_last() {
        for (TornRow& row : rows_) {
            const auto is_of = [&](Span value, PieceKind kind) {
                return std::any_of(pieces_.begin() + row.first_piece, pieces_.begin() + row.last_piece,
                                   [&](const Piece& piece) { return piece.kind == kind && piece.span == value; });
            };
            if (row.values.size() == 2 && is_of(row.values.front(), PieceKind::told) &&
                is_of(row.values.back(), PieceKind::nothing))
                std::swap(row.values.front(), row.values.back());
        }
    }

    [[nodiscard]] FlatTable make_table() {
        take_headings_behind(pieces_, headings_);
        FlatTable table;
        const auto any = [&](auto says) { return std::any_of(rows_.begin(), rows_.end(), says); };
        const bool has_units = any([](const TornRow& row) { return !row.unit.empty(); });
        const bool is_bound_first = any([](const TornRow& row) { return row.is_bound_first; });
        const bool has_bindings = any([](const TornRow& row) { return !row.binding.empty(); });
        table.columns =
            2U + (has_units ? 1U : 0U) + (has_bindings ? 1U : 0U) + static_cast<std::uint32_t>(headings_.values.size());
        const auto append = [&](Span first, const TornRow& row) {
            const std::size_t end = table.cells.size() + table.columns;
            table.cells.push_back(first);
            append_name(row, table);
            if (!row.unit_rest.empty()) table.rests.push_back({table.cells.size(), row.unit_rest});
            if (has_units) table.cells.push_back(row.unit);
            if (is_bound_first) table.cells.push_back(row.binding);
            table.cells.insert(table.cells.end(), row.values.begin(), row.values.end());
            table.cells.resize(end);
            if (has_bindings && !is_bound_first) table.cells.back() = row.binding;
            ++table.rows;
        };
        const std::vector<Span> first = headings_.first();
        append(first.empty() ? Span{} : first.front(), header_row());
        if (first.size() > 1) table.rests.insert(table.rests.begin(), {0, first.back()});
        const std::size_t first_value = (has_units ? 3U : 2U) + (is_bound_first ? 1U : 0U);
        if (headings_.is_target_above_year()) table.rests.push_back({first_value, headings_.values.front().span});
        std::vector<bool> is_placed = placed_pieces();
        append_rests_of_headings(table, first_value, is_placed);
        const std::uint32_t end = last_piece();
        const RowOrdinals place{headings_.begin, end, !headings_.ordinal.empty()};
        const std::vector<Span> ordinals = take_row_ordinals(source_, pieces_, rows_, place, is_placed);
        const auto columns = columns_of_headings(table);
        Span rest;
        auto row = rows_.begin();
        for (std::uint32_t index = headings_.begin; index < end;) {
            if (row != rows_.end() && row->first_piece == index) {
                const Span ordinal = ordinals[static_cast<std::size_t>(row - rows_.begin())];
                if (!ordinal.empty() && !rest.empty()) append(std::exchange(rest, {}), {});
                append(ordinal.empty() ? std::exchange(rest, {}) : ordinal, *row);
                index = row++->last_piece;
                continue;
            }
            if (!is_placed[index]) {
                const std::vector<Span> repeated = repeated_headings(index, end, table.columns, columns);
                if (!repeated.empty()) {
                    if (!rest.empty()) append(std::exchange(rest, {}), {});
                    table.append_row(repeated);
                    index += static_cast<std::uint32_t>(columns.size());
                    continue;
                }
            }
            const Span piece = pieces_[index].span;
            if (!is_placed[index++]) {
                rest = {rest.empty() ? piece.begin : rest.begin, piece.end};
            } else if (!rest.empty()) {
                append(rest, {});
                rest = {};
            }
        }
        if (!rest.empty()) append(rest, {});
        append_second_lines(table);
        drop_empty_first_column(table);
        table.first_block = pieces_[headings_.begin].block;
        table.last_block = pieces_[end - 1].block + 1;
        return table;
    }

    /// Of a table of which every piece belongs to a row, and that has no numbers.
    static void drop_empty_first_column(FlatTable& table) {
        const std::uint32_t columns = table.columns;
        for (std::size_t cell = 0; cell < table.cells.size(); cell += columns)
            if (!table.cells[cell].empty()) return;
        for (CellRest& rest : table.rests) rest.cell -= rest.cell / columns + 1;
        std::vector<Span> cells;
        cells.reserve(table.cells.size() - table.rows);
        for (std::size_t cell = 0; cell < table.cells.size(); ++cell)
            if (cell % columns != 0) cells.push_back(table.cells[cell]);
        table.cells = std::move(cells);
        --table.columns;
    }

    /// The cells of the table that hold something, by where they begin in the text.
    [[nodiscard]] static std::vector<std::size_t> cells_by_place(const FlatTable& table) {
        std::vector<std::size_t> cells;
        for (std::size_t cell = 0; cell < table.cells.size(); ++cell)
            if (!table.cells[cell].empty()) cells.push_back(cell);
        const auto begin_of = [&](std::size_t cell) { return table.cells[cell].begin; };
        std::stable_sort(cells.begin(), cells.end(), [&](std::size_t a, std::size_t b) { return begin_of(a) < begin_of(b); });
        return cells;
    }

    /// Piece::rest, behind the first lines.
    void append_second_lines(FlatTable& table) const {
        std::vector<const Piece*> parted;
        for (const Piece& piece : pieces_)
            if (!piece.rest.empty()) parted.push_back(&piece);
        if (parted.empty()) return;
        const std::vector<std::size_t> cells = cells_by_place(table);
        const auto is_before = [&](std::size_t cell, Span span) { return table.cells[cell].begin < span.begin; };
        for (const Piece* piece : parted) {
            const auto cell = std::lower_bound(cells.begin(), cells.end(), piece->span, is_before);
            if (cell != cells.end() && table.cells[*cell] == piece->span) table.rests.push_back({*cell, piece->rest});
        }
        std::stable_sort(table.rests.begin(), table.rests.end(),
                         [](const CellRest& a, const CellRest& b) { return a.cell < b.cell; });
    }

    /// 2020 年 2025 年 指标⏎现状值 目标值 属性: the second lines of the headings of two years, of which the first stands in
    /// column `first`, go behind their first lines.
    void append_rests_of_headings(FlatTable& table, std::size_t first, std::vector<bool>& is_placed) const {
        if (headings_.values.size() != 2 || headings_.values.front().year == 0 || headings_.values.back().year == 0) return;
        if (!headings_.base.empty()) table.rests.push_back({first, headings_.base});
        const bool is_base_first = headings_.values.front().year < headings_.values.back().year;
        for (std::uint32_t index = headings_.begin; index < rows_.front().first_piece; ++index) {
            const Piece& piece = pieces_[index];
            if (is_placed[index] || !lexicon::is_sign(piece.folded, lexicon::CellSign::value_heading)) continue;
            const bool is_base = lexicon::holds_sign(piece.folded, IndicatorHeading::base);
            if (!is_base && !lexicon::holds_sign(piece.folded, IndicatorHeading::target)) continue;
            table.rests.push_back({is_base == is_base_first ? first : first + 1, piece.span});
            is_placed[index] = true;
        }
        std::stable_sort(table.rests.begin(), table.rests.end(),
                         [](const CellRest& a, const CellRest& b) { return a.cell < b.cell; });
    }

    /// Which column each heading heads, in a header row whose cells are one piece each; of any other, none.
    [[nodiscard]] std::unordered_map<std::u16string_view, std::size_t> columns_of_headings(const FlatTable& table) const {
        std::unordered_map<std::u16string_view, std::size_t> columns;
        if (!table.rests.empty()) return columns;
        for (std::uint32_t index = headings_.begin; index < headings_.end; ++index) {
            const auto cell = std::find(table.cells.begin(), table.cells.end(), pieces_[index].span);
            if (cell != table.cells.end())
                columns.try_emplace(pieces_[index].folded, static_cast<std::size_t>(cell - table.cells.begin()));
        }
        const auto cells = std::count_if(table.cells.begin(), table.cells.end(), [](Span cell) { return !cell.empty(); });
        if (columns.size() != static_cast<std::size_t>(cells)) columns.clear();
        return columns;
    }
    /// 序号⏎指标⏎2020年⏎2025年⏎属性 once more from the piece `begin` on, at the head of a page: a row that says what the header
    /// row says. Empty: not all of the headings stand there.
    [[nodiscard]] std::vector<Span> repeated_headings(
        std::uint32_t begin, std::uint32_t end, std::size_t columns,
        const std::unordered_map<std::u16string_view, std::size_t>& headings) const {
        if (headings.count(pieces_[begin].folded) == 0) return {};
        std::vector<Span> row(columns);
        std::size_t found = 0;
        for (std::uint32_t index = begin; index < end; ++index, ++found) {
            const auto heading = headings.find(pieces_[index].folded);
            if (heading == headings.end() || !row[heading->second].empty()) break;
            row[heading->second] = pieces_[index].span;
        }
        return found == headings.size() ? row : std::vector<Span>{};
    }

    static void append_name(const TornRow& row, FlatTable& table) {
        const std::size_t cell = table.cells.size();
        table.cells.push_back(row.name.empty() ? Span{} : row.name.front());
        for (std::size_t line = 1; line < row.name.size(); ++line) table.rests.push_back({cell, row.name[line]});
    }

    [[nodiscard]] TornRow header_row() const {
        TornRow header;
        header.name = {headings_.indicator};
        header.unit = headings_.unit;
        header.binding = headings_.binding;
        for (const ValueHeading& value : headings_.values) header.values.push_back(value.span);
        if (headings_.is_target_above_year()) header.values.front() = headings_.target;
        return header;
    }

    /// Which pieces stand in the header row or, put together, in another.
    [[nodiscard]] std::vector<bool> placed_pieces() const {
        std::vector<bool> is_placed(pieces_.size(), false);
        for (std::size_t index = 0; index < pieces_.size(); ++index) is_placed[index] = headings_.has(pieces_[index].span);
        for (const TornRow& row : rows_)
            for (const std::uint32_t piece : row.elsewhere) is_placed[piece] = true;
        return is_placed;
    }

    /// Behind the last row, the last 约束性 and what stands on its line.
    [[nodiscard]] std::uint32_t last_piece() const {
        std::uint32_t end = rows_.back().last_piece;
        if (!is_bound_) return end;
        for (const TornRow& row : rows_)
            for (const std::uint32_t piece : row.elsewhere) end = std::max(end, piece + 1);
        for (std::uint32_t index = end; index < pieces_.size(); ++index)
            if (pieces_[index].kind == PieceKind::binding || headings_.has(pieces_[index].span)) end = index + 1;
        while (end < pieces_.size() && pieces_[end].block == pieces_[end - 1].block) ++end;
        return end;
    }

    const text::Source& source_;
    const bool is_bound_;
    std::vector<Piece> pieces_;
    TornHeadings headings_;
    std::vector<TornRow> rows_;
};

}  // namespace

std::vector<FlatTable> find_torn_tables(const text::Source& source, const std::vector<Block>& blocks) {
    std::vector<FlatTable> tables;
    for (const TornRegion& region : find_torn_regions(source, blocks))
        if (std::optional<FlatTable> table = TornTable(source, blocks, region).read()) tables.push_back(std::move(*table));
    return tables;
}

}  // namespace plandoc::outline
