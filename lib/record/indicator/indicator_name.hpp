#pragma once
/// Which noun a target counts, and what of it is the indicator (records.md 3, `indicator`).
///     全市万人发明专利拥有量达到11件             万人发明专利拥有量
///     A、B覆盖率分别达到60%、50%               A覆盖率, then B覆盖率
///     新增注册商标10000件，总量超过40000件       注册商标, twice
///     90名国家级、150名省级人才                 国家级人才, 省级人才
///     X占Y30%以上                            X, with the action 占
///     城市处理率达到98%，县城达到95%             城市处理率, then 处理率 for 县城

#include <string>

#include "record/mention/carried.hpp"

namespace plandoc::record {

struct IndicatorName {
    std::string name;
    Words words;                ///< where it, or its first piece, stands
    Words share_verb;           ///< 占, which is then the action; else empty
    Words deed_between;         ///< 开展 of 产值增长10%，开展培训，每年20期, likewise
    Words scope;                ///< 县城 of 处理率达到98%，县城达到95%, which has the noun before; else empty
    bool adds = false;          ///< 新增供热面积: it begins with what is done
    bool is_listed = false;     ///< 分别: each number takes its member of a list, and may share the last one's comparator
    bool is_completed = false;  ///< 公办 of 学校50所，其中公办30所, with the noun before behind it
    bool is_of_kin = false;     ///< the scope is of a kind with those that the target before is about
};

/// The indicator of a number, from its own noun or from what `carried` has. The members of a 分别 wait in `carried`, each for
/// its number: the next one is taken from there, or those of a new 分别 are left there.
[[nodiscard]] IndicatorName name_indicator(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                           Carried& carried);

}  // namespace plandoc::record
