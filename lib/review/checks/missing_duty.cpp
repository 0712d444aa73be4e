// A task without a responsible unit among siblings that have one. What a task's parent, its own tasks or a bracket behind several
// tasks give it counts as its own.

#include <algorithm>

#include "lexicon/check_sign.hpp"
#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

using outline::Section;

/// Every other of the siblings has one, and they are enough to make it a rule of this plan.
constexpr std::size_t fewest_siblings = 3;

bool speaks_of_duty(const record::Plan& plan, const Section& section) {
    return lexicon::holds_sign(plan.text().characters(section.whole), lexicon::CheckSign::duty);
}

}  // namespace

Findings find_missing_duties(const record::Plan& plan) {
    const auto& sections = plan.outline->sections;
    std::vector<bool> has(sections.size(), false);
    for (const record::Duty& duty : plan.duties) {
        std::uint32_t section = plan.outline->passages[duty.passage].section;
        for (; section != outline::none; section = sections[section].parent) has[section] = true;
    }
    const auto is_bare = [&](const Section* section) { return !has[static_cast<std::size_t>(section - sections.data())]; };
    Findings findings;
    for (const Siblings& siblings : sibling_groups(*plan.outline)) {
        if (siblings.size() < fewest_siblings || std::count_if(siblings.begin(), siblings.end(), is_bare) != 1) continue;
        const Section& section = **std::find_if(siblings.begin(), siblings.end(), is_bare);
        // Chapters differ in kind: aims and safeguards have no units where tasks have.
        if (section.level == 1 || section.scheme == outline::Scheme::article || section.body.empty() ||
            speaks_of_duty(plan, section))
            continue;
        const text::CleanText& text = plan.text();
        const text::Words heading{section.label.begin, section.title.empty() ? section.label.end : section.title.end};
        findings.push_back(finding(Rule::duty_missing, Severity::warning,
                                   {quoted(plan, heading) + " has no responsible unit, though its siblings have one",
                                    "“" + quoted(plan, heading) + "”没有责任单位，而同级任务都有"},
                                   text.span(heading)));
    }
    return findings;
}

}  // namespace plandoc::review
