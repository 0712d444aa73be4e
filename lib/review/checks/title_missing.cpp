// A section without a title among siblings that have one: mostly the 。 behind its heading is lost.
//     1.建设基地。建成…  2.开展培训举办…（40 characters and more）  3.加强宣传。开展…     2 has none

#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

/// 开展培训。抓好…: the heading ends in 。, and more follows. On a line of its own it may be as long as it likes, and the first
/// clause of a sentence is none.
bool is_heading(const record::Plan& plan, const outline::Section& section) {
    return !section.body.empty() && plan.text()[section.title.end] == u'。';
}

}  // namespace

Findings find_missing_titles(const record::Plan& plan) {
    using outline::Scheme;
    using outline::Section;
    Findings findings;
    for (const Siblings& siblings : sibling_groups(*plan.outline)) {
        constexpr std::size_t fewest_titled = 3;
        const Scheme scheme = siblings.front()->scheme;
        if (scheme == Scheme::bullet || scheme == Scheme::article) continue;
        // A title that is its whole paragraph, or the first clause of a sentence, says nothing: the siblings may have none
        // either.
        std::size_t titled = 0;
        const Section* bare = nullptr;
        for (const Section* const section : siblings) {
            if (section->title.empty()) bare = bare == nullptr ? section : bare;
            else if (is_heading(plan, *section)) ++titled;
        }
        if (bare == nullptr || bare->body.empty() || titled < fewest_titled || titled + 1 != siblings.size()) continue;
        const text::CleanText& text = plan.text();
        findings.push_back(finding(Rule::title_missing, Severity::note,
                                   {"no title at " + text.written(bare->label) + ", though its siblings have one",
                                    "“" + text.written(bare->label) + "”没有标题，而同级各项都有"},
                                   text.span(bare->label)));
    }
    return findings;
}

}  // namespace plandoc::review
