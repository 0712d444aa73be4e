#include "record/noun/area_of_deeds.hpp"

#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"

namespace plandoc::record {

using lexicon::Verb;
using lexicon::VerbSign;
using text::Words;

namespace {

/// 修复, 保护, 养护: what is done; but 完成, 新增, 推进 and 实施 lead up to it.
bool is_plain_deed(const Verb& verb, std::u16string_view word) {
    if (lexicon::is_sign(word, VerbSign::achieves) || lexicon::is_sign(word, VerbSign::carries_out)) return false;
    const bool leads = verb.act || verb.cause || verb.reach || verb.make_change != lexicon::VerbChange::level;
    return lexicon::is_sign(word, VerbSign::deed) || (verb.make && !leads);
}

}  // namespace

std::uint32_t find_area_of_deeds(const text::CleanText& text, Words words) {
    constexpr std::uint32_t size = 2, shortest = 4;  // characters of 面积, and of two deeds
    if (!text.ends_with(words, u"面积") || words.size() < shortest + size) return words.end;
    const std::uint32_t total = text.ends_with(words, u"总面积") ? 1 : 0;
    const Words verbs{words.begin, words.end - size - total};
    std::uint32_t begin = verbs.begin;
    for (std::uint32_t index = begin; index < verbs.end;) {
        const std::u16string_view rest = text.characters({index, verbs.end});
        const Verb verb = lexicon::match_verb(rest);
        if (verb.size < 2) return words.end;
        const bool is_deed = is_plain_deed(verb, rest.substr(0, verb.size));
        if (!is_deed && index > begin) return words.end;
        index += verb.size;
        if (!is_deed) begin = index;
    }
    return begin + shortest <= verbs.end ? begin : words.end;
}

}  // namespace plandoc::record
