#pragma once
/// The pieces of a torn table while its rows are found: which of them have a row already, and which are loose.

#include <algorithm>
#include <cstdint>
#include <vector>

#include "outline/torn_table/torn_pieces.hpp"

namespace plandoc::outline {

/// Indices of pieces, half-open.
struct PieceRange {
    std::uint32_t begin = 0, end = 0;
};

struct LoosePieces {
    explicit LoosePieces(const std::vector<Piece>& pieces) : all(pieces), is_used(pieces.size(), false) {}

    const std::vector<Piece>& all;
    std::vector<bool> is_used;  ///< one for each piece: it stands in a row

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(all.size()); }
    /// A row stands there, half-open, and at these pieces.
    void use(std::uint32_t first, std::uint32_t last, const std::vector<std::uint32_t>& elsewhere) {
        std::fill(is_used.begin() + first, is_used.begin() + last, true);
        for (const std::uint32_t piece : elsewhere) is_used[piece] = true;
    }
    /// None of these pieces stands in a row.
    [[nodiscard]] bool are_loose(const std::vector<std::uint32_t>& pieces) const {
        for (const std::uint32_t piece : pieces)
            if (is_used[piece]) return false;
        return true;
    }
};

}  // namespace plandoc::outline
