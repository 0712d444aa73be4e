#pragma once
/// The verb beside a number: before it and its comparator, with nothing between but 累计, 年均, 力争 and the like.
///     拥有量|达到|11件        reaches
///     |培育|30家以上企业      makes
///     |引进和培养|人才50名     two verbs side by side are one action
///     增长|超过|10%          compares: 超过 is comparator and action, growth the change

#include <cstdint>

#include "lexicon/verbs.hpp"
#include "record/mention/mention.hpp"

namespace plandoc::record {

struct AdjacentVerb {
    Words action;  ///< the verb, with those side by side with it; empty: there is none
    lexicon::VerbChange change = lexicon::VerbChange::level;
    bool reaches = false, makes = false, causes = false, acts = false;  ///< how it is used: see lexicon/verbs.hpp
    lexicon::VerbChange make_change = lexicon::VerbChange::level;
    bool is_yearly = false;   ///< 年 stands before it
    bool compares = false;    ///< the comparator before the number is a verb
    lexicon::Verb comparing;  ///< that verb
    Words tally;              ///< 累计 beside the number: the action where there is no other
    std::uint32_t left = 0;   ///< where the words before verb, comparator and what was passed over end
};

[[nodiscard]] AdjacentVerb find_adjacent_verb(const text::CleanText& text, const Mention& mention);

}  // namespace plandoc::record
