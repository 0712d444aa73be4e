#pragma once
/// Whom or what a number is for, beside its indicator (records.md 3, `scope`).
///     对区内企业举办培训4期        区内企业
///     中小企业中新增30家           中小企业
///     新建住宅实现100%交付         新建住宅
///     在甲市、乙县开展试点5个       甲市、乙县
///     养殖场实现处理率80%          养殖场

#include <string>

#include "record/mention/carried.hpp"

namespace plandoc::record {

/// The scope as written, of a target whose indicator and unit are known; empty: none is stated.
[[nodiscard]] std::string scope_of(const text::CleanText& text, const Mention& mention, const Commitment& commitment,
                                   const Target& target, const Carried& carried);

/// What the scope is taken from holds for no clause behind: 甲县|建成园区2个，引进企业5家; 在水泥行业|实施项目2个.
[[nodiscard]] bool limits_one_clause(const text::CleanText& text, const Mention& mention, const Commitment& commitment);

/// The scope of `target` achieves what is measured, and holds for the measures behind it: 企业实现|能耗降低20%，水耗降低10%.
[[nodiscard]] bool has_achiever(const text::CleanText& text, const Mention& mention, const Target& target,
                                const Carried& carried);

}  // namespace plandoc::record
