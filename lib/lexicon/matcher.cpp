#include "lexicon/matcher.hpp"

#include <algorithm>
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
    // Keys of one character last in their bucket, so that longer ones are tried first.
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (at(a, 0) != at(b, 0)) return at(a, 0) < at(b, 0);
        if (at(a, 1) != at(b, 1)) return at(a, 1) > at(b, 1);
        return entries[a].key.size() > entries[b].key.size();
    });
    for (std::size_t index = 0; index < order.size(); ++index) {
        const std::uint32_t entry = order[index];
        const char16_t first = at(entry, 0), second = at(entry, 1);
        const bool new_bucket = index == 0 || at(order[index - 1], 0) != first;
        if (new_bucket && page_of_[first >> 8] == 0) {
            page_of_[first >> 8] = static_cast<std::uint16_t>(pages_.size());
            pages_.emplace_back();
        }
        begins_[first >> 6] |= std::uint64_t{1} << (first & 63);
        Bucket& bucket = pages_[page_of_[first >> 8]][first & 0xFF];
        const auto key_index = static_cast<std::uint32_t>(keys_.size());
        if (new_bucket || groups_.back().second != second) {
            if (new_bucket) bucket.begin = static_cast<std::uint32_t>(groups_.size());
            groups_.push_back({second, key_index, key_index});
            bucket.end = static_cast<std::uint32_t>(groups_.size());
        }
        const std::u16string& key = entries[entry].key;
        keys_.push_back(
            {static_cast<std::uint32_t>(characters_.size()), static_cast<std::uint32_t>(key.size()), entries[entry].value});
        characters_ += key;
        groups_.back().end = key_index + 1;
    }
}

Matcher::Match Matcher::match_in(Bucket bucket, std::u16string_view text) const {
    const char16_t second = text.size() < 2 ? char16_t{0} : direction_ == Direction::forward ? text[1] : text[text.size() - 2];
    const Group* const end = groups_.data() + bucket.end;
    const Group* const group =
        std::partition_point(groups_.data() + bucket.begin, end, [=](const Group& other) { return other.second > second; });
    if (group != end && group->second == second)
        if (const Match match = match_in(*group, text)) return match;
    const bool has_single = bucket.begin < bucket.end && end[-1].second == 0;
    return has_single ? match_in(end[-1], text) : Match{};
}

Matcher::Match Matcher::match_in(const Group& group, std::u16string_view text) const {
    for (std::uint32_t index = group.begin; index < group.end; ++index) {
        const Key& key = keys_[index];
        const std::u16string_view characters = std::u16string_view(characters_).substr(key.begin, key.size);
        if (direction_ == Direction::forward ? text.starts_with(characters) : text.ends_with(characters))
            return {key.size, key.value};
    }
    return {};
}

}  // namespace plandoc::lexicon
