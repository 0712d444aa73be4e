#pragma once
/// The verb that governs a number from farther off, in the words before it.
///     新增|驰名商标10件          at their head
///     为企业|培养|人才50人        behind a phrase; likewise 对…, 中小企业中
///     城镇|新增|就业5万人         inside the name of what is counted
///     支持企业|组建|联盟5个       what others are made to do comes first
/// No verb governs in 通过平台提供的软件服务下载量, where the verbs describe.

#include <cstdint>

#include "text/clean_text.hpp"

namespace plandoc::record {

/// The verb in `words` that governs a number behind them, with those side by side with it (培育、引进); empty: none does.
[[nodiscard]] text::Words governing_verb(const text::CleanText& text, text::Words words);

/// 海上风电力争|新增: 力争 stands directly before `index`, and somebody or something before that.
[[nodiscard]] bool is_striven_for(const text::CleanText& text, text::Words words, std::uint32_t index);

/// The verb, which governs `words`, stands inside the name of what is counted: 城镇|新增|就业.
[[nodiscard]] bool is_inside_name(const text::CleanText& text, text::Words words, text::Words verb);

/// 年 stands at `index`, before a verb, and says how often: 年|种植绿肥38万亩, 用水量|年|下降2%. In 全年, 2025年 and 五年 it does
/// not.
[[nodiscard]] bool says_yearly(const text::CleanText& text, std::uint32_t index);

}  // namespace plandoc::record
