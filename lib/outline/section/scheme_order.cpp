#include "outline/section/scheme_order.hpp"

namespace plandoc::outline {

SchemeOrder::SchemeOrder(const Outline& outline, const std::vector<LineRole>& roles, std::uint32_t first, std::uint32_t last) {
    bool any = false;
    Rank previous = 0;
    for (std::uint32_t index = first; index < last; ++index) {
        const Passage& passage = outline.passages[index];
        if (passage.kind != PassageKind::paragraph || roles[index] != LineRole::text) continue;
        const Label label = passage.label_below.empty() ? label_at(outline.text, passage.words)
                                                        : match_label(outline.text.characters(passage.label_below));
        if (!label || label.trust >= Trust::in_sequence || label.scheme == Scheme::bullet) continue;
        const Rank rank = rank_of(label);
        if (any && rank != previous && label.ordinal == 1) ++votes_[previous][rank];
        previous = rank;
        any = true;
    }
}

}  // namespace plandoc::outline
