#pragma once
/// Who is to achieve what is measured, where they stand before its verb or open the item in which it stands.
///     养殖场实现处理率80%                       养殖场
///     50个重点项目完成投资9亿元                 50个重点项目
///     新材料产业聚焦深加工，实现营收7亿元        新材料产业

#include "record/mention/commitment.hpp"

namespace plandoc::record {

/// They stand before a verb of achieving: 保留的养殖场|实现|尾水处理率达到80%. Who earns or invests a sum may be anybody or
/// anything: 品牌产品|实现|平均溢价20%, 推动|11个共建项目|完成|投资9亿元. Empty: nobody is named.
[[nodiscard]] Words who_achieves(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                 Words indicator);

/// They open the item, and the clause of the sum names nobody else: |新材料产业|聚焦深加工，实现营收7亿元,
/// 支持|甲园区|建设工厂，总产值达9亿元. Empty: nobody does.
[[nodiscard]] Words who_opens_item(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                   Words indicator);

/// What they achieve is a sum, and they are nobody of whom the next clause could go on: 重点项目|完成投资9亿元，引进企业3家.
[[nodiscard]] bool earns_in_one_clause(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                       Words indicator);

}  // namespace plandoc::record
