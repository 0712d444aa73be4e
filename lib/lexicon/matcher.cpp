#include "lexicon/matcher.hpp"

#include <algorithm>
#include <bit>
#include <numeric>

namespace plandoc::lexicon {

Matcher::Matcher(const std::vector<Entry>& entries, Direction direction) : direction_(direction) {
    const auto at = [&](std::uint32_t entry, std::size_t index) {
        const std::u16string& key = entries[entry].key;
        if (index >= key.size()) return char16_t{0};
        return direction_ == Direction::forward ? key[index] : key[key.size() - 1 - index];
    };
    std::vector<std::uint32_t> order(entries.size());
    std::iota(order.begin(), order.end(), 0U);
    // Those of a group together, longer ones first.
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (at(a, 0) != at(b, 0)) return at(a, 0) < at(b, 0);
        if (at(a, 1) != at(b, 1)) return at(a, 1) < at(b, 1);
        return entries[a].key.size() > entries[b].key.size();
    });
    std::vector<Group> groups;
    for (const std::uint32_t entry : order) {
        const char16_t first = at(entry, 0), second = at(entry, 1);
        const auto key_index = static_cast<std::uint32_t>(keys_.size());
        if (groups.empty() || groups.back().first != first || groups.back().second != second)
            groups.push_back({first, second, key_index, key_index});
        ++groups.back().end;
        begins_[first >> 6] |= std::uint64_t{1} << (first & 63);
        const std::u16string& key = entries[entry].key;
        keys_.push_back(
            {static_cast<std::uint32_t>(characters_.size()), static_cast<std::uint32_t>(key.size()), entries[entry].value});
        characters_ += key;
    }
    fill_slots(groups);
}

void Matcher::fill_slots(const std::vector<Group>& groups) {
    slots_.assign(std::bit_ceil(2 * groups.size() + 1), Group{});
    for (const Group& group : groups) {
        std::size_t slot = slot_of(group.first, group.second);
        while (!slots_[slot].empty()) slot = (slot + 1) & (slots_.size() - 1);
        slots_[slot] = group;
    }
}

const Matcher::Group* Matcher::group_of(char16_t first, char16_t second) const {
    for (std::size_t slot = slot_of(first, second);; slot = (slot + 1) & (slots_.size() - 1)) {
        const Group& group = slots_[slot];
        if (group.empty()) return nullptr;
        if (group.first == first && group.second == second) return &group;
    }
}

Matcher::Match Matcher::match_beginning_with(char16_t first, std::u16string_view text) const {
    constexpr std::uint32_t seen = 2;  // characters that all keys of a group share: only the others are compared
    if (text.size() >= seen) {
        const bool is_forward = direction_ == Direction::forward;
        const char16_t second = is_forward ? text[1] : text[text.size() - seen];
        if (const Group* const group = group_of(first, second)) {
            for (std::uint32_t index = group->begin; index < group->end; ++index) {
                const Key& key = keys_[index];
                if (key.size > text.size()) continue;
                const char16_t* const here = text.data() + (is_forward ? seen : text.size() - key.size);
                const char16_t* const others = characters_.data() + key.begin + (is_forward ? seen : 0);
                if (std::equal(others, others + (key.size - seen), here)) return {key.size, key.value};
            }
        }
    }
    const Group* const single = group_of(first, 0);
    return single ? Match{1, keys_[single->begin].value} : Match{};
}

}  // namespace plandoc::lexicon
