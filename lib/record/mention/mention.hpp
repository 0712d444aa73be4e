#pragma once
/// A quantity and its surroundings, as far as its role and the fields of its target depend on them.
///     到2025年，|培育企业20家|、机构5家以上，…     | begins what may belong to the next number (`segment`)

#include <cstdint>
#include <span>
#include <string_view>

#include "record/mention/sentence_cues.hpp"
#include "record/number/expression.hpp"

namespace plandoc::record {

struct Carried;

struct Mention {
    const Expression* expression = nullptr;
    std::span<const Expression> before, behind;  ///< the other expressions of the sentence
    Words sentence, clause;
    std::uint32_t segment = 0;         ///< where the words begin that may belong to this number and to none before it
    std::uint32_t next_number = 0;     ///< where the next quantity of the clause begins; clause.end: none
    const Expression* next = nullptr;  ///< that quantity
    bool counts_places = false;        ///< 8个县|100个样地: in how many places there are those that the next number counts
    bool follows_places = false;       ///< 100个 of these
    bool follows_count = false;        ///< 5个10亿元以上项目: stands between the number that counts a noun and this noun
    std::span<const CueAt> cues;       ///< of the clause, in text order
    std::span<const CueAt> sentence_cues;  ///< of the sentence
    std::u16string_view own_place;         ///< the plan's, which no noun begins with

    // What the sentence says up to here.
    bool has_been = false;   ///< 已, 了, a past year: a fact
    bool is_extant = false;  ///< 现有: a fact unless a verb changes it
    bool is_paid = false;    ///< 奖励: a rule's, where it is money
    bool is_dated = false;   ///< a deadline stands before it
    Modality modality = Modality::none;

    [[nodiscard]] const Quantity& quantity() const { return *expression->quantity; }
    /// 50个|共|20万亩: how much they are together stands behind it.
    [[nodiscard]] bool is_summed_up(const text::CleanText& text) const;
    [[nodiscard]] bool is_share() const { return quantity().unit_kind == lexicon::UnitKind::share; }
};

/// The surroundings of expressions[at]; `expressions` are those of the sentence. What cues and dates say is the caller's to add.
[[nodiscard]] Mention read_mention(const text::CleanText& text, Words sentence, std::span<const Expression> expressions,
                                   std::size_t at, const Carried& carried);

/// 20万千瓦、40万千瓦: nothing but a sign of a list stands between the number and the next.
[[nodiscard]] bool is_followed_by_number(const text::CleanText& text, const Mention& mention);

/// 100MW/400MWh: two measures of one thing.
[[nodiscard]] bool are_paired(const text::CleanText& text, const Expression& first, const Expression& second);

/// 共计: leads from a number of things to what they measure together (7座共计80万千瓦电站).
[[nodiscard]] bool is_in_total(const text::CleanText& text, Words words);

constexpr std::size_t most_parallel = 64;  ///< numbers that one 分别 may give names or years to

/// The number itself and those parallel to it: behind it up to the next ， or ；.
[[nodiscard]] std::span<const Expression> parallel_numbers(const text::CleanText& text, const Mention& mention);

}  // namespace plandoc::record
