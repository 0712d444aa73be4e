#pragma once
/// Where on a page the document is: the element that holds nearly all running text, if possible one that a publishing system
/// is known to use for it. Links, menus and short labels weigh little.

#include <cstdint>
#include <string>
#include <vector>

#include "reader/html/html_page.hpp"
#include "reader/html/html_text.hpp"

namespace plandoc::reader::html {

/// Nodes [first, end).
struct Content {
    std::uint32_t node = 0;  ///< the element that holds it
    std::uint32_t first = 0, end = 0;
};

/// The roles of elements that hold a good part of the text are corrected: a container of text is not noise, whatever its name.
[[nodiscard]] Content find_content(Page& page);

/// The document's title where the page has it (`named`, by its index table or meta tags, or a heading before the content), but
/// not at the beginning of `pieces`, the content's; else empty.
[[nodiscard]] std::string missing_title(const Page& page, const Content& content, const std::vector<Piece>& pieces,
                                        const std::string& named);

}  // namespace plandoc::reader::html
