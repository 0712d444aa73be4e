#include "outline/reflow/label_sequence.hpp"

#include <string>

#include "text/character.hpp"

namespace plandoc::outline {

bool LabelSequence::are_headings(Scheme scheme) const {
    constexpr std::uint32_t enough = 2;
    return headings_[place_of(scheme)] >= enough && others_[place_of(scheme)] == 0;
}

bool LabelSequence::continues_decimal(const Label& label) const {
    if (label.scheme != Scheme::decimal || label.depth < 2) return false;
    const Label& before = decimals_[label.depth];
    if (label.ordinal > 1)
        return before.ordinal + 1 == label.ordinal && before.leading == label.leading && before.parent == label.parent;
    const Label& above = decimals_[label.depth - 1];
    return above.ordinal == label.parent && (label.depth == 2 || above.leading == label.leading);
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
