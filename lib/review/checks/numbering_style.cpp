// Labels of siblings that are written differently (GB/T 9704—2012, 7.3.3 shows one form for each level).
//     (一) （二） （三）     width of brackets
//     1. 2． 3、            the mark behind the number
//     1. 2.                 a space behind the label, or none; not in text taken from a PDF, where spaces come from justified
//     lines

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using outline::Section;

constexpr std::array<text::Message (*)(), 3> messages{
    [] {
        return text::Message{"labels of siblings differ in the width of their brackets", "同级编号括号全角半角不一"};
    },
    [] {
        return text::Message{"labels of siblings differ in the mark behind the number", "同级编号后的标点不一"};
    },
    [] {
        return text::Message{"some labels of siblings have a space behind them, some have none", "同级编号后有的空格、有的不空"};
    }};

/// What may differ, each in a word: width of brackets, mark at the end, gap behind.
std::array<std::string, 3> style_of(const record::Plan& plan, const Section& section) {
    const text::CleanText& text = plan.text();
    const std::string label = text.written(section.label);
    std::array<std::string, 3> style;
    if (label.ends_with(")")) style[0] = "half";
    if (label.ends_with("）")) style[0] = "full";
    if (style[0].empty())
        for (const std::string_view mark : {".", "．", "、"})
            if (label.ends_with(mark)) style[1] = mark;
    const std::string_view gap = text.gap_before(section.label.end);
    const bool is_line_end = gap.find('\n') != std::string_view::npos;
    if (!is_line_end && !section.label.empty() && text::is(text[section.label.end], text::han))
        style[2] = gap.empty() ? "none" : "space";
    return style;
}

}  // namespace

Findings find_numbering_styles(const record::Plan& plan) {
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint8_t>, std::vector<const Section*>> groups;
    for (const Section& section : plan.outline->sections)
        if (section.scheme != outline::Scheme::bullet && section.scheme != outline::Scheme::circled)
            groups[{section.part, section.parent, static_cast<std::uint8_t>(section.scheme)}].push_back(&section);
    const bool has_pages = plan.document->source.bytes().find('\f') != std::string_view::npos;
    std::array<std::vector<text::Span>, 3> places;
    const std::size_t kinds = has_pages ? places.size() - 1 : places.size();
    for (const auto& [key, siblings] : groups) {
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            std::map<std::string, std::vector<const Section*>> by_style;
            std::string first;
            for (const Section* const section : siblings) {
                const std::string style = style_of(plan, *section)[kind];
                if (style.empty()) continue;
                if (first.empty()) first = style;
                by_style[style].push_back(section);
            }
            if (by_style.size() < 2) continue;
            std::string usual = first;
            for (const auto& [style, written_so] : by_style)
                if (written_so.size() > by_style[usual].size()) usual = style;
            for (const auto& [style, written_so] : by_style)
                if (style != usual)
                    for (const Section* const section : written_so) places[kind].push_back(plan.text().span(section->label));
        }
    }
    Findings findings;
    for (std::size_t kind = 0; kind < places.size(); ++kind) {
        if (places[kind].empty()) continue;
        std::sort(places[kind].begin(), places[kind].end(), [](text::Span a, text::Span b) { return a.begin < b.begin; });
        const std::vector<text::Span> others(places[kind].begin() + 1, places[kind].end());
        text::Message message = messages[kind]();
        message.english += " (" + std::to_string(places[kind].size()) + ")";
        message.chinese += "（" + std::to_string(places[kind].size()) + " 处）";
        findings.push_back(finding(Rule::numbering_style, Severity::warning, message, places[kind].front(), others));
    }
    return findings;
}

}  // namespace plandoc::review
