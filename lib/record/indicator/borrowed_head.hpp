#pragma once
/// Heads that a noun lacks and borrows from another: from a number behind it in its list, or from the noun before it.

#include <string>

#include "record/mention/carried.hpp"

namespace plandoc::record {

/// For a noun that is a rank or a size alone, and ends in the character `rank_end`, the head that stands behind the ranks of its
/// list: 90名国家级、150名省级|人才, 13座大中型和55座小型|水库. Empty: there is none.
[[nodiscard]] std::string head_of_list(const text::CleanText& text, const Mention& mention, char16_t rank_end);

/// For a `noun` that is a size alone, the head behind the next size in the same unit: 8个500千伏、50个220千伏|变电站. Empty:
/// there is none, or `noun` is more than a size.
[[nodiscard]] std::string head_behind_sizes(const text::CleanText& text, const Mention& mention, Words noun);

/// For a `noun` that is a rank or a place alone, the noun behind the last number of its list, before each of which stands
/// another: 国家级5家、省级20家|企业, 甲县2座、乙县3座|电站. Empty: there is none.
[[nodiscard]] std::string head_behind_ranks(const text::CleanText& text, const Mention& mention, Words noun);

/// The noun behind the last number of a list whose members say where, and each what is done there: 城市新增100个、农村新增200个|
/// 助餐点, 每个街道建成1个、每个社区建成2处|设施. `noun` is that of a number whose verb stands beside it. Empty: there is none.
[[nodiscard]] Words noun_behind_places(const text::CleanText& text, const Mention& mention, Words noun);

/// For a `noun` that is a rank alone, what stands behind the rank of the noun before, or behind 全国: 国家级|龙头企业|3家、
/// 省级20家. Of a part (示范基地60个，其中省级5个) it is all of that noun. Else empty.
[[nodiscard]] std::string head_behind_rank(const text::CleanText& text, const Mention& mention, Words noun,
                                           const Carried& carried);

/// For a `noun` that is an attribute alone, what was counted before in this unit, without an attribute of its own:
/// 新建|学校|50所， 其中公办30所, 举办境内外|展会|100场，其中境外30场. Else empty.
[[nodiscard]] std::string head_behind_attribute(const text::CleanText& text, const Mention& mention, Words noun,
                                                const Carried& carried);

/// 面积 of 城市建成区|25%以上面积|达到标准: what of the noun before it is reached is a share of. Else empty.
[[nodiscard]] std::string extent_behind_share(const text::CleanText& text, const Mention& mention, Words noun);

/// For a `noun` that ends in a size, what stands behind the size in the noun before, if that is in the same unit:
/// 超百亿元|企业|2家、超50亿元5家. Else empty.
[[nodiscard]] std::string head_behind_size(const text::CleanText& text, const Mention& mention, Words noun,
                                           const Carried& carried);

/// `noun`, which ends in 的, with what stands behind the 的 of the noun before: 过百亿元的|企业|1家、过50亿元的2家. Where the
/// noun before was named without its description, so is this one, and so is a part: 其中达到先进水平的5项.
[[nodiscard]] std::string with_head_carried(const text::CleanText& text, const Mention& mention, Words noun,
                                            const Carried& carried);

}  // namespace plandoc::record
