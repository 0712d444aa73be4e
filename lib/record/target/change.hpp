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

/// What the verb's change is for a number in this unit: 提高10% is growth, 提高10家 an increase.
[[nodiscard]] Change change_of(lexicon::VerbChange change, std::string_view unit);

/// The change of a target whose unit, action and indicator are known; its verb's change carries over.
[[nodiscard]] Change change_of(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                               const Target& target, bool adds, Carried& carried);

}  // namespace plandoc::record
