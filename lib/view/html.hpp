#pragma once
/// Reports for a browser: one file that needs no network, readable without its script, in which nothing of a document can
/// run. What stands in a document's text and what stands in a table link to each other:
///     rongcheng-2022:targets-3       the third target in the text
///     rongcheng-2022:targets-3-row   its row in the table
///     rongcheng-2022:line-29         a line of the text

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reader/document.hpp"
#include "text/message.hpp"
#include "text/span.hpp"

namespace plandoc::view {

/// Appends `text` as the content of an element or a quoted attribute. Control characters are shown, not sent.
void append_html(std::string_view text, std::string& out);
[[nodiscard]] std::string html(std::string_view text);

/// Fit for an id and for a link to it.
[[nodiscard]] std::string html_id(std::string_view doc, std::string_view kind, std::size_t number);

/// The page up to its first content, and what closes it. `title` is also its first heading.
void append_page_begin(std::string_view title, text::Language language, std::string& out);
void append_page_end(std::string& out);

/// Boxes to tick, each of which shows or hides what has its class: table rows and marks.
struct Layer {
    std::string name;   ///< class: one of those that the style knows: targets, duties, error …
    std::string title;  ///< for people
};
void append_legend(const std::vector<Layer>& layers, std::string& out);

/// A stretch of the text that links to `href`; `kind` is its class, `note` what pointing at it shows.
struct Mark {
    text::Span span;
    std::string_view kind;
    std::string id, href, note;
};

/// The whole text, a numbered line a line, marks in it. Marks may nest and cross.
void append_marked_text(const reader::Document& document, std::string_view doc, std::vector<Mark> marks, std::string& out);

}  // namespace plandoc::view
