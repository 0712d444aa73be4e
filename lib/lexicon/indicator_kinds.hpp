#pragma once
/// Words that tell one indicator from another of nearly the same name, rows of indicator_kinds.tsv.
///     农村…覆盖率, 城镇…覆盖率                     two: words of one kind that differ
///     万人高价值发明专利拥有量, 万人发明专利拥有量     two: 高价值 may not be missing on one side
///     省级示范企业, 示范企业                       perhaps one: a level may be missing
/// Text is width-folded and holds neither quotes nor white space.

#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

struct IndicatorKind {
    std::uint32_t size = 0;  ///< characters; 0: no such words
    std::uint32_t kind = 0;  ///< equal for words of one kind
    std::uint32_t row = 0;
    bool in_both = false;   ///< with it and without it are two
    bool is_level = false;  ///< names are compared without it
    explicit operator bool() const { return size != 0; }
};

/// The longest such words that `text` begins with.
[[nodiscard]] IndicatorKind match_indicator_kind(std::u16string_view text);

}  // namespace plandoc::lexicon
