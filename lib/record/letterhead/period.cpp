#include "record/letterhead/period.hpp"

#include <algorithm>
#include <string_view>

#include "lexicon/letterhead_sign.hpp"
#include "record/five_year_plan.hpp"
#include "record/letterhead/title.hpp"
#include "record/time_span.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::LetterheadSign;
using text::CleanText;

namespace {

/// The last of each kind that a title states.
struct TitlePeriods {
    std::optional<Period> range, five_years, single;
};

void take_five_years(TitlePeriods& found, std::u16string_view rest) {
    FiveYearPlan plan = match_five_year_plan(rest);
    if (!plan) plan = match_five_year_plan(rest, u"个五年");  // 第十四个五年规划
    if (plan) found.five_years = {plan.first_year, plan.last_year, false};
}

/// A span with both its ends: a range of years, or a whole year that is no deadline and no version.
void take_span(TitlePeriods& found, const CleanText& text, Words title, const TimeSpan& span) {
    if (!span.from || !span.to) return;
    const Period period{span.from->year, span.to->year, false};
    const bool is_deadline = text::is_one_of(text[span.words.begin - 1], u"到至");
    const bool is_other = lexicon::begins_with_sign(text, {span.words.end, title.end}, LetterheadSign::no_period);
    if (period.from != period.to) found.range = period;
    else if (span.whole_years && !is_deadline && !is_other) found.single = period;
}

}  // namespace

std::optional<Period> find_period(const CleanText& text, Words title) {
    TitlePeriods found;
    int depth = 0;
    for (std::uint32_t index = title.begin; index < title.end; ++index) {
        const char16_t c = text[index];
        if (c == u'《' || c == u'〈') ++depth;
        if (c == u'》' || c == u'〉') --depth;
        if (depth > 0) continue;
        if (c == u'十') {
            take_five_years(found, text.characters({index, title.end}));
        } else if (text::is(c, text::digit | text::numeral) && !text::is(text[index - 1], text::digit | text::numeral)) {
            if (const std::optional<TimeSpan> span = match_time_span(text, index, title.end)) {
                take_span(found, text, title, *span);
                index = span->words.end - 1;
            } else if (const int year = bare_year_before_kind(text, {index, title.end})) {
                found.single = {year, year, false};
            }
        }
    }
    return found.range ? found.range : found.five_years ? found.five_years : found.single;
}

