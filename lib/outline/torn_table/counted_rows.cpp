#include "outline/torn_table/counted_rows.hpp"

#include "outline/torn_table/loose_names.hpp"

namespace plandoc::outline {

namespace {

/// Of the row's unit, values and 约束性 from `index` on, how many pieces; 0: they are no whole row.
std::uint32_t size_of_row(const std::vector<Piece>& pieces, const RowShape& shape, const std::vector<bool>& is_used,
                          std::uint32_t index) {
    const auto size = static_cast<std::uint32_t>(shape.values) + 2;
    if (index + size > pieces.size() || pieces[index].kind != PieceKind::unit || is_used[index]) return 0;
    for (std::uint32_t value = index + 1; value + 1 < index + size; ++value)
        if (!is_value(pieces[value].kind) || is_used[value]) return 0;
    return pieces[index + size - 1].kind == PieceKind::binding ? size : 0;
}

/// Groups of lines, each behind the number of its row.
std::vector<LooseName> numbered_names(const std::vector<Piece>& pieces, const RowShape& shape, const std::vector<bool>& is_used) {
    std::vector<LooseName> names;
    for (std::uint32_t index = shape.begin + 1; index < pieces.size(); ++index) {
        const bool begins = pieces[index].kind == PieceKind::words && pieces[index - 1].kind == PieceKind::ordinal;
        if (!begins || is_used[index]) continue;
        LooseName name{index};
        while (index + 1 < pieces.size() && pieces[index + 1].kind == PieceKind::words && !pieces[index + 1].follows_gap)
            name.push_back(++index);
        names.push_back(name);
    }
    return names;
}

/// The number of the next row that is used is greater, that of the one before smaller.
bool fits_between(const std::vector<Piece>& pieces, const std::vector<bool>& is_used, std::uint32_t place, int number) {
    constexpr std::uint32_t farthest = 64;  // pieces
    const auto begins_row = [&](std::uint32_t index) { return pieces[index].kind == PieceKind::ordinal && is_used[index + 1]; };
    for (std::uint32_t index = place; index + 1 < pieces.size() && index < place + farthest; ++index)
        if (begins_row(index)) {
            if (number_of_row(pieces[index].folded) < number) return false;
            break;
        }
    for (std::uint32_t index = place; index > 0 && index + farthest > place; --index)
        if (begins_row(index - 1)) return number_of_row(pieces[index - 1].folded) < number;
    return true;
}

}  // namespace

std::vector<TornRow> find_counted_rows(const std::vector<Piece>& pieces, const RowShape& shape,
                                       const std::vector<bool>& is_used) {
    std::vector<TornRow> rows;
    for (std::uint32_t index = shape.begin; index < pieces.size();) {
        const std::uint32_t size = size_of_row(pieces, shape, is_used, index);
        if (size == 0) {
            ++index;
            continue;
        }
        TornRow row;
        row.first_piece = index;
        row.unit = pieces[index].span;
        for (std::uint32_t value = index + 1; value + 1 < index + size; ++value) row.values.push_back(pieces[value].span);
        row.last_piece = index += size;
        row.binding = pieces[index - 1].span;
        rows.push_back(std::move(row));
    }
    const std::vector<LooseName> names = numbered_names(pieces, shape, is_used);
    if (names.size() != rows.size()) return {};
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const int number = number_of_row(pieces[names[index].front() - 1].folded);
        if (!fits_between(pieces, is_used, rows[index].first_piece, number)) return {};
        take_name(pieces, names[index], rows[index]);
    }
    return rows;
}

}  // namespace plandoc::outline
