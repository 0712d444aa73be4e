#pragma once
/// The text of nodes as a browser would set it, line by line, and the tables between the lines.
///     <p>甲，<b>乙</b>。<br>丙</p>      甲，乙。 | 丙
///     <p>　　甲。　　乙。</p>            　　甲。 | 　　乙。      some pages have no other paragraphs than these indents

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reader/html/html_page.hpp"

namespace plandoc::reader::html {

inline constexpr std::uint32_t no_node = 0xFFFFFFFF;

/// A line without line feed, never blank; or a table that holds data.
struct Piece {
    std::string line;
    std::uint32_t table = no_node;
};

/// The pieces of the nodes [first, end), without those that are hidden, noise, or `left_out`.
[[nodiscard]] std::vector<Piece> find_pieces(const Page& page, std::uint32_t first, std::uint32_t end,
                                             std::uint32_t left_out = no_node);

/// What stands in such an element stands on lines of its own.
[[nodiscard]] bool breaks_line(Tag tag);

/// The characters without white space of all widths.
[[nodiscard]] std::string without_space(std::string_view utf8);

}  // namespace plandoc::reader::html
