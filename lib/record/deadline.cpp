#include "record/deadline.hpp"

#include "record/date.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using outline::none;

namespace {

bool ends_with_any(std::u16string_view text, std::initializer_list<std::u16string_view> words) {
    for (const std::u16string_view word : words)
        if (text.ends_with(word)) return true;
    return false;
}

bool begins_with_any(std::u16string_view text, std::initializer_list<std::u16string_view> words) {
    for (const std::u16string_view word : words)
        if (text.starts_with(word)) return true;
    return false;
}

/// The last year named in a heading: 组织实施阶段（2023年1月-2024年12月） -> 2024.
int year_in_heading(const text::CleanText& text, Words title) {
    int year = 0;
    for (std::uint32_t index = title.begin; index < title.end; ++index) {
        if (!text::is(text[index], text::digit)) continue;
        if (const auto date = match_date(text, index, title.end)) {
            if (date->year != 0) year = date->year;
            index = date->words.end - 1;
        } else {
            while (index + 1 < title.end && text::is(text[index + 1], text::digit)) ++index;
        }
    }
    return year;
}

}  // namespace

Deadlines::Deadlines(const outline::Outline& outline, int first_year, int date_year)
    : outline_(outline), first_year_(first_year), date_year_(date_year), of_section_(outline.sections.size()) {
    for (std::size_t index = 0; index < of_section_.size(); ++index) {
        const int year = year_in_heading(outline.text, outline.sections[index].title);
        if (year >= first_year_) of_section_[index] = year;
    }
}

bool Deadlines::is_baseline(const Expression& expression) const {
    const text::CleanText& text = outline_.text;
    const std::uint32_t begin = expression.words.begin, end = expression.words.end;
    const std::u16string_view before = text.characters({begin > 4 ? begin - 4 : 0, begin});
    const std::u16string_view behind = text.characters({end, std::min(text.size(), end + 6)});
    if (ends_with_any(before, {u"较", u"比", u"相比", u"与", u"较“", u"比“", u"对比", u"由", u"从", u"以"}) &&
        !begins_with_any(behind, {u"起", u"开始"})) {
        return ends_with_any(before, {u"较", u"比", u"较“", u"比“"}) ||
               begins_with_any(behind, {u"的", u"相比", u"末的", u"底的", u"为基", u"基础"});
    }
    if (begins_with_any(
            behind, {u"相比", u"基础上", u"的基础上", u"为基数", u"为基准", u"为基期", u"水平", u"底的基础上", u"末的基础上"}))
        return true;
    return false;
}

bool Deadlines::is_past(const Expression& expression) const {
    return expression.role == Role::date && expression.year_to != 0 && first_year_ != 0 && expression.year_to < first_year_ &&
           !is_baseline(expression);
}

int Deadlines::deadline_of(const Expression& expression, Words sentence) const {
    const text::CleanText& text = outline_.text;
    const std::uint32_t begin = expression.words.begin, end = expression.words.end;
    const std::u16string_view before = text.characters({std::max(sentence.begin, begin > 4 ? begin - 4 : 0), begin});
    const std::u16string_view behind = text.characters({end, std::min(sentence.end, end + 6)});
    // 未来三年: counted from the year of the document's date
    if (expression.year_to == 0) {
        const bool ahead = ends_with_any(before, {u"未来", u"今后"}) && text.characters(expression.words).ends_with(u"年");
        if (!ahead || date_year_ == 0 || !expression.quantity || !expression.quantity->value) return 0;
        const std::int64_t years = expression.quantity->value->scale() == 0 ? expression.quantity->value->coefficient() : 0;
        return years > 0 && years < 50 ? date_year_ + static_cast<int>(years) : 0;
    }
    if (is_baseline(expression) || expression.year_to < first_year_) return 0;
    if (begins_with_any(
            behind, {u"起", u"以来", u"开始", u"版", u"度工作", u"修订", u"》", u"—", u"后", u"以后", u"之后", u"至今", u"国家"}))
        return 0;
    if (text.characters(expression.words).ends_with(u"日") && ends_with_any(before, {u"自", u"于", u"从"})) return 0;
    if (expression.is_plan_term) {
        const std::u16string_view unquoted = behind.starts_with(u"”") ? behind.substr(1) : behind;
        if (!begins_with_any(unquoted, {u"期间", u"末", u"时期", u"期末", u"期内", u"时末", u"内", u"中", u"累计", u"新增",
                                        u"力争", u",", u"年均", u"全", u"目标"}))
            return 0;
        if (begins_with_any(unquoted, {u"中国", u"全国"})) return 0;
    }
    return expression.year_to;
}

int Deadlines::standing(const outline::Passage& passage) const {
    if (passage.section == none) return passage.part == outside_part_ ? outside_ : 0;
    for (std::uint32_t section = passage.section; section != none; section = outline_.sections[section].parent)
        if (of_section_[section] != 0) return of_section_[section];
    return 0;
}

void Deadlines::note(const outline::Passage& passage, int year) {
    if (passage.section != none) {
        of_section_[passage.section] = year;
    } else {
        outside_ = year;
        outside_part_ = passage.part;
    }
}

}  // namespace plandoc::record
