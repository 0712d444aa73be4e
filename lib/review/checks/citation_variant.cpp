// One document cited under two titles.
//     《甲乙规划》（国发〔2021〕4号） 《甲乙纲要》（国发〔2021〕4号）    one number, two titles
//     《甲乙规划（2021—2025年）》 《甲乙规划》                      one title, with its period and without
//     《甲目录（2015年版）》 《甲目录（2021年版）》                   two editions: two documents
// One number may pass on several documents: there, only a title that the other holds is a variant. Width of signs does not count.
// The plan's own title is title_mismatch's.

#include <algorithm>
#include <map>

#include "lexicon/table.hpp"
#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

/// Without a bracket at its end that holds a year.
std::u16string_view without_year(std::u16string_view title) {
    if (!title.ends_with(u')')) return title;
    const std::size_t open = title.rfind(u'(');
    const std::u16string_view bracket = open == std::u16string_view::npos ? std::u16string_view() : title.substr(open);
    const bool is_edition = bracket.find(u'版') != std::u16string_view::npos || bracket.find(u'本') != std::u16string_view::npos;
    if (bracket.find(u'年') == std::u16string_view::npos || is_edition) return title;
    return title.substr(0, open);
}

/// All of the shorter one stands in the longer one, in order.
bool holds(const std::u16string& one, const std::u16string& other) {
    constexpr double enough = 0.99;
    return likeness(one, other) * static_cast<double>(one.size() + other.size()) >=
           2 * enough * static_cast<double>(std::min(one.size(), other.size()));
}

}  // namespace

Findings find_citation_variants(const record::Plan& plan) {
    const text::CleanText& text = plan.text();
    const std::u16string title = lexicon::folded(plan.letterhead.title);
    const std::u16string own = compared(without_year(title));
    std::map<std::string, const record::Citation*> by_number;
    std::map<std::u16string, const record::Citation*> by_title;
    Findings findings;
    for (const record::Citation& citation : plan.citations) {
        const std::u16string words = compared(text.characters(citation.title));
        const std::u16string core = compared(without_year(text.characters(citation.title)));
        if (core == own) continue;
        const record::Citation* other = by_title.emplace(core, &citation).first->second;
        const bool has_title = other != &citation;
        if (!has_title && !citation.number.empty()) other = by_number.emplace(citation.number, &citation).first->second;
        const std::u16string others = compared(text.characters(other->title));
        if (other == &citation || others == words || (!has_title && !holds(others, words))) continue;
        findings.push_back(
            finding(Rule::citation_variant, Severity::note,
                    {"one document cited as 《" + text.written(citation.title) + "》 here and 《" + text.written(other->title) +
                         "》 above",
                     "同一文件此处引作《" + text.written(citation.title) + "》，前文作《" + text.written(other->title) + "》"},
                    text.span(citation.places.front()), {text.span(other->places.front())}));
    }
    return findings;
}

}  // namespace plandoc::review
