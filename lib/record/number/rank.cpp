#include "record/number/rank.hpp"

#include "lexicon/number_sign.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using text::Words;

namespace {

/// 位, 名, 强 behind a rank; characters, 0: none.
std::uint32_t match_rank_unit(std::u16string_view text) { return lexicon::match_sign(text, lexicon::NumberSign::rank_unit); }

/// 前|1%, 前|1‰; but 前|10%|的企业, 前|1%|学科.
bool is_share(std::u16string_view behind) {
    return !behind.empty() && text::is_one_of(behind[0], u"%‰") && (behind.size() == 1 || !text::is(behind[1], text::han));
}

}  // namespace

bool follows_rank_mark(const PassageText& passage, std::uint32_t index) {
    constexpr std::u16string_view of_time = u"目当此以之";  // 目前|3家
    return passage.before(index) == u'前' && !text::is_one_of(passage.before(index - 1), of_time);
}

bool is_rank(const PassageText& passage, Words digits) {
    if (!follows_rank_mark(passage, digits.begin)) return false;
    const std::u16string_view behind = passage.from(digits.end);
    return match_rank_unit(behind) > 0 || is_share(behind) || !lexicon::match_unit(behind);
}

Quantity quantity_of_rank(const PassageText& passage, Words number) {
    Quantity quantity;
    quantity.words = number;
    quantity.value = text::match_numeral(passage.from(number.begin)).value;
    quantity.before = number.begin - 1;
    quantity.is_chinese = true;
    if (const std::uint32_t size = match_rank_unit(passage.from(number.end))) {
        quantity.unit = {number.end, number.end + size};
        quantity.words.end = quantity.unit.end;
    }
    if (is_share(passage.from(number.end))) {
        quantity.unit = {number.end, number.end + 1};
        quantity.unit_name = passage.from(number.end).front() == u'%' ? "%" : "‰";
        quantity.words.end = quantity.unit.end;
    }
    quantity.after = quantity.words.end;
    return quantity;
}

}  // namespace plandoc::record
