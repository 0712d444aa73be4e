#include "record/change_start.hpp"

#include "lexicon/verbs.hpp"

namespace plandoc::record {

using lexicon::Verb;
using text::is;
using text::is_one_of;

namespace {

constexpr std::uint32_t longest_start = 12;  ///< characters of 2020年底的 between 由 and its number

}  // namespace

std::uint32_t start_of_change(const CommitmentDraft& draft) {
    if (draft.verb.left == draft.mention.segment || draft.verb.left != draft.quantity.words.begin) return 0;
    const Verb verb = lexicon::match_verb(draft.behind());
    if (!verb.reach || !is_one_of(draft.behind()[verb.size - 1], u"到至为")) return 0;
    if (is_one_of(draft.text[draft.verb.left - 1], u"由从")) return draft.verb.left - 1;
    if (draft.text[draft.verb.left - 1] != u'的') return 0;
    for (const std::u16string_view now : {u"由目前的", u"由现在的", u"由现有的", u"由当前的", u"由原来的", u"从目前的"})
        if (draft.text.ends_with({draft.mention.segment, draft.verb.left}, now))
            return draft.verb.left - static_cast<std::uint32_t>(now.size());
    for (std::uint32_t index = draft.verb.left - 1; index > draft.mention.segment && draft.verb.left - index < longest_start;
         --index)
        if (is_one_of(draft.text[index - 1], u"由从") && is(draft.text[index], text::digit)) return index - 1;
    return 0;
}

}  // namespace plandoc::record
