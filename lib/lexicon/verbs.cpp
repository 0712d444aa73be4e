#include "lexicon/verbs.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"
#include "lexicon/verb_sign.hpp"

namespace plandoc::lexicon {

namespace {

/// -: the verb is not used so.
VerbChange change_of(std::string_view name) { return name == "-" ? VerbChange::level : enumerator_named<VerbChange>(name); }

/// Neither reach nor make: a noun.
Verb read_verb(const Row& row) {
    const bool both = row[1] == "both", cause = row[1] == "cause", act = row[1] == "act";
    return {
        0, both || row[1] == "reach", both || cause || act || row[1] == "make", cause, act, change_of(row[2]), change_of(row[3])};
}

Verb verb_of(Matcher::Match match) {
    static const Meanings<Verb> verbs(table::verbs, read_verb);
    if (!match) return {};
    Verb verb = verbs[match.value];
    verb.size = verb.reach || verb.make ? match.size : 0;
    return verb;
}

/// The longest row that `text` begins with; of a noun before 化, or whose last character begins another word, the one within
/// it: 建设|标准化基地, 建成|区域中心; so of a verb of several words, 新建|设施蔬菜.
Matcher::Match match_row(std::u16string_view text) {
    constexpr std::uint32_t longest_word = 2;  // characters
    const Matcher::Match found = table::verbs.forward().match(text);
    if (!found || text.size() == found.size || (found.size <= longest_word && verb_of(found))) return found;
    const bool goes_on =
        match_sign(text.substr(found.size - 1), VerbSign::begins_object) > 1 || (text[found.size] == u'化' && !verb_of(found));
    return goes_on ? table::verbs.forward().match(text.substr(0, found.size - 1)) : found;
}

/// 培训率, 配送员, 创业者: whatever 率 follows is a name, but for 率先 and 率领; so is who does it, but for 培训|员工.
bool makes_noun(std::u16string_view text, std::uint32_t size) {
    if (size < 2 || text.size() <= size) return false;
    const char16_t behind = text.size() == size + 1 ? u'\n' : text[size + 1];
    if (text[size] == u'率') return behind != u'先' && behind != u'领';
    return text[size] == u'者' || (text[size] == u'员' && behind != u'工' && behind != u'额');
}

}  // namespace

VerbOrNoun match_verb_or_noun(std::u16string_view text) {
    const Matcher::Match match = match_row(text);
    const Verb verb = verb_of(match);
    if (makes_noun(text, verb.size)) return {{}, verb.size + 1};
    return {verb, verb ? 0 : match.size};
}

Verb match_verb(std::u16string_view text) { return match_verb_or_noun(text).verb; }

std::uint32_t match_verb_like_noun(std::u16string_view text) { return match_verb_or_noun(text).noun; }

Verb match_verb_before(std::u16string_view text) { return verb_of(table::verbs.backward().match(text)); }

}  // namespace plandoc::lexicon
