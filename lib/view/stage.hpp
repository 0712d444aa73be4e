#pragma once
/// What each stage hands to the next, as lines for people who look for a mistake.
///     blocks     line 0-25 荣成市人民政府\x0a
///     passages   paragraph 851-1508 一 | 一、|指导思想|
///     outline    plan 107-9520 荣成市…工作方案
///                  一、指导思想 851-1508

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "record/plan.hpp"

namespace plandoc::view {

enum class Stage : std::uint8_t { text, blocks, passages, outline, records };

inline constexpr std::array<std::string_view, 5> stage_names{"text", "blocks", "passages", "outline", "records"};

/// Appends one of the first four stages; records have their own writers. Control characters are escaped, except in `text`.
void append_stage(const record::Plan& plan, Stage stage, std::string& out);

}  // namespace plandoc::view
