#include "record/number/item_number.hpp"

namespace plandoc::record {

using outline::Passage;
using text::is;
using text::Words;

Words match_item_number(const PassageText& passage) {
    constexpr std::uint32_t longest = 3;  // digits
    const std::uint32_t begin = passage.words.begin;
    std::uint32_t end = begin;
    while (is(passage.at(end), text::digit) && end - begin < longest) ++end;
    const bool has_sign = end > begin && (passage.at(end) == u'.' || passage.at(end) == u'、');
    return has_sign && is(passage.at(end + 1), text::han) ? Words{begin, end} : Words{};
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

}  // namespace plandoc::record
