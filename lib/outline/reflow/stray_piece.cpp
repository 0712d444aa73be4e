#include "outline/reflow/stray_piece.hpp"

#include "outline/label/numbering.hpp"
#include "outline/reflow/line_ends.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

constexpr std::uint32_t longest_piece = 3, shortest_line = 30;  // characters

bool is_bare_label(const Lines& lines, const Line& line) {
    const LineStart start(lines.text, line);
    if (line.kind != LineKind::text || !start.whole) return false;
    const Label label = match_label(start.view());
    return label.size > 0 && label.size == start.size;
}

bool is_piece(const Lines& lines, const Line& line) {
    const std::u16string_view piece = lines.text.characters(line.clean.words);
    return line.kind == LineKind::text && line.gap == Gap::nothing && !piece.empty() && piece.size() <= longest_piece &&
           text::all_are(piece, text::han);
}

/// Set off from what stands above it, full, with a heading that ends in it, and to be gone on with.
bool is_first_line(const Lines& lines, const Line& line) {
    const std::u16string_view words = lines.text.characters(line.clean.words);
    return line.kind == LineKind::text && line.gap == Gap::blank && words.size() >= shortest_line &&
           words.find(u'。') < words.size() && !text::is(words.back(), text::sentence_end);
}

}  // namespace

std::vector<std::size_t> find_stray_pieces(const Lines& lines) {
    std::vector<std::size_t> strays;
    const std::vector<Line>& all = lines.all;
    for (std::size_t index = 1; index + 2 < all.size(); ++index) {
        const bool goes_on = all[index + 2].kind == LineKind::text && all[index + 2].gap != Gap::nothing;
        if (goes_on && is_piece(lines, all[index]) && is_first_line(lines, all[index + 1]) &&
            is_bare_label(lines, all[index - 1]))
            strays.push_back(index);
    }
    return strays;
}

}  // namespace plandoc::outline
