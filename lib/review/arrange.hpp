#pragma once
/// Duties in another order than that of the text.
///     by agency    everything one agency must do stands together; a duty of three agencies stands three times
///     by section   the duties of a section stand together, in the order of the sections

#include <array>
#include <cstdint>
#include <string_view>

#include "record/plan.hpp"

namespace plandoc::review {

enum class Arrangement : std::uint8_t { agency, section };

inline constexpr std::array<std::string_view, 2> arrangement_names{"agency", "section"};

/// Puts the plan's duties into that order. Agencies come in the order in which their full names first stand.
void arrange_duties(record::Plan& plan, Arrangement arrangement);

}  // namespace plandoc::review
