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
    AdjacentVerb verb;        ///< as found; whether the number is attached to it, `commitment.action` says
    const bool noun_follows;  ///< directly behind the number
    Commitment commitment;

    [[nodiscard]] std::u16string_view view(Words words) const { return text.characters(words); }
    /// The clause behind the number and its comparator.
    [[nodiscard]] std::u16string_view behind() const { return view({quantity.after, mention.clause.end}); }
    /// What stands there is counted (counted_noun.hpp).
    [[nodiscard]] Words counted_noun() const;
    /// 10家以上|的
    [[nodiscard]] bool starts_with_particle() const { return behind().starts_with(u"的"); }
    [[nodiscard]] bool is_ratio() const { return mention.is_share() || quantity.unit_name.empty(); }
    /// The number says how far a circle reaches: 15分钟养老服务|圈, 3公里生活|圈.
    [[nodiscard]] bool names_circle() const;
    /// 形成硅片50GW、组件|30GW|产能: behind the number stands only what it measures of the noun before.
    [[nodiscard]] bool measures_capacity() const;
    /// 建设国家和6个区域中心, 省直机关和60%以上的市直机关建成…: the number is the next item's.
    [[nodiscard]] bool opens_item() const;
    /// 分别达到80%和|70%: the number before, where it is a target, and this number has no noun of its own and is joined to it;
    /// else null.
    [[nodiscard]] const Expression* target_joined_before() const;
    /// `words` say only where: 全市, 全国, the plan's own place.
    [[nodiscard]] bool is_place(Words words) const;

    /// The noun is `noun`, which stands before the number: 拥有量|达到11件. Empty: the number has none of its own.
    void take_noun_before(Words noun);
    /// The noun is `noun`, which stands behind the number: 培育30家以上|企业.
    void take_noun_behind(Words noun);
    /// The noun is what stands directly behind the number (counted_noun.hpp).
    void take_counted_noun();
    /// Likewise those of whom the next number says how much they have: 3个|县|产值过5亿元. False: it says nothing of them.
    bool take_owners_of_next();
    /// Likewise. Where the verb causes them to act (推动50家企业|开展改造), what they do is left out.
    void take_counted_actors(bool is_caused);
    /// The number has no noun of its own.
    void drop_noun() { take_noun_before({}); }
};

}  // namespace plandoc::record
