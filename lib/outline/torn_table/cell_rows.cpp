#include "outline/torn_table/cell_rows.hpp"

#include <algorithm>

#include "outline/torn_table/cell_order.hpp"
#include "outline/torn_table/torn_words.hpp"
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

/// What is known and what is aimed at are of one size.
bool are_plausible(const std::vector<Piece>& pieces, const std::vector<NamelessRow>& rows) {
    constexpr double most = 10;
    return std::none_of(rows.begin(), rows.end(), [&](const NamelessRow& row) {
        if (row.values.size() < 2) return false;
        const double known = value_of(pieces[row.values[0]]), aimed = value_of(pieces[row.values[1]]);
        return known != 0 && aimed != 0 && (known > aimed * most || aimed > known * most);
    });
}

/// An empty line stands before it, or before the headings right above it.
bool begins_block(const std::vector<Piece>& pieces, std::uint32_t index) {
    while (!pieces[index].follows_gap && index > 0 && pieces[index - 1].kind == PieceKind::heading) --index;
    return pieces[index].follows_gap;
}

}  // namespace

std::vector<NamelessRow> find_cell_rows(const std::vector<Piece>& pieces, const LooseBand& band, std::size_t columns) {
    struct Cell {
        std::uint32_t piece;
        LooseCell cell;
    };
    std::vector<Cell> cells;
    const auto add = [&](std::uint32_t index, std::size_t column) {
        const Piece& piece = pieces[index];
        cells.push_back({index,
                         {static_cast<std::uint32_t>(column), is_value(piece.kind), reads_as_target(piece.kind, piece.folded),
                          begins_block(pieces, index), piece.block}});
    };
    for (const LooseName& name : band.names) add(name.front(), 0);
    for (const std::uint32_t value : band.values) add(value, 1);
    for (const std::uint32_t binding : band.bindings) add(binding, columns + 1);
    std::sort(cells.begin(), cells.end(), [](const Cell& a, const Cell& b) { return a.piece < b.piece; });
    std::vector<LooseCell> loose;
    for (const Cell& cell : cells) loose.push_back(cell.cell);
    const auto places = order_cells(loose, static_cast<std::uint32_t>(band.names.size()), static_cast<std::uint32_t>(columns));
    if (!places) return {};
    std::vector<NamelessRow> rows;
    for (const std::uint32_t binding : band.bindings) rows.push_back({binding, std::vector<std::uint32_t>(columns)});
    for (std::size_t index = 0; index < cells.size(); ++index)
        if (cells[index].cell.is_value) rows[(*places)[index].row].values[(*places)[index].column - 1] = cells[index].piece;
    return are_plausible(pieces, rows) ? rows : std::vector<NamelessRow>{};
}

}  // namespace plandoc::outline
