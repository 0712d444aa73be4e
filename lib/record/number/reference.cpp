#include "record/number/reference.hpp"

#include "lexicon/number_sign.hpp"
#include "lexicon/units.hpp"
#include "record/letterhead/document_number.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::NumberSign;
using text::Words;

namespace {

/// 附件:1.2027年甲指南 -> the 1; empty: no such number
Words match_attachment_number(const PassageText& passage, std::uint32_t index) {
    if (passage.before(index) != u':' || !passage.up_to(index).ends_with(u"附件:")) return {};
    std::uint32_t end = index;
    while (text::is(passage.at(end), text::digit)) ++end;
    return passage.at(end) == u'.' || passage.at(end) == u'、' ? Words{index, end} : Words{};
}

/// 智能水表|9万只, 挂图|500幅: how many there are; but 报表1所列.
bool counts_charts(const PassageText& passage, Words digits) {
    if (!lexicon::ends_with_sign(passage.up_to(digits.begin), NumberSign::chart)) return false;
    const std::u16string_view behind = passage.from(digits.end);
    return !behind.starts_with(u'所') && lexicon::match_unit(behind.substr(text::match_scale(behind).size));
}

/// 编制水系图|5幅, 发放调查表|2000份以上: likewise, whatever chart it is, where the unit ends what is said; but 附件2份额,
/// 专栏3个
bool counts_whatever_charts(const PassageText& passage, Words digits) {
    const std::uint32_t part = lexicon::match_sign_at_end(passage.up_to(digits.begin), NumberSign::part);
    const char16_t before = passage.before(digits.begin - part);
    if (!text::is(before, text::han) || text::is_one_of(before, u"见如附及和与上下各详按")) return false;
    const std::u16string_view behind = passage.from(digits.end);
    const std::uint32_t scale = text::match_scale(behind).size;
    const auto unit = lexicon::match_unit(behind.substr(scale));
    if (!unit) return false;
    const std::u16string_view rest = behind.substr(scale + unit->size);
    return rest.empty() || !text::is(rest.front(), text::han) || text::is_one_of(rest.front(), u"以左");
}

}  // namespace

Words match_reference(const PassageText& passage, std::uint32_t index) {
    const char16_t before = passage.before(index);
    Words reference;
    if (text::is_one_of(before, u"〔﹝[(")) reference = match_document_number(passage.text, index - 1, passage.words.end);
    if (reference.empty()) reference = match_attachment_number(passage, index);
    return reference.empty() ? match_announcement_number(passage.text, index, passage.words.end) : reference;
}

bool numbers_part(const PassageText& passage, Words digits) {
    if (passage.before(digits.begin) != u'第')
        return lexicon::ends_with_sign(passage.up_to(digits.begin), NumberSign::part) && !counts_charts(passage, digits) &&
               !counts_whatever_charts(passage, digits);
    const std::u16string_view behind = passage.from(digits.end);  // 令第197|号, 第197|号令
    const bool is_decree =
        behind.starts_with(u"号令") || (behind.starts_with(u'号') && passage.up_to(digits.begin).ends_with(u"令第"));
    return is_decree || numbers_article(passage, digits);
}

bool numbers_article(const PassageText& passage, Words number) {
    return lexicon::begins_with_sign(passage.from(number.end), NumberSign::article);
}

Words whole_part_number(const PassageText& passage, Words digits) {
    constexpr std::uint32_t longest = 2;  // digits: 表1.2024年目标 is 表1 of a year
    while (text::is_one_of(passage.at(digits.end), u"-.") && text::is(passage.at(digits.end + 1), text::digit)) {
        std::uint32_t end = digits.end + 1;
        while (text::is(passage.at(end), text::digit)) ++end;
        if (end - digits.end - 1 > longest || passage.at(end) == u'年') break;
        digits.end = end;
    }
    return digits;
}

}  // namespace plandoc::record
