#pragma once
/// Roles that the form of a clause gives away, whatever verb governs the number (records.md 3, `role`).
///     30个工作日内, 65岁以上, 补助5万元, 营业收入2000万元的企业    provision
///     三个阶段, 甲、乙2处中心, 围绕37条产业链                    count
///     电池三期                                              name
///     三年                                                  date

#include <optional>

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// The role of the quantity, once its verb and noun are found; nullopt where the form of the clause says nothing, so that it
/// may be a target.
[[nodiscard]] std::optional<Role> role_by_form(const CommitmentDraft& draft);

}  // namespace plandoc::record
