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

/// `text` as the content of an element or a quoted attribute. Control characters are shown, not sent.
[[nodiscard]] std::string html(std::string_view text);

/// An id such as rongcheng-2022:targets-3, fit for an attribute and for a link.
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
    std::string id;  ///< empty: links lead to another mark
    std::string href, note;
};

/// A text as numbered lines, marks in it; written whole or piece by piece. Marks may nest and cross.
class MarkedText {
public:
    /// `name` begins the ids of the lines: the document's.
    MarkedText(const reader::Document& document, std::string_view name, std::vector<Mark> marks);

    /// Whether a line that ends before the byte `end` is still to be written.
    [[nodiscard]] bool has_line_before(std::uint32_t end) const;
    /// Appends these lines, as a list.
    void append_until(std::uint32_t end, std::string& out);
    /// Appends all lines that are still to be written.
    void append_rest(std::string& out);

private:
    void begin_list(std::string& out) const;
    void append_line(std::string& out);

    const reader::Document& document_;
    std::string name_;
    std::vector<Mark> marks_;
    std::vector<const Mark*> open_;
    std::size_t next_ = 0, number_ = 1;
    std::uint32_t begin_ = 0;
};

}  // namespace plandoc::view
