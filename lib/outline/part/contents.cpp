#include "outline/part/contents.hpp"

#include <algorithm>

namespace plandoc::outline {

namespace {

/// Dot leaders at the end of a line, or inside one that holds several entries.
bool shows_page(std::u16string_view line) {
    return is_contents_entry(line) || line.find(u"......") != std::u16string_view::npos ||
           line.find(u"………") != std::u16string_view::npos;
}

/// Contents without their title: entries stand close together.
bool begins_untitled(const Paragraphs& paragraphs, std::uint32_t index) {
    constexpr std::uint32_t reach = 4, fewest_entries = 2;
    if (!is_contents_entry(paragraphs.line(index)) && !paragraphs.is_strong_heading(index)) return false;
    std::uint32_t entries = 0;
    for (std::uint32_t next = index; next < std::min(paragraphs.end(), index + reach); ++next)
        entries += is_contents_entry(paragraphs.line(next)) ? 1 : 0;
    return entries >= fewest_entries;
}

bool is_same(const Label& one, const Label& other) { return one && one.scheme == other.scheme && one.ordinal == other.ordinal; }

/// Behind the last entry: before the line that has the first heading again, or before the text that follows.
std::uint32_t end_of_contents(const Paragraphs& paragraphs, std::uint32_t index) {
    constexpr std::uint32_t longest_repeated_title = 4;  // lines of the plan's title above its first heading
    while (index < paragraphs.end() && (paragraphs.is_contents_title(index) || paragraphs.line(index).empty())) ++index;
    std::uint32_t behind_last_entry = index;
    Label first;
    bool has_pages = false;
    for (; index < paragraphs.end(); ++index) {
        const std::u16string_view line = paragraphs.line(index);
        if (line.empty()) continue;
        const bool has_page = shows_page(line);
        if (!has_page && (paragraphs.is_running_text(index) || line.size() > longest_title_line)) break;
        const Label label = paragraphs.label(index);
        if (!label && !has_page) continue;
        if (label.is_bare && !has_page && has_pages) return behind_last_entry;  // an entry for 1 总则 has its page
        has_pages |= has_page;
        if (first && !has_page && is_same(label, first))
            return index - behind_last_entry <= longest_repeated_title ? behind_last_entry : index;
        if (!first) first = label;
        behind_last_entry = index + 1;
    }
    return std::min(behind_last_entry, paragraphs.end());
}

}  // namespace

Contents find_contents(const Paragraphs& paragraphs, std::uint32_t from) {
    for (std::uint32_t index = from; index < std::min(paragraphs.end(), from + front_matter); ++index) {
        if (paragraphs.is_contents_title(index) || begins_untitled(paragraphs, index))
            return {index, end_of_contents(paragraphs, index)};
        if (paragraphs.is_strong_heading(index)) break;
    }
    return {};
}

}  // namespace plandoc::outline
