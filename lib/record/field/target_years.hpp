#pragma once
/// Years that a number takes from the words around it, beside what holds for its sentence (records.md 3, `by`, `baseline`).
///     产值达到50亿元（2025年）                    a deadline behind the number, in its clause
///     2025年和2030年覆盖率分别提升至15%、20%      each number takes its year
///     较2020年下降14%, 由2020年的65%提升至75%    baseline 2020; 65 in 2020

#include <optional>
#include <vector>

#include "record/field/sentence_dates.hpp"
#include "record/mention/carried.hpp"

namespace plandoc::record {

/// The deadline that stands behind the number, in its clause; 0: none does.
[[nodiscard]] int deadline_behind(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines);

/// The year that stands directly behind the number or its noun, 80%的机关|2025年底前|达到要求, 其余5处|2024年|完成, whatever
/// holds for the clauses before; 0: none.
[[nodiscard]] int deadline_behind_noun(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                       const Deadlines& deadlines);

/// The years of this number and those parallel to it, one for each, the last first: by a 分别, or because as many years as
/// numbers stand joined at the head of the sentence (到2025年和2030年，甲率达到40%和50%，乙率达到60%和70%). Empty: they are not
/// given out.
[[nodiscard]] std::vector<int> years_given_out(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines);

/// Where the bracket opens in which nothing but 目前 stands before the number that begins at `number`, （|目前为|61%; 0: none
/// does.
[[nodiscard]] std::uint32_t note_of_now(const text::CleanText& text, std::uint32_t number);

/// 覆盖率提高到75%、90%（2022年为61%）, 覆盖率（目前61%）提高到75%: the past value and its year, or 0, in the bracket behind the
/// number or behind the last of those parallel to it, or before its verb; nullopt: no bracket says so.
[[nodiscard]] std::optional<Baseline> bracketed_baseline(const text::CleanText& text, const Mention& mention,
                                                         const Deadlines& deadlines);

/// What the target's change is measured from, as the sentence or the numbers before it say; nullopt: nothing says it. Takes
/// the start of a change (由65%) from `carried`.
[[nodiscard]] std::optional<Baseline> baseline_of(const text::CleanText& text, const Mention& mention,
                                                  const Commitment& commitment, const Target& target, const BaselineYear& stated,
                                                  Carried& carried);

}  // namespace plandoc::record
