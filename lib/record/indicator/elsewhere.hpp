#pragma once
/// Numbers that say for another place what the number before them says: 城市处理率达到98%，县城达到95%.

#include <string>

#include "lexicon/verbs.hpp"
#include "record/mention/carried.hpp"
#include "record/mention/mention.hpp"

namespace plandoc::record {

/// 污水处理率城市|达到95%、县城达到90%: without the place behind what is measured.
[[nodiscard]] Words without_place_behind(const text::CleanText& text, Words noun);

/// 氢耗重卡低于10公斤|、公交低于5公斤: the next number says for others what this one says for those at the end of its noun.
[[nodiscard]] bool is_followed_by_others(const text::CleanText& text, const Mention& mention, const Commitment& commitment);

/// 焚烧占比|在中游地区: without 在 and the place behind what is measured.
[[nodiscard]] Words without_place_in(const text::CleanText& text, Words noun);

/// `noun` is no more than a place (县城达到95%), and the number before says what is measured or made there.
[[nodiscard]] bool is_elsewhere(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                                const Carried& carried);

/// 绿化覆盖率，|县城|达到30%: what is measured, where `noun` is no more than places and a clause before names it alone; else
/// empty.
[[nodiscard]] Words measured_before_places(const text::CleanText& text, const Mention& mention, Words noun);

/// 抽检比例：|市级|不低于5%，|县级|不低于20%: the measure before the colon, of which `noun` says whose; empty: there is none.
[[nodiscard]] Words measured_before_groups(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                           Words noun, const Carried& carried);

/// What is done to what, before the colon that the clause stands behind, where the clause only says where:
/// 新建停车位：|甲区300个.
struct DeedBeforePlaces {
    Words action, object;  ///< empty: there is none
    lexicon::VerbChange change = lexicon::VerbChange::level;
};
[[nodiscard]] DeedBeforePlaces deed_before_places(const text::CleanText& text, const Mention& mention,
                                                  const Commitment& commitment);

/// 甲县、乙县 of 甲县、乙县|各完成4万平方米: nothing but where so much is done, of something that the clause does not name.
[[nodiscard]] bool tells_where_done(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                    Words noun);

/// The indicator of the number before, without its place, in whose stead `other` stands: 处理率 of 城市处理率.
[[nodiscard]] std::string without_place(const text::CleanText& text, const Carried& carried, Words other);

}  // namespace plandoc::record
