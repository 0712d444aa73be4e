#pragma once
/// The numbers of ordered lists as a browser prints them before their items (HTML Standard, 4.4.5 and 4.4.8, CSS Counter
/// Styles Level 3), also those of the UEditor editor, whose lists of Chinese numbers are classes.
///     <ol start=3><li>                                  3. 4.
///     <ol reversed><li> <li>                            2. 1.
///     <ol type=a>                                       a. b.
///     <ol style="list-style-type: cjk-ideographic">     一、 二、
///     <ol class="custom_cn2">                           （一） （二）
/// Style sheets that hide the numbers are not read. An item whose text begins with a number gets no other.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plandoc::reader::html {

struct Page;

/// What the tag of a list or of an item says.
struct ListTag {
    std::uint32_t node = 0;
    bool is_item = false;
    bool is_ordered = false, is_reversed = false;  ///< of lists
    std::optional<std::int32_t> number;            ///< start of a list, value of an item
    std::uint8_t style = 0;                        ///< index of a style; 0: none is named
};

/// The tag of an element, where it is ol, ul, menu, dir or li.
[[nodiscard]] std::optional<ListTag> list_tag_of(std::string_view name);
/// Takes what an attribute says of the list or item.
void take_list_attribute(std::string_view name, std::string_view value, ListTag& tag);

/// The items that are numbered, in document order: their nodes, and "1. ".
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::string>> number_items(const Page& page);

/// Whether a line begins as a numbered one does: 1. （一） 3、
[[nodiscard]] bool begins_with_number(std::string_view line);

}  // namespace plandoc::reader::html
