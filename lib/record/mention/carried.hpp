#pragma once
/// What carries over from one number of a sentence to the next.
///     新增A 10件、B 100件               新增
///     每年培训100人，开展活动5次           每年
///     新增商标100件，总量超过400件        商标, for a number that only says 总量
///     覆盖率由65%提升至75%               65, where the change of 75 starts
///     A、B覆盖率分别达到60%、50%          B覆盖率, for 50
///     A达到3亿元、B达到2亿元，分别增长6%、4%   A and B

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "record/mention/commitment.hpp"

namespace plandoc::record {

struct Carried {
    // Of the target before.
    bool has_target = false;
    bool is_make = false;  ///< its verb takes parallel items
    Words action;
    lexicon::VerbChange change = lexicon::VerbChange::level;
    std::string indicator;
    Words indicator_words;
    std::vector<std::string> recent;  ///< the indicators of the sentence's last targets, at most six
    Words subject;                    ///< the noun before the verb, for 每年 over parallel nouns
    std::uint32_t clause = 0;         ///< where its clause begins
    std::uint32_t target_end = 0;
    std::string_view dimension;  ///< of its unit
    Words unit;
    bool is_parted = false;      ///< ； stands behind it
    bool has_baseline = false;
    std::string scope;

    Per per = Per::none;       ///< 每年 and 各, as long as they hold
    Per listed = Per::none;    ///< 年均分别增长8%、6%: of every number that a 分别 gives a name
    bool acts_yearly = false;  ///< 年产甲盐2万吨、乙盐3万吨: the verb of the target before, which parallel items take
    std::uint32_t dated_from = 0;  ///< behind the last deadline: 每年 before it holds no longer

    std::optional<text::Decimal> start;  ///< 由65%: the value the next number's change starts from

    // Still to be given out by a 分别.
    std::vector<std::string> members;     ///< names, last first
    std::vector<int> years;               ///< deadlines, last first
    Relation relation = Relation::equal;  ///< 分别超过70%和50%: holds for both

    std::uint32_t end = 0;          ///< behind the words that belong to the number before
    std::uint32_t ratio_begin = 0;  ///< likewise for a ratio: 13个断面|优良比例90%, where 13 promises nothing
};

/// The number before gives this one its noun; beyond ； only where both measure in the same.
[[nodiscard]] bool gives_noun(const Carried& carried, const Quantity& quantity);

/// Keeps of a target what the numbers behind it may need.
void carry_target(const Mention& mention, const Commitment& commitment, const Target& target, Carried& carried);

/// 新建基地5处，面积100亩；园区2处: a measure that the verb does not make, behind which it goes on.
[[nodiscard]] bool is_aside(const Commitment& commitment, const Target& target, const Carried& carried);

/// 由65%提升至75%: the noun and the value of 65% wait for the second number.
void carry_start(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried);

/// 到2025年 begins anew: 每年培训100人，到2025年建成基地5个; behind ； the verb does, too
/// (新增风电20万千瓦；到2025年，风电约90万千瓦).
void carry_date(Words date, Carried& carried);

/// What stands before the end of this number's words belongs to no later number. Descriptions, bare digits (a page number
/// within a sentence) and numbers in brackets within a noun leave it whole.
void part_words(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Role role, Carried& carried);

}  // namespace plandoc::record
