#pragma once
/// Where a document proper begins and ends among what a web page adds, and where its letter ends and its plan begins.

#include <cstdint>

#include "outline/part/paragraphs.hpp"

namespace plandoc::outline {

/// Indices of passages, in this order.
struct Front {
    std::uint32_t begin = 0;       ///< of the notice, without one of the plan; what stands before is the page's
    std::uint32_t letter = none;   ///< the line by which the notice passes the plan on; none: there is no notice
    std::uint32_t plan = 0;        ///< of the plan, its line 附件 included; the end where only the letter is there
};

/// Behind the last line that is the document's own: the first of the page's remains behind the last heading, else the end. What
/// stands before the first line of its text is the page's head: 分享到.
[[nodiscard]] std::uint32_t find_trailer(const Paragraphs& paragraphs);

/// `paragraphs` must be without the trailer.
[[nodiscard]] Front read_front(const Paragraphs& paragraphs);

/// Signature, date, note of publication, announced attachment: what may stand behind a letter's text.
[[nodiscard]] bool is_closing_line(const Paragraphs& paragraphs, std::uint32_t index);

}  // namespace plandoc::outline
