#pragma once
/// Whether a target binds (records.md 3, `binding`).
///     达到24.5%（约束性）          binding

#include "record/mention/mention.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

/// How a target binds, as `words` say: 约束性, 约束性指标.
[[nodiscard]] Binding binding_in(const text::CleanText& text, Words words);

/// As the bracket behind the number says.
[[nodiscard]] Binding binding_of(const text::CleanText& text, const Mention& mention);

}  // namespace plandoc::record
