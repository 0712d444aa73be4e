#pragma once
/// Titles of documents: what of the lines at the head of a document is its title, and its kind of document.
///     甲市乙实施意见⏎甲市乙实施意见（甲政字〔2021〕2号）    甲市乙实施意见: a page's heading once, without number or date
///     甲省“十四五”乙规划⏎甲省生态环境厅                     甲省“十四五”乙规划: up to the last line that ends in a kind
///     甲省人民政府印发《乙规划（2021—2025年）》             乙规划（2021—2025年）

#include <cstdint>

#include "text/clean_text.hpp"

namespace plandoc::record {

/// The title among `lines`, which may be several passages of `text`; empty where they are none.
[[nodiscard]] text::Words title_proper(const text::CleanText& text, text::Words lines);

/// Who has issued what stands in 《》, where `lines` are a heading over this title: 甲省人民政府 of 甲省人民政府印发《乙规划》.
/// Empty where they name nobody.
[[nodiscard]] text::Words issuers_over(const text::CleanText& text, text::Words lines, text::Words title);

/// The kind of document that the title ends in, the brackets behind it aside (工作方案（2022—2025年）); empty: none.
[[nodiscard]] text::Words kind_of(const text::CleanText& text, text::Words title);

/// The year that `title` begins with where only the kind of document stands behind it (数字甲省|2021行动方案); 0: none.
[[nodiscard]] int bare_year_before_kind(const text::CleanText& text, text::Words title);

/// What a notice passes on, as its title names it: 关于印发甲方案的通知 -> 甲方案; empty where it passes nothing on.
[[nodiscard]] text::Words passed_on(const text::CleanText& text, text::Words notice_title);

}  // namespace plandoc::record
