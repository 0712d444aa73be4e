// Levels of numbering that are skipped: the order is 一、 （一） 1. （1） (GB/T 9704—2012, 7.3.3).
//     五、工作保障 / 1.加强组织保障      （一） is skipped
// The items of a 专栏 box do not belong to the section, and a list whose first number is missing proves nothing.

#include "outline/wording.hpp"
#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

using outline::Scheme;
using outline::Section;

/// Place in the standard's order; 0 for schemes that it does not know.
int rank_of(Scheme scheme) {
    switch (scheme) {
        case Scheme::cn: return 1;
        case Scheme::cn_paren: return 2;
        case Scheme::arabic: return 3;
        case Scheme::arabic_paren: return 4;
        default: return 0;
    }
}

/// The line above is the title of a box.
bool opens_box(const record::Plan& plan, const Section& section) {
    if (section.first_passage == 0) return false;
    const text::Words above = plan.outline->passages[section.first_passage - 1].words;
    return outline::starts_with_mark(plan.text().characters(above), outline::Mark::box);
}

}  // namespace

Findings find_skipped_levels(const record::Plan& plan) {
    const auto& sections = plan.outline->sections;
    std::vector<const Section*> skipping;
    std::uint32_t last_parent = outline::none;
    for (const Section& section : sections) {
        if (section.parent == outline::none || section.parent == last_parent) continue;
        const int rank = rank_of(section.scheme), above = rank_of(sections[section.parent].scheme);
        if (rank == 0 || above == 0 || rank <= above + 1) continue;
        last_parent = section.parent;
        if ((skipping.empty() && section.ordinal != 1) || opens_box(plan, section)) continue;
        skipping.push_back(&section);
    }
    if (skipping.empty()) return {};
    const text::CleanText& text = plan.text();
    std::vector<text::Span> others;
    for (std::size_t index = 1; index < skipping.size(); ++index) others.push_back(text.span(skipping[index]->label));
    const Section& first = *skipping.front();
    const std::string label = text.written(first.label), above = text.written(sections[first.parent].label);
    const std::string count = std::to_string(skipping.size());
    return {finding(Rule::numbering_level, Severity::note,
                    {"below " + above + " stands " + label + ": a level of 一、（一）1.（1） is skipped (" + count + ")",
                     "“" + above + "”之下直接用“" + label + "”，越过一级（" + count + " 处）"},
                    text.span(first.label), others)};
}

}  // namespace plandoc::review
