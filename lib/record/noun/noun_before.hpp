#pragma once
/// The noun that a number counts, where it stands in a clause before: 推进|园区|建设，完成10个.

#include "record/plan.hpp"

namespace plandoc::record {

/// The noun that the clauses before `clause` speak of, for a number without one of its own: 推进|林业站建设|，到2027年，完成15个.
/// Empty where they lead to none for certain.
[[nodiscard]] Words noun_of_clauses_before(const text::CleanText& text, Words sentence, Words clause);

/// 为老年人安装|智能终端|，2025年安装500套: what the same verb acts on in a clause before, unless that says more than a noun.
/// Empty: it does not stand there, or only leads to a number.
[[nodiscard]] Words object_of_verb_before(const text::CleanText& text, Words sentence, Words clause, Words verb);

}  // namespace plandoc::record
