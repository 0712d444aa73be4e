#include "reader/number_style.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace plandoc::reader {

namespace {

using Digits = std::array<std::string_view, 10>;
constexpr Digits with_circle{"○", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits with_ideograph{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits with_zero{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits legal_simplified{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr Digits legal_traditional{"零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"};
constexpr Digits legal_japanese{"", "壱", "弐", "参", "四", "伍", "六", "七", "八", "九"};
constexpr Digits japanese{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr Digits full_width{"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
constexpr Digits korean{"영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"};

enum class LeadingOne : std::uint8_t {
    written,        ///< 壹拾
    unsaid_at_ten,  ///< 十, but 一百一十
    unsaid,         ///< 十, 百, 百十
};

/// A way to count with the words for ten, hundred, thousand, and ten thousand.
struct Counting {
    const Digits& digits;
    std::array<std::string_view, 4> powers;  ///< behind ones, tens, hundreds, thousands
    std::string_view ten_thousand;
    LeadingOne leading_one;
};
constexpr Counting simplified{with_ideograph, {"", "十", "百", "千"}, "万", LeadingOne::unsaid_at_ten};
constexpr Counting traditional{with_zero, {"", "十", "百", "千"}, "萬", LeadingOne::unsaid_at_ten};
constexpr Counting japanese_counting{japanese, {"", "十", "百", "千"}, "万", LeadingOne::unsaid};
constexpr Counting simplified_legal{legal_simplified, {"", "拾", "佰", "仟"}, "万", LeadingOne::written};
constexpr Counting traditional_legal{legal_traditional, {"", "拾", "佰", "仟"}, "萬", LeadingOne::written};
constexpr Counting japanese_legal{legal_japanese, {"", "拾", "百", "阡"}, "萬", LeadingOne::written};

/// One to four digits; `inner` where more stands before them, so that a gap is filled with a zero: 一百〇一.
void append_group(const Counting& counting, std::uint32_t number, bool inner, std::string& out) {
    bool gap = inner && number < 1000;
    bool first = !inner;
    std::uint32_t power_of_ten = 1000;
    for (std::size_t power = 4; power-- > 0; power_of_ten /= 10) {
        const std::uint32_t digit = number / power_of_ten % 10;
        if (digit == 0) {
            gap = gap || !first;
            continue;
        }
        if (gap) out += counting.digits[0];
        gap = false;
        const bool unsaid = digit == 1 && ((counting.leading_one == LeadingOne::unsaid && power > 0) ||
                                           (counting.leading_one == LeadingOne::unsaid_at_ten && power == 1 && first));
        if (!unsaid) out += counting.digits[digit];
        out += counting.powers[power];
        first = false;
    }
}

void append_decimal(std::uint32_t number, std::string& out) { out += std::to_string(number); }

/// Word writes none from a million on.
void append_counted(const Counting& counting, std::uint32_t number, std::string& out) {
    constexpr std::uint32_t most = 999999, group = 10000;
    if (number > most) return;
    if (number == 0) {
        out += counting.digits[0].empty() ? "〇" : counting.digits[0];
        return;
    }
    if (number >= group) {
        append_group(counting, number / group, false, out);
        out += counting.ten_thousand;
    }
    append_group(counting, number % group, number >= group, out);
}

void append_digits(const Digits& digits, std::uint32_t number, std::string& out) {
    for (const char digit : std::to_string(number)) out += digits[static_cast<std::size_t>(digit - '0')];
}

/// 一 … 九十九, and from 100 on digit by digit.
void append_counted_below_hundred(const Counting& counting, std::uint32_t number, std::string& out) {
    if (number > 0 && number < 100) append_counted(counting, number, out);
    else append_digits(with_circle, number, out);
}

/// The `number`-th of `size` characters in a row; behind them decimals.
void append_of_row(char32_t first, std::uint32_t size, std::uint32_t number, std::string& out) {
    if (number == 0 || number > size) append_decimal(number, out);
    else text::append_character(first + number - 1, out);
}

constexpr std::array<std::string_view, 10> stems{"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
constexpr std::array<std::string_view, 12> branches{"子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"};

template <std::size_t size>
void append_of_list(const std::array<std::string_view, size>& list, std::uint32_t number, std::string& out) {
    if (number == 0 || number > size) append_decimal(number, out);
    else out += list[number - 1];
}

void append_stem_and_branch(std::uint32_t number, std::string& out) {
    if (number == 0 || number > 60) return append_decimal(number, out);
    out += stems[(number - 1) % stems.size()];
    out += branches[(number - 1) % branches.size()];
}

/// a … z, aa, bb … zz, aaa
void append_letters(char first, std::uint32_t number, std::string& out) {
    constexpr std::uint32_t letters = 26, most = 30 * letters;
    if (number == 0 || number > most) return append_decimal(number, out);
    out.append((number - 1) / letters + 1, static_cast<char>(first + static_cast<char>((number - 1) % letters)));
}

void append_roman(std::uint32_t number, std::string& out) {
    struct Step {
        std::uint32_t value;
        std::string_view letters;
    };
    constexpr std::array<Step, 13> steps{{{1000, "M"},
                                          {900, "CM"},
                                          {500, "D"},
                                          {400, "CD"},
                                          {100, "C"},
                                          {90, "XC"},
                                          {50, "L"},
                                          {40, "XL"},
                                          {10, "X"},
                                          {9, "IX"},
                                          {5, "V"},
                                          {4, "IV"},
                                          {1, "I"}}};
    constexpr std::uint32_t most = 32767;
    if (number == 0 || number > most) return append_decimal(number, out);
    for (const Step& step : steps)
        for (; number >= step.value; number -= step.value) out += step.letters;
}

void append_small_roman(std::uint32_t number, std::string& out) {
    std::string roman;
    append_roman(number, roman);
    for (const char c : roman) out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
}

void append_padded(std::size_t digits, std::uint32_t number, std::string& out) {
    const std::string written = std::to_string(number);
    out.append(digits - std::min(digits, written.size()), '0');
    out += written;
}

void append_ordinal(std::uint32_t number, std::string& out) {
    append_decimal(number, out);
    const std::uint32_t ones = number % 10;
    const bool is_teen = number / 10 % 10 == 1;
    out += is_teen || ones == 0 || ones > 3 ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : "rd";
}

struct Format {
    std::string_view name;
    void (*append)(std::uint32_t number, std::string& out);
};

constexpr Format formats[] = {
    {"bullet", [](std::uint32_t, std::string&) {}},
    {"chineseCounting", [](std::uint32_t n, std::string& out) { append_counted_below_hundred(simplified, n, out); }},
    {"chineseCountingThousand", [](std::uint32_t n, std::string& out) { append_counted(simplified, n, out); }},
    {"chineseLegalSimplified", [](std::uint32_t n, std::string& out) { append_counted(simplified_legal, n, out); }},
    {"decimalEnclosedCircle", [](std::uint32_t n, std::string& out) { append_of_row(U'①', 20, n, out); }},
    {"decimalEnclosedCircleChinese", [](std::uint32_t n, std::string& out) { append_of_row(U'①', 20, n, out); }},
    {"decimalEnclosedFullstop", [](std::uint32_t n, std::string& out) { append_of_row(U'⒈', 20, n, out); }},
    {"decimalEnclosedParen", [](std::uint32_t n, std::string& out) { append_of_row(U'⑴', 20, n, out); }},
    {"decimalFullWidth", [](std::uint32_t n, std::string& out) { append_digits(full_width, n, out); }},
    {"decimalFullWidth2", [](std::uint32_t n, std::string& out) { append_digits(full_width, n, out); }},
    {"decimalZero", [](std::uint32_t n, std::string& out) { append_padded(2, n, out); }},
    {"ideographDigital", [](std::uint32_t n, std::string& out) { append_digits(with_ideograph, n, out); }},
    {"ideographEnclosedCircle", [](std::uint32_t n, std::string& out) { append_of_row(U'㈠', 10, n, out); }},
    {"ideographLegalTraditional", [](std::uint32_t n, std::string& out) { append_counted(traditional_legal, n, out); }},
    {"ideographTraditional", [](std::uint32_t n, std::string& out) { append_of_list(stems, n, out); }},
    {"ideographZodiac", [](std::uint32_t n, std::string& out) { append_of_list(branches, n, out); }},
    {"ideographZodiacTraditional", append_stem_and_branch},
    {"japaneseCounting", [](std::uint32_t n, std::string& out) { append_counted(japanese_counting, n, out); }},
    {"japaneseDigitalTenThousand", [](std::uint32_t n, std::string& out) { append_digits(with_ideograph, n, out); }},
    {"japaneseLegal", [](std::uint32_t n, std::string& out) { append_counted(japanese_legal, n, out); }},
    {"koreanDigital", [](std::uint32_t n, std::string& out) { append_digits(korean, n, out); }},
    {"koreanDigital2", [](std::uint32_t n, std::string& out) { append_digits(with_ideograph, n, out); }},
    {"lowerLetter", [](std::uint32_t n, std::string& out) { append_letters('a', n, out); }},
    {"lowerRoman", append_small_roman},
    {"none", [](std::uint32_t, std::string&) {}},
    {"numberInDash", [](std::uint32_t n, std::string& out) { out += "- " + std::to_string(n) + " -"; }},
    {"ordinal", append_ordinal},
    {"taiwaneseCounting", [](std::uint32_t n, std::string& out) { append_counted_below_hundred(traditional, n, out); }},
    {"taiwaneseCountingThousand", [](std::uint32_t n, std::string& out) { append_counted(traditional, n, out); }},
    {"taiwaneseDigital", [](std::uint32_t n, std::string& out) { append_digits(with_circle, n, out); }},
    {"upperLetter", [](std::uint32_t n, std::string& out) { append_letters('A', n, out); }},
    {"upperRoman", append_roman},
};

}  // namespace

void append_in_style(std::string_view format, std::uint32_t number, std::string& out) {
    const auto* const found =
        std::find_if(std::begin(formats), std::end(formats), [&](const Format& entry) { return entry.name == format; });
    if (found != std::end(formats)) return found->append(number, out);
    // The pattern of a custom format: "001, 002, 003, ..."
    const std::size_t first = format.find(',');
    const bool padded = first != std::string_view::npos && format.find_first_not_of('0') == first - 1 && format[first - 1] == '1';
    append_padded(padded ? first : 1, number, out);
}

}  // namespace plandoc::reader
