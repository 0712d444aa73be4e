#pragma once
/// Where or for whom a figure holds, where words before its clause say nothing else.
///     甲新区以外，住宅占比达到30%                甲新区以外
///     对政府投资项目，绿色建材应用比例不低于30%  政府投资项目
///     甲县：新增装机10万千瓦，建成电站2座        甲县

#include "record/mention/mention.hpp"

namespace plandoc::record {

/// 甲新区以外，|住宅占比达到30%: what a clause shortly before says; empty: none does.
[[nodiscard]] Words scope_told_before(const text::CleanText& text, const Mention& mention);

/// |甲县|：新增装机10万千瓦: the place or the field at the head of the sentence, before a colon; empty: none stands there, or
/// `indicator` does.
[[nodiscard]] Words label_of_sentence(const text::CleanText& text, const Mention& mention, Words indicator);

}  // namespace plandoc::record
