#pragma once
/// Pages as text that is laid out as a person types it:
///     a paragraph's first line     begins with two U+3000, where it is set in by that much on the page
///     a blank line                 stands where the page has more space than between lines, and around what is set apart
///                                  (a centred title, a signature at the right)
///     a form feed                  stands between two pages
///     a table                      that lines are drawn around is one, across page breaks
/// Page numbers, and what stands at the same place of three pages and more (running heads), are left out.

#include <memory>
#include <vector>

#include "reader/document.hpp"
#include "reader/page/page.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

/// The document, whose places are its pages: "page 3". Fails where nothing is written on any page: a scan.
[[nodiscard]] text::Result<std::unique_ptr<Document>> document_of_pages(std::vector<Page> pages);

}  // namespace plandoc::reader
