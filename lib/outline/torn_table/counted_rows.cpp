#include "outline/torn_table/counted_rows.hpp"

#include <algorithm>

#include "outline/torn_table/loose_names.hpp"

namespace plandoc::outline {

namespace {

/// How many pieces the whole row has whose unit, values and 约束性 begin at `index`; 0: there is none.
std::uint32_t size_of_row(const LoosePieces& loose, std::size_t values, std::uint32_t index) {
    const auto size = static_cast<std::uint32_t>(values) + 2;
    if (index + size > loose.size() || loose.all[index].kind != PieceKind::unit || loose.is_used[index]) return 0;
    for (std::uint32_t value = index + 1; value + 1 < index + size; ++value)
        if (!is_value(loose.all[value].kind) || loose.is_used[value]) return 0;
    return loose.all[index + size - 1].kind == PieceKind::binding ? size : 0;
}

/// The row of the pieces in `range`, but for its name.
TornRow row_of(const std::vector<Piece>& pieces, PieceRange range) {
    TornRow row;
    row.first_piece = range.begin;
    row.last_piece = range.end;
    row.unit = pieces[range.begin].span;
    for (std::uint32_t value = range.begin + 1; value + 1 < range.end; ++value) row.values.push_back(pieces[value].span);
    row.binding = pieces[range.end - 1].span;
    return row;
}

/// The whole rows without a name, in text order.
std::vector<TornRow> nameless_rows(const LoosePieces& loose, const RowShape& shape) {
    std::vector<TornRow> rows;
    for (std::uint32_t index = shape.begin; index < loose.size();) {
        const std::uint32_t size = size_of_row(loose, shape.values, index);
        if (size > 0) rows.push_back(row_of(loose.all, {index, index + size}));
        index += std::max(size, 1U);
    }
    return rows;
}

/// Groups of lines, each behind the number of its row.
std::vector<LooseName> numbered_names(const LoosePieces& loose, std::uint32_t begin) {
    const auto is_words = [&](std::uint32_t index) { return loose.all[index].kind == PieceKind::words; };
    std::vector<LooseName> names;
    for (std::uint32_t index = begin + 1; index < loose.size(); ++index) {
        if (!is_words(index) || loose.all[index - 1].kind != PieceKind::ordinal || loose.is_used[index]) continue;
        LooseName name{index};
        while (index + 1 < loose.size() && is_words(index + 1) && !loose.all[index + 1].follows_gap) name.push_back(++index);
        names.push_back(name);
    }
    return names;
}

/// The nearest numbered row that is used has a greater number behind `place`, and a smaller one before it.
bool fits_between(const LoosePieces& loose, std::uint32_t place, int number) {
    constexpr std::uint32_t farthest = 64;  // pieces
    const std::vector<Piece>& pieces = loose.all;
    const auto begins_row = [&](std::uint32_t index) {
        return pieces[index].kind == PieceKind::ordinal && loose.is_used[index + 1];
    };
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

std::vector<TornRow> find_counted_rows(const LoosePieces& loose, const RowShape& shape) {
    std::vector<TornRow> rows = nameless_rows(loose, shape);
    const std::vector<LooseName> names = numbered_names(loose, shape.begin);
    if (names.size() != rows.size()) return {};
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const int number = number_of_row(loose.all[names[index].front() - 1].folded);
        if (!fits_between(loose, rows[index].first_piece, number)) return {};
        take_name(loose.all, names[index], rows[index]);
    }
    return rows;
}

}  // namespace plandoc::outline
