#include "outline/section/section_title.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "outline/label/numbering.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

using text::Words;

namespace {

constexpr std::uint32_t longest_section_title = 40;  ///< characters

/// The colon of 17:00 or 1:3.
bool is_between_digits(std::u16string_view line, std::uint32_t index) {
    return index > 0 && index + 1 < line.size() && text::is(line[index - 1], text::digit) &&
           text::is(line[index + 1], text::digit);
}

/// Index of the bracket's last character; of its first where it is not closed soon.
std::uint32_t end_of_bracket(std::u16string_view line, std::uint32_t begin) {
    constexpr std::size_t longest_bracket = 120;
    const std::size_t end = line.substr(0, begin + longest_bracket).find(line[begin] == u'(' ? u')' : u'】', begin);
    return end == std::u16string_view::npos ? begin : static_cast<std::uint32_t>(end);
}

}  // namespace

Words SectionTitles::find(Words rest) const {
    const std::u16string_view line = characters(rest);
    for (std::uint32_t index = 0; index < line.size(); ++index) {
        const char16_t c = line[index];
        const bool ends = text::is(c, text::sentence_end) || (c == u':' && !is_between_digits(line, index));
        if (!ends && c != u'(' && c != u'【') continue;
        if (index > longest_section_title) return {};
        if (ends) return {rest.begin, rest.begin + index};
        const std::uint32_t closing = end_of_bracket(line, index);
        const std::uint32_t reach = closing == index ? label_reach : std::min(label_reach, closing - index);
        if (is_duty_bracket(line.substr(index, reach))) return {rest.begin, rest.begin + index};
        index = closing;
    }
    if (!line.empty() && line.back() == u';') return {};
    return rest;
}

Words SectionTitles::choose(Words line, std::uint32_t label_end) {
    constexpr std::uint32_t shortest_text = 12;
    const Words title = find({label_end, line.end});
    const std::uint32_t listed_end = line.begin + contents_.match(characters(line));
    if (listed_end <= label_end) return title.empty() ? known_.first_line({label_end, line.end}) : title;
    if (!title.empty() && title.end < listed_end + shortest_text) return title;
    const bool is_whole = !text::is(outline_.text[listed_end], text::mark) || label_at(outline_.text, {listed_end, line.end});
    return is_whole ? Words{label_end, listed_end} : title;
}

bool SectionTitles::goes_on(const Passage& passage) const {
    if (passage.section == none || passage.words.size() > longest_section_title) return false;
    const Section& section = outline_.sections[passage.section];
    if (section.title.empty() || section.whole.end != section.title.end) return false;
    if (section.label.begin > section.title.begin) return false;
    if (section.title.end + 1 != passage.words.begin) return false;
    std::u16string heading(characters({section.label.begin, section.title.end}));
    std::erase(heading, u'\n');
    return contents_.begin_with(heading.append(characters(passage.words)));
}

}  // namespace plandoc::outline
