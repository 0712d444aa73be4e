#pragma once
/// A document as a Word file, with the automatic numbers that Word's users let it set.

#include <cstdint>
#include <string>
#include <vector>

#include "tests/support/rendering.hpp"

namespace plandoc::test {

enum class Labels : std::uint8_t {
    automatic,  ///< a list for each way of writing, begun anew where the number does not follow; what no list writes is typed
    typed,
};
[[nodiscard]] std::string as_docx(const std::vector<RenderedPiece>& pieces, Labels labels = Labels::automatic);

}  // namespace plandoc::test
