#include "outline/reflow/footnote.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::is;
using Characters = std::u16string_view;

constexpr std::size_t most_note_lines = 8;
constexpr std::size_t most_page_lines = 60;  ///< looked at for the word that a note explains
constexpr std::size_t shortest_word = 3, longest_word = 20;

/// The number of a note and what stands behind it.
struct Note {
    char16_t number;
    bool has_mark;  ///< behind it
    Characters words;
};

/// 1.主要资源产出率（元/吨）=…, 2 甲指…
std::optional<Note> read_note(Characters line) {
    if (line.size() < shortest_word + 2 || !is(line[0], text::digit) || is(line[1], text::digit)) return std::nullopt;
    const char16_t number = line.front();
    line.remove_prefix(1);
    const bool has_mark = text::is_one_of(line.front(), u".、");
    if (has_mark) line.remove_prefix(1);
    const bool opens_with_word = text::all_are(line.substr(0, shortest_word), text::han);
    return opens_with_word ? std::optional(Note{number, has_mark, line}) : std::nullopt;
}

/// 主要资源产出率|1|比2015年提高: the number stands behind what the note begins with.
bool refers_to(Characters line, const Note& note) {
    for (std::size_t at = line.find(note.number, shortest_word); at != line.npos; at = line.find(note.number, at + 1)) {
        const bool goes_on = at + 1 < line.size() && is(line[at + 1], text::digit);
        if (goes_on || !is(line[at - 1], text::han)) continue;
        for (std::size_t size = shortest_word; size <= std::min({longest_word, note.words.size(), at}); ++size)
            if (line.substr(at - size, size) == note.words.substr(0, size)) return true;
    }
    return false;
}

class FootnoteMarker {
public:
    explicit FootnoteMarker(Lines& lines) : lines_(lines), all_(lines.all) {}

    /// Marks the notes that end at the page number `mark`.
    void mark_above(std::size_t mark) {
        const std::size_t highest = mark - std::min(mark, most_note_lines);
        for (std::size_t first = mark; first-- > highest && is_text(first);) {
            const std::optional<Note> note = read_note(characters(first));
            if (!note || first == 0 || !is_text(first - 1) || !runs_on(first - 1)) continue;
            if (!explains_word(first, *note) && (note->has_mark || !is_set_smaller(first))) continue;
            for (std::size_t line = first; line < mark; ++line) all_[line].kind = LineKind::page_mark;
            return;
        }
    }

private:
    [[nodiscard]] bool is_text(std::size_t line) const { return all_[line].kind == LineKind::text; }
    [[nodiscard]] Characters characters(std::size_t line) const { return lines_.text.characters(all_[line].clean.words); }

    /// The line ends within a sentence.
    [[nodiscard]] bool runs_on(std::size_t line) const {
        const Characters words = characters(line);
        return !words.empty() && !text::is_one_of(words.back(), u"。;:!?");
    }

    /// The line is wider than the full line above it: more characters fit in.
    [[nodiscard]] bool is_set_smaller(std::size_t line) const {
        constexpr std::uint32_t narrowest = 20 * character_width;
        const std::uint32_t above = all_[line - 1].width;
        return above >= narrowest && all_[line].width * 4U > above * 5U;
    }

    [[nodiscard]] bool explains_word(std::size_t first, const Note& note) const {
        const std::size_t highest = first - std::min(first, most_page_lines);
        for (std::size_t line = first; line-- > highest && is_text(line);)
            if (refers_to(characters(line), note)) return true;
        return false;
    }

    Lines& lines_;
    std::vector<Line>& all_;
};

}  // namespace

void mark_footnotes(Lines& lines) {
    FootnoteMarker marker(lines);
    for (std::size_t line = 1; line < lines.all.size(); ++line)
        if (lines.all[line].kind == LineKind::page_mark && lines.all[line - 1].kind == LineKind::text) marker.mark_above(line);
}

}  // namespace plandoc::outline
