#pragma once
/// What the cue words of a sentence say of the numbers in it. The sentence is read from left to right.
///     已建成5家；力争新增8家        5 is a fact, as is what follows up to ；: 8 is not, and strive
///     现有管网300公里，新建50公里    300 is extant, up to the end of its clause
///     奖励企业，每家50万元          pays: amounts of money are a rule's, up to ；
///     我国装机将达到12亿千瓦         names the country, up to the end of the sentence

#include <cstdint>
#include <span>
#include <vector>

#include "lexicon/cues.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

/// A cue word of the sentence at hand.
struct CueAt {
    Words words;
    lexicon::Cue cue = lexicon::Cue::none;
};

/// Those of `cues`, which stand in text order, that lie within `words`.
[[nodiscard]] std::span<const CueAt> cues_between(std::span<const CueAt> cues, Words words);

class SentenceCues {
public:
    explicit SentenceCues(const text::CleanText& text) : text_(text) {}

    void begin(Words sentence);
    /// Takes in the cues up to `index`. They are looked for when the first number asks.
    void follow(std::uint32_t index);

    /// Takes in the cues up to `index`, where a time to come stands: that something has been holds no longer.
    void forget_fact(std::uint32_t index) {
        follow(index);
        fact_ = has_base_ = false;
    }

    /// The longest cue at each place of the sentence, in text order.
    [[nodiscard]] std::span<const CueAt> all() const { return cues_; }

    // What the cues taken in so far say.
    [[nodiscard]] bool says_fact() const { return fact_; }           ///< 已
    [[nodiscard]] bool compares_years() const { return compares_; }  ///< 同比
    /// 同比 is of the clause that `index` is in, not of one before: 投诉量同比下降15%，|新建站点5个
    [[nodiscard]] bool compares_in_clause(std::uint32_t index) const { return compares_ && index <= compared_end_; }
    [[nodiscard]] bool has_base() const { return has_base_; }  ///< 比去年
    /// 奖励 stands behind `promised`, where the last target ends, and no ； behind it: 奖励1亿元，推动增资3亿元，利用外资9亿元.
    [[nodiscard]] bool pays_behind(std::uint32_t promised) const { return pays_ && promised <= paid_at_; }
    [[nodiscard]] bool names_country() const { return country_; }  ///< 我国
    [[nodiscard]] bool is_extant(std::uint32_t index) const { return index < extant_end_; }
    [[nodiscard]] Modality modality_before(std::uint32_t index) const;

private:
    void find();
    void follow(const CueAt& cue, std::uint32_t index);
    [[nodiscard]] bool& said_by(Words fact_cue);
    [[nodiscard]] bool names_no_fact(Words cue) const;
    [[nodiscard]] bool names_rate(Words cue) const;
    [[nodiscard]] bool is_held_to(Words behind) const;
    [[nodiscard]] bool is_noun(Words modality) const;
    [[nodiscard]] bool seeks_object(Words cue) const;
    [[nodiscard]] bool seeks_money(Words cue) const;
    [[nodiscard]] bool names_purse(Words payment) const;
    [[nodiscard]] bool describes(Words cue) const;
    [[nodiscard]] bool is_base(Words cue) const;
    [[nodiscard]] std::uint32_t end_of_fact(Words cue) const;
    [[nodiscard]] std::uint32_t end_of_extant(Words cue) const;
    [[nodiscard]] bool is_place(Words words) const;
    [[nodiscard]] bool tells_state(Words first) const;
    [[nodiscard]] bool is_bare_member(Words clause) const;
    [[nodiscard]] bool seeks_value_alone(Words cue, Words clause) const;
    [[nodiscard]] std::uint32_t end_before_dated_clause(Words sought) const;
    [[nodiscard]] std::uint32_t end_of_modality(Words cue) const;
    [[nodiscard]] bool is_of_premise(Words behind_modality) const;

    const text::CleanText& text_;
    Words sentence_;
    std::vector<CueAt> cues_;
    bool is_found_ = false;
    std::size_t next_ = 0;        ///< of cues_: the first one not taken in
    std::uint32_t followed_ = 0;  ///< up to where cues were taken in
    bool fact_ = false, compares_ = false, has_base_ = false, pays_ = false, country_ = false;
    std::uint32_t fact_end_ = 0;      ///< where what has been ends
    std::uint32_t compared_end_ = 0;  ///< of the clause of 同比
    std::uint32_t paid_at_ = 0;       ///< the last 奖励
    std::uint32_t extant_end_ = 0;
    Modality modality_ = Modality::none;
    std::uint32_t modality_end_ = 0;    ///< behind its word
    std::uint32_t modality_until_ = 0;  ///< where what it says ends
};

}  // namespace plandoc::record
