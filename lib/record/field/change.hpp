#pragma once
/// What is done to an indicator, and which change its number is (records.md 3, `action`, `change`).
///     新增驰名商标10件、著名商标100件    新增 increase, twice
///     提高10%, 提高10家                growth, increase
///     年均增速保持在20%                growth: the noun is a rate of change
///     新增供热面积达到20万平方米         increase: the noun begins with what is done

#include "record/mention/carried.hpp"

namespace plandoc::record {

/// The verb that the number's commitment has, or that of the number before where it carries over; empty: there is none.
[[nodiscard]] Words action_of(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                              const Carried& carried);

/// What a verb's change is for a number in this unit: 提高10% is growth, 提高10家 an increase.
[[nodiscard]] Change change_in_unit(lexicon::VerbChange change, std::string_view unit);

/// The change that the verb of a target says, whose action and unit are known: its own verb or, where it carries over, that of
/// the target before. The verb's change is kept in `carried`.
[[nodiscard]] Change change_of_verb(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                    const Target& target, Carried& carried);

/// The change that a noun is itself: 增速 growth, 降幅 a reduction.
[[nodiscard]] Change change_of_noun(const text::CleanText& text, Words noun);

/// The change that the indicator of a target says, where its verb says none. `adds`: it begins with what is done, 新增供热面积.
[[nodiscard]] Change change_of_indicator(const text::CleanText& text, const Mention& mention, const Target& target, bool adds);

}  // namespace plandoc::record
