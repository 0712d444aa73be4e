#pragma once
/// Word documents for the transcripts.

#include <filesystem>

namespace plandoc::test {

/// Writes into the folder: every sample as a Word document; tracked.docx, a plan with automatic numbers and a tracked change;
/// entities.docx, which holds a DTD, and bomb.docx, which unpacks to a thousand times its size.
void write_word_samples(const std::filesystem::path& folder);

}  // namespace plandoc::test
