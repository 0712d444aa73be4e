#include "outline/section/known_titles.hpp"

#include <algorithm>

#include "outline/label/numbering.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

constexpr std::uint32_t shortest_known_title = 8, longest_known_title = 40;  ///< characters

/// No mark that would end a title, or a list.
bool is_title(std::u16string_view words) {
    return words.size() >= shortest_known_title && words.size() <= longest_known_title &&
           words.find_first_of(u"。!?:;,") == words.npos;
}

}  // namespace

text::Words KnownTitles::first_line(text::Words rest) {
    const std::uint32_t last = std::min(rest.end, rest.begin + longest_known_title + 1);
    std::uint32_t end = rest.begin + shortest_known_title;
    while (end < last && outline_.text.gap_before(end).find('\n') == std::string_view::npos) ++end;
    if (end >= last || text::is(outline_.text[end], text::mark)) return {};
    const std::u16string_view line = outline_.text.characters({rest.begin, end});
    if (!is_title(line)) return {};
    if (!titles_) titles_ = collect();
    return std::binary_search(titles_->begin(), titles_->end(), line) ? text::Words{rest.begin, end} : text::Words{};
}

std::vector<std::u16string_view> KnownTitles::collect() const {
    std::vector<std::u16string_view> titles;
    for (const Passage& passage : outline_.passages) {
        if (passage.kind != PassageKind::paragraph || passage.words.size() > longest_known_title * 2) continue;
        const Label label = label_of(outline_.text, passage);
        if (!label || label.size >= passage.words.size()) continue;
        const std::u16string_view title = outline_.text.characters({passage.words.begin + label.size, passage.words.end});
        if (is_title(title)) titles.push_back(title);
    }
    std::sort(titles.begin(), titles.end());
    return titles;
}

}  // namespace plandoc::outline
