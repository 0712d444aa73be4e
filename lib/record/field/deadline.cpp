#include "record/field/deadline.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/genre.hpp"
#include "lexicon/year_sign.hpp"
#include "record/date.hpp"
#include "record/letterhead/plan_years.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::YearSign;
using outline::none;

namespace {

constexpr std::uint32_t reach = 6;  ///< characters looked at on each side of a date

/// Around “十四五”, which is quoted in many ways; and a font may misread the quotes.
constexpr std::u16string_view quotes = u"“”\"‘’'";

/// The last year named in a heading, outside the titles of other documents: 组织实施阶段（2023年1月-2024年12月） -> 2024.
int year_in_heading(const text::CleanText& text, Words title) {
    int year = 0;
    for (std::uint32_t index = title.begin; index < title.end; ++index) {
        if (text[index] == u'《') index = std::min(text.find({index, title.end}, u'》'), title.end - 1);
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

/// 附件2 2023年度工作要点 -> 2023; 0: none, or a span of years, which is the plan's.
int only_year_in(const text::CleanText& text, Words title) {
    constexpr std::u16string_view between = u"-~至";  // not 到: 2023年到户项目
    const int year = year_in_heading(text, title);
    const std::u16string_view written = text.characters(title);
    const std::size_t digit = written.find(u'2');
    const bool is_span = digit != written.npos && written.substr(digit).find_first_of(between) != written.npos;
    return is_span ? 0 : year;
}

/// Where nothing tells when a plan begins, the years in its headings do: decades before them nothing is due (2000年前建成的小区).
int earliest_year(const std::vector<int>& years) {
    constexpr int longest = 10;  // years
    int first = 0;
    for (const int year : years)
        if (year != 0 && (first == 0 || year < first)) first = year;
    return first > longest ? first - longest : 0;
}

/// 由|“十三五”末的30个增加到, 从|2020年|30%提高到
bool is_departure_word(std::u16string_view left) { return left.ends_with(u'从') || left.ends_with(u'由'); }

/// “十三五”|末的30个, “十三五”|时期的30个: a value of that term; but 从“十三五”|时期起.
bool leads_to_start(std::u16string_view right) {
    constexpr std::size_t size = 2;  // characters of 时期
    if (right.starts_with(u"末")) return true;
    if (!right.starts_with(u"时期") && !right.starts_with(u"期间")) return false;
    const std::size_t value = right.substr(size).starts_with(u"的") ? size + 1 : size;
    return value < right.size() && text::is(right[value], text::digit);
}

}  // namespace

Deadlines::Deadlines(const outline::Outline& outline, const Letterhead& letterhead)
    : outline_(outline),
      first_year_(first_year(letterhead)),
      date_year_(date_year(letterhead)),
      period_(letterhead.period),
      of_heading_(outline.sections.size()) {
    for (std::size_t index = 0; index < of_heading_.size(); ++index) {
        const int year = year_in_heading(outline.text, outline.sections[index].title);
        if (year >= first_year_) of_heading_[index] = year;
    }
    of_section_ = of_heading_;
    if (first_year_ == 0) first_year_ = earliest_year(of_section_);
}

std::u16string_view Deadlines::before(const Expression& expression, std::uint32_t limit) const {
    std::uint32_t end = expression.words.begin;
    if (end > limit && text::is_one_of(outline_.text[end - 1], quotes)) --end;
    return outline_.text.characters({std::max(limit, end > reach ? end - reach : 0), end});
}

std::u16string_view Deadlines::behind(const Expression& expression, std::uint32_t limit) const {
    std::uint32_t begin = expression.words.end;
    if (begin < limit && text::is_one_of(outline_.text[begin], quotes)) ++begin;
    return outline_.text.characters({begin, std::max(begin, std::min(limit, begin + reach))});
}

bool Deadlines::is_basis(const Expression& expression) const {
    constexpr std::uint32_t far = 40;  // characters of 用水量和用电量为基数
    const std::u16string_view left = before(expression, 0);
    const Words rest{expression.words.end, std::min(outline_.text.size(), expression.words.end + far)};
    if (left.ends_with(u'在'))  // 在2022年117家的基础上
        return outline_.text.contains({rest.begin, outline_.text.find(rest, u',')}, u"的基础上");
    if (!left.ends_with(u'以')) return false;
    return lexicon::holds_sign(outline_.text, {rest.begin, outline_.text.find(rest, u',')}, YearSign::base_basis);
}

bool Deadlines::is_baseline(const Expression& expression) const {
    const std::u16string_view left = before(expression, 0), right = behind(expression, outline_.text.size());
    if (expression.is_plan_term)
        return lexicon::ends_with_sign(left, YearSign::base_lead) || (is_departure_word(left) && leads_to_start(right));
    if (lexicon::begins_with_sign(right, YearSign::base_tail)) return true;
    if (lexicon::begins_with_sign(right, YearSign::onward) || left.ends_with(u"占比")) return false;  // 新能源车占比2026年达到50%
    if (is_basis(expression) || is_multiplied(expression) || is_departure(expression)) return true;
    return lexicon::ends_with_sign(left, YearSign::base_lead) ||
           (lexicon::ends_with_sign(left, YearSign::base_frame) && lexicon::begins_with_sign(right, YearSign::base_frame_tail));
}

bool Deadlines::is_departure(const Expression& expression) const {
    constexpr std::uint32_t far = 30;  // characters of 年2.5万亿元提高到
    const std::u16string_view left = before(expression, 0);
    const std::uint32_t begin = expression.words.end;
    if (!is_departure_word(left)) return false;
    if (begin >= outline_.text.size() || !text::is(outline_.text[begin], text::digit)) return false;
    const Words rest{begin, std::min(outline_.text.size(), begin + far)};
    const Words clause{begin, outline_.text.find(rest, u',')};
    return outline_.text.characters(clause).find_first_of(arrivals) != std::u16string_view::npos;
}

bool Deadlines::is_multiplied(const Expression& expression) const {
    const std::u16string_view right = behind(expression, outline_.text.size());
    if (!right.starts_with(u"的")) return false;
    std::size_t end = 1;
    while (end < right.size() && (text::is(right[end], text::digit | text::numeral) || right[end] == u'.')) ++end;
    if (end == 1 || end == right.size()) return false;
    const bool is_before_plan = first_year_ != 0 && expression.year_to < first_year_;  // 降至2019年的80%
    return right[end] == u'倍' || (right[end] == u'%' && is_before_plan);
}

bool Deadlines::is_stepping_stone(const Expression& expression, Words sentence) const {
    constexpr std::uint32_t far = 40;
    const std::u16string_view left = before(expression, sentence.begin);
    if (left.substr(left.find_last_of(u",。;") + 1).find(u'为') == std::u16string_view::npos) return false;
    const Words rest{expression.words.end, std::min(sentence.end, expression.words.end + far)};
    const Words clause{rest.begin, outline_.text.find(rest, u',')};
    return lexicon::holds_sign(outline_.text, clause, YearSign::laying);
}

bool Deadlines::is_past(const Expression& expression) const {
    const std::u16string_view right = behind(expression, outline_.text.size());
    if (lexicon::begins_with_sign(right, YearSign::up_to)) return false;  // 2000年前建成的小区
    return expression.role == Role::date && expression.year_to != 0 && first_year_ != 0 && expression.year_to < first_year_ &&
           !is_baseline(expression);
}

bool Deadlines::holds_from_then(const Expression& expression, Words sentence) const {
    constexpr std::uint32_t far = 60;  // characters
    if (!behind(expression, sentence.end).starts_with(u"起") || before(expression, sentence.begin).ends_with(u'到')) return false;
    const Words rest{expression.words.end, std::min(sentence.end, expression.words.end + far)};
    const std::u16string_view said = outline_.text.characters({rest.begin, outline_.text.find(rest, u';')});
    const std::size_t share = said.find(u'%');
    if (share == said.npos || said.substr(0, share).find(u'每') != said.npos) return false;
    const std::u16string_view before_share = said.substr(0, share);
    const std::size_t number = before_share.find_last_not_of(u"0123456789.");  // the share's is the first
    return number != said.npos && before_share.substr(0, number).find_first_of(u"0123456789") == said.npos;
}

bool Deadlines::is_beyond_plan(const Expression& expression, int year) const {
    const bool is_term = expression.year_to == 0 && behind(expression, outline_.text.size()).starts_with(u'内');
    return is_term && period_ && year > period_->to;
}

bool Deadlines::is_of_other_plan(const Expression& expression, Words sentence) const {
    constexpr std::uint32_t longest_clause = 60;  // characters
    if (expression.year_from == 0) return false;
    if (lexicon::ends_with_sign(before(expression, sentence.begin), YearSign::drafts)) return true;
    const std::uint32_t open = expression.words.begin - 1;
    if (open <= sentence.begin || outline_.text[open] != u'(') return false;
    const std::uint32_t from = std::max(sentence.begin, open - std::min(open, longest_clause));
    const Words clause{outline_.text.behind_last_mark({from, open}), open};
    const std::u16string_view named = outline_.text.characters(clause);
    return lexicon::begins_with_sign(named, YearSign::follows_plan) && lexicon::match_genre_at_end(named) > 0;
}

bool Deadlines::is_overdue(const Expression& expression, Words sentence) const {
    constexpr std::uint32_t longest_clause = 60;  // characters
    const std::u16string_view left = before(expression, sentence.begin);
    if (!behind(expression, sentence.end).starts_with(u"底前") || (!left.empty() && !text::is_one_of(left.back(), u",;:")))
        return false;
    const Words rest{expression.words.end, std::min(sentence.end, expression.words.end + longest_clause)};
    const std::u16string_view said = outline_.text.characters({rest.begin, outline_.text.find(rest, u';')});
    return said.find_first_of(u"的了已") == std::u16string_view::npos;
}

int Deadlines::deadline_of(const Expression& expression, Words sentence) const {
    const std::u16string_view left = before(expression, sentence.begin), right = behind(expression, sentence.end);
    const std::u16string_view written = outline_.text.characters(expression.words);
    // 未来三年, 三年内: counted from the year of the document's date
    if (expression.year_to == 0) {
        constexpr std::size_t longest_rate = 5;                                           // characters: 投产率
        const bool is_in_name = right.substr(0, longest_rate).find(u'率') != right.npos;  // 两年内投产率
        const bool is_within = lexicon::begins_with_sign(right, YearSign::within) && !is_in_name && !left.ends_with(u"近");
        const bool is_ahead = (lexicon::ends_with_sign(left, YearSign::ahead) || is_within) && written.ends_with(u"年");
        if (!is_ahead || date_year_ == 0 || !expression.quantity || !expression.quantity->value) return 0;
        const std::int64_t years = expression.quantity->value->scale() == 0 ? expression.quantity->value->coefficient() : 0;
        const bool is_all = period_ && years == period_->to - period_->from + 1;
        if (is_all) return is_within ? 0 : period_->to;  // 三年内: all of the plan's
        return years > 0 && years < 50 ? date_year_ + static_cast<int>(years) : 0;
    }
    if (expression.year_to < first_year_ && !is_overdue(expression, sentence)) return 0;
    if (is_baseline(expression) || is_of_other_plan(expression, sentence)) return 0;
    const bool is_due = !left.empty() && text::is_one_of(left.back(), arrivals);  // 到2025年|国家级企业
    const lexicon::Cue wish = lexicon::match_cue_before(left).cue;                // 力争|2026年国家级企业达到5家
    const bool opens_clause = left.empty() || text::is_one_of(left.back(), u",;:") || lexicon::is_modal(wish);
    const bool is_none = lexicon::begins_with_sign(right, YearSign::no_deadline) ||
                         (!opens_clause && lexicon::begins_with_sign(right, YearSign::of_state));
    if (!is_due && is_none) return holds_from_then(expression, sentence) ? expression.year_to : 0;
    if (written.ends_with(u"日") && (left.ends_with(u"自") || left.ends_with(u"于") || left.ends_with(u"从"))) return 0;
    if (expression.is_plan_term &&
        (!lexicon::begins_with_sign(right, YearSign::term_tail) || lexicon::begins_with_sign(right, YearSign::no_term)))
        return 0;
    return expression.year_to;
}

int Deadlines::standing(const outline::Passage& passage) const {
    if (passage.words.begin == cell_begin_) return in_cell_;
    if (passage.section == none && passage.part == outside_part_ && outside_ != 0) return outside_;
    if (passage.section == none) return year_of_half(passage);
    if (of_section_[passage.section] != 0) return of_section_[passage.section];
    std::uint32_t section = passage.section;
    while ((section = outline_.sections[section].parent) != none) {
        if (of_heading_[section] != 0) return of_heading_[section];
        if (of_section_[section] != 0) return of_section_[section];
    }
    // 附件：下列事项均于2024年底前完成。1．…
    const bool is_attachment = outline_.parts[passage.part].kind == outline::PartKind::attachment;
    if (!is_attachment) return year_of_half(passage);
    if (passage.part == outside_part_ && outside_ != 0) return outside_;
    const int year = only_year_in(outline_.text, outline_.parts[passage.part].title);
    return year >= first_year_ ? year : 0;
}

int Deadlines::year_of_half(const outline::Passage& passage) const {
    const auto next = std::partition_point(outline_.halves.begin(), outline_.halves.end(), [&](const outline::Halves& halves) {
        return halves.ahead.begin <= passage.words.begin;
    });
    if (next == outline_.halves.begin()) return 0;
    const int year = year_in_heading(outline_.text, (next - 1)->ahead);
    return year >= first_year_ ? year : 0;
}

void Deadlines::note(const outline::Passage& passage, int year) {
    if (passage.kind == outline::PassageKind::cell) {
        in_cell_ = year;
        cell_begin_ = passage.words.begin;
    } else if (passage.section != none) {
        of_section_[passage.section] = year;
    } else {
        outside_ = year;
        outside_part_ = passage.part;
    }
}

}  // namespace plandoc::record
