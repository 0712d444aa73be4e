#pragma once
/// The styles of numbering: which labels there are and what number each says; normal_form.hpp has how its path writes it.
///     一、        cn                 1   一            1.  1．  1、   arabic             1   1
///     （一）(一)  cn_paren           1   （一）        1.1  1.1.2    decimal            1   1.1  1.1.2
///     第三章      chapter            3   第三章        （1） (1)     arabic_paren       1   （1）
///     第一条      article            1   第一条        1）  1)       arabic_half_paren  1   1）
///     ①          circled            1   ①            —— -- - • ●   bullet             -   -N, N-th of its parent
/// No labels: 2025年, 1.5万件, 3-5家, 一是, 第一，, 一、二、三产业.

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "outline/outline.hpp"

namespace plandoc::outline {

/// What it takes to believe that the characters are a label.
enum class Trust : std::uint8_t {
    sure,         ///< nothing more: 一、总体要求
    with_gap,     ///< white space behind it in the document, or a number that continues a sequence: 第三条 本办法…
    in_sequence,  ///< a number that continues a sequence: 1.5 …, 一、二产业
    with_gap_in_sequence,  ///< both: 03 千乡万村行动
    in_run,                ///< a number that continues a sequence, be it of another section: 10.2024年…
};

struct Label {
    Scheme scheme = Scheme::cn;
    Trust trust = Trust::sure;
    std::uint32_t depth = 1;    ///< numbers in a decimal, else 1
    std::uint32_t leading = 0;  ///< the first number of a decimal: 3 of 3.1.2
    std::uint32_t parent = 0;   ///< the last number but one of a decimal: 1 of 3.1.2
    std::uint32_t ordinal = 0;  ///< the last number of a decimal; 0 for bullets
    std::uint32_t size = 0;     ///< characters, its punctuation included; 0: no label stands here
    bool is_bare = false;       ///< without a mark: 2 行动目标
    explicit operator bool() const { return size != 0; }
    /// ③ numbers nothing but what goes on from ②: elsewhere it refers to a note.
    [[nodiscard]] bool needs_predecessor() const { return ordinal > 1 && scheme == Scheme::circled; }
};

/// The label that the cleaned (width-folded) characters begin with.
[[nodiscard]] Label match_label(std::u16string_view characters);

inline constexpr std::uint32_t label_reach = 24;  ///< characters enough to see any label whole
/// The label that `words` begin with.
[[nodiscard]] inline Label label_at(const text::CleanText& text, text::Words words) {
    return match_label(text.characters({words.begin, std::min(words.end, words.begin + label_reach)}));
}

/// The number that `characters` begin with, as a label without a mark behind it: 2 行动目标. bare_heading.hpp tells where it is
/// one.
[[nodiscard]] Label match_bare_number(std::u16string_view characters);

/// The label of `passage`, a whole paragraph, wherever it stands.
[[nodiscard]] Label label_of(const text::CleanText& text, const Passage& passage);

/// What the decimal that `characters` begin with is where it numbers nothing: the item 2. with a figure at its head, 2.30家企业….
[[nodiscard]] Label item_before_figure(const Label& decimal, std::u16string_view characters);

}  // namespace plandoc::outline
