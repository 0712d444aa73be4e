// Targets that lack something.
//     发明专利拥有量达到11        no unit; ratios, ranks, indices and grades have none by nature (前三, 指数, PUE, 系数) warning
//     达到11件以上                no year, neither here nor for the plan                                         note, one a
//     document

#include <algorithm>
#include <array>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using record::Target;

/// A count, an amount or a rate, which means nothing without its unit; and the number is all that is written.
bool needs_unit(const record::Plan& plan, const Target& target) {
    constexpr std::array<std::u16string_view, 9> measures{u"拥有量", u"注册量", u"申请量", u"授权量", u"数量",
                                                          u"总数",   u"总量",   u"总额",   u"率"};
    constexpr std::array<std::u16string_view, 5> others{u"效率", u"概率", u"比率", u"功率", u"频率"};
    const text::CleanText& text = plan.text();
    const std::u16string indicator = compared(target.indicator);
    const auto ends_so = [&](std::u16string_view word) { return indicator.ends_with(word); };
    if (std::none_of(measures.begin(), measures.end(), ends_so) || std::any_of(others.begin(), others.end(), ends_so))
        return false;
    if (target.action.empty() || !text::is(text[target.words.end - 1], text::digit)) return false;
    if (plan.outline->passages[target.passage].kind == outline::PassageKind::cell) return false;
    const char16_t before = text[target.words.begin - 1];  // 前4, 第4: a rank
    if (before == u'前' || before == u'第') return false;
    const char16_t behind = text[target.words.end];
    return behind == u',' || behind == u'。' || behind == u'、' || behind == u';' || behind == u'以' || behind == u'左';
}

/// A rule, a letter or a description: what it asks for holds always, or is no aim.
bool is_no_plan(const record::Plan& plan) {
    constexpr std::array<std::string_view, 18> kinds{"办法", "细则", "规定", "条例", "指南", "指引", "规范", "规程", "导则",
                                                     "标准", "准则", "规则", "公告", "通告", "公示", "函",   "批复", "白皮书"};
    return std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) { return plan.letterhead.kind.ends_with(kind); });
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
