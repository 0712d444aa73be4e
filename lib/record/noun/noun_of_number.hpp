#pragma once
/// The noun that a number counts, where it stands behind the number or in a clause before.
///     建设10个园区、5个站点    behind the number, up to the next number's words
///     推进园区建设，完成10个   in a clause before

#include <cstdint>
#include <string_view>

#include "record/plan.hpp"

namespace plandoc::record {

/// The noun that begins at `begin`, behind a quantity of `clause`. It ends with the clause, where something else begins
/// (并组织实施, 用于…), or before what belongs to the next number, which begins at `next_number`.
[[nodiscard]] Words noun_behind(const text::CleanText& text, Words clause, std::uint32_t begin, std::uint32_t next_number);

/// The noun that the clauses before `clause` speak of, for a number without one of its own: 推进|林业站建设|，到2027年，完成15个.
/// Empty where they lead to none for certain.
[[nodiscard]] Words noun_of_clauses_before(const text::CleanText& text, Words sentence, Words clause);

/// 为老年人安装|智能终端|，2025年安装500套: what the same verb acts on in a clause before, unless that says more than a noun.
/// Empty: it does not stand there, or only leads to a number.
[[nodiscard]] Words object_of_verb_before(const text::CleanText& text, Words sentence, Words clause, Words verb);

/// 完成国家下达的节能目标, 达到省定的标准: `deed` is to meet what others have set.
[[nodiscard]] bool meets_set_task(std::u16string_view deed);

}  // namespace plandoc::record
