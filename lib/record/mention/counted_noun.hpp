#pragma once
/// The noun that stands directly behind a number and is counted by it.
///     30家以上|领军企业                     but not 95%以上，… or 30%和20%
///     5家(省级)|企业                       a note in brackets before it
///     推动50家|企业|开展改造                it ends where those that are counted do something
///     70%以上|县级机关|建成节约型机关        or where its verb begins

#include "record/mention/adjacent_verb.hpp"

namespace plandoc::record {

/// 安排500万元|用于养老, 投入500万元|建设智慧平台: `behind` tells what a sum is for that `action` sets aside, and names nothing.
[[nodiscard]] bool begins_use_of_money(const text::CleanText& text, Words action, std::u16string_view behind);

[[nodiscard]] bool is_followed_by_noun(const text::CleanText& text, const Mention& mention, const AdjacentVerb& verb);

/// What stands behind the number and its note in brackets, where a noun follows it.
[[nodiscard]] Words counted_noun(const text::CleanText& text, const Mention& mention);

/// 县城 of 60%以上的县城绿化率达到30%: `noun` as far as those whose measure the next number gives.
[[nodiscard]] Words up_to_measured(const text::CleanText& text, Words noun);

/// `noun` as far as its verb.
[[nodiscard]] Words up_to_verb(const text::CleanText& text, Words noun);

/// `noun` as far as what it reaches: 2家养老院|达到三级标准.
[[nodiscard]] Words up_to_reach(const text::CleanText& text, Words noun);

/// `noun` as far as words that are never part of a name: 村|进行绿化, 骨干|到敬老院帮扶, 监测站|为标准站.
[[nodiscard]] Words up_to_break(const text::CleanText& text, Words noun);

/// `noun` as far as what those that are counted have done in the end, which is no part of any name: 20个项目、30个在建项目|开工.
[[nodiscard]] Words up_to_done(const text::CleanText& text, Words noun);

/// `noun` as far as what people, businesses and the like have brought about: 企业|进入百强榜, 农民|纳入计划.
[[nodiscard]] Words up_to_accomplished(const text::CleanText& text, Words noun);

/// `noun` as far as what those do who were brought in: 引进2所高校|设立研究院, 10家企业|入驻园区, 3万农村劳动力|就业.
[[nodiscard]] Words up_to_settling(const text::CleanText& text, Words noun);

/// 30家|企业, 5个|村: those that `noun` ends in can do something.
[[nodiscard]] bool ends_in_actor(const text::CleanText& text, Words noun);

/// 县 of 3个|县|林业产值过5亿元: those of whom the next number says how much more than it they are to have; empty: it does not.
[[nodiscard]] Words owners_of_next(const text::CleanText& text, const Mention& mention);

/// `noun` as far as what those that are counted do; a verb elsewhere belongs to it.
[[nodiscard]] Words up_to_deed(const text::CleanText& text, Words noun);

/// 完成治理, 创成示范县: a verb of having done, with what is done behind it.
[[nodiscard]] bool accomplishes(std::u16string_view deed);

/// What stands behind `noun` in its clause, and behind a bracket right behind it: 3艘清扫船(50吨)|完成建造.
[[nodiscard]] std::u16string_view words_behind(const text::CleanText& text, Words clause, Words noun);

/// What a noun does not begin like: 达到…, 为…, 围绕….
[[nodiscard]] bool begins_like_verb(std::u16string_view behind);

}  // namespace plandoc::record
