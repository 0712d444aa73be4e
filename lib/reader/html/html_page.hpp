#pragma once
/// A web page as a flat list of nodes, in document order. libxml2 reads the tags (its push parser: no tree, no recursion), from
/// UTF-8 out of which scripts, styles, comments and monstrous tags have been cut.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/page.hpp"
#include "reader/html/html_list.hpp"
#include "text/result.hpp"

namespace plandoc::reader::html {

enum class Tag : std::uint8_t {
    text,       ///< no element: some text
    block,      ///< its text stands on lines of its own: div, section, form …
    paragraph,  ///< likewise, and it is not there to hold others: p, li, h4 …
    line_end,   ///< br, hr
    table,
    row,
    cell,
    caption,  ///< of a table
    heading,  ///< h1, h2, h3
    link,
    preformatted,
    root,  ///< html, body: what hides them is undone by scripts
    head,
    dropped,  ///< never shows text of the document: nav, button, noscript …
    other,    ///< runs on in its line: span, b, font …
};

struct Node {
    Tag tag = Tag::other;
    lexicon::PageElement role = lexicon::PageElement::none;
    bool is_hidden = false;
    bool is_data = false;                         ///< of tables: not only there for the layout (html_table.hpp)
    bool is_index = false;                        ///< of tables: the page's own fields (html_metadata.hpp), no text
    std::uint32_t end = 0;                        ///< index behind its last descendant
    std::uint32_t text_begin = 0, text_end = 0;   ///< bytes of Page::text
    std::uint32_t row_span = 1, column_span = 1;  ///< of cells; a row span of 0 reaches to the table's end

    [[nodiscard]] bool shows() const { return tag != Tag::dropped && tag != Tag::head && !is_hidden && !is_index; }
};

struct Page {
    std::string text;  ///< white space as in the file
    std::vector<Node> nodes;
    struct Meta {
        std::string name, content;
    };
    std::vector<Meta> metas;
    std::vector<ListTag> lists;                                  ///< lists and their items, in document order
    std::vector<std::pair<std::uint32_t, std::string>> numbers;  ///< number_items
    bool has_lost_tags = false;                                  ///< a tag was too long to be looked at

    [[nodiscard]] std::string_view text_of(const Node& node) const {
        return std::string_view(text).substr(node.text_begin, node.text_end - node.text_begin);
    }
};

inline constexpr std::size_t longest_tag = 16 << 10;  ///< bytes
inline constexpr std::size_t most_attributes = 256;
inline constexpr std::size_t deepest_nesting = 2000;
inline constexpr std::size_t most_nodes = 400000;

/// Fails only where elements are nested deeper than `deepest_nesting`, or there are more than `most_nodes` with their texts.
[[nodiscard]] text::Result<Page> parse_page(std::string_view utf8);

}  // namespace plandoc::reader::html
