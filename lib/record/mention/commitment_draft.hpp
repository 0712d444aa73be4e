#pragma once
/// A commitment while it is read: the number in its clause, and what has been found of it so far. The files that know how a
/// number is attached (commitment/read_commitment.cpp lists them) fill it; clause_role looks at it last.

#include <string_view>

#include "record/mention/adjacent_verb.hpp"
#include "record/mention/commitment.hpp"

namespace plandoc::record {

struct CommitmentDraft {
    CommitmentDraft(const text::CleanText& text, const Mention& mention);

    const text::CleanText& text;
    const Mention& mention;
    const Quantity& quantity;
    AdjacentVerb verb;        ///< without its action where the number is attached to something else
    const bool noun_follows;  ///< directly behind the number
    Commitment commitment;

    [[nodiscard]] std::u16string_view view(Words words) const { return text.characters(words); }
    /// The clause behind the number and its comparator.
    [[nodiscard]] std::u16string_view behind() const { return view({quantity.after, mention.clause.end}); }
    /// 10家以上|的
    [[nodiscard]] bool starts_with_particle() const { return behind().starts_with(u"的"); }
    [[nodiscard]] bool is_ratio() const { return mention.is_share() || quantity.unit_name.empty(); }
    /// 建设国家和6个区域中心, 省直机关和60%以上的市直机关建成…: the number is the next item's.
    [[nodiscard]] bool opens_item() const;
    /// `words` say only where: 全市, 全国, the plan's own place.
    [[nodiscard]] bool is_place(Words words) const;

    void take_noun(Words noun, bool is_behind);
    void take_noun_behind();
    /// 推动50家企业|开展改造: what those do of whom the verb is the cause is no part of their name.
    void take_actors_behind(bool is_caused);
};

}  // namespace plandoc::record
