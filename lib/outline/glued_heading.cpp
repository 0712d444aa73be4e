#include "outline/glued_heading.hpp"

#include <array>
#include <bit>
#include <cstdlib>

#include "outline/line_ends.hpp"
#include "outline/numbering.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

constexpr std::uint32_t longest_heading = 40;  // characters, its label included

/// The last number of each of the schemes that head sections; those below a scheme begin anew.
class Ordinals {
public:
    [[nodiscard]] static bool counts(Scheme scheme) { return scheme <= Scheme::arabic; }
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

/// The label of a line's first characters; one that a gap would make sure counts, too.
Label label_of(const Lines& lines, const Line& line) {
    constexpr std::uint32_t reach = 8;  // characters
    return match_label(LineStart(lines.text, line, reach).view());
}

class GluedHeadings {
public:
    GluedHeadings(Lines& lines, const Layout& layout) : lines_(lines), layout_(layout) {}

    [[nodiscard]] std::vector<LineCut> find() {
        std::vector<LineCut> cuts;
        for (std::size_t index = 0; index < lines_.all.size(); ++index) {
            const Line& line = lines_.all[index];
            if (line.kind != LineKind::text || line.clean.words.empty()) continue;
            if (begins_with_label_sign(line))
                if (const Label own = label_of(lines_, line); own && Ordinals::counts(own.scheme)) ordinals_.take(own);
            const std::uint32_t begin = behind_stop(lines_.text, line.clean.words);
            if (begin == line.clean.words.end) continue;
            const Label label = match_label(lines_.text.characters({begin, line.clean.words.end}));
            if (!is_heading(label, line.clean.words.end - begin) || !(is_of_no_usual_width(line) || is_followed_by_label(index)))
                continue;
            ordinals_.take(label);
            cuts.push_back({index, *lines_.text.offsets({begin, line.clean.words.end})});
        }
        return cuts;
    }

private:
    /// Most lines need no longer look.
    [[nodiscard]] bool begins_with_label_sign(const Line& line) const {
        const char16_t first = lines_.text[line.clean.words.begin];
        return text::is(first, text::numeral | text::digit) || first == u'(' || first == u'第';
    }

    [[nodiscard]] bool is_heading(const Label& label, std::uint32_t size) const {
        constexpr std::uint32_t shortest_title = 2;  // characters
        const bool is_sure = label.trust == Trust::sure || label.scheme == Scheme::arabic;
        return label && Ordinals::counts(label.scheme) && is_sure && size >= label.size + shortest_title &&
               ordinals_.go_on(label);
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

    Lines& lines_;
    const Layout& layout_;
    Ordinals ordinals_;
};

}  // namespace

void part_glued_headings(Lines& lines, const Layout& layout) {
    if (const std::vector<LineCut> cuts = GluedHeadings(lines, layout).find(); !cuts.empty()) lines.part(cuts);
}

}  // namespace plandoc::outline
