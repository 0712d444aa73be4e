#pragma once
/// Deeds that are counted: what is done, without who does it, to whom, where and how often.
///     县级林长每年|巡林|4次       who does it: 县级林长
///     对独居老人每月|探访|2次     likewise 为65岁以上老年人|体检|1次
///     到养老机构|巡诊|4次         likewise 护林员对责任区|巡查|8次
///     对民营企业|贷款占比|30%     whom what is measured is about
/// Nouns that are no deeds stay as they are: 对外贸易额.

#include <string_view>

#include "record/mention/commitment.hpp"
#include "record/mention/mention.hpp"

namespace plandoc::record {

/// Somebody who does something: 服务机构, 乡级林长.
[[nodiscard]] bool names_doer(std::u16string_view words);

/// 乡级林长每月巡林 of 市级林长每半年、县级林长每季度、|乡级林长每月巡林: the last of several doers, each with how often.
[[nodiscard]] Words last_of_doers(const text::CleanText& text, Words noun);

/// 巡护 of 每3天|巡护: `noun` without how often, in a number of days or hours, at its head.
[[nodiscard]] Words deed_behind_interval(const text::CleanText& text, Words noun);

/// 服务机构|每月|上门服务4次, 重点区域|每半年|抽查1次, 甲、乙2县|各|造林: who does so often what is counted, or where, or each of
/// whom does; empty: none stands before it.
[[nodiscard]] Words doer_before_times(const text::CleanText& text, const Mention& mention, Words noun);

/// 服务机构每月|上门服务: what `doer` does so often, who stands at the head of `noun`, as doer_before_times found.
[[nodiscard]] Words deed_behind_doer(const text::CleanText& text, Words doer, Words noun);

/// 民营企业 of 对|民营企业|贷款占比: those whom what is measured is about; empty: nobody is named.
[[nodiscard]] Words those_at_head(const text::CleanText& text, Words noun);

/// `noun` without those for whom, to whom or where it is done so often: 为失能老人每周|上门服务, 对养老机构的|联合检查.
[[nodiscard]] Words without_recipient(const text::CleanText& text, const Mention& mention, Words noun);

/// 每年|培训|200人次: no noun stands before or behind the verb, so that what it does is what is counted.
[[nodiscard]] bool is_deed_alone(const text::CleanText& text, const Mention& mention, const Commitment& commitment);

/// 住宅领域 of |住宅领域|新增装机超过10万千瓦: the field or the places at the head of `noun` where what is added is measured;
/// empty: there are none.
[[nodiscard]] Words place_of_addition(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                      Words noun);

}  // namespace plandoc::record
