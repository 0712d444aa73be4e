#include "outline/torn_table/unitless_rows.hpp"

#include <algorithm>

#include "outline/torn_table/loose_band.hpp"
#include "outline/torn_table/nameless_rows.hpp"
#include "outline/wording.hpp"
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

std::vector<TornRow> find_unitless_rows(const LoosePieces& loose, PieceRange range, std::size_t columns) {
    LooseBand band = read_band(loose, range);
    band.names = find_unitless_names(loose.all, range);
    std::erase_if(band.names, [&](const LooseName& name) { return !loose.are_loose(name); });
    const auto marks_note = [&](std::uint32_t value) { return number_of_row(loose.all[value].folded) != 0; };
    std::erase_if(band.values, marks_note);
    const std::vector<NamelessRow> rows = find_nameless_rows(band, columns, BindingSide::behind);
    if (rows.size() != band.names.size() || rows.size() * columns != band.values.size()) return {};
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const std::vector<std::uint32_t>& values = rows[index].values;
        const Piece& name = loose.all[band.names[index].back()];
        if (values.size() != columns || !counts(name, loose.all[values.back()])) return {};
    }
    return rows_with_names(loose.all, band.names, rows, columns);
}

}  // namespace plandoc::outline
