#pragma once
/// The letterhead and what identifies the document: records.md 1. The elements are those of GB/T 9704—2012, 7.2 to 7.4:
///     甲市人民政府关于印发甲市乙工作方案（2022—2024年）的通知   notice_title; issuers 甲市人民政府
///     甲政发〔2022〕7号                                        number
///     各区县人民政府，市政府各部门：                           recipients
///     甲市人民政府⏎2022年11月23日                              date; issuers where the title has none
///     （此件公开发布）                                         published
///     甲市乙工作方案（2022—2024年）                            title, kind, period, region
///     抄送：市委各部门。                                       copied_to
///     甲市人民政府办公室 2022年11月24日印发                    date where nobody signed
/// What a web page says of the document beside its text (索引号, 发文字号, 成文日期) fills in where the text is silent.

#include "record/plan.hpp"

namespace plandoc::record {

/// The letterhead of the document; coverage.hpp fills in how much of the document is covered.
[[nodiscard]] Letterhead read_letterhead(const outline::Outline& outline, const reader::Document& document);

}  // namespace plandoc::record
