#pragma once
/// The cleaned text of a document: its paragraphs in one run of characters, re-joined and width-folded, with a map
/// back to the bytes. Recognisers read `characters`; users are shown `written` and `span`.
///     "全市 11\n件（含）"   characters  全市11件(含)     written  全市11件（含）
/// Each line is cleaned as CleanLines has it; joined lines get a space only between two Latin letters.
/// In a text without any 。 a point behind a CJK character is read as one: some PDF files have ．in its place. Straight quotes
/// are read as “ and ” by turns, where a passage has as many that open as that close.

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/character.hpp"
#include "text/character_run.hpp"
#include "text/clean_lines.hpp"
#include "text/source.hpp"
#include "text/span.hpp"

namespace plandoc::text {

class CleanText {
public:
    explicit CleanText(const Source& source);
    /// An empty text beside the document's own, to copy a few words of it into.
    CleanText(const Source& source, std::uint32_t expected_characters);

    /// Starts a passage; what is appended until `close` belongs to it.
    void open();
    /// Appends a line; one after the first of a passage is joined to it as a wrapped line is.
    void append(const CleanLines& lines, const CleanLine& line);
    /// The same for a line that is not cleaned yet.
    void append(Span line);
    /// Appends `words` of another text of the same source as one passage: passages in it are joined as wrapped lines are.
    Words copy(const CleanText& from, Words words);
    /// Ends the passage and returns its words. Between two passages stands one '\n', which belongs to none.
    Words close();
    /// Notes that `words` do not stand in the order of the document: cells of a table that are put together from several places.
    void note_disorder(Words words);

    [[nodiscard]] std::uint32_t size() const { return run_.size; }
    [[nodiscard]] std::u16string_view characters(Words words) const { return run_.view(words); }
    /// One character; '\n' before the first, as far as anybody looks behind a word, between two passages and after the last.
    [[nodiscard]] char16_t operator[](std::uint32_t index) const { return run_.characters[index]; }

    /// The bytes from the first of these characters to the last, in the order of the document, what was cleaned away between them
    /// included.
    [[nodiscard]] Span span(Words words) const;
    /// The words as the document writes them (width not folded), cleaned, in UTF-8; passages are joined as wrapped lines are.
    [[nodiscard]] std::string written(Words words) const;
    void append_written(Words words, std::string& out) const;
    /// What the document has between the character before `index` and this one: white space, mostly, that cleaning took away.
    [[nodiscard]] std::string_view gap_before(std::uint32_t index) const;

    /// `words` without white space, and without the characters of `also`, at both ends.
    [[nodiscard]] Words trim(Words words, const CharacterSet& also = u"") const;
    /// First index in `words` at which `needle` stands, else words.end.
    [[nodiscard]] std::uint32_t find(Words words, std::u16string_view needle) const;
    [[nodiscard]] std::uint32_t find(Words words, char16_t c) const;
    /// The index of the first bracket, quote or punctuation mark in `words`, else words.end. Much faster than looking at each
    /// character.
    [[nodiscard]] std::uint32_t first_mark(Words words) const {
        if (words.empty()) return words.end;
        const std::uint64_t near = run_.marks[words.begin / bits_of_word] >> words.begin % bits_of_word;
        if (near == 0) return first_mark_beyond(words);
        return std::min(words.end, words.begin + static_cast<std::uint32_t>(std::countr_zero(near)));
    }
    /// The index behind the last such mark, else words.begin.
    [[nodiscard]] std::uint32_t behind_last_mark(Words words) const;
    [[nodiscard]] bool contains(Words words, std::u16string_view needle) const { return find(words, needle) != words.end; }
    [[nodiscard]] bool starts_with(Words words, std::u16string_view prefix) const {
        return characters(words).starts_with(prefix);
    }
    [[nodiscard]] bool ends_with(Words words, std::u16string_view suffix) const { return characters(words).ends_with(suffix); }
    // Likewise for words written down in the code, whose size is known when the library is compiled.
    template <std::size_t size>
    [[nodiscard]] bool contains(Words words, const char16_t (&needle)[size]) const {
        return contains(words, std::u16string_view(needle, size - 1));
    }
    template <std::size_t size>
    [[nodiscard]] bool starts_with(Words words, const char16_t (&prefix)[size]) const {
        return starts_with(words, std::u16string_view(prefix, size - 1));
    }
    template <std::size_t size>
    [[nodiscard]] bool ends_with(Words words, const char16_t (&suffix)[size]) const {
        return ends_with(words, std::u16string_view(suffix, size - 1));
    }

private:
    static constexpr std::uint32_t bits_of_word = CharacterRun::bits_of_word;
    /// The same, once the first word of the bit table has turned out to hold none.
    [[nodiscard]] std::uint32_t first_mark_beyond(Words words) const;

    /// The bytes of one character.
    [[nodiscard]] Span span_of(std::uint32_t index) const;
    /// `span` of `words` widened to all of them, where they do not stand in order.
    [[nodiscard]] Span with_disorder(Words words, Span span) const;
    /// Copies the characters of a line, which is not empty, behind the last one.
    void copy_line(const CleanLines& lines, Words words);
    void put(char16_t c, std::uint32_t offset);
    /// Makes 。 of the points that end sentences, from this character on: for a text without any 。
    void read_points_as_stops(std::uint32_t from);
    /// Makes “ and ” of the straight quotes of a passage.
    void pair_straight_quotes(Words passage);

    const Source* source_;
    CleanLines line_;  ///< the line that is being cleaned here
    CharacterRun run_;
    std::vector<Words> disordered_;      ///< in order
    bool points_end_sentences_ = false;  ///< . is used for 。
    bool has_straight_quotes_ = false;
    std::uint32_t passage_begin_ = 0;
    bool last_line_digits_ = false, last_line_number_ = false;
};

}  // namespace plandoc::text
