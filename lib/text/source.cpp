#include "text/source.hpp"

#include <algorithm>

#include "text/byte_count.hpp"
#include "text/digit_bytes.hpp"

namespace plandoc::text {

namespace {

constexpr std::size_t block_bytes = 64;

/// Looks no farther than the first two digits that stand side by side, which is not far in most texts.
bool stand_apart(std::string_view bytes) {
    constexpr int least = 8;  // pairs: fewer may be a list
    int pairs = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const std::size_t size = match_digit(bytes.substr(at)).size;
        if (size == 0) continue;
        at += size;
        const std::string_view behind = bytes.substr(at);
        if (match_digit(behind).size > 0) return false;
        pairs += behind.starts_with(' ') && match_digit(behind.substr(1)).size > 0 ? 1 : 0;
    }
    return pairs >= least;
}

}  // namespace

Source::Source(std::string utf8) : bytes_(std::move(utf8)), digits_stand_apart_(stand_apart(bytes_)) {}

void Source::index() const {
    const std::string_view bytes = bytes_;
    std::uint32_t characters = 0;
    characters_before_block_.reserve(bytes.size() / block_bytes + 1);
    characters_before_block_.push_back(0);
    for (std::size_t begin = 0; begin + block_bytes <= bytes.size(); begin += block_bytes) {
        characters += static_cast<std::uint32_t>(count_characters({bytes.data() + begin, block_bytes}));
        characters_before_block_.push_back(characters);
    }
    lines_.push_back(0);
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1))
        lines_.push_back(static_cast<std::uint32_t>(at + 1));
}

std::uint32_t Source::characters_before(std::uint32_t offset) const {
    if (characters_before_block_.empty()) index();
    const std::size_t block = offset / block_bytes;
    const std::size_t within = count_characters({bytes_.data() + block * block_bytes, offset % block_bytes});
    return characters_before_block_[block] + static_cast<std::uint32_t>(within);
}

Position Source::position(std::uint32_t offset) const {
    const std::uint32_t character = characters_before(offset);
    const auto next_line = std::upper_bound(lines_.begin(), lines_.end(), offset);
    return {character, static_cast<std::uint32_t>(next_line - lines_.begin()),
            character - characters_before(*std::prev(next_line)) + 1};
}

}  // namespace plandoc::text
