#include "record/number/numeral_in_word.hpp"

#include "lexicon/number_sign.hpp"
#include "lexicon/numeral_word.hpp"
#include "lexicon/units.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::NumberSign;
using text::is;
using text::is_one_of;

bool is_bound(const PassageText& passage, std::uint32_t index) {
    const std::u16string_view before = passage.up_to(index);
    if (lexicon::ends_with_sign(before, NumberSign::binds)) return true;
    return passage.text[index] == u'一' && lexicon::ends_with_sign(before, NumberSign::binds_one);
}

text::Words match_ordinal(const PassageText& passage, std::uint32_t index) {
    if (passage.before(index) != u'第') return {};
    const text::Words numeral{index, index + text::match_numeral(passage.from(index)).size};
    const std::u16string_view behind = passage.from(numeral.end);
    if (lexicon::match_numeral_word(passage.from(index)).size > numeral.size() + 1) return {};  // 第三次产业
    const bool is_last = is(passage.before(index - 1), text::han) && !is(passage.at(numeral.end), text::han);
    const bool is_of_several =
        lexicon::begins_with_sign(behind, NumberSign::ordered) || lexicon::begins_with_sign(behind, NumberSign::article);
    return is_last || is_of_several ? numeral : text::Words{};
}

std::uint32_t match_one_each(const PassageText& passage, std::uint32_t index) {
    constexpr std::uint32_t size = 4, size_of_doubled = 3;
    constexpr std::u16string_view file = u"档";
    const std::u16string_view rest = passage.from(index).substr(0, size);
    if (rest.size() < size_of_doubled || rest[0] != u'一') return 0;
    const auto is_word = [](char16_t c) { return is(c, text::han) && !is(c, text::numeral); };  // but 一万一千
    if (is_word(rest[1]) && rest[1] == rest[2]) return size_of_doubled;
    if (rest.size() < size || rest[2] != u'一' || !is_word(rest[1]) || !is_word(rest[3])) return 0;
    if (rest[1] == rest[3]) return size;
    const auto unit = lexicon::match_unit(passage.from(index + size - 1));
    const bool counts = unit && unit->kind != lexicon::UnitKind::none && !is_one_of(rest[3], file);
    return counts ? 0 : size;
}

std::uint32_t match_one_by_one(const PassageText& passage, std::uint32_t index) {
    constexpr std::uint32_t longest_deed = 2;  // characters
    const char16_t counted = passage.at(index + 1);
    if (passage.at(index) != u'一' || !is(counted, text::han)) return 0;
    const auto is_deed = [&](std::uint32_t at) { return is(passage.at(at), text::han) && !is_one_of(passage.at(at), u"一每各"); };
    for (std::uint32_t end = index + 2; end <= index + 2 + longest_deed; ++end) {
        if (end > index + 2 && passage.at(end) == u'一' && passage.at(end + 1) == counted) return end + 2 - index;
        if (!is_deed(end)) return 0;
    }
    return 0;
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
