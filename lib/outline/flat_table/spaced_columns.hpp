#pragma once
/// Where the pieces of a line stand, and the columns they are set in, as a terminal shows them: a Chinese character takes two
/// columns of it.
///     产业    工业总产值         亿元         6560   10200

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plandoc::outline {

/// A piece of a line between two spaces or more.
struct SpacedPiece {
    text::Span span;
    std::uint32_t left = 0, right = 0;  ///< half-open, in columns of a terminal
};

/// In the order of the line; no more than a table may have columns, and one.
[[nodiscard]] std::vector<SpacedPiece> pieces_of(std::string_view bytes, text::Span line);

/// What the piece's single spaces part.
[[nodiscard]] std::vector<SpacedPiece> words_of(std::string_view bytes, const SpacedPiece& piece);

/// The columns of a table, each as one of its lines has it.
class SpacedColumns {
public:
    explicit SpacedColumns(std::vector<SpacedPiece> columns = {}) : columns_(std::move(columns)) {}

    [[nodiscard]] std::size_t size() const { return columns_.size(); }
    /// The place of the column to whose left or right side the piece is set; size(): it stands in none.
    [[nodiscard]] std::size_t column_of(const SpacedPiece& piece) const;
    /// `pieces`, of which those too wide for their column are parted at the single space before the next.
    [[nodiscard]] std::vector<SpacedPiece> parted(std::string_view bytes, const std::vector<SpacedPiece>& pieces) const;

private:
    /// The piece as two that stand in neighbouring columns, or as it is.
    void append_parted(std::string_view bytes, const SpacedPiece& piece, std::vector<SpacedPiece>& pieces) const;

    std::vector<SpacedPiece> columns_;
};

}  // namespace plandoc::outline
