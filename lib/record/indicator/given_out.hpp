#pragma once
/// What a list gives out to the numbers of another, each member to one: they wait in `carried` until their numbers take them.
///     A、B覆盖率|分别|达到60%、50%               A覆盖率, B覆盖率
///     A达到3亿元、B达到2亿元，|分别|增长6%、4%       A, B: of targets before
///     处理率达到98%，县城、乡镇|分别|达到95%、90%    县城, 乡镇: the places of one measure
/// Two lists side by side do without 分别: 甲、乙产量达到10万吨、20万吨. How members share a head is told by shared_head.hpp.

#include <string>

#include "record/mention/carried.hpp"

namespace plandoc::record {

/// A、B覆盖率分别达到60%、50%: the members of the list wait in `carried`, each for its number; false where there is no list.
[[nodiscard]] bool give_out_members(const text::CleanText& text, const Mention& mention, Words noun, Carried& carried);

/// 城镇和农村污水收集更完善，|处理率分别达到95%、60%: likewise of the members of the subject of the clause before, each of which
/// has the measure `noun`.
[[nodiscard]] bool give_out_subject_before(const text::CleanText& text, const Mention& mention, Words noun, Carried& carried);

/// 甲、乙产量达到10万吨、20万吨, 数量和面积达到5处、3亩: two lists side by side, without 分别.
[[nodiscard]] bool lists_as_many(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Words noun);

/// A达到3亿元、B达到2亿元，分别增长6%、4%; 比2020年分别下降9%、6%; 三年累计分别达到9亿元、6亿元; 上述指标分别达到8%、6%: as many
/// targets before as numbers, which wait in `carried` for them. Where several targets stand before, but fewer, nameless members
/// wait.
[[nodiscard]] bool give_out_recent(const text::CleanText& text, const Mention& mention, Carried& carried);

/// 甲、乙分别新增5家、3家，|总数达到50家和30家: as many numbers as targets before, which wait in `carried` for them.
[[nodiscard]] bool give_out_totals(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                   Carried& carried);

/// 甲县、乙县 of |甲县、乙县|分别|新增企业20家、30家: the places that each do so much; empty: there are none.
[[nodiscard]] Words places_of_deed(const text::CleanText& text, const Mention& mention, const Commitment& commitment);

/// The first of 甲区、乙区 in 甲区、乙区分别为5处、9处; the others wait for their numbers. All of `places` where they are not
/// as many as the numbers.
[[nodiscard]] Words give_out_places(const text::CleanText& text, const Mention& mention, Words places, Carried& carried);

/// 新签约、新开工项目分别不少于5个、3个: the verb of the number at hand; the others wait in `carried`. Empty: each number has the
/// whole action.
[[nodiscard]] Words verb_given_out(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                   Carried& carried);

/// The member, or the place, that waits for the number at hand: it is taken out of `carried`, where there must be one.
[[nodiscard]] std::string next_member(Carried& carried);
[[nodiscard]] Words next_place(Carried& carried);

}  // namespace plandoc::record
