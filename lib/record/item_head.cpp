#include "record/item_head.hpp"

#include "text/character.hpp"

namespace plandoc::record {

std::uint32_t match_item_at_head(std::u16string_view words) {
    constexpr std::uint32_t most_digits = 3;
    if (words.empty()) return 0;
    const char16_t head = words.front();
    if (head == u')' || text::is_circled_number(head)) return 1;
    if (text::is(head, text::numeral) && words.substr(1).starts_with(u"是")) return 2;
    const std::uint32_t begin = head == u'(' ? 1 : 0;
    std::uint32_t end = begin;
    while (end < words.size() && end < begin + most_digits && text::is(words[end], text::digit | text::numeral)) ++end;
    if (end == begin || end >= words.size()) return 0;
    if (words[end] == u')') return end + 1;  // （4）, 4）
    const bool is_dotted = begin == 0 && text::is(head, text::digit) && text::is_one_of(words[end], u".、");
    return is_dotted && end + 1 < words.size() && text::is(words[end + 1], text::han) ? end + 1 : 0;  // 4.新建
}

}  // namespace plandoc::record
