#include "outline/part/report_halves.hpp"

#include <string_view>

#include "lexicon/heading_sign.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

using lexicon::HeadingSign;

namespace {

/// A line of its own without a label: 2023年工作回顾.
bool is_bare_heading(const Paragraphs& paragraphs, std::uint32_t index) {
    constexpr std::size_t shortest = 2, longest = 30;  // characters
    const std::u16string_view line = paragraphs.line(index);
    return line.size() >= shortest && line.size() <= longest && line.find_first_of(u",。;:!?") == line.npos &&
           !paragraphs.label(index);
}

/// 2024年|工作安排, 今后五年的|主要任务: it says when.
bool names_work_ahead(std::u16string_view heading) {
    return text::holds(heading, text::digit | text::numeral) && lexicon::holds_sign(heading, HeadingSign::work_ahead);
}

}  // namespace

std::vector<HalfLines> find_halves(const Paragraphs& paragraphs, std::uint32_t begin, std::uint32_t end) {
    std::vector<HalfLines> found;
    std::uint32_t review = none;
    for (std::uint32_t index = begin; index < end; ++index) {
        if (!is_bare_heading(paragraphs, index)) continue;
        if (review == none) {
            if (lexicon::ends_with_sign(paragraphs.line(index), HeadingSign::review)) review = index;
        } else if (names_work_ahead(paragraphs.line(index))) {
            found.push_back({review, index});
            review = none;
        }
    }
    return found;
}

}  // namespace plandoc::outline
