// Phases of one list in their order.
//     （2022年8月—12月） （2022年6月—10月）     runs backwards                  error
//     （2022年6月—2022年3月）              ends before it begins           error
//     （2022年3月—6月） （2022年9月—12月）      July and August belong to none  warning
//     （2022年3月—6月） （2022年5月—12月）      May and June belong to both     warning

#include <map>

#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

using record::Month;
using record::Phase;

int months_of(const Month& month) { return month.year * 12 + month.month - 1; }
std::string written(const Month& month) {
    return std::to_string(month.year) + "-" + (month.month < 10 ? "0" : "") + std::to_string(month.month);
}

class PhaseOrderChecker {
public:
    explicit PhaseOrderChecker(const record::Plan& plan) : plan_(plan), text_(plan.text()) {}

    Findings check() {
        std::map<std::uint32_t, std::vector<const Phase*>> lists;  // by the section that encloses them
        for (const Phase& phase : plan_.phases) {
            check_alone(phase);
            lists[list_of(phase)].push_back(&phase);
        }
        for (const auto& [list, phases] : lists)
            for (std::size_t index = 1; index < phases.size(); ++index) check(*phases[index - 1], *phases[index]);
        return std::move(findings_);
    }

private:
    /// The section that a phase's siblings stand in: its own where it is a line, the one around it where it is a heading.
    [[nodiscard]] std::uint32_t list_of(const Phase& phase) const {
        const outline::Passage& passage = plan_.outline->passages[phase.passage];
        if (passage.section == outline::none || passage.label.empty()) return passage.section;
        return plan_.outline->sections[passage.section].parent;
    }

    [[nodiscard]] static bool runs_backwards(const Phase& phase) {
        return phase.from && phase.to && months_of(*phase.from) > months_of(*phase.to);
    }

    void check_alone(const Phase& phase) {
        if (!runs_backwards(phase)) return;
        report(Severity::error, phase, nullptr,
               {"the phase ends in " + written(*phase.to) + ", before it begins in " + written(*phase.from),
                "阶段结束时间 " + written(*phase.to) + " 早于开始时间 " + written(*phase.from)});
    }

    void check(const Phase& before, const Phase& phase) {
        if (runs_backwards(before) || runs_backwards(phase)) return;  // which end is wrong?
        if (before.from && phase.from && months_of(*phase.from) < months_of(*before.from)) {
            report(Severity::error, phase, &before,
                   {"the phase begins in " + written(*phase.from) + ", before the one above it",
                    "阶段始于 " + written(*phase.from) + "，早于前一阶段"});
            return;
        }
        if (before.to && phase.from) check_seam(before, phase);
    }

    /// 2021年 and 2021—2025年 say nothing of months.
    static bool are_whole_years(const Phase& before, const Phase& phase) {
        return before.to->month == 12 && phase.from->month == 1;
    }

    void check_seam(const Phase& before, const Phase& phase) {
        const int shared = months_of(*before.to) - months_of(*phase.from) + 1;
        if (shared < 0)
            report(Severity::warning, phase, &before,
                   {"a gap between " + written(*before.to) + " and " + written(*phase.from),
                    written(*before.to) + " 与 " + written(*phase.from) + " 之间断档"});
        else if (shared > 1 && !are_whole_years(before, phase))
            report(Severity::warning, phase, &before,
                   {"overlaps the phase above it by " + std::to_string(shared) + " months",
                    "与前一阶段重叠 " + std::to_string(shared) + " 个月"});
    }

    void report(Severity severity, const Phase& phase, const Phase* before, const text::Message& message) {
        std::vector<text::Span> others;
        if (before != nullptr) others.push_back(text_.span(before->words));
        findings_.push_back(finding(Rule::phase_order, severity, message, text_.span(phase.words), others));
    }

    const record::Plan& plan_;
    const text::CleanText& text_;
    Findings findings_;
};

}  // namespace

Findings find_phase_disorder(const record::Plan& plan) { return PhaseOrderChecker(plan).check(); }

}  // namespace plandoc::review
