#include "record/noun/measure.hpp"

#include <algorithm>
#include <array>

#include "lexicon/cues.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/plain_name.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::MeasureSign;
using lexicon::MoneySign;
using text::CleanText;
using text::is_one_of;

std::uint32_t measure_at_end(const CleanText& text, Words words) {
    if (text.ends_with(words, u")")) {  // 利用效率（PUE）
        const std::uint32_t open = text.find(words, u"(");
        if (open > words.begin && open < words.end) return measure_at_end(text, {words.begin, open});
    }
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, words);
    return cue.cue == Cue::measure || cue.cue == Cue::rate || cue.cue == Cue::fall ? cue.size : 0;
}

std::uint32_t class_behind_time(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 3, longest = 10;  // characters of 民生类
    if (!text.ends_with(words, u"类")) return 0;
    for (std::uint32_t size = shortest; size <= longest && size < words.size(); ++size)
        if (lexicon::ends_with_sign(text, {words.begin, words.end - size}, MeasureSign::duration)) return size;
    return 0;
}

bool names_holder(const CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 2, longest = 10;              // characters
    constexpr std::u16string_view others = u"的在对及和与由其每各";  // nor do those begin or go on so
    if (words.size() < shortest || words.size() > longest || text[words.end - 1] == u'期') return false;
    const std::u16string_view name = text.characters(words);
    const std::size_t kind = name.starts_with(u"其他") ? shortest : 0;
    return is_plain_list(name) && name.find_first_of(others, kind) == name.npos && measure_at_end(text, words) == 0 &&
           lexicon::match_verb(name).size < 2 && lexicon::match_verb_before(name).size < 2;
}

Words without_holder_behind(const CleanText& text, Words words) {
    constexpr std::uint32_t longest = 10, shortest_measure = 3;  // characters
    constexpr std::u16string_view goes_on = u"先化地型以";       // 标准|化, 标准|地, 率|先
    if (measure_at_end(text, words) > 0) return words;
    for (std::uint32_t size = 2; size <= longest && size + shortest_measure <= words.size(); ++size) {
        const Words measured{words.begin, words.end - size}, holder{measured.end, words.end};
        if (!lexicon::ends_with_sign(text, measured, MeasureSign::of_holders)) continue;
        return names_holder(text, holder) && !is_one_of(text[holder.begin], goes_on) ? measured : words;
    }
    return words;
}

std::string_view dimension_of_noun(const CleanText& text, Words words) {
    constexpr std::array sums{MoneySign::cost, MoneySign::grown_sum, MoneySign::purse, MoneySign::yield};
    const auto is_sum = [&](MoneySign sum) { return lexicon::ends_with_sign(text, words, sum); };
    if (std::ranges::any_of(sums, is_sum)) return "money";
    return text.ends_with(words, u"面积") ? "area" : "";
}

bool is_each_of_many(const CleanText& text, Words words) {
    return words.size() > 2 && text[words.begin] == u'每' && is_one_of(text[words.begin + 1], u"十百千万");
}

bool names_of_many(const CleanText& text, Words words) {
    constexpr std::uint32_t size = 2;  // characters of 人口
    return is_each_of_many(text, words) && text.find(words, u"人口") + size < words.end;
}

bool begins_with_share_verb(const CleanText& text, Words noun) {
    const std::u16string_view rest = text.characters(noun);
    return noun.size() > 1 && rest.front() == u'占' &&
           lexicon::match_sign(rest, MeasureSign::no_share) <= lexicon::match_sign(rest, MeasureSign::share);
}

std::uint32_t share_verb_in(const CleanText& text, Words noun) {
    const std::uint32_t share = text.find(noun, u'占');
    if (share <= noun.begin || share + 1 >= noun.end) return noun.end;
    const bool is_other = !begins_with_share_verb(text, {share, noun.end});  // 占地30亩, but 占地区生产总值
    const bool is_word = lexicon::is_sign(text, {share - 1, share + 1}, MeasureSign::no_share_end);
    if (is_word || is_other) return noun.end;
    return !lexicon::ends_with_sign(text, noun, MeasureSign::ratio) ? share : noun.end;
}

}  // namespace plandoc::record
