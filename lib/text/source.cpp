#include "text/source.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace plandoc::text {

namespace {

constexpr std::size_t block_bytes = 64;
constexpr std::uint64_t every_byte = 0x0101010101010101;

std::uint64_t load_eight(const char* bytes) {
    std::uint64_t eight = 0;
    for (int index = 0; index < 8; ++index) eight |= std::uint64_t{static_cast<unsigned char>(bytes[index])} << (8 * index);
    return eight;
}

/// 1 in each byte that starts a character, that is, in all but 10xxxxxx.
constexpr std::uint64_t character_starts(std::uint64_t bytes) { return (~bytes >> 7 | bytes >> 6) & every_byte; }

/// Eight bytes of 0 or 1 to eight bits, the first byte's the lowest.
constexpr std::uint64_t pack(std::uint64_t marks) { return marks * 0x0102040810204080 >> 56; }

/// The bits below `index`, which is less than 64.
constexpr std::uint64_t below(std::size_t index) { return (std::uint64_t{1} << index) - 1; }

}  // namespace

void Source::index() const {
    const std::string_view bytes = bytes_;
    Block block;
    blocks_.reserve(bytes.size() / block_bytes + 1);
    for (std::size_t begin = 0; begin <= bytes.size(); begin += block_bytes) {
        std::array<char, block_bytes> rest{};
        const char* at = bytes.data() + begin;
        if (begin + block_bytes > bytes.size()) {
            bytes.copy(rest.data(), block_bytes, begin);
            at = rest.data();
        }
        block.starts = 0;
        std::uint64_t counts = 0;  // in each byte, of every eighth byte
        for (std::size_t offset = 0; offset < block_bytes; offset += 8) {
            const std::uint64_t marks = character_starts(load_eight(at + offset));
            counts += marks;
            block.starts |= pack(marks) << offset;
        }
        blocks_.push_back(block);
        block.characters += static_cast<std::uint32_t>(counts * every_byte >> 56);
    }
    lines_.push_back(0);
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1))
        lines_.push_back(static_cast<std::uint32_t>(at + 1));
}

std::uint32_t Source::characters_before(std::uint32_t offset) const {
    if (blocks_.empty()) index();
    const Block& block = blocks_[offset / block_bytes];
    return block.characters + static_cast<std::uint32_t>(std::popcount(block.starts & below(offset % block_bytes)));
}

Position Source::position(std::uint32_t offset) const {
    const std::uint32_t character = characters_before(offset);
    const auto next_line = std::upper_bound(lines_.begin(), lines_.end(), offset);
    return {character, static_cast<std::uint32_t>(next_line - lines_.begin()),
            character - characters_before(*std::prev(next_line)) + 1};
}

}  // namespace plandoc::text
