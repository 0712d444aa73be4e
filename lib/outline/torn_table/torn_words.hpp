#pragma once
/// What the words of a torn table's cells may be, each by itself.
///     约束性  binding      2025 年目标值  heading (2025)     ≥98%  90以上  [500]  number     —  nothing
///     （%）, 率 behind a name close it; 15. or (3) before it number it

#include <cstdint>
#include <string_view>

namespace plandoc::outline {

enum class PieceKind : std::uint8_t {
    words,
    number,   ///< with its sign, unit and bracket: ≥98%, 90 以上, [500], 新增 20 个; also 85/85
    nothing,  ///< — or /: there is no value
    binding,  ///< 约束性 or 预期性
    heading,  ///< 指标名称, 2025 年目标值
    told,     ///< a value in words: 完成国家下达目标
    unit,     ///< 万吨, by itself
    ordinal,  ///< a row's number
};

/// Of one cell's words (folded, without white space), as far as they tell themselves: to binding and heading.
[[nodiscard]] PieceKind kind_of_cell(std::u16string_view word);

/// The year that a heading begins with: 2025年, (2020年), 2025年目标值; 0: none.
[[nodiscard]] int year_of_heading(std::u16string_view word);

/// In a column of values.
[[nodiscard]] constexpr bool is_value(PieceKind kind) {
    return kind == PieceKind::number || kind == PieceKind::nothing || kind == PieceKind::told;
}

/// ≥24.5, 93 左右, [12], 完成国家下达目标: how a target is written, and what is known seldom.
[[nodiscard]] bool reads_as_target(PieceKind kind, std::u16string_view words);

/// A number with no more behind it than a unit, a comparator, a bracket.
[[nodiscard]] bool is_number(std::u16string_view word);

/// What stands in `word` behind a sign, a bracket, a comparator, a verb of amount.
[[nodiscard]] std::u16string_view without_lead(std::u16string_view word);

/// % 个: nothing but a unit of the lexicon.
[[nodiscard]] bool is_whole_unit(std::u16string_view word);

/// %, 万吨, 个/万人
[[nodiscard]] bool is_unit(std::u16string_view words);

/// （%） or （万吨） closes the words: the name of an indicator ends here.
[[nodiscard]] bool ends_with_unit(std::u16string_view words);

/// A bracket, or 指数 浓度, as what is measured is named.
[[nodiscard]] bool ends_as_name(std::u16string_view words);

/// A unit or 率 closes the words.
[[nodiscard]] bool ends_name(std::u16string_view words);

/// 15.甲 (3)乙: a row's number before its name; 0: none.
[[nodiscard]] int number_before_name(std::u16string_view words);
[[nodiscard]] inline bool begins_with_number(std::u16string_view words) { return number_before_name(words) != 0; }

/// 1 to 99, as rows are numbered; 0: no such number.
[[nodiscard]] int number_of_row(std::u16string_view word);

/// 序号, 序
[[nodiscard]] bool is_ordinal_heading(std::u16string_view heading);

/// 每个县至少1所, 明显增长: begins a value that is told in words.
[[nodiscard]] bool begins_told_value(std::u16string_view words);

/// 完成省定目标, 基本消除: begins a value in words, and no name; beside a unit 基本建成公园 is one.
[[nodiscard]] bool begins_told(std::u16string_view words, bool has_unit);

/// 达到本市要求: what follows is another cell.
[[nodiscard]] bool ends_told(std::u16string_view words);

/// May name an indicator: no value in words, no piece of a name. What has a unit beside it may be short.
[[nodiscard]] bool names_indicator(std::u16string_view words, bool has_unit = false);

}  // namespace plandoc::outline
