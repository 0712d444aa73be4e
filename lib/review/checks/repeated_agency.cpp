// An agency twice in one list: （责任单位：市教育局、市财政局、市教育局）

#include <map>

#include "record/duty/duty.hpp"
#include "review/checks/check.hpp"

namespace plandoc::review {

Findings find_repeated_agencies(const record::Plan& plan) {
    const text::CleanText& text = plan.text();
    Findings findings;
    for (const record::Duty& duty : plan.duties) {
        if (duty.merged) continue;
        std::map<std::string, const record::Agency*> seen;
        for (const record::Agency& agency : duty.agencies) {
            const auto [other, is_new] = seen.emplace(record::full_name(text, agency), &agency);
            if (is_new || other->second->text == agency.text) continue;
            findings.push_back(finding(Rule::duty_repeated, Severity::warning,
                                       {other->first + " stands twice in this list", "“" + other->first + "”在名单中重复"},
                                       text.span(agency.text), {text.span(other->second->text)}));
        }
    }
    return findings;
}

}  // namespace plandoc::review
