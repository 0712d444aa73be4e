#include "outline/torn_table/loose_band.hpp"

#include <algorithm>

namespace plandoc::outline {

LooseBand read_band(const LoosePieces& loose, PieceRange range) {
    LooseBand band;
    for (const LooseName& name : find_loose_names(loose.all, range))
        if (loose.are_loose(name)) band.names.push_back(name);
    for (std::uint32_t index = range.begin; index < range.end; ++index) {
        if (loose.is_used[index]) continue;
        const PieceKind kind = loose.all[index].kind;
        if (kind == PieceKind::unit) band.units.push_back(index);
        if (kind == PieceKind::binding) band.bindings.push_back(index);
        if (is_value(kind)) band.values.push_back(index);
        if (is_value(kind) && kind != PieceKind::told) band.numbers.push_back(index);
    }
    return band;
}

std::vector<TornRow> rows_with_names(const std::vector<Piece>& pieces, const std::vector<LooseName>& names,
                                     const std::vector<NamelessRow>& nameless, std::size_t columns) {
    std::vector<TornRow> rows;
    for (std::size_t index = 0; index < names.size(); ++index) {
        const std::vector<std::uint32_t>& values = nameless[index].values;
        TornRow row;
        take_name(pieces, names[index], row);
        row.binding = pieces[nameless[index].binding].span;
        row.elsewhere.push_back(nameless[index].binding);
        row.first_piece = *std::min_element(values.begin(), values.end());
        row.last_piece = row.first_piece + 1;
        row.values.resize(columns - values.size());
        for (const std::uint32_t value : values) {
            row.values.push_back(pieces[value].span);
            row.elsewhere.push_back(value);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace plandoc::outline
