#pragma once
/// What a line may be to the tree of sections, whatever it begins with.
///     （一）指导思想          text
///     - 张伟　副市长          listed: the row of a roster, of a table that was torn into lines, a note below one
///     附件：1.任务清单        closing: titles announced, signature, date, copies
///     专栏1　重点工程         box

#include <cstdint>
#include <vector>

#include "outline/part/paragraphs.hpp"

namespace plandoc::outline {

enum class LineRole : std::uint8_t {
    text,     ///< may open a section
    listed,   ///< opens none
    closing,  ///< opens none and belongs to none, like what follows up to the next section
    box,      ///< a box begins: the numbered lines behind it are sections of the section it stands in
};

// Each gives lines a role by their wording and by the lines around them; `roles` holds one for each passage.

/// The lines that a box begins with: 专栏1　重点工程.
void mark_boxes(const Paragraphs& paragraphs, std::vector<LineRole>& roles);

/// Where and when a report was given, in a line with a dash below its title: ——2024年1月16日在甲市第五届人民代表大会第三次会议上.
void mark_subtitle(const Paragraphs& paragraphs, std::vector<LineRole>& roles);

/// The title of each further plan behind the first one (甲行业实施方案, then 乙行业实施方案), with the text before its own 一、.
void mark_further_titles(const Paragraphs& paragraphs, std::vector<LineRole>& roles);

/// The titles of rows in a table that was torn into lines and could not be put together: their numbers are no headings.
void mark_torn_tables(const Paragraphs& paragraphs, std::vector<LineRole>& roles);
/// The numbered lines of a table of indicators that was torn into lines, and those between them: 3.甲占比（%），（四）甲类.
void mark_indicators(const Paragraphs& paragraphs, std::vector<LineRole>& roles);
/// The notes below a table: 2.… behind 注：1.…
void mark_notes(const Paragraphs& paragraphs, std::vector<LineRole>& roles);

/// The number of a formula, with the first word of its legend: （1）式中：.
void mark_formulas(const Paragraphs& paragraphs, std::vector<LineRole>& roles);

/// The numbered rows below a role that stands alone: 成员：⏎1.张伟　副市长.
void mark_members(const Paragraphs& paragraphs, std::vector<LineRole>& roles);

/// What signs the part from line `from` up to `to`: a date alone on its line behind the last heading, the names above it,
/// the copies.
void mark_signature(const Paragraphs& paragraphs, std::uint32_t from, std::uint32_t to, std::vector<LineRole>& roles);

/// The rows of a list of people, from line `from` up to a heading or to `to`.
void mark_roster(const Paragraphs& paragraphs, std::uint32_t from, std::uint32_t to, std::vector<LineRole>& roles);

}  // namespace plandoc::outline
