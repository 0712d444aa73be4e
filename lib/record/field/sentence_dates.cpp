#include "record/field/sentence_dates.hpp"

#include <algorithm>

#include "lexicon/duty_role.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

namespace {

constexpr std::u16string_view date_signs = u"年月日-~至到";  ///< behind the digits of a date

}  // namespace

void SentenceDates::begin(Words sentence) {
    sentence_ = sentence;
    deadline_ = lasting_ = outer_deadline_ = 0;
    note_end_ = past_end_ = next_part_ = 0;
    is_past_ = is_of_note_ = is_part_open_ = false;
    baseline_ = {};
}

bool SentenceDates::read(const Expression& date) {
    if (deadlines_.is_baseline(date)) {
        baseline_ = {date.year_to, date.words.begin, ends_its_clause(date) || deadlines_.is_basis(date)};
        return false;
    }
    if (const int year = deadlines_.deadline_of(date, sentence_)) {
        set_deadline(date, year);
        return true;
    }
    if (deadlines_.is_past(date) && !tells_which(date.words) && !begins_then(date.words)) {
        if (!is_past_) {
            const bool is_attribute = tells_which_number(date.words);
            past_end_ =
                is_attribute ? clause_around(text_, sentence_, date.words).end : end_of_note(text_, sentence_, date.words);
        }
        is_past_ = true;
    }
    return false;
}

/// 2022年起，|每年|新建公园5个: what goes on has begun then, and is not past.
bool SentenceDates::begins_then(Words date) const {
    std::u16string_view behind = text_.characters({date.end, sentence_.end});
    if (!behind.starts_with(u'起')) return false;
    behind.remove_prefix(behind.substr(1).starts_with(u',') ? 2 : 1);
    return behind.starts_with(u"每年") || behind.starts_with(u"逐年");
}

/// 对2023年发现的412个图斑逐一销号: which are meant, and not when it is done.
bool SentenceDates::tells_which(Words date) const {
    const Words clause = clause_around(text_, sentence_, date);
    return text_[clause.begin] == u'对' && text_.contains({date.end, clause.end}, u"的");
}

/// 加上|2022年已完成的|500户，三年翻两番: only those are of that year.
bool SentenceDates::tells_which_number(Words date) const {
    constexpr std::uint32_t longest = 10;  // characters: 底前已完成改造的
    std::uint32_t end = date.end;
    while (end < sentence_.end && end - date.end < longest && text::is(text_[end], text::han)) ++end;
    return end < sentence_.end && text_[end - 1] == u'的' && text::is(text_[end], text::digit) &&
           text_.contains({date.end, end}, u"已");
}

void SentenceDates::set_deadline(const Expression& date, int year) {
    const std::uint32_t note = end_of_note(text_, sentence_, date.words);
    const bool is_kept = deadlines_.holds_from_then(date, sentence_);
    const bool is_next = next_part_ != 0 && date.words.begin == next_part_;
    const bool is_cycle = deadlines_.is_beyond_plan(date, year);
    const bool opens = is_next || is_cycle || opens_part(date.words) || (is_kept && deadline_ != 0),
               goes_on = is_part_open_ && date.words.begin < note_end_;
    const bool is_of_part = opens || goes_on || (note != 0 && counts_in_note({date.words.end, note}));
    const std::uint32_t close = is_next || is_cycle ? end_of_year(date.words.end) : opens ? part_end(date.words) : note;
    if (close != 0) {
        // 行动计划（2021—2023年），每年实施80公里; 达到50%（2024年）和60%（|2030年|），开课率达到…: the nearest one
        const bool holds_on = (deadline_ == 0 || is_of_note_) && !is_of_part;
        if (date.words.begin >= note_end_) outer_deadline_ = holds_on ? year : deadline_;
        note_end_ = close;
        is_part_open_ = opens;
        next_part_ = opens && is_before_next_year(close) ? close + 1 : 0;
        is_of_note_ = holds_on;
    } else is_of_note_ = false;
    deadline_ = year;
    if (!is_of_part && !is_kept && !closes_sentence(date.words) && !deadlines_.is_stepping_stone(date, sentence_))
        lasting_ = year;
    is_past_ = false;
}

/// 其中|2024年完成投资9亿元: when a part of what was said is due.
bool SentenceDates::opens_part(Words date) const {
    std::uint32_t begin = date.begin;
    while (begin > sentence_.begin && (text::is_one_of(text_[begin - 1], arrivals) || text_[begin - 1] == u',')) --begin;
    return begin > sentence_.begin + of_these.size() && text_.ends_with({sentence_.begin, begin}, of_these);
}

