#pragma once
/// Markdown (CommonMark) as its reader sees it: headings and paragraphs become lines, numbers and dashes of lists stay, marks of
/// emphasis and of links go. Tables drawn with bars are left as they are: outline/ finds them. Places are "paragraph 41".

#include <memory>
#include <string_view>

#include "reader/document.hpp"

namespace plandoc::reader {

/// Any valid UTF-8 is Markdown.
[[nodiscard]] std::unique_ptr<Document> read_markdown(std::string_view utf8);

}  // namespace plandoc::reader
