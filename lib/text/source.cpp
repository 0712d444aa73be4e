#include "text/source.hpp"

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

/// 1 in each byte that is a line feed.
constexpr std::uint64_t line_feeds(std::uint64_t bytes) {
    const std::uint64_t difference = bytes ^ ('\n' * every_byte);
    return ~(((difference & (0x7F * every_byte)) + 0x7F * every_byte) | difference) >> 7 & every_byte;
}

/// Eight bytes of 0 or 1 to eight bits, the first byte's the lowest.
constexpr std::uint64_t pack(std::uint64_t marks) { return marks * 0x0102040810204080 >> 56; }

std::uint32_t count(std::uint64_t bits) { return static_cast<std::uint32_t>(std::popcount(bits)); }

/// The bits below `index`, which is less than 64.
constexpr std::uint64_t below(std::size_t index) { return (std::uint64_t{1} << index) - 1; }

}  // namespace

/// Code points up to and with the last line feed of `feeds`, which marks at least one.
std::uint32_t Source::characters_before_line_end(const Block& block, std::uint64_t feeds) {
    return block.characters + count(block.starts & (~std::uint64_t{0} >> std::countl_zero(feeds)));
}

void Source::index() const {
    Block block;
    blocks_.reserve(bytes_.size() / block_bytes + 1);
    for (std::size_t begin = 0; begin <= bytes_.size(); begin += block_bytes) {
        std::array<char, block_bytes> rest{};
        const char* bytes = bytes_.data() + begin;
        if (begin + block_bytes > bytes_.size()) {
            bytes_.copy(rest.data(), block_bytes, begin);
            bytes = rest.data();
        }
        block.starts = block.feeds = 0;
        std::uint64_t starts = 0, feeds = 0;  // in each byte, how many of every eighth byte
        for (std::size_t offset = 0; offset < block_bytes; offset += 8) {
            const std::uint64_t eight = load_eight(bytes + offset);
            const std::uint64_t start_marks = character_starts(eight), feed_marks = line_feeds(eight);
            starts += start_marks;
            feeds += feed_marks;
            block.starts |= pack(start_marks) << offset;
            block.feeds |= pack(feed_marks) << offset;
        }
        blocks_.push_back(block);
        if (block.feeds != 0) {
            block.line_characters = characters_before_line_end(block, block.feeds);
            block.lines += static_cast<std::uint32_t>(feeds * every_byte >> 56);
        }
        block.characters += static_cast<std::uint32_t>(starts * every_byte >> 56);
    }
}

Position Source::position(std::uint32_t offset) const {
    if (blocks_.empty()) index();
    const Block& block = blocks_[offset / block_bytes];
    const std::uint64_t before = below(offset % block_bytes);
    const std::uint64_t feeds = block.feeds & before;
    const std::uint32_t characters = block.characters + count(block.starts & before);
    const std::uint32_t line_characters = feeds == 0 ? block.line_characters : characters_before_line_end(block, feeds);
    return {characters, block.lines + count(feeds) + 1, characters - line_characters + 1};
}

}  // namespace plandoc::text
