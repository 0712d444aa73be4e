#include "outline/torn_table/loose_rows.hpp"

#include <algorithm>

#include "outline/torn_table/cell_rows.hpp"
#include "outline/torn_table/counted_rows.hpp"
#include "outline/torn_table/loose_band.hpp"
#include "outline/torn_table/nameless_rows.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "outline/torn_table/unitless_rows.hpp"

namespace plandoc::outline {

namespace {

class LooseRows {
public:
    LooseRows(const std::vector<Piece>& pieces, const RowShape& shape, std::vector<TornRow>& rows)
        : pieces_(pieces), shape_(shape), rows_(rows), loose_(pieces) {}

    void add() {
        if (add_beside_bindings()) return;
        for (const TornRow& row : rows_) use(row);
        has_units_ = std::any_of(rows_.begin(), rows_.end(), [](const TornRow& row) { return !row.unit.empty(); });
        is_bound_first_ = std::any_of(rows_.begin(), rows_.end(), [](const TornRow& row) { return row.is_bound_first; });
        are_unitless_ = !has_units_ && names_are_unitless(pieces_, rows_);
        std::vector<TornRow> added = rows_between();
        for (const TornRow& row : added) use(row);
        append(rows_of_rest(), added);
        append(added, rows_);
        sort_rows();
    }

private:
    static void append(const std::vector<TornRow>& more, std::vector<TornRow>& rows) {
        rows.insert(rows.end(), more.begin(), more.end());
    }
    [[nodiscard]] PieceRange whole() const { return {shape_.begin, loose_.size()}; }

    /// The file sets the column of 约束性 behind all others: whether the rows could be put together by counting.
    bool add_beside_bindings() {
        const auto is_binding = [](const Piece& piece) { return piece.kind == PieceKind::binding; };
        const auto first = std::find_if(pieces_.begin(), pieces_.end(), is_binding);
        const auto end = std::find_if_not(first, pieces_.end(), is_binding);
        if (std::any_of(end, pieces_.end(), is_binding)) return false;
        std::vector<TornRow> added = put_together(read_band(loose_, whole()));
        if (added.empty()) return false;
        rows_ = std::move(added);
        sort_rows();
        return true;
    }

    /// Of what lies between two rows that are sure, before the first or behind the last.
    [[nodiscard]] std::vector<TornRow> rows_between() const {
        std::vector<TornRow> rows;
        for (PieceRange range{shape_.begin, shape_.begin}; range.begin < loose_.size(); range = {range.end + 1, range.end + 1}) {
            while (range.end < loose_.size() && !loose_.is_used[range.end]) ++range.end;
            append(are_unitless_ ? find_unitless_rows(loose_, range, shape_.values) : rows_in(range), rows);
        }
        return rows;
    }
    /// Of all that is left then.
    [[nodiscard]] std::vector<TornRow> rows_of_rest() const {
        if (has_units_) return find_counted_rows(loose_, shape_);
        return are_unitless_ ? find_unitless_rows(loose_, whole(), shape_.values) : put_together(read_band(loose_, whole()));
    }

    void sort_rows() {
        std::sort(rows_.begin(), rows_.end(), [](const TornRow& a, const TornRow& b) { return a.first_piece < b.first_piece; });
    }

    void use(const TornRow& row) { loose_.use(row.first_piece, row.last_piece, row.elsewhere); }

