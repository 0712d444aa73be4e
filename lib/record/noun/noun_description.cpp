#include "record/noun/noun_description.hpp"

#include "lexicon/cues.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/measure.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::NounSign;
using text::CleanText;

std::uint32_t last_particle(const CleanText& text, Words words) {
    int depth = 0;
    for (std::uint32_t index = words.end; index > words.begin; --index) {
        const char16_t c = text[index - 1];
        if (text::is_one_of(c, noun_closings)) ++depth;
        else if (text::is_one_of(c, noun_openings)) --depth;
        else if (c == u'的' && depth == 0) return index - 1;
    }
    return words.end;
}

Words without_description(const CleanText& text, Words words) {
    const std::uint32_t particle = last_particle(text, words);
    if (particle == words.end || particle + 1 >= words.end) return words;
    const Words noun{particle + 1, words.end}, clause{words.begin, particle};
    const std::u16string_view description = text.characters(clause);
    const bool stands_for = description.starts_with(u"以") && lexicon::ends_with_sign(description, NounSign::stands_for);
    if (stands_for) return noun;
    if (is_each_of_many(text, words)) return words;  // 每百张床位拥有取得证书的护理员
    if (description.starts_with(u"对") || description.starts_with(u"向") || description.starts_with(u"为")) return words;
    if (measure_at_end(text, noun) > 0) return words;
    if (noun.size() <= 2 || lexicon::match_verb(text.characters(noun)).size == noun.size()) return words;  // 标准的制修订
    const lexicon::Verb deed = lexicon::match_verb_before(text.characters(noun));
    if (noun.size() <= longest_generic && deed.size > 1 && deed.make) return words;  // 甲类企业建设的省级认定
    const bool praises = lexicon::ends_with_sign(description, NounSign::praises);
    if (praises || lexicon::is_sign(text.characters(noun), NounSign::own_class)) return noun;
    const lexicon::CueMatch cue = lexicon::match_cue_before(text.characters(noun));
    if (cue.cue == Cue::generic && cue.size > 1 && noun.size() <= longest_generic) return words;
    return noun;
}

}  // namespace plandoc::record
