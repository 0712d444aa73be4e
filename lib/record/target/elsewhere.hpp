#pragma once
/// Figures of another place for what the number before measures: 城市处理率达到98%，县城达到95%.

#include <string>

#include "record/mention/carried.hpp"

namespace plandoc::record {

/// 县城达到95%: a place, where the number before says what is measured, and in what.
[[nodiscard]] bool is_elsewhere(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                                const Carried& carried);

/// 城市处理率 without 城市, where another place has the figure.
[[nodiscard]] std::string without_place(const text::CleanText& text, const Carried& carried);

}  // namespace plandoc::record
