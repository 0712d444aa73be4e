#pragma once
/// The first number of a change that names both its ends: a fact, not a target.
///     覆盖率|由|65%提升至75%           由 stands beside the number
///     覆盖率|由2020年的|65%提升至75%    or a date of it does; likewise 由目前的
///     A、B覆盖率分别|由|65%、60%提升至75%、70%    it stands for all that are joined to it
///     试点|由|3个市扩大到8个           what is counted may stand between it and the verb
///     |将|23处保护地整合为19处         likewise, and behind the number alone
///     9项|未达标指标|减少到5项         or it begins the clause, without 由

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// The index of 由 or 将, or of 目前的 and the like without it; 0: no change starts from the number.
[[nodiscard]] std::uint32_t start_of_change(const CommitmentDraft& draft);

/// Those that change, whose number begins the clause: 未达标指标 of 9项未达标指标减少到5项; empty: no such number.
[[nodiscard]] text::Words those_changed(const CommitmentDraft& draft);

}  // namespace plandoc::record
