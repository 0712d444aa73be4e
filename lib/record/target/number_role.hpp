#pragma once
/// What a quantity is whose role its form has left open (records.md 3, `role`), once its clause has been read.
///     截至2020年底已建成5家          fact        (said before it)
///     达到11件以上                   target      (a verb of commitment)
///     新增A 10件、B 100件            target      (100: parallel to a target)
///     分为14%、15%两档               as the number before it, in a list
///     一家                          count
/// Where the form of the clause decides, that is in Commitment::role.

#include "record/mention/carried.hpp"

namespace plandoc::record {

[[nodiscard]] Role role_of(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                           const Carried& carried);

/// 较2022年的|8.6件|增长40%: where a change starts from.
[[nodiscard]] bool tells_value_before(const text::CleanText& text, const Mention& mention);

/// Even in a section on what has been this passage may set a target: it puts a lower bound on what a finished deed describes
/// (已建成的…不低于).
[[nodiscard]] bool may_oblige(const text::CleanText& text, Words passage);

}  // namespace plandoc::record
