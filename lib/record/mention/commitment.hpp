#pragma once
/// What a quantity is to its clause: which verb governs it, which noun it counts, or why it is no target
/// (record/commitment/read_commitment.hpp tells).

#include <optional>

#include "lexicon/verbs.hpp"
#include "record/mention/mention.hpp"

namespace plandoc::record {

struct Commitment {
    std::optional<Role> role;  ///< set: it is no target, but this
    Words action;              ///< empty: no verb
    lexicon::VerbChange change = lexicon::VerbChange::level;
    bool is_make = false;  ///< the verb makes the noun, and carries over to parallel items
    bool has_own_noun = false;
    bool is_yearly = false;  ///< 年 stands before the verb
    Words noun;              ///< untrimmed; empty: the noun of the number before
    Words lead;              ///< the clause's words before the verb, for scope, per and modality
    Words subject;           ///< 城镇 of 城镇新增就业: goes before the noun, which then begins with its verb
    bool noun_is_behind = false;
    bool is_promised = false;  ///< 力争 and nothing else stands before the number, or 为 before and a deed behind
    bool has_bound = false;    ///< a comparator stands by the number
    std::optional<lexicon::Relation> relation;  ///< of a comparator that stands farther off
};

}  // namespace plandoc::record
