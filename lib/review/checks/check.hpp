#pragma once
/// The checks, one file each in this folder, and what they share. A check never fails: a document that lacks what it looks at has
/// no findings.

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/additions.hpp"
#include "review/finding.hpp"

namespace plandoc::review {

// Structure.
[[nodiscard]] Findings find_numbering_gaps(const record::Plan& plan);
[[nodiscard]] Findings find_numbering_styles(const record::Plan& plan);
[[nodiscard]] Findings find_skipped_levels(const record::Plan& plan);
[[nodiscard]] Findings find_missing_titles(const record::Plan& plan);
[[nodiscard]] Findings find_attachment_faults(const record::Plan& plan);
[[nodiscard]] Findings find_broken_paragraphs(const record::Plan& plan);

// Text.
[[nodiscard]] Findings find_unpaired_marks(const record::Plan& plan);
[[nodiscard]] Findings find_narrow_marks(const record::Plan& plan);
[[nodiscard]] Findings find_stray_latin(const record::Plan& plan);
[[nodiscard]] Findings find_doubtful_readings(const record::Plan& plan);
[[nodiscard]] Findings find_garbled_text(const record::Plan& plan);
[[nodiscard]] Findings find_repetitions(const record::Plan& plan);
[[nodiscard]] Findings find_number_formats(const record::Plan& plan);

// Meaning.
[[nodiscard]] Findings find_title_mismatches(const record::Plan& plan);
[[nodiscard]] Findings find_period_mismatches(const record::Plan& plan);
[[nodiscard]] Findings find_phase_disorder(const record::Plan& plan);
[[nodiscard]] Findings find_target_conflicts(const record::Plan& plan);
[[nodiscard]] Findings find_bare_targets(const record::Plan& plan);
[[nodiscard]] Findings find_missing_duties(const record::Plan& plan);
[[nodiscard]] Findings find_repeated_agencies(const record::Plan& plan);
[[nodiscard]] Findings find_agency_variants(const record::Plan& plan, const lexicon::Additions& additions);
[[nodiscard]] Findings find_agencies_outside(const record::Plan& plan, const lexicon::Additions& additions);
[[nodiscard]] Findings find_table_mismatches(const record::Plan& plan);
[[nodiscard]] Findings find_citation_variants(const record::Plan& plan);

/// Against a higher plan.
[[nodiscard]] Findings find_against(const record::Plan& plan, const record::Plan& upper, const lexicon::Additions& additions);

// What they share.

using Siblings = std::vector<const outline::Section*>;

/// The sections below one parent that have one scheme, in text order; the groups in the order of their first sections.
[[nodiscard]] std::vector<Siblings> sibling_groups(const outline::Outline& outline);

/// A finding at `first`, the others being further places.
[[nodiscard]] Finding finding(Rule rule, Severity severity, text::Message message, text::Span first,
                              const std::vector<text::Span>& others = {});

/// Words as they are compared: width-folded, without white space and marks, dashes between years as one sign.
///     《甲方案（2022－2024年）》 -> 甲方案2022-2024年
[[nodiscard]] std::u16string compared(std::u16string_view characters);
[[nodiscard]] std::u16string compared(const std::string& utf8);

/// How much of the two is the same, 0 to 1: twice the longest common subsequence over both lengths. Long ones are cut to 400.
[[nodiscard]] double likeness(std::u16string_view a, std::u16string_view b);

/// The words of the document, cleaned; if they are more than `most` characters, cut and followed by ….
[[nodiscard]] std::string quoted(const record::Plan& plan, text::Words words, std::uint32_t most = 30);

/// A heading around the passage is one of aims: 二、工作目标. There a plan says what it wants; elsewhere a figure may be one
/// town's or one task's, which only the words around it tell.
[[nodiscard]] bool is_among_aims(const record::Plan& plan, std::uint32_t passage);

}  // namespace plandoc::review
