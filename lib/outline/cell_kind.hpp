#pragma once
/// What the words of a table's cell are, as far as they tell it by themselves, in a table that lost its columns. Words are
/// width-folded, without white space.
///     约束性  binding      2025 年目标值  heading (2025)     ≥98%  90以上  [500]  number     —  nothing

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

/// What the words of one cell are: words, number, nothing, binding or heading. The other kinds are told by the cells around
/// them (torn_cells.hpp).
[[nodiscard]] PieceKind kind_of_cell(std::u16string_view word);

/// A piece of this kind stands in a column of values.
[[nodiscard]] constexpr bool is_value(PieceKind kind) {
    return kind == PieceKind::number || kind == PieceKind::nothing || kind == PieceKind::told;
}

/// The year that a heading begins with: 2025年, (2020年), 2025年目标值, 2020年现状/十三五; 0: none.
[[nodiscard]] int year_of_heading(std::u16string_view word);

/// The heading of the column of row numbers: 序号, 序.
[[nodiscard]] bool is_ordinal_heading(std::u16string_view heading);

/// `word` is a number, with no more behind it than a unit, a comparator or a bracket.
[[nodiscard]] bool is_number(std::u16string_view word);

/// `word` without the signs, brackets, comparators and verbs of amount that it begins with.
[[nodiscard]] std::u16string_view without_lead(std::u16string_view word);

/// The number that `word` is, 1 to 99 as rows are numbered; 0: it is anything else.
[[nodiscard]] int number_of_row(std::u16string_view word);

/// `word` is a unit of the lexicon: % 个.
[[nodiscard]] bool is_whole_unit(std::u16string_view word);

/// `words` begin a value that is told in words and not the name of an indicator: 完成省定目标, 基本消除. Beside a unit fewer
/// words are sure to: there 基本建成公园 is a name.
[[nodiscard]] bool begins_told(std::u16string_view words, bool has_unit);

/// A unit in brackets or 率 closes `words`.
[[nodiscard]] bool ends_name(std::u16string_view words);

/// `words` may be the name of an indicator: no value in words, and no mere piece of a name. Beside a unit a name may be
/// short.
[[nodiscard]] bool names_indicator(std::u16string_view words, bool has_unit = false);

}  // namespace plandoc::outline
