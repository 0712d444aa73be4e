#include "outline/torn_table/unitless_rows.hpp"

#include <algorithm>

#include "outline/torn_table/loose_band.hpp"
#include "outline/torn_table/nameless_rows.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

/// 污水治理率 ≥40%, 整治村庄数量 80个: the value tells its unit, which is a share's where the name is one's.
bool counts(const Piece& name, const Piece& value) {
    if (value.kind == PieceKind::told) return true;
    const bool is_share = name.folded.ends_with(u"率") || name.folded.ends_with(u"比例");
    return value.folded.find(u'%') != value.folded.npos || (!is_share && !text::is(value.folded.back(), text::digit));
}

}  // namespace

bool names_are_unitless(const std::vector<Piece>& pieces, const std::vector<TornRow>& rows) {
    return !rows.empty() && std::none_of(rows.begin(), rows.end(), [&](const TornRow& row) {
        return std::any_of(pieces.begin() + row.first_piece, pieces.begin() + row.last_piece,
                           [](const Piece& piece) { return ends_with_unit(piece.folded); });
    });
}

void append_unitless_rows(const std::vector<Piece>& pieces, const std::vector<bool>& is_used, std::size_t columns,
                          std::uint32_t begin, std::uint32_t end, std::vector<TornRow>& rows) {
    LooseBand band = read_band(pieces, is_used, begin, end);
    band.names = find_unitless_names(pieces, begin, end);
    const auto is_taken = [&](std::uint32_t piece) { return is_used[piece]; };
    std::erase_if(band.names, [&](const LooseName& name) { return std::any_of(name.begin(), name.end(), is_taken); });
    const auto marks_note = [&](std::uint32_t value) { return number_of_row(pieces[value].folded) != 0; };
    std::erase_if(band.values, marks_note);
    const std::vector<NamelessRow> found = find_nameless_rows(band, columns, false);
    const bool are_all_read = found.size() == band.names.size() && found.size() * columns == band.values.size();
    if (!are_all_read) return;
    for (std::size_t index = 0; index < found.size(); ++index) {
        const NamelessRow& row = found[index];
        if (row.values.size() != columns || !counts(pieces[band.names[index].back()], pieces[row.values.back()])) return;
    }
    append_rows(pieces, band.names, found, columns, rows);
}

}  // namespace plandoc::outline
