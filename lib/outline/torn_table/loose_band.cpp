#include "outline/torn_table/loose_band.hpp"

#include <algorithm>

namespace plandoc::outline {

LooseBand read_band(const std::vector<Piece>& pieces, const std::vector<bool>& is_used, std::uint32_t begin, std::uint32_t end) {
    LooseBand band;
    for (const LooseName& name : find_loose_names(pieces, begin, end))
        if (std::none_of(name.begin(), name.end(), [&](std::uint32_t piece) { return is_used[piece]; }))
            band.names.push_back(name);
    for (std::uint32_t index = begin; index < end; ++index) {
        if (is_used[index]) continue;
        const PieceKind kind = pieces[index].kind;
        if (kind == PieceKind::unit) band.units.push_back(index);
        if (kind == PieceKind::binding) band.bindings.push_back(index);
        if (is_value(kind)) band.values.push_back(index);
        if (is_value(kind) && kind != PieceKind::told) band.numbers.push_back(index);
    }
    return band;
}

void append_rows(const std::vector<Piece>& pieces, const std::vector<LooseName>& names, const std::vector<NamelessRow>& found,
                 std::size_t columns, std::vector<TornRow>& rows) {
    for (std::size_t index = 0; index < names.size(); ++index) {
        const NamelessRow& nameless = found[index];
        TornRow row;
        take_name(pieces, names[index], row);
        row.binding = pieces[nameless.binding].span;
        row.elsewhere.push_back(nameless.binding);
        row.first_piece = *std::min_element(nameless.values.begin(), nameless.values.end());
        row.last_piece = row.first_piece + 1;
        row.values.resize(columns - nameless.values.size());
        for (const std::uint32_t value : nameless.values) {
            row.values.push_back(pieces[value].span);
            row.elsewhere.push_back(value);
        }
        rows.push_back(std::move(row));
    }
}

}  // namespace plandoc::outline
