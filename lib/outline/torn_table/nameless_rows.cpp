#include "outline/torn_table/nameless_rows.hpp"

#include <algorithm>

#include "outline/torn_table/torn_words.hpp"

namespace plandoc::outline {

std::vector<NamelessRow> find_nameless_rows(const LooseBand& band, std::size_t columns, BindingSide side) {
    const auto is_value = [&](std::uint32_t piece) { return std::binary_search(band.values.begin(), band.values.end(), piece); };
    std::vector<NamelessRow> rows;
    for (const std::uint32_t binding : band.bindings) {
        NamelessRow row;
        row.binding = binding;
        if (side == BindingSide::before) {
            for (std::uint32_t piece = binding + 1; row.values.size() < columns && is_value(piece); ++piece)
                row.values.push_back(piece);
        } else {
            for (std::uint32_t piece = binding; row.values.size() < columns && piece > 0 && is_value(piece - 1); --piece)
                row.values.insert(row.values.begin(), piece - 1);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

bool are_whole(const std::vector<Piece>& pieces, const LooseBand& band, const std::vector<NamelessRow>& rows,
               std::size_t columns) {
    std::size_t values = 0, all = 0;
    for (const NamelessRow& row : rows) {
        if (row.values.empty()) return false;
        const Piece& last = pieces[row.values.back()];
        if (row.values.size() == columns) ++all;
        else if (row.values.size() > 1 || !reads_as_target(last.kind, last.folded)) return false;
        values += row.values.size();
    }
    return all > 0 && values == band.values.size();
}

bool lack_what_is_known(const std::vector<NamelessRow>& rows, std::size_t columns) {
    return columns == 2 && rows.size() > 1 &&
           std::all_of(rows.begin(), rows.end(), [](const NamelessRow& row) { return row.values.size() == 1; });
}

std::vector<NamelessRow> rows_of_numbers(const std::vector<Piece>& pieces, const LooseBand& band,
                                         const std::vector<NamelessRow>& rows, std::size_t columns) {
    const auto is_told = [&](std::uint32_t piece) { return pieces[piece].kind == PieceKind::told; };
    std::vector<NamelessRow> found;
    for (const NamelessRow& row : rows)
        if (row.values.size() == columns && std::none_of(row.values.begin(), row.values.end(), is_told)) found.push_back(row);
    if (found.size() * columns != band.numbers.size()) found.clear();
    return found;
}

}  // namespace plandoc::outline
