#include "outline/reflow/glued_heading.hpp"

#include <array>
#include <bit>
#include <cstdlib>

#include "outline/label/numbering.hpp"
#include "outline/reflow/line_ends.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

constexpr std::uint32_t longest_heading = 40;  // characters, its label included

/// The last number of each of the schemes that head sections; those below a scheme begin anew.
class Ordinals {
public:
    [[nodiscard]] static bool count(Scheme scheme) { return scheme <= Scheme::arabic; }
    [[nodiscard]] bool go_on(const Label& label) const { return last_[index(label.scheme)] + 1 == label.ordinal; }
    void take(const Label& label) {
        last_[index(label.scheme)] = label.ordinal;
        for (std::size_t below = index(label.scheme) + 1; below < last_.size(); ++below) last_[below] = 0;
    }

private:
    static std::size_t index(Scheme scheme) { return static_cast<std::size_t>(scheme); }
    std::array<std::uint32_t, static_cast<std::size_t>(Scheme::arabic) + 1> last_{};
};

/// A sign of a label or a title.
constexpr bool stands_in_heading(char16_t c) {
    return c == u'.' || c == u'、' || c == u'(' || c == u')' || c == u'“' || c == u'”' || c == u'《' || c == u'》' || c == u'-';
}

/// Where what stands behind the line's last 。 begins, if no sign follows but those of headings; else its end.
std::uint32_t behind_stop(const text::CleanLines& lines, text::Words words) {
    const std::uint32_t begin = std::max(words.begin, words.end - std::min(words.end, longest_heading + 1));
    std::uint64_t marks = lines.marks_from(begin) & ((std::uint64_t{1} << (words.end - begin)) - 1);
    while (marks != 0) {
        const auto highest = static_cast<std::uint32_t>(std::bit_width(marks)) - 1;
        const std::uint32_t at = begin + highest;
        if (lines[at] == u'。') return at + 1;
        if (!stands_in_heading(lines[at])) break;
        marks &= ~(std::uint64_t{1} << highest);
    }
    return words.end;
}

/// The label of a line's first characters, whatever it takes to believe it.
Label label_of(const Lines& lines, const Line& line) {
    constexpr std::uint32_t reach = 8;  // characters
    return match_label(LineStart(lines.text, line, reach).view());
}

/// What may be a heading behind the end of a sentence.
struct Candidate {
    std::size_t line = 0;
    std::uint32_t begin = 0;  ///< of its label, in Lines::text
    Label label;
};

std::vector<Candidate> find_candidates(const Lines& lines) {
    constexpr std::uint32_t shortest_title = 2;  // characters
    std::vector<Candidate> candidates;
    for (std::size_t index = 0; index < lines.all.size(); ++index) {
        const Line& line = lines.all[index];
        const char16_t last = last_of(lines.text, line);
        if (line.kind != LineKind::text || (text::is(last, text::mark) && !stands_in_heading(last))) continue;
        const std::uint32_t begin = behind_stop(lines.text, line.clean.words), end = line.clean.words.end;
        if (begin == end) continue;
        const Label label = match_label(lines.text.characters({begin, end}));
        const bool is_sure = label.trust == Trust::sure || label.scheme == Scheme::arabic;
        if (label && is_sure && Ordinals::count(label.scheme) && end - begin >= label.size + shortest_title)
            candidates.push_back({index, begin, label});
    }
    return candidates;
}

/// Chooses among candidates by the labels of the lines.
class GluedHeadings {
public:
    GluedHeadings(const Lines& lines, const Layout& layout) : lines_(lines), layout_(layout) {}

    [[nodiscard]] std::vector<LineCut> choose(const std::vector<Candidate>& candidates) {
        std::vector<LineCut> cuts;
        std::size_t next = 0;  // line whose own label is not yet taken
        for (const Candidate& candidate : candidates) {
            for (; next <= candidate.line; ++next) take_label_of(lines_.all[next]);
            const Line& line = lines_.all[candidate.line];
            if (!ordinals_.go_on(candidate.label) || !(is_of_no_usual_width(line) || is_followed_by_label(candidate.line)))
                continue;
            ordinals_.take(candidate.label);
            cuts.push_back({candidate.line, *lines_.text.offsets({candidate.begin, line.clean.words.end})});
        }
        return cuts;
    }

private:
    void take_label_of(const Line& line) {
        if (line.kind != LineKind::text) return;
        if (const Label label = label_of(lines_, line); label && Ordinals::count(label.scheme)) ordinals_.take(label);
    }

    /// A full line may have been wrapped within a sentence that begins with such a label.
    [[nodiscard]] bool is_of_no_usual_width(const Line& line) const {
        if (!layout_.wrapped) return true;
        const int usual = layout_.wide != 0 && line.width > widest_narrow(layout_) ? layout_.wide : layout_.width;
        return std::abs(int{line.width} - usual) > layout_.slack + 2 * character_width;
    }

    [[nodiscard]] bool is_followed_by_label(std::size_t index) const {
        std::size_t next = index + 1;
        while (next < lines_.all.size() && lines_.all[next].kind == LineKind::page_mark) ++next;
        if (next == lines_.all.size() || lines_.all[next].kind != LineKind::text) return false;
        const Label label = label_of(lines_, lines_.all[next]);
        return label && label.ordinal == 1 && label.scheme != Scheme::bullet;
    }

    const Lines& lines_;
    const Layout& layout_;
    Ordinals ordinals_;
};

}  // namespace

void part_glued_headings(Lines& lines, const Layout& layout) {
    const std::vector<Candidate> candidates = find_candidates(lines);
    if (!candidates.empty()) lines.part(GluedHeadings(lines, layout).choose(candidates));
}

}  // namespace plandoc::outline
