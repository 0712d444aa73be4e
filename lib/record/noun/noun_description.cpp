#include "record/noun/noun_description.hpp"

#include "lexicon/cues.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/brackets.hpp"
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

namespace {

/// 参与深度调峰, 上游企业签订; but 基本建设, 新建数据中心: what those do who are meant, not what they are.
bool says_what_they_do(std::u16string_view clause) {
    const bool ends_in_deed = lexicon::ends_with_sign(clause, lexicon::VerbSign::deed);
    const bool wishes = clause.starts_with(u'有') && clause.ends_with(u"意愿");  // 有集中供养意愿
    return wishes || lexicon::begins_with_sign(clause, NounSign::tells_which) ||
           (lexicon::match_verb_before(clause).size > 1 && !ends_in_deed);
}

/// 特困人员集中供养率: it names what it measures; 检测机构占比 is a share of those that the clause before 的 tells from others.
bool is_rate_of_its_own(const CleanText& text, Words noun, Words owner) {
    constexpr std::uint32_t shortest = 4;  // characters
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, owner);
    return owner.size() >= shortest && cue.cue != Cue::generic &&
           !lexicon::ends_with_sign(text, noun, lexicon::MeasureSign::ratio);
}

/// 行业, 重点乡镇: nothing but a short name.
bool is_plain(std::u16string_view words) {
    constexpr std::size_t longest = 8;  // characters
    return words.size() <= longest && text::all_are(words, text::han);
}

}  // namespace

bool names_kind_of_place(std::u16string_view noun) {
    constexpr std::size_t longest = 8;  // characters
    const std::u16string_view bare = without_bracket(noun);
    return noun.size() <= longest && lexicon::match_sign(bare, lexicon::PlaceSign::each_of_places) == bare.size();
}

Words without_description(const CleanText& text, Words words) {
    const std::uint32_t particle = last_particle(text, words);
    if (particle == words.end || particle + 1 >= words.end) return words;
    const Words noun{particle + 1, words.end}, clause{words.begin, particle};
    const std::u16string_view description = text.characters(clause);
    const bool stands_for = description.starts_with(u"以") && lexicon::ends_with_sign(description, NounSign::stands_for);
    if (stands_for) return noun;
    if (is_each_of_many(text, words) && measure_at_end(text, noun) > 0) return words;  // 每百斤大豆的出油量
    if (description.starts_with(u"对") || description.starts_with(u"向") || description.starts_with(u"为")) return words;
    if (const std::uint32_t measure = measure_at_end(text, noun)) {
        if (!is_rate_of_its_own(text, noun, {noun.begin, noun.end - measure})) return words;
        const Words first{words.begin, text.find(words, u'的')};  // 纳入监控的|断面的生态需水满足率
        return says_what_they_do(text.characters(first)) ? Words{first.end + 1, words.end} : words;
    }
    if (noun.size() <= 2 || lexicon::match_verb(text, noun).size == noun.size()) return words;  // 标准的制修订
    const lexicon::Verb deed = lexicon::match_verb_before(text, noun);
    if (noun.size() <= longest_generic && deed.size > 1 && deed.make) return words;  // 甲类企业建设的省级认定
    const bool praises = lexicon::ends_with_sign(description, NounSign::praises);
    if (praises || lexicon::is_sign(text, noun, NounSign::own_class)) return noun;
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, noun);
    if (cue.cue == Cue::generic && cue.size > 1 && noun.size() <= longest_generic) return words;
    // 3个行业|的清洁生产审核: it is those that are counted
    const bool is_done_to_them = lexicon::ends_with_sign(text, noun, lexicon::VerbSign::deed) &&
                                 lexicon::match_verb(description).size < 2 && is_plain(description) &&
                                 !says_what_they_do(description) && !description.ends_with(u"居住") &&
                                 text[words.begin - 1] != u'、';  // 全面、|系统|的隐患排查
    return is_done_to_them || names_kind_of_place(text.characters(noun)) ? words : noun;
}

}  // namespace plandoc::record
