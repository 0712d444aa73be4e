#include "lexicon/matcher_image.hpp"

#include <algorithm>
#include <bit>
#include <stdexcept>

namespace plandoc::lexicon {

namespace {

using Layout = ImageLayout;
using Image = std::vector<std::uint32_t>;

void set_bit(std::uint32_t* words, std::size_t bit) { words[bit / 32] |= 1U << bit % 32; }

/// A key with what decides where it is kept: those with the same pair of characters together, longer ones before shorter ones.
struct OrderedKey {
    std::uint32_t pair;
    PlacedKey key;
    bool operator<(const OrderedKey& other) const { return pair != other.pair ? pair < other.pair : key.size > other.key.size; }
};

std::vector<OrderedKey> ordered(std::u16string_view characters, const std::vector<PlacedKey>& keys, bool is_backward) {
    std::vector<OrderedKey> order;
    order.reserve(keys.size());
    for (const PlacedKey& key : keys) {
        if (key.size == 0 || key.size > Layout::longest || key.begin >= Layout::places)
            throw std::length_error("a key that an image cannot hold");
        const std::u16string_view word = characters.substr(key.begin, key.size);
        const auto at = [&](std::size_t index) { return is_backward ? word[word.size() - 1 - index] : word[index]; };
        order.push_back({Layout::pair_of(at(0), word.size() > 1 ? at(1) : u'\0'), key});
    }
    std::stable_sort(order.begin(), order.end());
    return order;
}

/// An image that has room for these keys and none of them in it.
Image room_for(std::size_t keys, std::size_t groups, bool is_backward) {
    constexpr std::size_t fewest_bits = 512;  // a cache line
    const std::size_t begins_bits = std::max(fewest_bits, std::bit_ceil(8 * groups)), slots = std::bit_ceil(2 * groups + 1);
    const std::size_t filter_place = Layout::begins + begins_bits / 32, slots_place = filter_place + slots / 4 + 1;
    const std::size_t keys_place = slots_place + slots * Layout::slot_size;
    Image image;
    image.reserve(keys_place + keys * Layout::key_size);
    for (const std::size_t number : {std::size_t{is_backward}, begins_bits - 1, slots - 1, filter_place, slots_place, keys_place})
        image.push_back(static_cast<std::uint32_t>(number));
    image.resize(keys_place);
    return image;
}

void add_group(Image& image, std::uint32_t pair, std::size_t first_key) {
    const Layout::Hash hash = Layout::hash_of(pair, image[Layout::slot_mask]);
    set_bit(&image[Layout::begins], pair >> 16 & image[Layout::begins_mask]);
    set_bit(&image[image[Layout::filter]], hash.bit);
    const auto slot_at = [&](std::size_t slot) { return &image[image[Layout::slots] + slot * Layout::slot_size]; };
    std::size_t slot = hash.slot;
    while (slot_at(slot)[0] != 0) slot = (slot + 1) & image[Layout::slot_mask];
    slot_at(slot)[0] = pair;
    slot_at(slot)[1] = static_cast<std::uint32_t>(first_key);
}

}  // namespace

Image image_of(std::u16string_view characters, const std::vector<PlacedKey>& keys, Matcher::Direction direction) {
    const bool is_backward = direction == Matcher::Direction::backward;
    const std::vector<OrderedKey> order = ordered(characters, keys, is_backward);
    const auto ends_group = [&](std::size_t index) {
        return index + 1 == order.size() || order[index + 1].pair != order[index].pair;
    };
    std::size_t groups = 0;
    for (std::size_t index = 0; index < order.size(); ++index) groups += ends_group(index);
    Image image = room_for(order.size(), groups, is_backward);
    for (std::size_t index = 0; index < order.size(); ++index) {
        const auto& [pair, key] = order[index];
        if (index == 0 || ends_group(index - 1)) add_group(image, pair, index);
        image.push_back(key.value);
        image.push_back(key.begin | key.size << Layout::place_bits | (ends_group(index) ? Layout::last : 0));
    }
    return image;
}

OwningMatcher::OwningMatcher(const std::vector<Entry>& entries, Matcher::Direction direction) {
    std::vector<PlacedKey> keys;
    keys.reserve(entries.size());
    for (const Entry& entry : entries) {
        keys.push_back(
            {static_cast<std::uint32_t>(characters_.size()), static_cast<std::uint32_t>(entry.key.size()), entry.value});
        characters_.insert(characters_.end(), entry.key.begin(), entry.key.end());
    }
    image_ = image_of({characters_.data(), characters_.size()}, keys, direction);
    matcher_ = Matcher(image_.data(), characters_.data());
}

}  // namespace plandoc::lexicon
