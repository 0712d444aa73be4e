#include "record/leading_time.hpp"

#include "lexicon/phrases.hpp"
#include "record/date.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::Sign;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

/// 三年内, 5年间: characters of a number of years within which something is done; 0: none.
std::uint32_t match_years(std::u16string_view rest) {
    const text::Numeral years = text::match_numeral(rest);
    const std::u16string_view behind = rest.substr(years.size);
    if (years.size == 0 || years.size > 2) return 0;
    return behind.starts_with(u"年内") || behind.starts_with(u"年间") ? years.size + 2 : 0;
}

}  // namespace

std::uint32_t match_leading_time(const CleanText& text, Words words) {
    std::uint32_t index = words.begin;
    if (!is(text[index], text::digit) && !is_one_of(text[index], u"力截在到至自从“十未今下本规期一二两三四五")) return 0;
    if (const std::uint32_t size = match_years(text.characters(words))) return size;
    index += lexicon::match_sign(text.characters(words), Sign::time_lead);
    // 2022至2025年: the first year of a range has no 年
    const text::Numeral first = text::match_arabic(text.characters({index, words.end}));
    if (first.size == 4 && index + 5 < words.end && is_one_of(text[index + 4], u"-~至到") &&
        match_date(text, index + 5, words.end))
        index += 5;
    if (const auto date = match_date(text, index, words.end)) {
        index = date->words.end;
        if (index < words.end && is_one_of(text[index], u"-~至到"))  // 2021年至2022年
            if (const auto last = match_date(text, index + 1, words.end)) index = last->words.end;
    } else {
        const std::u16string_view rest = text.characters({index, words.end});
        const std::u16string_view unquoted = rest.starts_with(u"“") ? rest.substr(1) : rest;
        if (unquoted.size() >= 3 && unquoted[0] == u'十' && unquoted[2] == u'五') {
            index += 3 + static_cast<std::uint32_t>(rest.size() - unquoted.size());
            if (index < words.end && text[index] == u'”') ++index;
        } else {
            const std::uint32_t lead = lexicon::match_sign(rest, Sign::term_lead);
            if (lead == 0) return 0;
            index += lead;
            const text::Numeral years = text::match_numeral(text.characters({index, words.end}));
            if (index + years.size >= words.end || text[index + years.size] != u'年') return 0;
            index += years.size + 1;
        }
    }
    while (const std::uint32_t tail = lexicon::match_sign(text.characters({index, words.end}), Sign::time_tail)) index += tail;
    return index - words.begin;
}

}  // namespace plandoc::record
