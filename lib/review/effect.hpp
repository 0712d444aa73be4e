#pragma once
/// Whether a changed target asks for more.
///     ≥11件 -> ≥12件              tightened      2024年 -> 2025年          loosened
///     ≤5%  -> ≤6%                loosened       力争达到 -> 达到           tightened
///     ≥11件 -> 11件              neutral: who reaches 11 keeps both
///     ≥11件 by 2024 -> ≥12件 by 2025   neutral: one asks for more, the other for less

#include <cstdint>
#include <string_view>

#include "record/plan.hpp"
#include "review/indicator.hpp"

namespace plandoc::review {

enum class Effect : std::uint8_t { none, tightened, loosened, neutral };
[[nodiscard]] constexpr std::string_view name_of(Effect effect) {
    constexpr std::string_view names[] = {"", "tightened", "loosened", "neutral"};
    return names[static_cast<std::size_t>(effect)];
}
[[nodiscard]] constexpr Effect opposite(Effect effect) {
    return effect == Effect::tightened ? Effect::loosened : effect == Effect::loosened ? Effect::tightened : effect;
}

/// A target and the plan it stands in.
struct TargetOf {
    const record::Plan& plan;
    const record::Target& target;
};

/// What becomes of a commitment that goes from one form to the other. `deadline_counts` is false where a deadline is the plan's
/// own end.
[[nodiscard]] Effect effect_of(TargetOf from, TargetOf to, const IndicatorNames& names, bool deadline_counts);

/// What becomes of the targets that have no deadline but the plan's last year; none where there are no such targets, or it is the
/// same year.
[[nodiscard]] Effect effect_of_period(const record::Plan& before, const record::Plan& after);

}  // namespace plandoc::review
