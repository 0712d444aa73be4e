#pragma once
/// What the cells of a table of tasks are told by, where nothing but their order says which column they stand in. Words are
/// width-folded, without white space.

#include <string_view>

namespace plandoc::outline {

/// 2025年6月底前, 每年12月底前, 持续推进
[[nodiscard]] bool is_time(std::u16string_view words);

/// 县发展改革局、经开区管委会: most of them end as agencies do.
[[nodiscard]] bool are_agencies(std::u16string_view words);

}  // namespace plandoc::outline
