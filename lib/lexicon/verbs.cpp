#include "lexicon/verbs.hpp"

#include "lexicon/enumerator_names.hpp"
#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"
#include "lexicon/verb_sign.hpp"

namespace plandoc::lexicon {

namespace {

/// -: the verb is not used so.
VerbChange change_of(std::string_view name) { return name == "-" ? VerbChange::level : enumerator_named<VerbChange>(name); }

struct Verbs {
    std::vector<Verb> verbs;  ///< neither reach nor make: a noun
    Matcher forward, backward;

    Verbs() {
        std::vector<Matcher::Entry> entries;
        for (const Row& row : rows_of(table::verbs)) {
            const bool both = row[1] == "both", cause = row[1] == "cause", act = row[1] == "act";
            entries.push_back({folded(row[0]), static_cast<std::uint32_t>(verbs.size())});
            verbs.push_back({0, both || row[1] == "reach", both || cause || act || row[1] == "make", cause, act,
                             change_of(row[2]), change_of(row[3])});
        }
        forward = Matcher(entries);
        backward = Matcher(std::move(entries), Matcher::Direction::backward);
    }
    [[nodiscard]] Verb verb_of(Matcher::Match match) const {
        if (!match) return {};
        Verb verb = verbs[match.value];
        verb.size = verb.reach || verb.make ? match.size : 0;
        return verb;
    }
    /// The longest row that `text` begins with; of a noun before 化, or whose last character begins another word, the one within
    /// it: 建设|标准化基地, 建成|区域中心; so of a verb of several words, 新建|设施蔬菜.
    [[nodiscard]] Matcher::Match match(std::u16string_view text) const {
        constexpr std::uint32_t longest_word = 2;  // characters
        const Matcher::Match found = forward.match(text);
        const bool is_word = found.size <= longest_word && verb_of(found);
        if (!found || text.size() == found.size || is_word) return found;
        const bool goes_on = match_sign(text.substr(found.size - 1), VerbSign::begins_object) > 1 ||
                             (text[found.size] == u'化' && !verb_of(found));
        return goes_on ? forward.match(text.substr(0, found.size - 1)) : found;
    }
    /// 培训率: whatever 率 follows is a name, but for 率先 and 率领.
    [[nodiscard]] static bool names_rate(std::u16string_view text, std::uint32_t size) {
        if (size < 2 || text.size() <= size || text[size] != u'率') return false;
        return text.size() == size + 1 || (text[size + 1] != u'先' && text[size + 1] != u'领');
    }
};

const Verbs& verbs() {
    static const Verbs instance;
    return instance;
}

}  // namespace

Verb match_verb(std::u16string_view text) {
    const Verb verb = verbs().verb_of(verbs().match(text));
    return Verbs::names_rate(text, verb.size) ? Verb{} : verb;
}

Verb match_verb_before(std::u16string_view text) { return verbs().verb_of(verbs().backward.match(text)); }

std::uint32_t match_verb_like_noun(std::u16string_view text) {
    const Matcher::Match match = verbs().match(text);
    const Verb verb = verbs().verb_of(match);
    if (Verbs::names_rate(text, verb.size)) return verb.size + 1;
    return match && !verb ? match.size : 0;
}

}  // namespace plandoc::lexicon
