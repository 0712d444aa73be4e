#pragma once
/// The noun that a number counts, where it stands behind the number: 建设10个|园区|、5个|站点.

#include <cstdint>
#include <string_view>

#include "record/plan.hpp"

namespace plandoc::record {

/// The noun that begins at `begin`, behind a quantity of `clause`. It ends with the clause, where something else begins
/// (并组织实施, 用于…), or before what belongs to the next number, which begins at `next_number`.
[[nodiscard]] Words noun_behind(const text::CleanText& text, Words clause, std::uint32_t begin, std::uint32_t next_number);

/// 完成国家下达的节能目标, 达到省定的标准: `deed` is to meet what others have set.
[[nodiscard]] bool meets_set_task(std::u16string_view deed);

}  // namespace plandoc::record
