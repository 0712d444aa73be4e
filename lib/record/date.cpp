#include "record/date.hpp"

#include <string_view>

namespace plandoc::record {

using text::CleanText;

namespace {

constexpr int earliest_year = 1800, latest_year = 2199;

/// A number of a date and where it ends; value 0: none stands there.
struct DatePart {
    int value = 0;
    std::uint32_t end = 0;
};

/// 0 to 9 for a digit as dates have them: 二 and 2, 〇 and its look-alikes ○ O 零; -1 for anything else.
int digit_of(char16_t c) {
    constexpr std::u16string_view han_digits = u"〇一二三四五六七八九";
    if (c >= u'0' && c <= u'9') return c - u'0';
    if (c == u'○' || c == u'零' || c == u'O' || c == u'o' || c == u'Ο' || c == u'◯') return 0;
    const std::size_t at = han_digits.find(c);
    return at == std::u16string_view::npos ? -1 : static_cast<int>(at);
}

/// Four digits: 2022, 二〇二二.
DatePart match_year(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    if (end - index < 4) return {};
    int year = 0;
    for (std::uint32_t at = index; at < index + 4; ++at) {
        const int value = digit_of(text[at]);
        if (value < 0) return {};
        year = year * 10 + value;
    }
    if (year < earliest_year || year > latest_year) return {};
    return {year, index + 4};
}

/// A month or day up to 31: 9, 09, 十一, 二十六.
DatePart match_small(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    int value = 0;
    std::uint32_t at = index;
    for (; at < end && at < index + 3; ++at) {
        const char16_t c = text[at];
        if (c == u'十') {
            value = (value == 0 ? 1 : value) * 10;
            continue;
        }
        const int digit = digit_of(c);
        if (digit < 0) break;
        const bool behind_ten = at > index && text[at - 1] == u'十';
        value = behind_ten ? value + digit : value * 10 + digit;
    }
    return value >= 1 && value <= 31 ? DatePart{value, at} : DatePart{};
}

bool stands_at(const CleanText& text, std::uint32_t index, std::uint32_t end, char16_t c) {
    return index < end && text[index] == c;
}

/// 2022.11.26, 2022-11-26, 2022/11/26: all three parts, one sign between them.
std::optional<Date> match_with_signs(const CleanText& text, std::uint32_t index, std::uint32_t end, DatePart year) {
    if (year.end >= end) return std::nullopt;
    const char16_t sign = text[year.end];
    if (sign != u'.' && sign != u'-' && sign != u'/') return std::nullopt;
    const DatePart month = match_small(text, year.end + 1, end);
    if (month.value == 0 || month.value > 12 || !stands_at(text, month.end, end, sign)) return std::nullopt;
    const DatePart day = match_small(text, month.end + 1, end);
    if (day.value == 0) return std::nullopt;
    return Date{year.value, month.value, day.value, {index, day.end}};
}

}  // namespace

std::optional<Date> match_date(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    const DatePart year = match_year(text, index, end);
    if (year.value == 0) return std::nullopt;
    if (!stands_at(text, year.end, end, u'年')) return match_with_signs(text, index, end, year);
    Date date{year.value, 0, 0, {index, year.end + 1}};
    const DatePart month = match_small(text, date.words.end, end);
    if (month.value == 0 || month.value > 12 || !stands_at(text, month.end, end, u'月')) return date;
    date.month = month.value;
    date.words.end = month.end + 1;
    const DatePart day = match_small(text, date.words.end, end);
    if (day.value == 0 || !(stands_at(text, day.end, end, u'日') || stands_at(text, day.end, end, u'号'))) return date;
    date.day = day.value;
    date.words.end = day.end + 1;
    return date;
}

}  // namespace plandoc::record
