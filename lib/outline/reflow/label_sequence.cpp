#include "outline/reflow/label_sequence.hpp"

#include <string>

#include "text/character.hpp"

namespace plandoc::outline {

bool LabelSequence::are_headings(Scheme scheme) const {
    constexpr std::uint32_t enough = 2;
    return headings_[place_of(scheme)] >= enough && others_[place_of(scheme)] == 0;
}

Label LabelSequence::label_out_of_sequence(const Label& label, const LineStart& start) const {
    if (label.needs_predecessor()) return {};
    if (label.trust == Trust::sure) return label;
    if (label.trust == Trust::with_gap && (label.ordinal == 1 || start.has_gap(label.size))) return label;
    const Label item = item_before_figure(label, start.view());
    return item && continues(item) ? item : Label{};
}

Label LabelSequence::torn_label(std::u16string_view piece, const LineStart& start) const {
    if (!text::all_are(piece, text::digit | text::numeral, u"(第")) return {};
    const Label label = match_label(std::u16string(piece).append(start.view()));
    return label.size > piece.size() && label.scheme != Scheme::bullet && continues(label) ? label : Label{};
}

}  // namespace plandoc::outline
