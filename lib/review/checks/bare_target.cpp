// Targets that lack something.
//     发明专利拥有量达到11        no unit; ratios, ranks, indices and grades have none by nature (前三, 指数, PUE, 系数)   warning
//     达到11件以上                no year, neither here nor for the plan                                         note, one a document

#include <algorithm>
#include <array>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using record::Target;

/// The indicator, or the words around the number, have no unit by nature.
bool has_no_unit_by_nature(const record::Plan& plan, const Target& target) {
    constexpr std::array<std::u16string_view, 25> words{u"指数", u"系数", u"比", u"比值", u"排名", u"位次", u"位", u"名次", u"评分", u"得分", u"值", u"强度",
                                                        u"倍", u"PUE", u"pH", u"密度", u"前", u"第", u"等级", u"容积率", u"生育率", u"级", u"效率", u"概率", u"浓度"};
    const std::u16string indicator = compared(target.indicator);
    for (const std::u16string_view word : words)
        if (indicator.find(word) != std::u16string::npos) return true;
    const text::CleanText& text = plan.text();
    // Footnote marks [8] and （13）, units in Latin letters (mg/L), and 1000万 of people or things just named.
    const char16_t behind = text[target.words.end], last = text[target.words.end - 1];
    if (behind == u')' || behind == u']' || text::is(behind, text::latin) || last == u'万' || last == u'亿') return true;
    if (plan.outline->passages[target.passage].kind == outline::PassageKind::cell) return true;
    const std::uint32_t begin = target.words.begin;
    const std::u16string_view before = text.characters({begin - std::min<std::uint32_t>(begin, 4), begin});
    return before.find(u'前') != std::u16string_view::npos || before.find(u'第') != std::u16string_view::npos || target.indicator.empty();
}

}  // namespace

Findings find_bare_targets(const record::Plan& plan) {
    Findings findings;
    std::vector<text::Span> without_year;
    for (const Target& target : plan.targets) {
        const text::Span span = plan.text().span(target.words);
        if (target.by == 0) without_year.push_back(span);
        if (!target.unit.empty() || has_no_unit_by_nature(plan, target)) continue;
        const std::string figure = plan.text().written(target.words);
        findings.push_back(finding(Rule::target_no_unit, Severity::warning,
                                   {target.indicator + ": " + figure + " has no unit", target.indicator + "：" + figure + " 缺单位"}, span));
    }
    if (!without_year.empty()) {
        const std::string count = std::to_string(without_year.size());
        findings.push_back(finding(Rule::target_no_deadline, Severity::note,
                                   {"neither the target nor the plan names a year (" + count + ")", "目标和文件都没有写明年份（" + count + " 处）"},
                                   without_year.front(), {without_year.begin() + 1, without_year.end()}));
    }
    return findings;
}

}  // namespace plandoc::review
