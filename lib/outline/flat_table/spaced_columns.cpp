#include "outline/flat_table/spaced_columns.hpp"

#include <algorithm>

#include "outline/flat_line.hpp"

namespace plandoc::outline {

namespace {

constexpr std::uint32_t near_enough = 4;  ///< columns of a terminal that a piece may stand off its column

/// Columns that the character beginning with `byte` takes; 0 within one.
std::uint32_t width_of(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    if (value < 0x80) return 1;
    if (value < 0xC0) return 0;
    return value < 0xE0 ? 1 : 2;
}

std::uint32_t distance(const SpacedPiece& a, const SpacedPiece& b) {
    const auto off = [](std::uint32_t one, std::uint32_t other) { return one < other ? other - one : one - other; };
    return std::min(off(a.left, b.left), off(a.right, b.right));
}

/// What `fewest_spaces` or more part in `line`, which begins at the column `at` of a terminal.
std::vector<SpacedPiece> parts_of(std::string_view bytes, text::Span line, std::uint32_t at, std::uint32_t fewest_spaces) {
    std::vector<SpacedPiece> pieces;
    std::uint32_t spaces = fewest_spaces;
    for (std::uint32_t index = line.begin; index < line.end; ++index) {
        const char byte = bytes[index];
        const std::uint32_t left = at;
        at += width_of(byte);
        if (byte == ' ' || byte == '\r' || byte == '\n' || byte == '\f') {
            ++spaces;
            continue;
        }
        if (spaces >= fewest_spaces) {
            if (pieces.size() > most_flat_columns) break;
            pieces.push_back({{index, index}, left, left});
        }
        pieces.back().span.end = index + 1;
        pieces.back().right = at;
        spaces = 0;
    }
    return pieces;
}

}  // namespace

std::vector<SpacedPiece> pieces_of(std::string_view bytes, text::Span line) { return parts_of(bytes, line, 0, 2); }

std::vector<SpacedPiece> words_of(std::string_view bytes, const SpacedPiece& piece) {
    return parts_of(bytes, piece.span, piece.left, 1);
}

std::size_t SpacedColumns::column_of(const SpacedPiece& piece) const {
    const auto nearest = std::min_element(columns_.begin(), columns_.end(), [&](const SpacedPiece& a, const SpacedPiece& b) {
        return distance(piece, a) < distance(piece, b);
    });
    if (nearest == columns_.end()) return size();
    const auto next = std::next(nearest);
    const bool reaches_next = next != columns_.end() && piece.right > next->left;
    if (reaches_next && piece.left < nearest->left + near_enough) return size();  // a line of text
    const bool is_within = nearest->left < piece.left && !reaches_next;
    if (!is_within && distance(piece, *nearest) > near_enough) return size();
    return static_cast<std::size_t>(nearest - columns_.begin());
}

std::vector<SpacedPiece> SpacedColumns::parted(std::string_view bytes, const std::vector<SpacedPiece>& pieces) const {
    if (pieces.size() >= size()) return pieces;
    std::vector<SpacedPiece> narrow;
    for (const SpacedPiece& piece : pieces) {
        if (column_of(piece) < size()) narrow.push_back(piece);
        else append_parted(bytes, piece, narrow);
    }
    return narrow;
}

void SpacedColumns::append_parted(std::string_view bytes, const SpacedPiece& piece, std::vector<SpacedPiece>& pieces) const {
    std::uint32_t at = piece.left;
    for (std::uint32_t index = piece.span.begin; index < piece.span.end; at += width_of(bytes[index]), ++index) {
        if (bytes[index] != ' ') continue;
        const SpacedPiece first{{piece.span.begin, index}, piece.left, at};
        const SpacedPiece second{{index + 1, piece.span.end}, at + 1, piece.right};
        const std::size_t column = column_of(first);
        if (column == size() || column + 1 != column_of(second)) continue;
        pieces.push_back(first);
        pieces.push_back(second);
        return;
    }
    pieces.push_back(piece);
}

}  // namespace plandoc::outline
