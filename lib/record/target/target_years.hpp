#pragma once
/// Years that a number takes from the words around it, beside what holds for its sentence (records.md 3, `by`, `baseline`).
///     产值达到50亿元（2025年）                    a deadline behind the number, in its clause
///     2025年和2030年覆盖率分别提升至15%、20%      each number takes its year
///     较2020年下降14%, 由2020年的65%提升至75%    baseline 2020; 65 in 2020

#include <optional>
#include <vector>

#include "record/mention/carried.hpp"
#include "record/target/sentence_dates.hpp"

namespace plandoc::record {

/// 0: none.
[[nodiscard]] int deadline_behind(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines);

/// The years that this number and those parallel to it get one each, the last first, by a 分别 or as they stand joined in front
/// of the clauses of a sentence (到2025年和2030年，甲率达到40%和50%，乙率达到60%和70%); empty: none.
[[nodiscard]] std::vector<int> years_given_out(const text::CleanText& text, const Mention& mention, const Deadlines& deadlines);

/// Uses up the start that `carried` may hold.
[[nodiscard]] std::optional<Baseline> baseline_of(const Mention& mention, const Commitment& commitment, const Target& target,
                                                  const BaselineYear& stated, Carried& carried);

}  // namespace plandoc::record
