#pragma once
/// A quantity and the words around it, as far as its role and the fields of its target depend on them.
///     到2025年，|培育企业20家|、机构5家以上，…     | begins what may belong to the next number (`segment`)

#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/verbs.hpp"
#include "record/mention/sentence_cues.hpp"
#include "record/number/clause.hpp"
#include "record/number/expression.hpp"

namespace plandoc::record {

struct Carried;

/// The own place of a plan without a region.
inline constexpr std::u16string_view whole_country = u"全国";

struct Mention {
    const Expression* expression = nullptr;
    std::span<const Expression> before, behind;  ///< the other expressions of the sentence
    Words sentence, clause;
    std::uint32_t segment = 0;         ///< where the words begin that may belong to this number: they belong to none before it
    std::uint32_t next_number = 0;     ///< where the next quantity of the clause begins; clause.end: there is none
    const Expression* next = nullptr;  ///< that quantity; null: there is none
    bool counts_places = false;        ///< 8个 of 8个县100个样地: in so many places the next number's things stand
    bool follows_places = false;       ///< 100个 of 8个县100个样地
    bool opens_bounds = false;         ///< 30张以上 of 床位在30张以上、50张以下的养老院
    bool follows_count = false;  ///< 10亿元 of 5个10亿元以上项目: it stands between a number that counts a noun and that noun
    std::span<const CueAt> cues;           ///< of the clause, in text order
    std::span<const CueAt> sentence_cues;  ///< of the sentence
    std::u16string_view own_place;         ///< the plan's, which no noun begins with

    // What the sentence says up to the number.
    bool has_been = false;       ///< by 已, 了 or a past year: the number is a fact
    bool is_background = false;  ///< in a section on what has been
    bool is_extant = false;      ///< by 现有: the number is a fact, unless a verb changes it
    bool is_paid = false;        ///< by 奖励: if the number is money, a rule pays it, and it is no target
    bool is_dated = false;       ///< a deadline stands before the number
    bool is_among_aims = false;  ///< in a section called 主要目标
    Modality modality = Modality::none;

    [[nodiscard]] const Quantity& quantity() const { return *expression->quantity; }
    /// The clause up to the number and its comparator.
    [[nodiscard]] Words lead() const { return {clause.begin, quantity().before}; }
    /// Likewise, without what belongs to a number before.
    [[nodiscard]] Words own_lead() const { return {segment, quantity().before}; }
    /// The clause behind the number and its comparator.
    [[nodiscard]] Words tail() const { return {quantity().after, clause.end}; }
    /// The quantity before it in the sentence, with none but words between them; null: another expression, or none, stands there.
    [[nodiscard]] const Quantity* last_quantity() const {
        return before.empty() || !before.back().quantity ? nullptr : &*before.back().quantity;
    }
    /// 其中…
    [[nodiscard]] bool tells_part(const text::CleanText& text) const { return text.starts_with(clause, of_these); }
    /// 10亿元 of 引进3个投资超|10亿元|的项目: how great each of those is that the number before counts.
    [[nodiscard]] bool is_size_of_counted(const text::CleanText& text) const;
    /// Behind the number stands how much they are together: 50个|共|20万亩.
    [[nodiscard]] bool is_summed_up(const text::CleanText& text) const;
    [[nodiscard]] bool is_share() const { return quantity().unit_kind == lexicon::UnitKind::share; }
};

/// The mention of expressions[at], a quantity; `expressions` are those of the sentence. What its cues and dates say is not
/// filled in.
[[nodiscard]] Mention read_mention(const text::CleanText& text, Words sentence, std::span<const Expression> expressions,
                                   std::size_t at, const Carried& carried);

/// The clause before that of the number.
[[nodiscard]] inline Words clause_before(const text::CleanText& text, const Mention& mention) {
    const std::uint32_t end = mention.clause.begin - 1;
    return clause_around(text, mention.sentence, {end, end});
}

/// Nothing but a sign of a list stands between the number and the next: 20万千瓦、40万千瓦.
[[nodiscard]] bool is_followed_by_number(const text::CleanText& text, const Mention& mention);

/// 三年 of 国家级奖项三年不少于2项: the years within which so many are to be, by the date last named before the number; empty: it
/// is another.
[[nodiscard]] Words years_before(const text::CleanText& text, const Mention& mention);

/// The two measure one thing: 100MW/400MWh.
[[nodiscard]] bool are_paired(const text::CleanText& text, const Expression& first, const Expression& second);

/// The second counts the people of the households that the first counts: 120户|360人|返贫风险.
[[nodiscard]] bool are_households(const text::CleanText& text, const Quantity& first, const Quantity& second);

/// `words` lead from a number of things to what they measure together: 共计 of 7座|共计|80万千瓦电站.
[[nodiscard]] bool is_in_total(const text::CleanText& text, Words words);

/// The number and those behind it that nothing but a sign of a list parts from each other: 68%、55%; in text order.
[[nodiscard]] std::span<const Expression> joined_numbers(const text::CleanText& text, const Mention& mention);

/// Characters behind a number up to the verb of a change that starts from it: 5%|起步、逐步|提高到20%; 0: none do.
[[nodiscard]] std::uint32_t match_start_off(const text::CleanText& text, Words behind);

/// Where the verb of the change begins that starts from the number and those joined to it: 由65%|提升至|75%, 由3个市|扩大到|8个;
/// the clause's end: none.
[[nodiscard]] std::uint32_t change_behind(const text::CleanText& text, const Mention& mention);

/// What the words behind a share say that it is, with which the clause ends: 实现10%以上|增长, 保持8%|的增速; level: they do not.
[[nodiscard]] lexicon::VerbChange change_named_behind(const text::CleanText& text, const Mention& mention);

constexpr std::size_t most_parallel = 64;  ///< numbers that one 分别 may give names or years to

/// The number and those parallel to it, in text order: all behind it up to the next ， or ；, most_parallel at the most.
[[nodiscard]] std::span<const Expression> parallel_numbers(const text::CleanText& text, const Mention& mention);

/// Characters of the verb that `words` end with, behind where those go that were counted before: 到各类交易所|上市|4家,
/// 赴港|上市; 0: they tell no such thing.
[[nodiscard]] std::uint32_t match_going(const text::CleanText& text, Words words);

}  // namespace plandoc::record