namespace {

constexpr std::u16string_view leading_signs = u"(:。为是自从,,限即\"“”";
constexpr std::u16string_view anchors = u"期时";  // 规划期, 创建周期; 试点时间
constexpr std::uint32_t longest_sentence = 80;    ///< characters looked at before 有效期, 建设期限
constexpr std::uint32_t longest_gap = 4;          ///< characters between the word and the span
constexpr std::uint32_t longest_lead = 3;         ///< characters before the anchor: 创建周|期

/// The span of time that stands right behind `index`.
std::optional<TimeSpan> match_behind(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    const std::uint32_t last = std::min(end, index + longest_gap);
    while (index < last && leading_signs.find(text[index]) != std::u16string_view::npos) ++index;
    return match_time_span(text, index, end);
}

std::optional<Period> period_of(const TimeSpan& span) {
    if (!span.from || !span.to) return std::nullopt;
    return Period{span.from->year, span.to->year, false};
}

/// The year in which the plan comes into force: 自2022年3月1日起施行; 0 where it is not stated.
int year_in_force(const CleanText& text, Words sentence) {
    const std::uint32_t from = text.find(sentence, u'自');
    const auto span = from == sentence.end ? std::nullopt : match_time_span(text, from, sentence.end);
    return span && span->from && !span->to ? span->from->year : 0;
}

/// Whole years written behind 有效期 or 试点时间: 2年.
struct YearCount {
    int count = 0;  ///< 0: another thing stands there
    std::uint32_t size = 0;
};

/// 有效期|5年, 有效期为|五年
YearCount match_count_of_years(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    constexpr std::size_t longest = 2;  // characters of the number
    const std::uint32_t lead = index < end && text[index] == u'为' ? 1 : 0;
    const text::Numeral years = text::match_numeral(text.characters({index + lead, end}));
    const auto size = static_cast<std::uint32_t>(years.size);
    const bool is_count = size > 0 && size <= longest && years.value && text.starts_with({index + lead + size, end}, u"年");
    return is_count ? YearCount{static_cast<int>(years.value->coefficient()), lead + size + 1} : YearCount{};
}

/// 本办法自2022年3月1日起施行，有效期至2025年12月31日。
std::optional<Period> match_validity(const CleanText& text, Words paragraph, std::uint32_t index, int document_year) {
    if (index < paragraph.begin + 2) return std::nullopt;
    const Words before{index - std::min(index - paragraph.begin, longest_sentence), index - 2};
    const std::uint32_t begin = index - 2;
    const std::uint32_t size = lexicon::match_sign(text, {begin, paragraph.end}, LetterheadSign::validity);
    if (size == 0 || !text.contains(before, u"本")) return std::nullopt;
    if (const int years = match_count_of_years(text, begin + size, paragraph.end).count) {
        const int in_force = year_in_force(text, before), start = in_force != 0 ? in_force : document_year;
        return start != 0 ? std::optional(Period{start, start + years, false}) : std::nullopt;
    }
    const auto span = match_behind(text, begin + size, paragraph.end);
    if (!span) return std::nullopt;
    if (span->from && span->to) return period_of(*span);
    const int from = document_year != 0 ? document_year : year_in_force(text, before);
    return span->to && from != 0 ? std::optional(Period{from, span->to->year, false}) : std::nullopt;
}

/// 规划期为2021年至2025年, 试点时间为2年，自2024年1月至2025年12月
std::optional<Period> match_own_period(const CleanText& text, Words paragraph, std::uint32_t begin, bool is_of_project) {
    const std::uint32_t size = lexicon::match_sign(text, {begin, paragraph.end}, LetterheadSign::own_period);
    const Words before{begin - std::min(begin - paragraph.begin, longest_sentence), begin};
    if (size == 0 || (!is_of_project && (text.contains(before, u"项目") || text.contains(before, u"工程")))) return std::nullopt;
    const std::uint32_t behind = begin + size;
    const auto span = match_behind(text, behind + match_count_of_years(text, behind, paragraph.end).size, paragraph.end);
    return span ? period_of(*span) : std::nullopt;
}

/// The period stated around the 期 or 时 at `index`.
std::optional<Period> match_stated_period(const CleanText& text, Words paragraph, std::uint32_t index, int document_year,
                                          bool is_of_project) {
    const std::uint32_t farthest = std::min(index - paragraph.begin, longest_lead);
    for (std::uint32_t lead = 1; lead <= farthest; ++lead)
        if (const auto period = match_own_period(text, paragraph, index - lead, is_of_project)) return period;
    return match_validity(text, paragraph, index, document_year);
}

std::optional<Period> find_in_paragraph(const CleanText& text, Words paragraph, char16_t anchor, int document_year,
                                        bool is_of_project) {
    std::uint32_t at = paragraph.begin;
    while ((at = text.find({at, paragraph.end}, anchor)) < paragraph.end) {
        if (const auto period = match_stated_period(text, paragraph, at, document_year, is_of_project)) return period;
        ++at;
    }
    return std::nullopt;
}

}  // namespace

std::optional<Period> find_stated_period(const outline::Outline& outline, int document_year, bool is_of_project) {
    const CleanText& text = outline.text;
    for (const outline::Passage& passage : outline.passages) {
        if (!outline.is_read(passage) || passage.kind != outline::PassageKind::paragraph) continue;
        if (outline.parts[passage.part].kind == outline::PartKind::attachment) continue;
        for (const char16_t anchor : anchors)
            if (const auto period = find_in_paragraph(text, passage.words, anchor, document_year, is_of_project)) return period;
    }
    return std::nullopt;
}

}  // namespace plandoc::record
