#include "lexicon/matcher.hpp"

#include <algorithm>

namespace plandoc::lexicon {

const std::uint32_t* Matcher::find_keys(std::size_t slot, std::uint32_t pair) const {
    const std::uint32_t* const slots = image_ + image_[Layout::slots];
    for (;; slot = (slot + 1) & image_[Layout::slot_mask]) {
        const std::uint32_t* const group = slots + Layout::slot_size * slot;
        if (group[0] == 0) return nullptr;
        if (group[0] == pair) return image_ + image_[Layout::keys] + Layout::key_size * group[1];
    }
}

Matcher::Match Matcher::match_beginning_with(char16_t first, std::u16string_view text) const {
    constexpr std::uint32_t seen = 2;  // characters that all keys of a group share: only the others are compared
    if (text.size() >= seen) {
        const bool is_forward = !is_backward();
        const char16_t second = is_forward ? text[1] : text[text.size() - seen];
        const std::uint32_t* key = keys_of(Layout::pair_of(first, second));
        for (bool is_last = key == nullptr; !is_last; key += Layout::key_size) {
            const std::uint32_t size = key[1] >> Layout::place_bits & Layout::longest;
            is_last = (key[1] & Layout::last) != 0;
            if (size > text.size()) continue;
            const char16_t* const here = text.data() + (is_forward ? seen : text.size() - size);
            const char16_t* const others = characters_ + (key[1] % Layout::places) + (is_forward ? seen : 0);
            const std::size_t rest = size - std::min(size, seen);
            if (std::u16string_view(here, rest) == std::u16string_view(others, rest)) return {size, key[0]};
        }
    }
    const std::uint32_t* const single = keys_of(Layout::pair_of(first, 0));
    return single != nullptr ? Match{1, single[0]} : Match{};
}

}  // namespace plandoc::lexicon
