#include "outline/reflow/label_below.hpp"

#include "outline/label/numbering.hpp"
#include "outline/reflow/line_ends.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

constexpr std::uint32_t longest_lone_label = 3;  // characters: 12.

/// Nothing but 1. or 12、
bool is_label_alone(const Lines& lines, const Line& line) {
    if (line.kind != LineKind::text || line.width > longest_lone_label * character_width) return false;
    const LineStart start(lines.text, line, longest_lone_label + 1);
    if (!start.whole || start.size < 2 || !text::is(start.view().front(), text::digit)) return false;
    const Label label = match_label(start.view());
    return label.scheme == Scheme::arabic && label.size == start.size;
}

/// The line before stops as headings do, with nothing in between, and the next one is set off.
bool stands_below(const Lines& lines, std::size_t index) {
    if (index == 0 || index + 1 == lines.all.size()) return false;
    const Line &above = lines.all[index - 1], &next = lines.all[index + 1];
    return above.kind == LineKind::text && lines.all[index].gap == Gap::nothing && next.gap != Gap::nothing &&
           !ends_sentence(lines.text, above) && !is_label_alone(lines, above);
}

}  // namespace

std::vector<std::size_t> find_labels_below(const Lines& lines) {
    constexpr std::size_t fewest = 3;
    std::vector<std::size_t> below;
    std::size_t alone = 0;
    for (std::size_t index = 0; index < lines.all.size(); ++index) {
        if (!is_label_alone(lines, lines.all[index])) continue;
        ++alone;
        if (stands_below(lines, index)) below.push_back(index);
    }
    const bool is_usual = below.size() >= fewest && below.size() * 5 >= alone * 4;
    return is_usual ? below : std::vector<std::size_t>{};
}

}  // namespace plandoc::outline
