#pragma once
/// Heads that a noun lacks and takes from another: of a number behind it in its list, or of the noun before.

#include <string>

#include "record/mention/carried.hpp"

namespace plandoc::record {

/// 90名国家级、150名省级人才: 人才, which the first of the list lacks; empty where none does.
[[nodiscard]] std::string head_of_list(const text::CleanText& text, const Mention& mention);

/// 8个500千伏、50个220千伏变电站: 变电站, which the first of the list lacks; empty where it does not lack any.
[[nodiscard]] std::string head_behind_sizes(const text::CleanText& text, const Mention& mention, Words noun);

/// 国家级龙头企业3家、省级20家: what stands behind the rank of the noun before, where `noun` is a rank alone; else nothing.
[[nodiscard]] std::string head_behind_rank(const text::CleanText& text, Words noun, const Carried& carried);

/// 超百亿元企业2家、超50亿元5家: what stands behind the size of the noun before, where `noun` ends in a size of the same unit;
/// else nothing.
[[nodiscard]] std::string head_behind_size(const text::CleanText& text, const Mention& mention, Words noun,
                                           const Carried& carried);

/// 过百亿元的企业1家、过50亿元的2家: with what stands behind the 的 of the noun before; that alone where what describes it was
/// dropped there, too.
[[nodiscard]] std::string with_head_carried(const text::CleanText& text, Words noun, const Carried& carried);

}  // namespace plandoc::record
