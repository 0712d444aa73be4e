#pragma once
/// Names of indicators: words that say the same in different plans, rows of indicators.tsv.
///     any       规模以上 -> 规上, 城镇调查失业率 -> 调查失业率     wherever they stand
///     start     全市, 各类                                      nothing is lost without them
///     added     新增                                        likewise, but the figure is an increase
///     end       总数, 累计, 数量
///     keep      指数, 系数                                      not an ending 数
///     topic     知识产权                                        the subject of a plan, as its title names it
///     generic   宣传活动                                        a noun that the plan's subject completes
///     burden    失业率                                          the less the better; gain: 减排, which holds one but is none
/// Text is width-folded and holds neither quotes nor white space.

#include <cstdint>
#include <string>
#include <string_view>

namespace plandoc::lexicon {

struct IndicatorWord {
    std::uint32_t size = 0;         ///< characters; 0: no such words
    bool stays = false;             ///< known, and already what it becomes
    bool adds = false;              ///< 新增: what follows is counted as far as it is added
    std::u16string_view becomes;    ///< empty: it goes
    std::uint32_t row = 0;          ///< for `name_of_indicator_row`
    explicit operator bool() const { return size != 0; }
};

/// The longest words that `text` begins with and that are replaced wherever they stand.
[[nodiscard]] IndicatorWord match_indicator_word(std::u16string_view text);
/// The longest words that `text` begins with, or ends with, and that are left out there.
[[nodiscard]] IndicatorWord match_indicator_start(std::u16string_view text);
[[nodiscard]] IndicatorWord match_indicator_end(std::u16string_view text);

/// Characters of the longest subject of a plan that `text` begins with; 0: none.
[[nodiscard]] std::uint32_t match_topic(std::u16string_view text);
/// The whole text is a noun that the subject of its plan completes.
[[nodiscard]] bool is_generic_indicator(std::u16string_view text);

/// The less of it the better (失业率), though no comparator says so.
[[nodiscard]] bool is_burden(std::u16string_view indicator);

/// A row for people: 中国驰名商标 → 驰名商标
[[nodiscard]] std::string name_of_indicator_row(std::uint32_t row);

}  // namespace plandoc::lexicon
