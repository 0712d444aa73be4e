#pragma once
/// The head that the members of a list share and only the last is written with.
///     甲地区、乙地区用水量 -> 用水量

#include <cstdint>

#include "record/plan.hpp"

namespace plandoc::record {

/// How many characters at the end of the member `last` are the head that the member `first` lacks, with 总 before it: 化肥和农药|
/// 总施用量. 0: it lacks none.
[[nodiscard]] std::uint32_t member_head(const text::CleanText& text, Words first, Words last);

/// Likewise where a word begins the head: 氨氮|重点工程减排量. 0: no such word stands behind a name.
[[nodiscard]] std::uint32_t head_by_word(const text::CleanText& text, Words first, Words last);

/// 收集, 处理, 发电, 装机: what is done, as members are told apart by it.
[[nodiscard]] bool is_deed(const text::CleanText& text, Words words);

}  // namespace plandoc::record
