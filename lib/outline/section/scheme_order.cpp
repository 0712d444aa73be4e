#include "outline/section/scheme_order.hpp"

namespace plandoc::outline {

SchemeOrder::SchemeOrder(const Outline& outline, const std::vector<LineRole>& roles, std::uint32_t first, std::uint32_t last) {
    bool any = false;
    Rank previous = 0;
    for (std::uint32_t index = first; index < last; ++index) {
        const Passage& passage = outline.passages[index];
        if (passage.kind != PassageKind::paragraph || roles[index] != LineRole::text) continue;
        const Label label = label_of(outline.text, passage);
        if (!label || label.trust >= Trust::in_sequence || label.scheme == Scheme::bullet) continue;
        const Rank rank = rank_of(label);
        // 1）…2）…1.…: no 1. is below 1）
        const bool is_back = label.scheme == Scheme::arabic && previous == rank_of(Scheme::arabic_half_paren, 1);
        if (any && rank != previous && label.ordinal == 1 && !is_back) ++votes_[previous][rank];
        previous = rank;
        any = true;
    }
}

}  // namespace plandoc::outline
