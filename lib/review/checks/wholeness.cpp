#include "review/checks/wholeness.hpp"

#include <algorithm>

#include "text/character.hpp"

namespace plandoc::review {

bool Wholeness::ends_whole(std::uint32_t index) const {
    const outline::Passage& passage = plan_.outline->passages[index];
    if (passage.words.empty() || passage.kind != outline::PassageKind::paragraph) return false;
    const char16_t last = text_[passage.words.end - 1];
    return text::is(last, text::sentence_end) || last == u';';
}

bool Wholeness::precedes_label(std::uint32_t index) const {
    const auto& passages = plan_.outline->passages;
    if (passages[index].kind != outline::PassageKind::paragraph || index + 1 == passages.size()) return false;
    return passages[index + 1].section != outline::none && !passages[index + 1].label.empty();
}

bool Wholeness::begins_whole(std::uint32_t index) const {
    const outline::Passage& passage = plan_.outline->passages[index];
    if (passage.kind != outline::PassageKind::paragraph) return false;
    if (!passage.label.empty()) return true;
    return index > 0 && (ends_whole(index - 1) || ends_with_colon(index - 1));
}

bool Wholeness::ends_with_colon(std::uint32_t index) const {
    const outline::Passage& passage = plan_.outline->passages[index];
    return passage.kind == outline::PassageKind::paragraph && !passage.words.empty() && text_[passage.words.end - 1] == u':';
}

bool Wholeness::lacks_characters(std::uint32_t index, std::uint32_t reach) {
    if (index == asked_for_) return answer_;
    asked_for_ = index;
    const auto& passages = plan_.outline->passages;
    const std::uint32_t first = index - std::min(index, reach);
    const auto last = std::min<std::size_t>(index + reach + 1, passages.size());
    const std::u16string_view near = text_.characters({passages[first].words.begin, passages[last - 1].words.end});
    answer_ =
        std::any_of(near.begin(), near.end(), [](char16_t c) { return text::is_private_use(c) || c == 0xFFFD || c == 0xFFFF; });
    return answer_;
}

}  // namespace plandoc::review
