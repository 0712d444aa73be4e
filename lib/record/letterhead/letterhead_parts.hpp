#pragma once
/// The parts of a document in which its letterhead stands, and how long the lines of one may be.

#include <cstdint>

#include "outline/outline.hpp"

namespace plandoc::record {

/// The first part of each kind; null where there is none.
struct LetterheadParts {
    const outline::Part *header = nullptr, *notice = nullptr, *plan = nullptr;

    /// The notice, or the plan that stands alone: the part that the letterhead heads.
    [[nodiscard]] const outline::Part* first() const { return notice != nullptr ? notice : plan; }
};

[[nodiscard]] LetterheadParts find_letterhead_parts(const outline::Outline& outline);

/// Characters of a masthead, a number with what stands beside it, a note of publication, who printed the document.
inline constexpr std::uint32_t longest_letterhead_line = 60;
inline constexpr std::uint32_t longest_letterhead_title = 160;  ///< characters: a longer line is text

}  // namespace plandoc::record
