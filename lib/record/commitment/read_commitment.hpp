#pragma once
/// Which verb governs a quantity and which noun it counts, or why it is no target: the ways to be attached, asked in turn.
///     万人发明专利拥有量达到11件以上    达到 · 万人发明专利拥有量         (noun, verb, number)
///     培育30家以上领军企业            培育 · 领军企业                (verb, number, noun)
///     新增驰名商标10件、著名商标100件   新增 · 驰名商标, 新增 · 著名商标   (the verb carries over)
///     营业收入2000万元以上的企业        provision                     (the number describes the noun)

#include "record/mention/commitment.hpp"

namespace plandoc::record {

/// Reads the clause around one quantity; what carries over from the numbers before it is the caller's to add.
[[nodiscard]] Commitment read_commitment(const text::CleanText& text, const Mention& mention);

}  // namespace plandoc::record
