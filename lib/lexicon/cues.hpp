#pragma once
/// Cue words: cues.tsv. What, beside verbs and comparators, tells how a number is meant.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/clean_text.hpp"

namespace plandoc::lexicon {

enum class Cue : std::uint8_t {
    none,
    strive,      ///< 力争: what follows is striven for
    ensure,      ///< 确保: what follows is ensured
    yearly,      ///< 每年, 年均
    quarterly,   ///< 每季度
    monthly,     ///< 每月
    repeated,    ///< 每周, 每半年: for which `per` has no word
    adverb,      ///< before a verb: 逐步, 全面
    tally,       ///< beside a number: 累计
    linker,      ///< between clauses or items: 其中, 以及
    place,       ///< where all of it holds: 全市
    kinds,       ///< before a noun: 各类
    generic,     ///< a noun that names too little alone: 企业
    measure,     ///< a noun that needs its owner: 率, 面积
    rate,        ///< a measure that is itself a growth: 增速
    fall,        ///< a measure that is itself a reduction: 降幅
    fact,        ///< what follows has been: 已, 截至
    extant,      ///< what follows in its clause is there: 现有
    basis,       ///< ends what has been: …的基础上
    payment,     ///< what follows is paid: 给予
    frame,       ///< what follows is no commitment: 围绕
    structure,   ///< a noun that is counted, not promised: 阶段, 方面
    background,  ///< in a heading, of what has been: 现状, 成效
    country,     ///< 我国: what a place's own plan says of the whole country is not its own to reach
};

/// 力争, 确保: says that what follows is to come
constexpr bool is_modal(Cue cue) { return cue == Cue::strive || cue == Cue::ensure; }

/// 每年, 年均, 每季度, 每月, 每周
constexpr bool says_how_often(Cue cue) {
    return cue == Cue::yearly || cue == Cue::quarterly || cue == Cue::monthly || cue == Cue::repeated;
}

struct CueMatch {
    std::uint32_t size = 0;  ///< characters; 0: none
    Cue cue = Cue::none;
    explicit operator bool() const { return size != 0; }
};

/// The longest cue that `text` begins with.
[[nodiscard]] CueMatch match_cue(std::u16string_view text);
/// Likewise, among the cues that bear on a whole sentence: modality, per, tally, rate and what tells facts and payments.
[[nodiscard]] CueMatch match_sentence_cue(std::u16string_view text);
/// The longest cue that `text` ends with.
[[nodiscard]] CueMatch match_cue_before(std::u16string_view text);

struct FoundCue {
    std::size_t begin = 0;  ///< index of its first character
    CueMatch match;
    explicit operator bool() const { return match.size != 0; }
};

/// The first cue in `text` that begins at `begin` or behind it, the longest there.
[[nodiscard]] FoundCue find_cue(std::u16string_view text, std::size_t begin);
/// Likewise, among the cues that bear on a whole sentence.
[[nodiscard]] FoundCue find_sentence_cue(std::u16string_view text, std::size_t begin);

// The same for words of a text.
[[nodiscard]] inline CueMatch match_cue(const text::CleanText& text, text::Words words) {
    return match_cue(text.characters(words));
}
[[nodiscard]] inline CueMatch match_cue_before(const text::CleanText& text, text::Words words) {
    return match_cue_before(text.characters(words));
}

}  // namespace plandoc::lexicon
