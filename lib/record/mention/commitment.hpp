#pragma once
/// How a quantity is attached to its clause: which verb governs it, which noun it counts, or why it is no target. It is read
/// by record/commitment/read_commitment.hpp.

#include <optional>

#include "lexicon/verbs.hpp"
#include "record/mention/mention.hpp"

namespace plandoc::record {

struct Commitment {
    std::optional<Role> role;  ///< what it is, where the form of the clause shows that it is no target
    Words action;              ///< the verb; empty: none governs it
    lexicon::VerbChange change = lexicon::VerbChange::level;
    bool is_make = false;  ///< the verb makes the noun, and carries over to parallel items
    bool has_own_noun = false;
    bool is_yearly = false;  ///< 年 stands before the verb
    Words noun;              ///< with what leads up to it and follows it; empty: the noun of the number before
    Words lead;              ///< what stands in the clause before the verb: it may tell scope, per and modality
    Words subject;           ///< 城镇 of 城镇新增就业: goes before the noun, which then begins with its verb
    Words place;  ///< 乙县 of 建成甲县3座水库、乙县2座水厂: where those are that only this number counts
    bool noun_is_behind = false;
    bool owns_next = false;  ///< with its noun that of the next number begins: 3个|县|产值过5亿元
    bool is_promised = false;  ///< a target even without an action: 力争|100家企业|达到一级, 为|1000户老人|提供改造
    bool has_bound = false;                     ///< a comparator stands beside the number
    std::optional<lexicon::Relation> relation;  ///< of a comparator farther off
};

}  // namespace plandoc::record
