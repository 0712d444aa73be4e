#pragma once
/// Whether an indicator of a plan takes up one of a higher plan. Wider than the rows of compare: a county says in its own words
/// what its province asks for.
///     市、县生活垃圾无害化处理率      市县生活垃圾无害化处理率
///     医疗废物处置率                 医疗废物焚烧处置率
///     知识产权试点示范企业            知识产权优势和示范企业
///     城市绿色出行比例                常住人口100万以上城市绿色出行比例
/// and not, by rows of lexicon/indicator_kinds.tsv:
///     万人发明专利拥有量              万人高价值发明专利拥有量
///     城镇污水处理率                 城镇污泥处理率

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace plandoc::review {

/// The meaning of an indicator (see IndicatorNames), taken apart.
struct IndicatorName {
    explicit IndicatorName(std::u16string_view meaning);

    std::u16string words;                                    ///< without levels (省级) and 、
    std::map<std::uint32_t, std::set<std::uint32_t>> kinds;  ///< rows of each kind of word that stand in it
    std::set<std::uint32_t> in_both;                         ///< kinds that the other one must have as well
};

[[nodiscard]] bool takes_up(const IndicatorName& own, const IndicatorName& upper);

}  // namespace plandoc::review
