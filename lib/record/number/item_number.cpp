#include "record/number/item_number.hpp"

namespace plandoc::record {

using outline::Passage;
using text::is;
using text::Words;

namespace {

constexpr std::uint32_t year_size = 4;  // digits

/// 2022年
bool begins_with_year(const PassageText& passage, std::uint32_t index) {
    return passage.at(index) == u'2' && passage.at(index + 1) == u'0' && is(passage.at(index + 2), text::digit) &&
           is(passage.at(index + 3), text::digit) && passage.at(index + year_size) == u'年';
}

}  // namespace

Words match_item_number(const PassageText& passage) {
    constexpr std::u16string_view opening = u"“‘《〈[【";
    const Words number = match_listed_number(passage);
    const std::uint32_t behind = number.end + 1;
    const bool has_words = is(passage.at(behind), text::han) || text::is_one_of(passage.at(behind), opening) ||
                           begins_with_year(passage, behind);  // 1.2022年度指南
    return has_words ? number : Words{};
}

Words match_listed_number(const PassageText& passage) {
    constexpr std::uint32_t longest = 3;  // digits
    constexpr std::u16string_view note = u"注:";
    const std::uint32_t begin = passage.words.begin + (passage.text.starts_with(passage.words, note) ? 2 : 0);
    std::uint32_t end = begin;
    while (is(passage.at(end), text::digit) && end - begin < longest) ++end;
    const bool has_sign = end > begin && (passage.at(end) == u'.' || passage.at(end) == u'、');
    return has_sign ? Words{begin, end} : Words{};
}

bool is_in_list_of_attachments(const outline::Outline& outline, const Passage& passage) {
    constexpr std::ptrdiff_t longest_list = 40;
    const std::ptrdiff_t here = &passage - outline.passages.data();
    for (std::ptrdiff_t at = here - 1; at >= 0 && here - at < longest_list; --at) {
        const Words words = outline.passages[static_cast<std::size_t>(at)].words;
        if (outline.text.starts_with(words, u"附件:")) return true;
        if (!words.empty() && !is(outline.text[words.begin], text::digit)) return false;
    }
    return false;
}

bool is_bracketed_item(const PassageText& passage, Words digits) {
    constexpr std::uint32_t longest = 2;
    return passage.before(digits.begin) == u'(' && passage.at(digits.end) == u')' && digits.size() <= longest;
}

Words match_item_before_year(const PassageText& passage, Words number) {
    constexpr std::uint32_t most_digits = 2;
    if (number.size() <= year_size + 1 || number.size() > most_digits + 1 + year_size) return {};
    const std::uint32_t sign = number.end - year_size - 1;
    return passage.at(sign) == u'.' && begins_with_year(passage, sign + 1) ? Words{number.begin, sign} : Words{};
}

}  // namespace plandoc::record
