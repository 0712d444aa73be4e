// Targets that lack something.
//     发明专利拥有量达到11        no unit; ratios, ranks, indices and grades have none by nature (前三, 指数, PUE, 系数) warning
//     达到11件以上                no year, neither here nor for the plan                                         note, one a
//     document

#include "lexicon/check_sign.hpp"
#include "lexicon/table.hpp"
#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using lexicon::CheckSign;
using record::Target;

/// A count, an amount or a rate, which means nothing without its unit; and the number is all that is written.
bool needs_unit(const record::Plan& plan, const Target& target) {
    const text::CleanText& text = plan.text();
    const std::u16string indicator = compared(target.indicator);
    const bool is_count = lexicon::ends_with_sign(indicator, CheckSign::counted) && target.value.scale() == 0;
    if (!is_count && !lexicon::ends_with_sign(indicator, CheckSign::needs_unit)) return false;
    if (lexicon::ends_with_sign(indicator, CheckSign::unitless)) return false;
    if (target.action.empty() || !text::is(text[target.words.end - 1], text::digit)) return false;
    if (plan.outline->passages[target.passage].kind == outline::PassageKind::cell) return false;
    const char16_t before = text[target.words.begin - 1];  // 前4, 第4: a rank
    if (before == u'前' || before == u'第') return false;
    const char16_t behind = text[target.words.end];
    return behind == u',' || behind == u'。' || behind == u'、' || behind == u';' || behind == u'以' || behind == u'左';
}

/// A rule, a letter or a description: what it asks for always holds, or is not an aim.
bool is_no_plan(const record::Plan& plan) {
    return lexicon::ends_with_sign(lexicon::folded(plan.letterhead.kind), CheckSign::no_plan);
}

}  // namespace

Findings find_bare_targets(const record::Plan& plan) {
    Findings findings;
    std::vector<text::Span> without_year;
    for (const Target& target : plan.targets) {
        const text::Span span = plan.text().span(target.words);
        if (target.by == 0) without_year.push_back(span);
        if (!target.unit.empty() || !needs_unit(plan, target)) continue;
        const std::string figure = plan.text().written(target.words);
        findings.push_back(
            finding(Rule::target_no_unit, Severity::warning,
                    {target.indicator + ": " + figure + " has no unit", target.indicator + "：" + figure + " 缺单位"}, span));
    }
    if (!without_year.empty() && !is_no_plan(plan)) {
        const std::string count = std::to_string(without_year.size());
        findings.push_back(finding(
            Rule::target_no_deadline, Severity::note,
            {"neither the target nor the plan names a year (" + count + ")", "目标和文件都没有写明年份（" + count + " 处）"},
            without_year.front(), {without_year.begin() + 1, without_year.end()}));
    }
    return findings;
}

}  // namespace plandoc::review
