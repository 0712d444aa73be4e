#pragma once
/// The verb that governs a number from a distance: at the head of the words before it.
///     新增|驰名商标10件          at their head
///     为企业|培养|人才50人        behind a phrase; likewise 对…, 中小企业中
///     城镇|新增|就业5万人         inside the name of what is counted
///     支持企业|组建|联盟5个       what others are made to do comes first
/// None: 通过平台提供的软件服务下载量, where the verbs describe.

#include <cstdint>

#include "text/clean_text.hpp"

namespace plandoc::record {

/// With the verbs side by side with it (培育、引进); empty: none governs `words`.
[[nodiscard]] text::Words governing_verb(const text::CleanText& text, text::Words words);

/// 城镇新增就业: `verb`, which governs `words`, stands inside the name of what is counted.
[[nodiscard]] bool is_inside_name(const text::CleanText& text, text::Words words, text::Words verb);

/// 年种植绿肥38万亩, 用水量年下降2%: 年 before a verb says how often; 全年, 2025年 and 五年 do not.
[[nodiscard]] bool says_yearly(const text::CleanText& text, std::uint32_t index);

}  // namespace plandoc::record
