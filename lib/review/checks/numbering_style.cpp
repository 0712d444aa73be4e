// Labels of siblings that are written differently (GB/T 9704—2012, 7.3.3 shows one form for each level).
//     (一) （二） （三）     width of brackets
//     1. 2． 3、            the mark behind the number
//     1. 2.                 a space behind the label, or none; not in text taken from a PDF, where spaces come from justified
//     lines

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using outline::Section;

/// What may differ: width of brackets, mark at the end, gap behind. A label has one word for each, or none.
constexpr std::size_t aspects = 3;
using Style = std::array<std::string, aspects>;
constexpr std::size_t gap_behind = 2;

constexpr std::array<text::FixedMessage, aspects> messages{
    {{"labels of siblings differ in the width of their brackets", "同级编号括号全角半角不一"},
     {"labels of siblings differ in the mark behind the number", "同级编号后的标点不一"},
     {"some labels of siblings have a space behind them, some have none", "同级编号后有的空格、有的不空"}}};

Style style_of(const record::Plan& plan, const Section& section) {
    const text::CleanText& text = plan.text();
    const std::string label = text.written(section.label);
    Style style;
    if (label.ends_with(")")) style[0] = "half";
    if (label.ends_with("）")) style[0] = "full";
    if (style[0].empty())
        for (const std::string_view mark : {".", "．", "、"})
            if (label.ends_with(mark)) style[1] = mark;
    const std::string_view gap = text.gap_before(section.label.end);
    const bool is_line_end = gap.find('\n') != std::string_view::npos;
    if (!is_line_end && !section.label.empty() && text::is(text[section.label.end], text::han))
        style[gap_behind] = gap.empty() ? "none" : "space";
    return style;
}

/// Those whose labels are written otherwise than most (of equally many, than the first).
Siblings in_the_minority(const record::Plan& plan, const Siblings& siblings, std::size_t aspect) {
    std::map<std::string, Siblings> by_style;
    std::string usual;
    for (const Section* const section : siblings) {
        const std::string style = style_of(plan, *section)[aspect];
        if (style.empty()) continue;
        if (usual.empty()) usual = style;
        by_style[style].push_back(section);
    }
    for (const auto& [style, written_so] : by_style)
        if (written_so.size() > by_style[usual].size()) usual = style;
    Siblings others;
    for (const auto& [style, written_so] : by_style)
        if (style != usual) others.insert(others.end(), written_so.begin(), written_so.end());
    return others;
}

/// `places` is not empty.
Finding finding_at(std::vector<text::Span> places, const text::FixedMessage& message) {
    std::sort(places.begin(), places.end(), [](text::Span a, text::Span b) { return a.begin < b.begin; });
    return finding(
        Rule::numbering_style, Severity::warning,
        {fmt::format("{} ({})", message.english, places.size()), fmt::format("{}（{} 处）", message.chinese, places.size())},
        places.front(), {places.begin() + 1, places.end()});
}

}  // namespace

Findings find_numbering_styles(const record::Plan& plan) {
    const bool has_pages = plan.document->source.bytes().find('\f') != std::string_view::npos;
    std::vector<Siblings> groups = sibling_groups(*plan.outline);
    std::erase_if(groups, [](const Siblings& siblings) {
        const outline::Scheme scheme = siblings.front()->scheme;
        return scheme == outline::Scheme::bullet || scheme == outline::Scheme::circled;
    });
    Findings findings;
    for (std::size_t aspect = 0; aspect < aspects; ++aspect) {
        if (aspect == gap_behind && has_pages) continue;
        std::vector<text::Span> places;
        for (const Siblings& siblings : groups)
            for (const Section* const section : in_the_minority(plan, siblings, aspect))
                places.push_back(plan.text().span(section->label));
        if (!places.empty()) findings.push_back(finding_at(std::move(places), messages[aspect]));
    }
    return findings;
}

}  // namespace plandoc::review
