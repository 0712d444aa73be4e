#include "record/letterhead/document_number.hpp"

#include <string_view>

#include "lexicon/letterhead_sign.hpp"

namespace plandoc::record {

using text::CleanText;
using text::Words;

namespace {

constexpr std::u16string_view opening_brackets = u"〔[(【〖﹝<„";
constexpr std::u16string_view closing_brackets = u"〕])】〗﹞>‟J";  // J: of a scanned page
constexpr std::uint32_t longest_number = 6;                         ///< digits
constexpr std::uint32_t longest_sign = 14;                          ///< characters of an issuer's sign

bool is_digit(char16_t c) { return text::is(c, text::digit); }

/// The end of the digits that begin at `index`.
std::uint32_t skip_digits(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    while (index < end && is_digit(text[index])) ++index;
    return index;
}

/// The end of `第12号`, 第 optional, at `index`; 0 where there is none.
std::uint32_t match_ordinal(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    if (index < end && text[index] == u'第') ++index;
    const std::uint32_t digits_end = skip_digits(text, index, end);
    if (digits_end == index || digits_end - index > longest_number || digits_end == end || text[digits_end] != u'号') return 0;
    return digits_end + 1;
}

/// White space that is no line wrap, behind which a sign goes on: 发改⏎投资〔2017〕1897号.
bool is_gap_in_line(std::string_view gap) { return !gap.empty() && gap.find('\n') == std::string_view::npos; }

bool looks_like_year(const CleanText& text, std::uint32_t begin, std::uint32_t end) {
    return end - begin == 4 && (text[begin] == u'1' || text[begin] == u'2');
}

}  // namespace

Words match_document_number(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    if (index >= end || opening_brackets.find(text[index]) == std::u16string_view::npos) return {};
    const std::uint32_t year_end = skip_digits(text, index + 1, end);
    if (!looks_like_year(text, index + 1, year_end)) return {};
    std::uint32_t bracket = year_end;
    if (bracket < end && (text[bracket] == u'年' || text[bracket] == u' ')) ++bracket;
    if (bracket >= end || closing_brackets.find(text[bracket]) == std::u16string_view::npos) return {};
    const std::uint32_t ordinal = bracket + 1 + (bracket + 1 < end && text[bracket + 1] == u' ' ? 1U : 0U);
    const std::uint32_t number_end = match_ordinal(text, ordinal, end);
    return number_end == 0 ? Words{} : Words{index, number_end};
}

Words match_announcement_number(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    const std::uint32_t year_end = skip_digits(text, index, end);
    if (!looks_like_year(text, index, year_end) || !text.starts_with({year_end, end}, u"年第")) return {};
    const std::uint32_t number_end = match_ordinal(text, year_end + 1, end);
    return number_end == 0 ? Words{} : Words{index, number_end};
}

/// 甲发改能源(发展)〔2023〕60号, 甲教(基)字〔2022〕3号: where the bracket that ends at `sign`, or a character or two before it,
/// begins, if one of a few characters does and a sign stands before it; else `sign`.
std::uint32_t before_bracketed_part(const CleanText& text, std::uint32_t number, std::uint32_t begin) {
    constexpr std::uint32_t longest_part = 4, longest_behind = 2;
    std::uint32_t sign = number;
    while (sign > begin && number - sign < longest_behind && text::is(text[sign - 1], text::han)) --sign;
    if (sign <= begin || text[sign - 1] != u')') sign = number;
    if (sign <= begin || text[sign - 1] != u')') return sign;
    std::uint32_t open = sign - 1;
    while (open > begin && sign - open < longest_part + 2 && text::is(text[open - 1], text::han)) --open;
    const bool is_part = open + 1 < sign && open > begin + 1 && text[open - 1] == u'(' && text::is(text[open - 2], text::han);
    return is_part ? open - 1 : number;
}

Words with_issuer_sign(const CleanText& text, Words number, std::uint32_t begin) {
    std::uint32_t sign = before_bracketed_part(text, number.begin, begin);
    while (sign > begin && number.begin - sign < longest_sign && text::is(text[sign - 1], text::han | text::latin)) {
        const bool is_spaced_out = sign - 1 == begin || is_gap_in_line(text.gap_before(sign - 1));  // 甲 政 办 〔2021〕 8 号
        if (sign != number.begin && is_gap_in_line(text.gap_before(sign)) && !is_spaced_out) break;
        --sign;
    }
    const std::u16string_view characters = text.characters({sign, number.begin});
    std::uint32_t skipped = 0;
    for (std::uint32_t at = 0; at < characters.size(); ++at) {
        const std::uint32_t size = lexicon::match_sign(characters.substr(at), lexicon::LetterheadSign::sign_lead);
        const bool may_be_a_place = size == 1 && at == 0 && sign == begin;  // 和政发〔2020〕1号 is of 和政县
        if (size != 0 && !may_be_a_place) skipped = at + size;
    }
    return {sign + skipped, number.end};
}

Words own_number(const CleanText& text, Words line) {
    constexpr std::uint32_t longest_beside = 60;  // characters
    for (std::uint32_t index = line.begin; index < line.end; ++index) {
        Words number = match_document_number(text, index, line.end);
        if (!number.empty()) number = with_issuer_sign(text, number, line.begin);
        else if (index == line.begin || text[index - 1] == u'(') number = match_announcement_number(text, index, line.end);
        if (number.empty()) continue;
        const bool is_cited = text.ends_with({line.begin, number.begin}, u"》(");
        return is_cited || line.size() > number.size() + longest_beside ? Words{} : number;
    }
    return {};
}

Words first_number(const CleanText& text, Words value) {
    for (std::uint32_t index = value.begin; index < value.end; ++index) {
        const Words number = match_document_number(text, index, value.end);
        if (!number.empty()) return with_issuer_sign(text, number, value.begin);
        const Words announcement = match_announcement_number(text, index, value.end);
        if (!announcement.empty()) return announcement;
    }
    return {};
}

std::string written_document_number(const CleanText& text, Words number) {
    std::string written;
    bool is_year_near = false;  // what stands before it in brackets is part of the sign
    for (std::uint32_t index = number.begin; index < number.end; ++index) {
        const char16_t c = text[index];
        is_year_near |= !match_document_number(text, index, number.end).empty();
        if (is_year_near && opening_brackets.find(c) != std::u16string_view::npos) written += "〔";
        else if (is_year_near && closing_brackets.find(c) != std::u16string_view::npos) written += "〕";
        else if (!text::is(c, text::space)) text.append_written({index, index + 1}, written);
    }
    return written;
}

}  // namespace plandoc::record
