#pragma once
/// What the first characters of a line say of whether a paragraph begins with it.
///     附件2：任务清单    2021年3月2日    目录      stands alone
///     ，推动高质量发展                            begins in the middle

#include <cstdint>

#include "outline/reflow/line_ends.hpp"

namespace plandoc::outline {

/// As much of a line's start as tells: lines of running text are known by their first characters, only others need a longer look.
[[nodiscard]] LineStart head_of(const text::CleanLines& lines, const Line& line);

/// Begins a paragraph of its own, whatever stands before it.
[[nodiscard]] bool stands_alone(const LineStart& start);

/// 表2 2025年甲市能源结构表: the caption of a table is all of the line.
[[nodiscard]] bool is_caption(const LineStart& line);

/// Begins with what closes or parts: such a line is the first of nothing.
[[nodiscard]] bool begins_in_the_middle(char16_t first);

/// Begins with a word or bracket that leans on what stands before it: 的温室气体排放量, （单位）、各县, （区）政府. No paragraph
/// does.
[[nodiscard]] bool begins_with_particle(const LineStart& start);

/// “十三五”期间, 依照《: how text begins below its heading.
[[nodiscard]] bool opens_text(const LineStart& start);

/// 一、二类功能区, 1、2号泵站: numerals that follow each other, and no label.
[[nodiscard]] bool is_run_of_numerals(const LineStart& start);

/// 1.0版: no section has the number 0.
[[nodiscard]] bool is_version(const LineStart& start);

/// 1.1个百分点, 2.5%, 1.4座，, 1.5兆瓦以上: a figure, which looks like a label. In the middle of a sentence it need not end
/// there: 3.1立方米提高到….
[[nodiscard]] bool is_decimal(const LineStart& start, bool in_sentence = false);

/// Begins with what only a figure can stand before: 万千瓦, 亿元, 千米。, 家，, 兆瓦以上，, 多家、, 年5月.
[[nodiscard]] bool begins_with_measure(const LineStart& start);

/// Begins with 年 as only years that are counted do: 年（, 年内, 年以上.
[[nodiscard]] bool begins_with_years(const LineStart& start);

/// Begins with a unit, whatever follows: 兆瓦增加至.
[[nodiscard]] bool begins_with_unit(const LineStart& start);

/// What the start of a line takes that cannot be parted by a wrap, as Line::width: a CJK character with the marks behind it, a
/// word, a number.
[[nodiscard]] std::uint32_t first_piece_width(const LineStart& start);

}  // namespace plandoc::outline
