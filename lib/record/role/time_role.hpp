#pragma once
/// What a length of time is: mostly a period or a rule, seldom something to be reached.
///     30个工作日内, 65岁以上        provision
///     三年, 未来5年的方向           date
///     15分钟养老服务圈              name
///     预期寿命|达到|79岁           none: a noun that reaches a time

#include <optional>

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// The role of the quantity; nullopt where it is no length of time, or one that may be a target.
[[nodiscard]] std::optional<Role> role_of_time(const CommitmentDraft& draft);

}  // namespace plandoc::record
