#pragma once
/// Duties in running text: a named body that 负责 or 牵头.
///     由市教育局牵头，市财政局配合，…        lead 市教育局, support 市财政局
///     领导小组办公室设在市科技局，负责…      responsible 领导小组办公室
/// None: what has been done (牵头制定了…), 谁主管谁负责, 负责此项工作的分管领导.

#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// The duties that the verb at `word` in `passage` speaks of; without task and passage. `heading` is the section's title, which
/// may be the subject. Empty where nobody named is the subject.
[[nodiscard]] std::vector<Duty> read_duty_sentence(const text::CleanText& text, Words passage, std::uint32_t word, Words heading);

}  // namespace plandoc::record
