#include "outline/torn_table/row_named_behind.hpp"

#include <algorithm>
#include <optional>

#include "lexicon/heading_sign.hpp"

namespace plandoc::outline {

namespace {

/// What lies between two rows is a unit with as many numbers as a row has values.
bool is_nameless_row(const std::vector<Piece>& pieces, std::uint32_t begin, std::uint32_t end, std::size_t values) {
    return end - begin == values + 1 && pieces[begin].kind == PieceKind::unit &&
           std::all_of(pieces.begin() + begin + 1, pieces.begin() + end,
                       [](const Piece& piece) { return piece.kind == PieceKind::number; });
}

/// Words by themselves, with nothing behind them but notes.
bool is_last_name(const std::vector<Piece>& pieces, std::uint32_t index) {
    if (index >= pieces.size() || pieces[index].kind != PieceKind::words || !pieces[index].follows_gap) return false;
    if (lexicon::begins_with_sign(pieces[index].folded, lexicon::HeadingSign::note)) return false;
    return index + 1 == pieces.size() || lexicon::begins_with_sign(pieces[index + 1].folded, lexicon::HeadingSign::note);
}

}  // namespace

void add_row_named_behind(const std::vector<Piece>& pieces, const RowShape& shape, std::vector<TornRow>& rows) {
    constexpr std::size_t fewest_rows = 3;
    if (!shape.has_units || shape.values < 2 || rows.size() < fewest_rows) return;
    const std::uint32_t name = rows.back().last_piece;
    if (!is_last_name(pieces, name)) return;
    std::optional<std::size_t> before;  // index of the row that the nameless one follows
    for (std::size_t row = 0; row + 1 < rows.size(); ++row) {
        if (!is_nameless_row(pieces, rows[row].last_piece, rows[row + 1].first_piece, shape.values)) continue;
        if (before) return;
        before = row;
    }
    if (!before) return;
    TornRow row;
    row.first_piece = rows[*before].last_piece;
    row.last_piece = rows[*before + 1].first_piece;
    row.name = {pieces[name].span};
    row.elsewhere = {name};
    row.unit = pieces[row.first_piece].span;
    for (std::uint32_t value = row.first_piece + 1; value < row.last_piece; ++value) row.values.push_back(pieces[value].span);
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(*before) + 1, std::move(row));
}

}  // namespace plandoc::outline
