#include "outline/loose_rows.hpp"

#include <algorithm>
#include <optional>

#include "outline/cell_order.hpp"
#include "outline/counted_rows.hpp"
#include "outline/loose_band.hpp"
#include "outline/unitless_rows.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

/// The value as a plain number, 0 where it is none.
double value_of(const Piece& piece) {
    double number = 0, place = 1;
    bool is_fraction = false;
    for (const char16_t c : piece.folded) {
        if (c == u'.' && !is_fraction) {
            is_fraction = true;
            continue;
        }
        if (!text::is(c, text::digit)) return 0;
        number = number * 10 + (c - u'0');
        if (is_fraction) place *= 10;
    }
    return number / place;
}

class LooseRows {
public:
    LooseRows(const std::vector<Piece>& pieces, const RowShape& shape, std::vector<TornRow>& rows)
        : pieces_(pieces), shape_(shape), rows_(rows), is_used_(pieces.size(), false) {}

    void add() {
        for (const TornRow& row : rows_) use(row);
        has_units_ = std::any_of(rows_.begin(), rows_.end(), [](const TornRow& row) { return !row.unit.empty(); });
        std::vector<TornRow> added;
        const auto end = static_cast<std::uint32_t>(pieces_.size());
        const bool are_unitless = !has_units_ && names_are_unitless(pieces_, rows_);
        for (std::uint32_t first = shape_.begin; first < end;) {
            std::uint32_t last = first;
            while (last < end && !is_used_[last]) ++last;
            if (are_unitless) append_unitless_rows(pieces_, is_used_, shape_.values, first, last, added);
            else if (last > first && !put_together(read_band(pieces_, is_used_, first, last), added))
                put_parts_together(first, last, added);
            first = last + 1;
        }
        for (const TornRow& row : added) use(row);
        if (has_units_) added = find_counted_rows(pieces_, shape_, is_used_);
        else if (are_unitless) append_unitless_rows(pieces_, is_used_, shape_.values, shape_.begin, end, added);
        else put_together(read_band(pieces_, is_used_, shape_.begin, end), added);
        rows_.insert(rows_.end(), added.begin(), added.end());
        std::sort(rows_.begin(), rows_.end(), [](const TornRow& a, const TornRow& b) { return a.first_piece < b.first_piece; });
    }

private:
    void use(const TornRow& row) {
        std::fill(is_used_.begin() + row.first_piece, is_used_.begin() + row.last_piece, true);
        for (const std::uint32_t piece : row.elsewhere) is_used_[piece] = true;
    }

    /// 其中机动车⏎1800: a value goes on from words that are no name.
    [[nodiscard]] bool goes_on_from_words(const LooseBand& band) const {
        return std::any_of(band.values.begin(), band.values.end(), [&](std::uint32_t value) {
            return value > 0 && !pieces_[value].follows_gap && pieces_[value - 1].kind == PieceKind::words &&
                   !is_named(band, value - 1);
        });
    }

    /// 约束性 parts the values of the only name, or a name from what is no 约束性: it stands before the values.
    [[nodiscard]] bool is_bound_before_values(const LooseBand& band) const {
        if (band.values.empty() || band.bindings.empty()) return false;
        const std::uint32_t first = band.bindings.front();
        if (band.names.size() == 1 && band.values.front() < first && first < band.values.back()) return true;
        return std::any_of(band.bindings.begin(), band.bindings.end(), [&](std::uint32_t binding) {
            const bool is_last = binding + 1 == pieces_.size() || pieces_[binding + 1].kind != PieceKind::binding;
            return binding > 0 && is_last && is_named(band, binding - 1);
        });
    }

    /// The piece belongs to a name.
    [[nodiscard]] static bool is_named(const LooseBand& band, std::uint32_t piece) {
        const auto begins_behind = [](std::uint32_t index, const LooseName& name) { return index < name.front(); };
        const auto next = std::upper_bound(band.names.begin(), band.names.end(), piece, begins_behind);
        return next != band.names.begin() && piece <= (next - 1)->back();
    }

    /// Whether it could be.
    bool put_together(const LooseBand& band, std::vector<TornRow>& added) const {
        if (has_units_ || !band.units.empty() || band.names.empty()) return false;
        if (goes_on_from_words(band) || is_bound_before_values(band)) return false;
        const std::size_t count = band.names.size();
        if (band.bindings.size() == count && band.values.size() == count * shape_.values) {
            const auto values = values_by_row(band);
            if (!values || !are_in_order(band, *values)) return false;
            append_rows(pieces_, band, *values, band.bindings, added);
            return true;
        }
        const auto bindings = whole_rows(band);
        if (bindings.size() == count && are_in_order(band, band.numbers)) {
            append_rows(pieces_, band, band.numbers, bindings, added);
            return true;
        }
        return add_lone_targets(band, added);
    }

    /// 100 约束性 83.3 约束性, one value before each, and as many names: what is aimed at stands beside 约束性, what is known
    /// elsewhere.
    bool add_lone_targets(const LooseBand& band, std::vector<TornRow>& added) const {
        if (shape_.values != 2 || band.names.size() < 2 || band.bindings.size() != band.names.size()) return false;
        const auto stands_alone = [&](std::uint32_t binding) {
            return binding > 1 && is_value(pieces_[binding - 1].kind) && !is_used_[binding - 1] &&
                   !is_value(pieces_[binding - 2].kind);
        };
        if (!std::all_of(band.bindings.begin(), band.bindings.end(), stands_alone)) return false;
        std::vector<std::uint32_t> values;
        for (const std::uint32_t binding : band.bindings) values.insert(values.end(), 2, binding - 1);
        if (!are_in_order(band, values)) return false;
        const std::size_t first = added.size();
        append_rows(pieces_, band, values, band.bindings, added);
        for (std::size_t row = first; row < added.size(); ++row) added[row].values.front() = {};
        return true;
    }