/// 企业450家（2023年|180家、2024年150家|）: numbers, and not only dates, up to the end of the note.
bool SentenceDates::counts_in_note(Words rest) const {
    std::uint32_t index = rest.begin;
    while (index < rest.end) {
        if (!text::is(text_[index], text::digit)) {
            ++index;
            continue;
        }
        while (index < rest.end && text::is(text_[index], text::digit)) ++index;
        if (!text::is_one_of(text_[index], date_signs)) return true;
    }
    return false;
}

/// 2025年30人: a year and how much of something there is then.
bool SentenceDates::tells_of_year(std::uint32_t index) const {
    constexpr std::uint32_t size = 5;  // characters of 2025年
    return index + size < sentence_.end && text_[index + size - 1] == u'年' && text::is(text_[index], text::digit);
}

/// 完成投资9亿元|；2025年开工7个
bool SentenceDates::is_before_next_year(std::uint32_t mark) const {
    return mark < sentence_.end && text_[mark] == u';' && tells_of_year(mark + 1);
}

/// The clause that begins at `index` compares what stands before (比上年增长5%), or goes on with the next year (2025年30人).
bool SentenceDates::goes_on_with_part(std::uint32_t index) const {
    constexpr std::uint32_t size = 5;  // characters of 2025年
    if (index >= sentence_.end) return false;
    return text::is_one_of(text_[index], u"比较") || (tells_of_year(index) && text::is(text_[index + size], text::digit));
}

/// 开工8个，完成投资9亿元|；: where what is told of a year ends, with the sentence at the latest.
std::uint32_t SentenceDates::end_of_year(std::uint32_t index) const {
    constexpr std::uint32_t longest = 80;  // characters of one year
    return text_.find({index, std::min(sentence_.end, index + longest)}, u';');
}

/// 其中2024年完成投资9亿元，比上年增长5%|，…: where that clause ends, and those that go on with it.
std::uint32_t SentenceDates::part_end(Words date) const {
    if (const std::uint32_t mark = end_of_year(date.end); is_before_next_year(mark)) return mark;
    std::uint32_t end = clause_around(text_, sentence_, date).end;
    while (text_[end] == u',' && goes_on_with_part(end + 1)) end = clause_around(text_, sentence_, {end + 1, end + 2}).end;
    return end;
}

/// 完成时限 of 完成时限：|2025年, 建设期 of 建设期|2021—2024年; empty: nothing of the kind stands before the date.
Words SentenceDates::label_before(Words date) const {
    constexpr std::uint32_t longest = 8;  // characters
    const std::uint32_t end = date.begin - (date.begin > sentence_.begin && text_[date.begin - 1] == u':' ? 1 : 0);
    const std::uint32_t first = std::max(sentence_.begin, end - std::min(end, longest));
    for (std::uint32_t begin = first; begin < end; ++begin) {
        const lexicon::DutyRoleMatch label = lexicon::match_duty_label(text_.characters({begin, end}));
        if (label.word == lexicon::DutyWord::progress && label.size == end - begin) return {begin, end};
    }
    return {};
}

/// （责任单位：市教育局；完成时限：|2025年）; 投资9亿元，建设期|2021—2024年: when what the sentence says is to be done, and no
/// other.
bool SentenceDates::closes_sentence(Words date) const {
    const Words label = label_before(date);
    if (label.empty() || label.begin == sentence_.begin) return false;
    if (text_.starts_with(label, u"建设")) return true;
    constexpr std::uint32_t longest_duty = 240;  // characters
    const Words before{std::max(sentence_.begin, date.begin - std::min(date.begin, longest_duty)), date.begin};
    const std::size_t bracket = text_.characters(before).find_last_of(u"()【】〔〕[]");
    return bracket != std::u16string_view::npos && text::is_one_of(text_.characters(before)[bracket], u"(【〔[");
}

int SentenceDates::term_of(std::span<const Expression> expressions) const {
    for (const Expression& other : expressions)
        if (other.role == Role::date && closes_sentence(other.words))
            if (const int year = deadlines_.deadline_of(other, sentence_)) return year;
    return 0;
}

void SentenceDates::leave_note(std::uint32_t index) {
    if (past_end_ != 0 && index >= past_end_) is_past_ = false;
    if (note_end_ == 0 || index < note_end_) return;
    deadline_ = outer_deadline_;
    note_end_ = 0;
}

/// 在2020年的基础上，…: a comma follows, and no share before it.
bool SentenceDates::ends_its_clause(const Expression& date) const {
    constexpr std::uint32_t longest_tail = 6;  // characters: 年底的基础上
    const std::uint32_t end = std::min(sentence_.end, date.words.end + longest_tail);
    const std::uint32_t comma = text_.find({date.words.end, end}, u',');
    return comma < end && !text_.contains({date.words.end, comma}, u"%");
}

}  // namespace plandoc::record
