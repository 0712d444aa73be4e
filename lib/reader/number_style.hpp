#pragma once
/// How automatic numbers are written: the values of ST_NumberFormat (ECMA-376-1, 17.18.59) that documents in Chinese and
/// English use, as Word prints them.
///                              1    10   12     20     101
///     decimal                  1    10   12     20     101          decimalZero: 01
///     chineseCounting          一   十   十二   二十   一○一        taiwaneseCounting likewise
///     chineseCountingThousand  一   十   十二   二十   一百〇一     taiwaneseCountingThousand: 一百零一
///     japaneseCounting         一   十   十二   二十   百一
///     ideographDigital         一   一〇 一二   二〇   一〇一       taiwaneseDigital: 一○
///     chineseLegalSimplified   壹   壹拾 壹拾贰 贰拾   壹佰零壹
///     decimalEnclosedCircle    ①    ⑩    ⑫      ⑳      101
///     ideographTraditional     甲   癸   12     20     101
///     upperLetter              A    J    L      T      WWWW
/// Those of other scripts are written as decimals.

#include <cstdint>
#include <string>
#include <string_view>

namespace plandoc::reader {

/// Appends `number` as the format of this name writes it; "none" and "bullet" write nothing.
void append_in_style(std::string_view format, std::uint32_t number, std::string& out);

}  // namespace plandoc::reader
