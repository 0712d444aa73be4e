#pragma once
/// Cue words: cues.tsv. What, beside verbs and comparators, tells how a number is meant.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

enum class Cue : std::uint8_t {
    none,
    strive,
    ensure,  ///< modality: 力争, 确保
    yearly,
    quarterly,
    monthly,  ///< 每年, 年均
    adverb,
    tally,
    linker,
    place,
    kinds,    ///< belong to neither noun nor verb: 逐步, 累计, 其中, 全市, 各类
    generic,  ///< nouns that name too little alone: 企业
    measure,  ///< nouns that need their owner: 率, 面积
    rate,
    fall,  ///< measures that are themselves a change: 增速, 降幅
    fact,
    extant,  ///< a fact within its clause: 现有
    basis,   ///< ends what has been: …的基础上
    payment,
    frame,       ///< the number is no commitment: 截至, 给予, 围绕
    structure,   ///< counted, not promised: 阶段, 方面
    background,  ///< headings of what has been: 现状, 成效
    country,     ///< 我国: what a place's own plan says of the whole country is not its own to reach
};

struct CueMatch {
    std::uint32_t size = 0;  ///< characters; 0: none
    Cue cue = Cue::none;
    explicit operator bool() const { return size != 0; }
};

[[nodiscard]] CueMatch match_cue(std::u16string_view text);  ///< the longest cue that `text` begins with
/// Likewise, among the cues that bear on a whole sentence: modality, per, tally, rate and what tells facts and payments.
[[nodiscard]] CueMatch match_sentence_cue(std::u16string_view text);
[[nodiscard]] CueMatch match_cue_before(std::u16string_view text);  ///< the longest cue that `text` ends with

struct FoundCue {
    std::size_t begin = 0;  ///< index of its first character
    CueMatch match;
    explicit operator bool() const { return match.size != 0; }
};

/// The first cue in `text` that begins at `begin` or behind it, the longest there.
[[nodiscard]] FoundCue find_cue(std::u16string_view text, std::size_t begin);
[[nodiscard]] FoundCue find_sentence_cue(std::u16string_view text, std::size_t begin);

}  // namespace plandoc::lexicon