    [[nodiscard]] std::vector<TornRow> rows_in(PieceRange range) const {
        if (range.begin == range.end) return {};
        const LooseBand band = read_band(loose_, range);
        if (std::vector<TornRow> rows = put_together(band); !rows.empty()) return rows;
        const bool is_between_rows = range.begin > shape_.begin && range.end < loose_.size();
        if (!is_between_rows || !is_row_without_base(band)) return rows_of_parts(range);
        return rows_with_names(pieces_, band.names, find_nameless_rows(band, shape_.values, BindingSide::behind), shape_.values);
    }
    /// 农村污水治理率（%） 75 预期性, and nothing else that may be a cell: what is known stands nowhere.
    [[nodiscard]] bool is_row_without_base(const LooseBand& band) const {
        return !has_units_ && shape_.values == 2 && band.units.empty() && band.names.size() == 1 && band.values.size() == 1 &&
               band.bindings.size() == 1 && band.names.front().back() + 1 == band.values.front() &&
               band.values.front() + 1 == band.bindings.front() && pieces_[band.values.front()].kind == PieceKind::number;
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

    /// 污水处理率（%） 预期性 —, in a table with 约束性 before the values: the row has its name, whatever it lacks.
    static void drop_begun_rows(LooseBand& band) {
        std::vector<std::uint32_t> begun, named;  // pieces, in text order
        for (const NamelessRow& row : find_nameless_rows(band, band.values.size(), BindingSide::before)) {
            if (row.binding == 0 || !is_named(band, row.binding - 1)) continue;
            named.push_back(row.binding - 1);
            begun.push_back(row.binding);
            begun.insert(begun.end(), row.values.begin(), row.values.end());
        }
        const auto is_begun = [&](std::uint32_t piece) { return std::binary_search(begun.begin(), begun.end(), piece); };
        std::erase_if(band.bindings, is_begun);
        std::erase_if(band.values, is_begun);
        std::erase_if(band.numbers, is_begun);
        std::erase_if(band.names,
                      [&](const LooseName& name) { return std::binary_search(named.begin(), named.end(), name.back()); });
    }

    /// The rows that the names and values of the band make up; none where that is not certain.
    [[nodiscard]] std::vector<TornRow> put_together(LooseBand band) const {
        if (has_units_ || !band.units.empty()) return {};
        if (is_bound_first_) drop_begun_rows(band);
        else if (is_bound_before_values(band)) return {};
        if (band.names.empty() || goes_on_from_words(band)) return {};
        const std::vector<NamelessRow> rows = rows_of(band);
        if (rows.size() != band.names.size() || !are_in_order(band.names, rows)) return {};
        return rows_with_names(pieces_, band.names, rows, shape_.values);
    }
    /// In the order of the names they belong to; none where that is not certain.
    [[nodiscard]] std::vector<NamelessRow> rows_of(const LooseBand& band) const {
        const std::size_t count = band.names.size();
        if (is_bound_first_) {
            std::vector<NamelessRow> rows = find_nameless_rows(band, shape_.values, BindingSide::before);
            if (!are_whole(pieces_, band, rows, shape_.values)) rows.clear();
            return rows;
        }
        if (band.bindings.size() == count && band.values.size() == count * shape_.values)
            return find_cell_rows(pieces_, band, shape_.values);
        const std::vector<NamelessRow> rows = find_nameless_rows(band, shape_.values, BindingSide::behind);
        std::vector<NamelessRow> of_numbers = rows_of_numbers(pieces_, band, rows, shape_.values);
        if (of_numbers.size() == count) return of_numbers;
        return are_whole(pieces_, band, rows, shape_.values) || lack_what_is_known(rows, shape_.values)
                   ? rows
                   : std::vector<NamelessRow>{};
    }

    /// Of the parts of `range` that end with 约束性 and have as many names as values for them.
    [[nodiscard]] std::vector<TornRow> rows_of_parts(PieceRange range) const {
        constexpr std::size_t most_cuts = 6;  // of one part
        std::vector<std::uint32_t> cuts{range.begin};
        for (std::uint32_t index = range.begin; index + 1 < range.end; ++index)
            if (pieces_[index].kind == PieceKind::binding && pieces_[index + 1].kind != PieceKind::binding)
                cuts.push_back(index + 1);
        cuts.push_back(range.end);
        std::vector<TornRow> rows;
        for (std::size_t begin = 0; begin + 1 < cuts.size();) {
            std::vector<TornRow> of_part;
            const std::size_t latest = std::min(begin + most_cuts, cuts.size() - 1);
            std::size_t end = begin;
            while (of_part.empty() && end < latest) of_part = put_together(read_band(loose_, {cuts[begin], cuts[++end]}));
            begin = of_part.empty() ? begin + 1 : end;
            append(of_part, rows);
        }
        return rows;
    }

    /// Names that are numbered stand among each other and among the sure rows as they count.
    [[nodiscard]] bool are_in_order(const std::vector<LooseName>& names, const std::vector<NamelessRow>& rows) const {
        int last = 0;
        for (std::size_t index = 0; index < names.size(); ++index) {
            const int number = number_before_name(pieces_[names[index].front()].folded);
            if (number == 0) continue;
            const auto is_before = [](const TornRow& row, std::uint32_t piece) { return row.first_piece < piece; };
            const auto next = std::lower_bound(rows_.begin(), rows_.end(), rows[index].values.front(), is_before);
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

    const std::vector<Piece>& pieces_;
    RowShape shape_;
    std::vector<TornRow>& rows_;
    LoosePieces loose_;
    bool has_units_ = false;     ///< in a column of their own
    bool are_unitless_ = false;  ///< no unit closes the names
    bool is_bound_first_ = false;
};

}  // namespace

void add_loose_rows(const std::vector<Piece>& pieces, const RowShape& shape, std::vector<TornRow>& rows) {
    LooseRows(pieces, shape, rows).add();
}

}  // namespace plandoc::outline
