#include "review/checks.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

using Check = Findings (*)(const record::Plan& plan);

constexpr std::array checks{
    find_numbering_gaps,    find_numbering_styles,  find_skipped_levels, find_missing_titles,   find_attachment_faults,
    find_broken_paragraphs, find_unpaired_marks,    find_narrow_marks,   find_stray_latin,      find_doubtful_readings,
    find_garbled_text,      find_repetitions,       find_number_formats, find_title_mismatches, find_period_mismatches,
    find_phase_disorder,    find_target_conflicts,  find_bare_targets,   find_missing_duties,   find_repeated_agencies,
    find_table_mismatches,  find_citation_variants,
};

/// The path of the section that holds the byte offset.
std::string section_at(const record::Plan& plan, std::uint32_t offset) {
    const auto& passages = plan.outline->passages;
    const auto begin_of = [&](const outline::Passage& passage) { return plan.text().span(passage.words).begin; };
    const auto behind =
        std::upper_bound(passages.begin(), passages.end(), offset,
                         [&](std::uint32_t at, const outline::Passage& passage) { return at < begin_of(passage); });
    return behind == passages.begin() ? std::string() : std::string(plan.outline->path_of(*std::prev(behind)));
}

}  // namespace

Findings find_findings(const record::Plan& plan, const Configuration& configuration, const record::Plan* upper) {
    Findings all;
    const auto add = [&](Findings&& found) {
        for (Finding& finding : found) {
            if (const RuleSetting* const setting = configuration.setting_of(finding.rule)) {
                if (!setting->severity) continue;
                finding.severity = *setting->severity;
            }
            finding.section = section_at(plan, finding.span().begin);
            all.push_back(std::move(finding));
        }
    };
    for (const Check check : checks) add(check(plan));
    add(find_agency_variants(plan, configuration.lexicon));
    add(find_agencies_outside(plan, configuration.lexicon));
    if (upper != nullptr) add(find_against(plan, *upper, configuration.lexicon));
    const auto order = [](const Finding& finding) {
        return std::tuple(finding.span().begin, finding.rule, finding.places.back().span.begin, finding.span().end);
    };
    std::sort(all.begin(), all.end(), [&](const Finding& a, const Finding& b) { return order(a) < order(b); });
    return all;
}

}  // namespace plandoc::review
