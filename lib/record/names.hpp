#pragma once
/// How the values of a record's enumerations are written, in every language (records.md).
///     Relation::at_least -> ">="      Change::growth -> "growth"      Per::none -> ""

#include <string_view>

#include "record/plan.hpp"

namespace plandoc::record {

[[nodiscard]] std::string_view name_of(FieldSource source);
[[nodiscard]] std::string_view name_of(Role role);
using lexicon::name_of;  // Relation
[[nodiscard]] std::string_view name_of(Change change);
[[nodiscard]] std::string_view name_of(Per per);
[[nodiscard]] std::string_view name_of(BySource source);
[[nodiscard]] std::string_view name_of(Modality modality);
[[nodiscard]] std::string_view name_of(Binding binding);
[[nodiscard]] std::string_view name_of(DutyRole role);

}  // namespace plandoc::record
