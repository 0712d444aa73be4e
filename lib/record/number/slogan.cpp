#include "record/number/slogan.hpp"

#include <algorithm>

#include "text/numeral.hpp"

namespace plandoc::record {

namespace {

constexpr std::u16string_view summing_numerals = u"二三四五六七八九十两", scales = u"十百千万";

/// What the quotes hold that open before `index`, where that is short; empty: none open there.
text::Words quoted_at(const PassageText& passage, std::uint32_t index) {
    constexpr std::uint32_t longest = 4;  // characters of 三高四新
    if (passage.before(index) != u'“') return {index, index};
    for (std::uint32_t end = index + 1; end <= index + longest; ++end)
        if (passage.at(end) == u'”') return {index, end};
    return {index, index};
}

/// 高 of 三高: what a numeral sums up.
bool is_summed_up(char16_t character) { return text::is(character, text::han) && !text::is(character, text::numeral); }

}  // namespace

bool sums_up(const PassageText& passage, std::uint32_t index) {
    const std::u16string_view quoted = passage.text.characters(quoted_at(passage, index));
    return quoted.size() == 2 && text::is_one_of(quoted[0], summing_numerals) && is_summed_up(quoted[1]);
}

bool sums_up_places(const PassageText& passage, std::uint32_t index) {
    constexpr std::u16string_view goes_on = u"、,。;)的间共协联合携同互在党政";
    const char16_t before = passage.before(index), behind = passage.at(index + 2);
    return passage.at(index + 1) == u'地' && text::is_one_of(passage.at(index), summing_numerals) && is_summed_up(before) &&
           !text::is_one_of(before, u"第其") && (text::is_one_of(behind, goes_on) || behind == u'\n');
}

Quantity quantity_summed_up(const PassageText& passage, std::uint32_t index) {
    Quantity quantity;
    quantity.words = {index, index + 1};
    quantity.value = text::match_numeral(passage.from(index).substr(0, 1)).value;
    quantity.is_chinese = true;
    quantity.before = index;
    quantity.after = index + 1;
    if (sums_up_places(passage, index)) {
        quantity.unit = {index + 1, index + 2};
        quantity.words.end = quantity.after = quantity.unit.end;
    }
    return quantity;
}

text::Words match_slogan(const PassageText& passage, std::uint32_t index) {
    const text::Words words = quoted_at(passage, index);
    const std::u16string_view quoted = passage.text.characters(words);
    const bool has_scales = quoted.size() == scales.size() - 1 &&
                            std::all_of(quoted.begin(), quoted.end(), [](char16_t c) { return text::is_one_of(c, scales); });
    const bool has_pairs = quoted.size() == 4 && text::is_one_of(quoted[0], summing_numerals) && is_summed_up(quoted[1]) &&
                           text::is(quoted[2], text::numeral) && is_summed_up(quoted[3]);
    return has_scales || has_pairs ? words : text::Words{index, index};
}

}  // namespace plandoc::record
