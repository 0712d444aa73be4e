#include "record/mention/time_inside.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/verbs.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::MeasureSign;
using text::CleanText;

namespace {

/// 企业|累计|消纳废渣; but 累计装机规模
bool is_total_of_deed(const CleanText& text, Words noun, const CueAt& cue) {
    const std::u16string_view rest = text.characters({cue.words.end, noun.end});
    return cue.cue == Cue::tally && text.characters(cue.words) == u"累计" && lexicon::match_verb(rest).size > 1 &&
           lexicon::match_verb_like_noun(rest) == 0;
}

}  // namespace

bool is_time_inside(const CleanText& text, Words noun, const CueAt& cue) {
    constexpr std::uint32_t shortest = 2;  // characters before it
    const std::uint32_t begin = cue.words.begin;
    if (begin < noun.begin + shortest || cue.words.end >= noun.end) return false;
    if (!is_total_of_deed(text, noun, cue) && (!lexicon::says_how_often(cue.cue) || text[begin] != u'每')) return false;
    const bool is_ratio = lexicon::ends_with_sign(text, noun, MeasureSign::ratio);  // 部门|每年|抽查企业的比例
    return text[begin - 2] != u'每' && !lexicon::ends_with_sign(text, {noun.begin, begin}, MeasureSign::average) &&
           (is_ratio || !text.contains({begin, noun.end}, u"的"));
}

Words find_time_inside(const CleanText& text, const Mention& mention, Words noun) {
    const auto cues = cues_between(mention.cues, noun);
    const auto found = std::find_if(cues.begin(), cues.end(), [&](const CueAt& cue) { return is_time_inside(text, noun, cue); });
    return found == cues.end() ? Words{} : found->words;
}

}  // namespace plandoc::record
