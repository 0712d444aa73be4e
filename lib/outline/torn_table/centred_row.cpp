#include "outline/torn_table/centred_row.hpp"

#include <algorithm>

#include "outline/cell_kind.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "outline/wording.hpp"

namespace plandoc::outline {

std::optional<TornRow> CentredRowReader::row_at(std::uint32_t index) const {
    if (!reader_.is_kind(index, PieceKind::words) || !pieces_[index].follows_gap) return std::nullopt;
    TornRow row;
    row.first_piece = index;
    row.name = {pieces_[index].span};
    while (reader_.goes_on(++index)) row.name.push_back(pieces_[index].span);
    const bool has_number = index + 1 < pieces_.size() && number_of_row(pieces_[index].folded) != 0 &&
                            pieces_[index + 1].kind == PieceKind::unit && !pieces_[index].follows_gap;
    if (has_number) ++index;
    const bool has_unit = reader_.is_kind(index, PieceKind::unit) && !pieces_[index].follows_gap;
    if (has_unit) row.unit = pieces_[index++].span;
    if (!has_unit || !reader_.read_values(index, row) || row.binding.empty()) return std::nullopt;
    index = row.last_piece;
    for (; reader_.goes_on(index); ++index) row.name.push_back(pieces_[index].span);
    const bool is_parted = index == pieces_.size() || pieces_[index].follows_gap;
    if (index == row.last_piece || !is_parted) return std::nullopt;
    row.last_piece = index;
    return row;
}

std::optional<TornRow> CentredRowReader::row_around_number(std::uint32_t index, int expected) const {
    std::optional<Draft> draft = read_name(index, expected);
    if (!draft || !read_cells(*draft) || !is_closed(*draft)) return std::nullopt;
    return std::move(draft->row);
}

void CentredRowReader::add_line(Draft& draft) const {
    draft.row.name.push_back(pieces_[draft.next].span);
    draft.name += pieces_[draft.next++].folded;
}

std::optional<CentredRowReader::Draft> CentredRowReader::read_name(std::uint32_t index, int expected) const {
    if (!reader_.is_kind(index, PieceKind::words) || is_beside_number(index)) return std::nullopt;
    Draft draft;
    draft.row.first_piece = draft.next = index;
    while (reader_.is_kind(draft.next, PieceKind::words)) add_line(draft);
    const std::uint32_t number = draft.number = draft.next++;
    if (!reader_.is_kind(number, PieceKind::ordinal) || pieces_[number - 1].block == pieces_[number].block) return std::nullopt;
    if (expected != 0 && number_of_row(pieces_[number].folded) != expected) return std::nullopt;
    draft.row.ordinal = pieces_[number].span;
    draft.ends_beside = reader_.is_kind(draft.next, PieceKind::words) && is_beside_number(draft.next);
    if (draft.ends_beside && !fills_line(number - 1)) return std::nullopt;
    if (draft.ends_beside) add_line(draft);
    return draft;
}

bool CentredRowReader::read_cells(Draft& draft) const {
    const bool has_unit = reader_.is_kind(draft.next, PieceKind::unit);
    if (has_unit) draft.row.unit = pieces_[draft.next++].span;
    else if (shape_.has_units && !reader_.counts_nothing(draft.next++)) return false;
    if (!reader_.read_values(draft.next, draft.row) || (shape_.is_bound && draft.row.binding.empty())) return false;
    draft.next = draft.row.last_piece;
    if (draft.ends_beside)
        return std::none_of(pieces_.begin() + draft.number, pieces_.begin() + draft.next,
                            [](const Piece& piece) { return piece.follows_gap; });
    if (pieces_[draft.next - 1].block != pieces_[draft.number].block) return false;
    while (reader_.is_kind(draft.next, PieceKind::words) && !ends_with_unit(draft.name)) add_line(draft);
    draft.row.last_piece = draft.next;
    return true;
}

bool CentredRowReader::is_closed(const Draft& draft) const {
    if (!shape_.has_units) return ends_with_unit(draft.name);
    return reader_.is_kind(draft.next, PieceKind::ordinal) && reader_.is_kind(draft.next + 1, PieceKind::words) &&
           is_beside_number(draft.next + 1);
}

bool CentredRowReader::fills_line(std::uint32_t index) const {
    constexpr std::size_t tolerance = 2;  // characters
    return pieces_[index].folded.size() + tolerance >= longest_name_;
}

std::size_t CentredRowReader::longest_name() const {
    std::size_t longest = 0;
    for (std::uint32_t index = shape_.begin; index < pieces_.size(); ++index)
        if (pieces_[index].kind == PieceKind::words && is_beside_number(index))
            longest = std::max(longest, pieces_[index].folded.size());
    return longest;
}

bool CentredRowReader::is_beside_number(std::uint32_t index) const {
    return index > shape_.begin && reader_.is_kind(index - 1, PieceKind::ordinal) &&
           pieces_[index - 1].block == pieces_[index].block;
}

}  // namespace plandoc::outline
