#pragma once
/// The labels of a document so far: which number each scheme has come to, and how its paragraphs are set. They tell a label
/// from a line of running text that only begins like one.

#include <array>
#include <string_view>

#include "outline/label/numbering.hpp"
#include "outline/reflow/line_head.hpp"

namespace plandoc::outline {

class LabelSequence {
public:
    /// The label is the next of its scheme, or a decimal the next of its depth or the first below what stands before it.
    [[nodiscard]] bool continues(const Label& label) const {
        return last_[place_of(label.scheme)] + 1 == label.ordinal || continues_decimal(label);
    }
    /// A paragraph begins with the label.
    void saw(const Label& label) {
        last_[place_of(label.scheme)] = label.ordinal;
        if (label.scheme == Scheme::decimal || label.scheme == Scheme::arabic) decimals_[label.depth] = label;
    }

    /// A paragraph whose label has this scheme is over. `is_heading`: it was a heading alone (一、总体要求), without text.
    void saw_paragraph(Scheme scheme, bool is_heading) {
        ++(is_heading ? headings_ : others_)[place_of(scheme)];
        last_was_heading_[place_of(scheme)] = is_heading;
    }
    /// The paragraph of this scheme before, if there is one, was text.
    [[nodiscard]] bool follows_text(Scheme scheme) const {
        return others_[place_of(scheme)] > 0 && !last_was_heading_[place_of(scheme)];
    }
    /// All paragraphs of this scheme so far were headings alone, two at least.
    [[nodiscard]] bool are_headings(Scheme scheme) const;

    /// The label that a line begins with, where it is believed; else no label.
    [[nodiscard]] Label label_of(const LineStart& start) const {
        const Label label = match_label(start.view());
        return !label || continues(label) ? label : label_out_of_sequence(label, start);
    }

    static constexpr std::size_t longest_piece = 3;  ///< characters
    /// The label that a line break has cut in two, behind one of its scheme: 十⏎一、… behind 十、…. `piece` is all of the
    /// paragraph so far, longest_piece characters at the most. No label where they make up none.
    [[nodiscard]] Label torn_label(std::u16string_view piece, const LineStart& start) const;

private:
    static constexpr std::size_t schemes = 12;
    [[nodiscard]] Label label_out_of_sequence(const Label& label, const LineStart& start) const;
    /// 3.2 behind 3.1, 3.1 below 3, 3.2.1 below 3.2.
    [[nodiscard]] bool continues_decimal(const Label& label) const;
    static constexpr std::size_t place_of(Scheme scheme) { return static_cast<std::size_t>(scheme); }

    std::array<std::uint32_t, schemes> last_{}, headings_{}, others_{};
    std::array<bool, schemes> last_was_heading_{};
    std::array<Label, 6> decimals_{};  ///< the last of each depth, a plain number that of depth 1
};

}  // namespace plandoc::outline
