#pragma once
/// A change in a line of words, and where it is.
///     二/（一） 知识产权创造能力持续提升     target changed, tightened: value 11 → 12

#include <string>

#include "text/message.hpp"
#include "view/change/change_side.hpp"

namespace plandoc::view {

/// The section a change lies in, by path and title: that of the new plan, if the section is there.
[[nodiscard]] std::string place_of(const Side& before, const Side& after, const PlanChange& change, text::Language language);

/// What changed, in one line.
[[nodiscard]] std::string summary_of(const Side& before, const Side& after, const PlanChange& change, text::Language language);

}  // namespace plandoc::view
