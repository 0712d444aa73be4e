#pragma once
/// The place a plan is for: records.md 1, region.
///     荣成市国家知识产权强县建设试点县工作方案                荣成市
///     威海火炬高技术产业开发区国家级…试点园区工作方案         威海火炬高技术产业开发区
///     结合我省实际 (and the text names 湖北 and no other province)   湖北
/// A plan of the whole country has none.

#include <string>
#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// The first place that the title names outside 《》, with what belongs to its name: 广州市天河区, and behind a short name
/// the zone (威海火炬高技术产业开发区). Empty where there is none.
[[nodiscard]] text::Words find_place(const text::CleanText& text, text::Words title);

/// The place, known or not, that the title begins with and whose government issued it: 乙河镇 of 乙河镇护林方案, issued by
/// 乙河镇人民政府. Empty where there is none. `title` and `issuers` are words of `text`.
[[nodiscard]] text::Words find_place_of_issuer(const text::CleanText& text, text::Words title,
                                               const std::vector<text::Words>& issuers);

/// The place that 我省, 我市, 我县 … of the text stands for: the issuer's, else the only one of that rank that the text names, in
/// its fullest form as written; where the text has none of these words, the place whose body issued it. Empty where it is not
/// clear. `issuers` are words of `names`.
[[nodiscard]] std::string find_own_place(const outline::Outline& outline, const text::CleanText& names,
                                         const std::vector<text::Words>& issuers);

}  // namespace plandoc::record
