#pragma once
/// The lines of a table that a PDF's text layer has torn, cut into what may be cells.
///     5 森林覆盖率（%） 24.1 ≥24.5 约束性     number, words, number, number, binding
///     2025 年目标值                           heading (2025)
///     —                                       nothing

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "outline/cell_kind.hpp"
#include "text/source.hpp"
#include "text/span.hpp"

namespace plandoc::outline {

struct Piece {
    PieceKind kind = PieceKind::words;
    text::Span span;
    std::u16string folded;     ///< without white space
    std::uint32_t block = 0;   ///< of its line
    bool follows_gap = false;  ///< its line stands behind an empty one
    int year = 0;              ///< of a heading
    std::size_t lead = 0;      ///< of several words with gaps between them: characters of the first
    text::Span rest;           ///< its second line, where others stand between: 右 of 9000 左⏎12%⏎右
};

/// 值 of 2025年目标⏎值.
[[nodiscard]] inline bool is_rest_of_heading(const Piece& piece) {
    return piece.kind == PieceKind::words && piece.folded == u"值";
}

/// Appends the pieces of one line, in text order.
void append_pieces(const text::Source& source, text::Span line, std::vector<Piece>& pieces);

}  // namespace plandoc::outline