    /// The parts of a band that end with 约束性 and have as many names as values for them.
    void put_parts_together(std::uint32_t first, std::uint32_t last, std::vector<TornRow>& added) const {
        constexpr std::size_t most_cuts = 6;  // of one part
        std::vector<std::uint32_t> cuts{first};
        for (std::uint32_t index = first; index + 1 < last; ++index)
            if (pieces_[index].kind == PieceKind::binding && pieces_[index + 1].kind != PieceKind::binding)
                cuts.push_back(index + 1);
        cuts.push_back(last);
        for (std::size_t begin = 0; begin + 1 < cuts.size();) {
            std::size_t end = begin + 1;
            const std::size_t latest = std::min(begin + most_cuts, cuts.size() - 1);
            while (end <= latest && !put_together(read_band(pieces_, is_used_, cuts[begin], cuts[end]), added)) ++end;
            begin = end <= latest ? end : begin + 1;
        }
    }

    /// Names that are numbered stand among each other and among the sure rows as they count.
    [[nodiscard]] bool are_in_order(const LooseBand& band, const std::vector<std::uint32_t>& values) const {
        int last = 0;
        for (std::size_t index = 0; index < band.names.size(); ++index) {
            const int number = number_before_name(pieces_[band.names[index].front()].folded);
            if (number == 0) continue;
            const auto is_before = [](const TornRow& row, std::uint32_t piece) { return row.first_piece < piece; };
            const auto next = std::lower_bound(rows_.begin(), rows_.end(), values[index * shape_.values], is_before);
            if (number <= last || (next != rows_.end() && is_numbered_before(*next, number))) return false;
            if (next != rows_.begin() && !is_numbered_before(*(next - 1), number) && number_of(*(next - 1)) != 0) return false;
            last = number;
        }
        return true;
    }

    [[nodiscard]] int number_of(const TornRow& row) const { return number_before_name(pieces_[row.first_piece].folded); }
    [[nodiscard]] bool is_numbered_before(const TornRow& row, int number) const {
        return number_of(row) != 0 && number_of(row) < number;
    }

    /// 92.9 94 约束性 28 27 约束性: the indices of 约束性 behind as many values as a row has, where no number stands elsewhere.
    [[nodiscard]] std::vector<std::uint32_t> whole_rows(const LooseBand& band) const {
        std::vector<std::uint32_t> bindings;
        const auto columns = static_cast<std::uint32_t>(shape_.values);
        for (const std::uint32_t binding : band.bindings) {
            if (binding < columns) continue;
            const auto first = std::lower_bound(band.numbers.begin(), band.numbers.end(), binding - columns);
            const bool is_whole =
                band.numbers.end() - first >= columns && *first == binding - columns && *(first + (columns - 1)) == binding - 1;
            if (is_whole) bindings.push_back(binding);
        }
        if (bindings.size() * columns != band.numbers.size()) bindings.clear();
        return bindings;
    }

    /// The values of a band, row by row; none where it is not certain which is whose.
    [[nodiscard]] std::optional<std::vector<std::uint32_t>> values_by_row(const LooseBand& band) const {
        const auto columns = static_cast<std::uint32_t>(shape_.values);
        struct Cell {
            std::uint32_t piece;
            LooseCell cell;
        };
        std::vector<Cell> cells;
        const auto add = [&](std::uint32_t index, std::uint32_t column) {
            const Piece& piece = pieces_[index];
            cells.push_back(
                {index,
                 {column, is_value(piece.kind), reads_as_target(piece.kind, piece.folded), piece.follows_gap, piece.block}});
        };
        for (const LooseName& name : band.names) add(name.front(), 0);
        for (const std::uint32_t value : band.values) add(value, 1);
        for (const std::uint32_t binding : band.bindings) add(binding, columns + 1);
        std::sort(cells.begin(), cells.end(), [](const Cell& a, const Cell& b) { return a.piece < b.piece; });
        std::vector<LooseCell> loose;
        for (const Cell& cell : cells) loose.push_back(cell.cell);
        const auto places = order_cells(loose, static_cast<std::uint32_t>(band.names.size()), columns);
        if (!places) return std::nullopt;
        std::vector<std::uint32_t> values(band.values.size());
        for (std::size_t index = 0; index < cells.size(); ++index)
            if (cells[index].cell.is_value)
                values[(*places)[index].row * columns + (*places)[index].column - 1] = cells[index].piece;
        return are_plausible(values) ? std::optional(values) : std::nullopt;
    }

    /// What is known and what is aimed at are of one size.
    [[nodiscard]] bool are_plausible(const std::vector<std::uint32_t>& values) const {
        constexpr double most = 10;
        const std::size_t columns = shape_.values;
        for (std::size_t index = 0; columns > 1 && index < values.size(); index += columns) {
            const double known = value_of(pieces_[values[index]]), aimed = value_of(pieces_[values[index + 1]]);
            if (known != 0 && aimed != 0 && (known > aimed * most || aimed > known * most)) return false;
        }
        return true;
    }

    const std::vector<Piece>& pieces_;
    RowShape shape_;
    std::vector<TornRow>& rows_;
    std::vector<bool> is_used_;  ///< a piece: in a row
    bool has_units_ = false;     ///< in a column of their own
};

}  // namespace

void add_loose_rows(const std::vector<Piece>& pieces, const RowShape& shape, std::vector<TornRow>& rows) {
    LooseRows(pieces, shape, rows).add();
}

}  // namespace plandoc::outline
