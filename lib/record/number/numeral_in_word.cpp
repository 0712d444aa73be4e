#include "record/number/numeral_in_word.hpp"

#include "lexicon/number_sign.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::NumberSign;

bool is_bound(const PassageText& passage, std::uint32_t index) {
    const std::u16string_view before = passage.up_to(index);
    if (lexicon::ends_with_sign(before, NumberSign::binds)) return true;
    return passage.text[index] == u'一' && lexicon::ends_with_sign(before, NumberSign::binds_one);
}

bool is_formal_alone(const PassageText& passage, std::uint32_t index) {
    const std::u16string_view here = passage.from(index);
    return lexicon::begins_with_sign(here, NumberSign::word_alone) && text::match_numeral(here).size == 1;
}

text::Words match_doubled(const PassageText& passage, std::uint32_t index) {
    if (passage.before(index) != u'双') return {};
    const std::uint32_t size = lexicon::match_sign(passage.from(index), NumberSign::doubled);
    return size > 0 ? text::Words{index - 1, index + size} : text::Words{};
}

}  // namespace plandoc::record
