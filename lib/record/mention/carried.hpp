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

/// What a target counted.
struct Counted {
    std::string indicator;
    Words indicator_words, unit;
    Per per = Per::none;
    Words action;
    lexicon::VerbChange change = lexicon::VerbChange::level;
};

struct Carried {
    // Of the target before the number at hand.
    bool has_target = false;
    bool is_make = false;  ///< its verb makes what is counted, and goes on to parallel items
    Words action;
    lexicon::VerbChange change = lexicon::VerbChange::level;
    Change target_change = Change::level;
    std::string indicator;
    Words indicator_words;
    bool is_of_aside = false;      ///< its noun only measures what was made before: 新建粮库3座，|仓容|10万吨
    bool adds_noun = false;        ///< 新增 stands before its noun: 新增企业分别达到150户、180户
    std::string of_level;          ///< what is counted by levels, which stand behind it: 绿色社区|省级50个、市级100个
    std::vector<Counted> counted;  ///< what was counted last in each unit, shares that no verb makes aside
    std::vector<std::string> recent;  ///< the indicators of the sentence's last targets, in text order
    std::vector<int> recent_years;    ///< likewise their deadlines; 0: none
    Words subject;                    ///< the last noun that stood before its verb: 每年 holds on over nouns with the same head
    std::uint32_t clause = 0;         ///< where its clause begins
    std::uint32_t target_end = 0;
    std::string_view dimension;  ///< of its unit, see lexicon/units.hpp
    Words unit;
    bool is_parted = false;                     ///< ； stands behind it
    bool is_counted_again = false;              ///< return_to_counted found what was counted in this unit before
    std::optional<std::string_view> fact_unit;  ///< the noun is that of a fact, which was counted in this unit
    bool has_baseline = false;
    std::string scope;
    bool scope_ends_with_clause = false;  ///< 在水泥行业|实施项目2个、技改5个，引进企业3家
    bool has_achiever = false;  ///< the scope is of the measures behind, too: 企业实现能耗降低20%，|水耗降低10%
    bool is_elsewhere = false;  ///< it is of what the target before it is of, in another place: 其中甲区30个

    Per per = Per::none;           ///< of 每年 and 各, as long as they hold
    Per last = Per::none;          ///< of the target before
    Per listed = Per::none;        ///< 年均分别增长8%、6%: of every number that a 分别 gives a name
    bool acts_yearly = false;      ///< 年 stands before its verb, which parallel items take: 年产甲盐2万吨、乙盐3万吨
    std::uint32_t dated_from = 0;  ///< behind the last deadline: 每年 before it holds no longer

    std::vector<text::Decimal> starts;  ///< 由65%、60%: the values that the next numbers' changes start from, last first
    std::uint32_t starts_end = 0;       ///< where the last of them ends

    // What a 分别 has still to give out, one to each number.
    std::vector<std::string> members;     ///< names, last first
    std::vector<Words> places;            ///< likewise the places that 分别 gives to the numbers to come, the next one last
    std::vector<Words> verbs;             ///< 新签约、新开工项目分别5个、3个: likewise
    std::vector<int> years;               ///< deadlines, last first
    std::vector<int> years_of_members;    ///< likewise those of the targets whose names wait
    Relation relation = Relation::equal;  ///< of all of them: 分别超过70%和50%
    bool is_by_respectively = true;       ///< by 分别: the comparator behind the last is of all; not in 达到70%、50%以上

    std::uint32_t end = 0;          ///< where the words end that belong to the numbers before
    std::uint32_t ratio_begin = 0;  ///< likewise, if the next number is a ratio: 13个断面|优良比例90%, where 13 promises nothing
};

/// The target before gives this quantity its noun; across a ； only where the units of both have one dimension. So does a fact,
/// where both have the same unit.
[[nodiscard]] bool gives_noun(const Carried& carried, const Quantity& quantity);

/// 能耗下降14%，|重点企业不低于18%: behind the change of `noun`, how far it is to change for others, with the same verb or none.
[[nodiscard]] bool changes_likewise(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                                    const Carried& carried);

/// 2023年治理600个村庄，治理率达到18%；2024年，治理|700个: behind a ； or behind money, and behind 其中, what was counted in this
/// unit before is at hand again.
void return_to_counted(const text::CleanText& text, const Mention& mention, Carried& carried);

/// Keeps in `carried` what the numbers behind the target may need of it.
void carry_target(const text::CleanText& text, const Mention& mention, const Commitment& commitment, const Target& target,
                  Carried& carried);

/// The target only measures what the verb makes, so that the verb goes on behind it: 新建基地5处，|面积100亩|；园区2处.
[[nodiscard]] bool is_aside(const Commitment& commitment, const Target& target, const Carried& carried);

/// The number before only measures what a verb makes, and so does this one: 新建生产线1条，年产值10亿元、|利税|1亿元.
[[nodiscard]] bool goes_on_aside(const text::CleanText& text, const Mention& mention, const Carried& carried);

/// Keeps the noun and the value of the first number of a change for the second, 由65%提升至75%, and those of all joined to it.
void carry_start(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried);

/// Keeps the noun of a fact where no target stands before it: 目前覆盖率60%，到2025年|达到65%.
void carry_fact(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried);

/// Notes a deadline: 每年 before it holds no longer (每年培训100人，|到2025年|建成基地5个), and behind a ； neither does the verb
/// (新增风电20万千瓦；|到2025年|，风电约90万千瓦).
void carry_date(Words date, Carried& carried);

/// Notes where the words of this number end, since they belong to no later number. Numbers that only describe, bare digits
/// (a page number within a sentence) and numbers in a bracket within a noun leave the words to the next number.
void part_words(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Role role, Carried& carried);

}  // namespace plandoc::record
