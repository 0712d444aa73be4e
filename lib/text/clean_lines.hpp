#pragma once
/// The lines of a document as characters, cleaned and width-folded each by itself, with a map back to the bytes: what CleanText
/// joins to passages.
///     "　　**全市 11 件（含）"     全市11件(含)
/// Cleaning (records.md, Conventions): white space beside a CJK character, bracket, quote or punctuation mark is dropped, as it
/// is at both ends; other runs of it become one space; ** is dropped, and ## at the head.

#include <cstdint>
#include <string_view>

#include "text/character_run.hpp"
#include "text/source.hpp"
#include "text/span.hpp"

namespace plandoc::text {

/// `span` without the white space at both ends.
[[nodiscard]] Span trimmed(std::string_view bytes, Span span);

struct CleanLine {
    Words words;               ///< in its CleanLines
    std::uint32_t ascii = 0;   ///< bytes of the line that are ASCII
    std::uint32_t spaces = 0;  ///< of them, U+0020
    bool only_digits = false;  ///< digits of either width are all of it
    bool only_number = false;  ///< likewise, and . or % among them
};

class CleanLines {
public:
    explicit CleanLines(const Source& source);
    /// Makes room for `characters` more.
    void reserve(std::size_t characters);

    /// Cleans `line`, a line of the document or part of one, and appends it. Returns where it stands here.
    CleanLine add(Span line);
    /// Forgets all lines.
    void clear();

    /// The document's.
    [[nodiscard]] std::string_view bytes() const { return source_->bytes(); }
    [[nodiscard]] char16_t operator[](std::uint32_t index) const { return run_.characters[index]; }
    [[nodiscard]] std::u16string_view characters(Words words) const { return run_.view(words); }
    /// The byte offset of each of these characters.
    [[nodiscard]] const std::uint32_t* offsets(Words words) const { return run_.offsets.data() + words.begin; }
    /// One bit for each of the 64 characters from `index` on, the lowest first: set for a bracket, quote or punctuation mark.
    /// None is set behind the last line.
    [[nodiscard]] std::uint64_t marks_from(std::uint32_t index) const;
    /// Whether cleaning took away white space between the character before and this one.
    [[nodiscard]] bool has_gap_before(std::uint32_t index) const;

private:
    const Source* source_;
    CharacterRun run_;
};

}  // namespace plandoc::text
