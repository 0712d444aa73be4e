#include "lexicon/matcher.hpp"

#include <algorithm>
#include <bit>

namespace plandoc::lexicon {

namespace {

constexpr std::uint32_t largest_place = (1U << 20) - 1;  // of a key among all characters

/// A key's place in the order in which keys are kept, as one number: those with the same two first characters together, longer
/// ones before shorter ones.
class KeyOrder {
public:
    KeyOrder(char16_t first, char16_t second, std::size_t size, std::size_t entry)
        : bits_(std::uint64_t{first} << 48 | std::uint64_t{second} << 32 | std::uint64_t{longest - size} << entry_bits | entry) {}

    [[nodiscard]] char16_t first() const { return static_cast<char16_t>(bits_ >> 48); }
    [[nodiscard]] char16_t second() const { return static_cast<char16_t>(bits_ >> 32); }
    [[nodiscard]] std::size_t entry() const { return bits_ & ((std::uint64_t{1} << entry_bits) - 1); }
    [[nodiscard]] bool is_of_group(KeyOrder other) const { return bits_ >> 32 == other.bits_ >> 32; }
    friend bool operator<(KeyOrder a, KeyOrder b) { return a.bits_ < b.bits_; }

    static constexpr unsigned entry_bits = 21, size_bits = 32 - entry_bits;
    static constexpr std::size_t longest = (std::size_t{1} << size_bits) - 1;

private:
    std::uint64_t bits_;
};

std::vector<KeyOrder> order_of(const std::vector<Matcher::Entry>& entries, Matcher::Direction direction) {
    std::vector<KeyOrder> order;
    order.reserve(entries.size());
    for (const Matcher::Entry& entry : entries) {
        const std::u16string_view key = entry.key;
        const auto at = [&](std::size_t index) {
            return direction == Matcher::Direction::forward ? index : key.size() - 1 - index;
        };
        order.emplace_back(key[at(0)], key.size() > 1 ? key[at(1)] : char16_t{0}, key.size(), order.size());
    }
    std::sort(order.begin(), order.end());
    return order;
}

std::size_t count_groups(const std::vector<KeyOrder>& order) {
    std::size_t count = 0;
    for (std::size_t index = 0; index < order.size(); ++index) count += index == 0 || !order[index].is_of_group(order[index - 1]);
    return count;
}

}  // namespace

Matcher::Matcher(const std::vector<Entry>& entries, Direction direction) : direction_(direction) {
    const std::vector<KeyOrder> order = order_of(entries, direction);
    std::size_t characters = 0;
    for (const Entry& entry : entries) characters += entry.key.size();
    make_room(order.size(), count_groups(order), characters);
    for (std::size_t index = 0; index < order.size(); ++index) {
        if (index == 0 || !order[index].is_of_group(order[index - 1]))
            add({order[index].first(), order[index].second(), static_cast<std::uint32_t>(index)});
        const Entry& entry = entries[order[index].entry()];
        Key& key = keys_.emplace_back();
        key.begin = static_cast<std::uint32_t>(characters_.size()) & largest_place;
        key.size = static_cast<std::uint32_t>(entry.key.size()) & KeyOrder::longest;
        key.is_last = index + 1 == order.size() || !order[index + 1].is_of_group(order[index]);
        key.value = entry.value;
        characters_ += entry.key;
    }
}

void Matcher::make_room(std::size_t keys, std::size_t groups, std::size_t characters) {
    keys_.reserve(keys);
    characters_.reserve(characters);
    slots_.resize(std::bit_ceil(2 * groups + 1));
    slot_mask_ = slots_.size() - 1;
    filter_.resize(slots_.size() / 8 + 1);
    constexpr std::size_t fewest_bits = 512;  // a cache line
    begins_.resize(std::max(fewest_bits, std::bit_ceil(8 * groups)) / 64);
    begins_mask_ = 64 * begins_.size() - 1;
}

void Matcher::add(const Group& group) {
    const Hash hash = hash_of(group.first, group.second);
    filter_[hash.bit / 64] |= std::uint64_t{1} << hash.bit % 64;
    std::size_t slot = hash.slot;
    while (slots_[slot].first != 0) slot = (slot + 1) & slot_mask_;
    slots_[slot] = group;
    const std::size_t bit = group.first & begins_mask_;
    begins_[bit / 64] |= std::uint64_t{1} << bit % 64;
}

const Matcher::Group* Matcher::find_group(std::size_t slot, char16_t first, char16_t second) const {
    for (; slots_[slot].first != 0; slot = (slot + 1) & slot_mask_) {
        const Group& group = slots_[slot];
        if (group.first == first && group.second == second) return &group;
    }
    return nullptr;
}

Matcher::Match Matcher::match_beginning_with(char16_t first, std::u16string_view text) const {
    constexpr std::uint32_t seen = 2;  // characters that all keys of a group share: only the others are compared
    if (text.size() >= seen) {
        const bool is_forward = direction_ == Direction::forward;
        const char16_t second = is_forward ? text[1] : text[text.size() - seen];
        if (const Group* const group = group_of(first, second)) {
            for (std::uint32_t index = group->begin;; ++index) {
                const Key& key = keys_[index];
                if (key.size <= text.size()) {
                    const char16_t* const here = text.data() + (is_forward ? seen : text.size() - key.size);
                    const char16_t* const others = characters_.data() + key.begin + (is_forward ? seen : 0);
                    const std::size_t size = key.size - std::min<std::uint32_t>(key.size, seen);
                    if (std::u16string_view(here, size) == std::u16string_view(others, size)) return {key.size, key.value};
                }
                if (key.is_last) break;
            }
        }
    }
    const Group* const single = group_of(first, 0);
    return single ? Match{1, keys_[single->begin].value} : Match{};
}

}  // namespace plandoc::lexicon
