#include "lexicon/matcher.hpp"

#include <algorithm>
#include <bit>

namespace plandoc::lexicon {

Matcher::Matcher(const std::vector<Entry>& entries, Direction direction) : direction_(direction) {
    const auto at = [&](const std::u16string& key, std::size_t index) {
        if (index >= key.size()) return char16_t{0};
        return direction_ == Direction::forward ? key[index] : key[key.size() - 1 - index];
    };
    struct Place {
        char16_t first, second;
        const Entry* entry;
    };
    std::vector<Place> places;
    places.reserve(entries.size());
    for (const Entry& entry : entries) places.push_back({at(entry.key, 0), at(entry.key, 1), &entry});
    // Those of a group together, longer ones first.
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        if (a.first != b.first) return a.first < b.first;
        if (a.second != b.second) return a.second < b.second;
        return a.entry->key.size() > b.entry->key.size();
    });
    std::vector<Group> groups;
    keys_.reserve(places.size());
    for (const Place& place : places) {
        const auto key_index = static_cast<std::uint32_t>(keys_.size());
        if (groups.empty() || groups.back().first != place.first || groups.back().second != place.second)
            groups.push_back({place.first, place.second, key_index, key_index});
        ++groups.back().end;
        const std::u16string& key = place.entry->key;
        keys_.push_back(
            {static_cast<std::uint32_t>(characters_.size()), static_cast<std::uint32_t>(key.size()), place.entry->value});
        characters_ += key;
    }
    fill_slots(groups);
    fill_begins(groups);
}

void Matcher::fill_slots(const std::vector<Group>& groups) {
    slots_.assign(std::bit_ceil(2 * groups.size() + 1), Group{});
    slot_mask_ = slots_.size() - 1;
    filter_.assign(slots_.size() / 8 + 1, 0);
    for (const Group& group : groups) {
        const Hash hash = hash_of(group.first, group.second);
        filter_[hash.bit / 64] |= std::uint64_t{1} << hash.bit % 64;
        std::size_t slot = hash.slot;
        while (!slots_[slot].empty()) slot = (slot + 1) & slot_mask_;
        slots_[slot] = group;
    }
}

void Matcher::fill_begins(const std::vector<Group>& groups) {
    constexpr std::size_t fewest_bits = 512;  // a cache line
    begins_.assign(std::max(fewest_bits, std::bit_ceil(8 * groups.size())) / 64, 0);
    begins_mask_ = 64 * begins_.size() - 1;
    for (const Group& group : groups) {
        const std::size_t bit = group.first & begins_mask_;
        begins_[bit / 64] |= std::uint64_t{1} << bit % 64;
    }
}

const Matcher::Group* Matcher::find_group(std::size_t slot, char16_t first, char16_t second) const {
    for (;; slot = (slot + 1) & slot_mask_) {
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
                const std::size_t size = key.size - std::min(key.size, seen);
                if (std::u16string_view(here, size) == std::u16string_view(others, size)) return {key.size, key.value};
            }
        }
    }
    const Group* const single = group_of(first, 0);
    return single ? Match{1, keys_[single->begin].value} : Match{};
}

}  // namespace plandoc::lexicon
