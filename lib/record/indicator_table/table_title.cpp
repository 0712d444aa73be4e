#include "record/indicator_table/table_title.hpp"

#include <algorithm>

#include "lexicon/heading_sign.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/region.hpp"
#include "lexicon/verb_sign.hpp"
#include "record/indicator_table/table_value.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_head.hpp"
#include "record/table.hpp"

namespace plandoc::record {

using lexicon::IndicatorHeading;
using outline::none;

namespace {

/// 附件：|甲县造林任务分解表, 附件2 |甲县造林任务分解表
Words without_attachment(const text::CleanText& text, Words title) {
    constexpr std::uint32_t size = 2;  // characters of 附件, 附表
    if (title.size() <= size || text[title.begin] != u'附') return title;
    if (const std::uint32_t colon = text.find(title, u':'); colon < title.end) return {colon + 1, title.end};
    std::uint32_t begin = title.begin + size;
    while (begin < title.end && text::is(text[begin], text::digit)) ++begin;
    return begin > title.begin + size && begin < title.end ? text.trim({begin, title.end}) : title;
}

/// Characters of 各区县, 各县（市、区） at the head of a title.
std::uint32_t all_places_at_head(std::u16string_view title) {
    constexpr std::uint32_t longest = 4;
    if (!title.starts_with(u'各')) return 0;
    auto size = static_cast<std::uint32_t>(std::min<std::size_t>(longest, title.find(u'(')));
    while (size > 0 && lexicon::indicator_column_of(title.substr(0, size)) != IndicatorHeading::place) --size;
    const std::size_t close = size > 0 && title.substr(size).starts_with(u'(') ? title.find(u')', size) : title.npos;
    return close == title.npos ? size : static_cast<std::uint32_t>(close) + 1;
}

}  // namespace

Words noun_of_title(const outline::Outline& outline, const outline::Table& table) {
    const text::CleanText& text = outline.text;
    constexpr std::uint32_t shortest = 3;  // characters
    for (Words line : lines_above(outline, table)) {
        while (!take_last_bracket(text, line).empty()) continue;
        Words noun = line;
        while (const std::uint32_t tail = lexicon::match_sign_at_end(text, noun, lexicon::HeadingSign::table_tail))
            noun.end -= tail;
        if (noun.end == line.end) continue;
        noun = without_attachment(text, noun);
        noun = without_lead(text, noun, {});
        if (all_places_at_head(text.characters(noun)) == 0) noun.begin += lexicon::match_place(text.characters(noun)).size;
        noun = without_lead(text, noun, {});
        noun.begin += all_places_at_head(text.characters(noun));
        noun.begin += lexicon::match_sign(text, noun, lexicon::HeadingSign::table_lead);
        noun = without_lead(text, noun, {});  // 各县|“十四五”|造林任务
        const bool is_plain = std::all_of(text.characters(noun).begin(), text.characters(noun).end(),
                                          [](char16_t c) { return text::is(c, text::han); });
        const bool is_deed = lexicon::is_sign(text, noun, lexicon::VerbSign::deed);  // 造林
        if ((noun.size() >= shortest || is_deed || measure_at_end(text, noun) == noun.size()) && is_plain) return noun;
    }
    return {};
}

bool title_says_target(const outline::Outline& outline, const outline::Table& table) {
    const auto tells = [&](Words title) {
        return lexicon::holds_sign(outline.text, title, IndicatorHeading::target) || outline.text.contains(title, u"指标");
    };
    for (const Words line : lines_above(outline, table))
        if (tells(line)) return true;
    if (table.section != none) return tells(outline.sections[table.section].title);
    return table.part < outline.parts.size() && tells(outline.parts[table.part].title);
}

}  // namespace plandoc::record
