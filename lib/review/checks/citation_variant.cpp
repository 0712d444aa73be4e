// One document cited under two titles.
//     《甲乙规划》（国发〔2021〕4号） 《甲乙纲要》（国发〔2021〕4号）    one number, two titles
//     《甲乙规划（2021—2025年）》 《甲乙规划》                      one title, with its period and without
// Width of signs does not count. The plan's own title is title_mismatch's.

#include <map>

#include "lexicon/table.hpp"
#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

/// Without a bracket at its end that holds a year.
std::u16string_view without_period(std::u16string_view title) {
    if (!title.ends_with(u')')) return title;
    const std::size_t open = title.rfind(u'(');
    if (open == std::u16string_view::npos || title.substr(open).find(u'年') == std::u16string_view::npos) return title;
    return title.substr(0, open);
}

}  // namespace

Findings find_citation_variants(const record::Plan& plan) {
    const text::CleanText& text = plan.text();
    const std::u16string title = lexicon::folded(plan.letterhead.title);
    const std::u16string own = compared(without_period(title));
    std::map<std::string, const record::Citation*> by_number;
    std::map<std::u16string, const record::Citation*> by_title;
    Findings findings;
    for (const record::Citation& citation : plan.citations) {
        const std::u16string words = compared(text.characters(citation.title));
        const std::u16string core = compared(without_period(text.characters(citation.title)));
        if (core == own) continue;
        const record::Citation* other = by_title.emplace(core, &citation).first->second;
        if (other == &citation && !citation.number.empty()) other = by_number.emplace(citation.number, &citation).first->second;
        if (other == &citation || compared(text.characters(other->title)) == words) continue;
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
