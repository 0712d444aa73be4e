// Times outside the plan's own period, where its title states one.
//     （2022—2024年）  a phase from 2021年3月, or to 2025年6月     error
//     （2022—2024年）  到2021年达到…                            error
//     （2021—2025年）  到2035年达到…                            note, one a year

#include <map>

#include "record/period.hpp"
#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

class Checker {
public:
    explicit Checker(const record::Plan& plan) : plan_(plan), text_(plan.text()), period_(*plan.letterhead.period) {}

    Findings check() {
        for (const record::Phase& phase : plan_.phases) check(phase);
        for (const record::Target& target : plan_.targets) check(target);
        for (const auto& [year, places] : later_) {
            const std::string written = std::to_string(year), count = std::to_string(places.size());
            findings_.push_back(finding(Rule::period_mismatch, Severity::note,
                                        {"targets for " + written + ", after the plan's end in " + end() + " (" + count + ")",
                                         "目标年份 " + written + " 晚于文件期限末年 " + end() + "（" + count + " 处）"},
                                        places.front(), {places.begin() + 1, places.end()}));
        }
        return std::move(findings_);
    }

private:
    [[nodiscard]] std::string end() const { return std::to_string(period_.to); }
    [[nodiscard]] std::string period() const { return std::to_string(period_.from) + "—" + end(); }

    void check(const record::Phase& phase) {
        const int from = phase.from ? phase.from->year : period_.from, to = phase.to ? phase.to->year : period_.to;
        if (from >= period_.from && to <= period_.to) return;
        findings_.push_back(finding(Rule::period_mismatch, Severity::error,
                                    {"the phase " + quoted(plan_, phase.name) + " lies outside the plan's period " + period(),
                                     "阶段“" + quoted(plan_, phase.name) + "”超出文件期限 " + period()},
                                    text_.span(phase.words), {text_.span(plan_.letterhead.title_words)}));
    }

    void check(const record::Target& target) {
        if (target.by_source != record::BySource::stated || target.by == 0) return;
        // The work of a year (2021年度) may well aim farther.
        if (target.by > period_.to && period_.to > period_.from) later_[target.by].push_back(text_.span(target.words));
        if (target.by >= period_.from) return;
        // Only where the sentence itself says so: 到2021年.
        const std::string year = std::to_string(target.by);
        const std::u16string deadline = u"到" + std::u16string(year.begin(), year.end()) + u"年";
        const std::uint32_t at = text_.find(target.quote, deadline);
        if (at == target.quote.end || (at > 0 && (text_[at - 1] == u'达' || text_[at - 1] == u'由' || text_[at - 1] == u'直'))) return;
        findings_.push_back(finding(Rule::period_mismatch, Severity::error,
                                    {"the deadline " + year + " is before the plan's period " + period(), "完成时间 " + year + " 年早于文件期限 " + period()},
                                    text_.span({at, at + static_cast<std::uint32_t>(deadline.size())}), {text_.span(target.words)}));
    }

    const record::Plan& plan_;
    const text::CleanText& text_;
    record::Period period_;
    std::map<int, std::vector<text::Span>> later_;
    Findings findings_;
};

}  // namespace

Findings find_period_mismatches(const record::Plan& plan) {
    const auto& period = plan.letterhead.period;
    if (!period || !period->from_title || period->from == 0 || period->to == 0) return {};
    return Checker(plan).check();
}

}  // namespace plandoc::review
