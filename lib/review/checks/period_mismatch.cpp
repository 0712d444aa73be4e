// Times outside the plan's own period, where its title states one.
//     （2022—2024年）  a phase from 2021年3月, or to 2025年6月     error
//     （2022—2024年）  2021年底前完成…                          error
//     （2021—2025年）  到2035年达到…                            note, one a year

#include <algorithm>
#include <map>

#include "record/letterhead/period.hpp"
#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

class PeriodMismatchChecker {
public:
    explicit PeriodMismatchChecker(const record::Plan& plan)
        : plan_(plan), text_(plan.text()), period_(*plan.letterhead.period) {}

    Findings check() {
        for (const record::Phase& phase : plan_.phases) check(phase);
        for (const record::Target& target : plan_.targets) check(target);
        for (const record::Number& number : plan_.numbers) check(number);
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
    }

    /// 2021年底前: what is to be done by then cannot be done any more.
    void check(const record::Number& number) {
        constexpr std::uint32_t year_size = 5;  // 2021年
        if (number.role != record::Role::date || number.words.size() < year_size || text_[number.words.begin + 4] != u'年')
            return;
        int year = 0;
        for (std::uint32_t at = number.words.begin; at < number.words.begin + 4; ++at) {
            if (!text::is(text_[at], text::digit)) return;
            year = year * 10 + (text_[at] - u'0');
        }
        if (year >= period_.from || !is_deadline(number)) return;
        const std::string written = std::to_string(year);
        findings_.push_back(finding(Rule::period_mismatch, Severity::error,
                                    {"the deadline " + written + " is before the plan's period " + period(),
                                     "完成时间 " + written + " 年早于文件期限 " + period()},
                                    text_.span(number.words), {text_.span(plan_.letterhead.title_words)}));
    }

    /// It begins a clause, and 底前完成 or 底前 and a target follow; not 已于2021年底前完成, 2021年底前完成整改的项目.
    [[nodiscard]] bool is_deadline(const record::Number& number) const {
        const text::Words passage = plan_.outline->passages[number.passage].words;
        text::Words behind{number.words.begin + 5, passage.end};
        if (!text_.starts_with(behind, u"底前")) return false;
        behind.begin += 2;
        if (text_[behind.begin] == u',') ++behind.begin;
        const text::Words clause{behind.begin, clause_end(behind)};
        if (text_.contains(clause, u"的") || text_.contains(clause, u"了") || text_.contains(clause, u"已")) return false;
        if (!text_.starts_with(clause, u"完成") && !holds_target(clause)) return false;
        return number.words.begin == passage.begin || text::is(text_[number.words.begin - 1], text::mark);
    }

    [[nodiscard]] bool holds_target(text::Words clause) const {
        const auto found = std::ranges::lower_bound(plan_.targets, clause.begin, {},
                                                    [](const record::Target& target) { return target.words.begin; });
        return found != plan_.targets.end() && clause.contains(found->words);
    }

    [[nodiscard]] std::uint32_t clause_end(text::Words words) const {
        while (!words.empty() && !text::is(text_[words.begin], text::mark)) ++words.begin;
        return words.begin;
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
    return PeriodMismatchChecker(plan).check();
}

}  // namespace plandoc::review
