#include "text/source.hpp"

namespace plandoc::text {

namespace {

constexpr std::uint32_t block_bytes = 256;

constexpr bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

}  // namespace

void Source::index() const {
    Checkpoint now{0, 0, 0};
    checkpoints_.reserve(bytes_.size() / block_bytes + 1);
    for (std::size_t block = 0; block <= bytes_.size() / block_bytes; ++block) {
        checkpoints_.push_back(now);
        const std::size_t end = std::min(bytes_.size(), (block + 1) * block_bytes);
        for (std::size_t at = block * block_bytes; at < end; ++at) {
            now.characters += starts_character(bytes_[at]) ? 1 : 0;
            if (bytes_[at] == '\n') {
                ++now.lines;
                now.line_characters = now.characters;
            }
        }
    }
}

Position Source::position(std::uint32_t offset) const {
    if (checkpoints_.empty()) index();
    Checkpoint now = checkpoints_[offset / block_bytes];
    for (std::uint32_t at = offset / block_bytes * block_bytes; at < offset; ++at) {
        now.characters += starts_character(bytes_[at]) ? 1 : 0;
        if (bytes_[at] == '\n') {
            ++now.lines;
            now.line_characters = now.characters;
        }
    }
    return {now.characters, now.lines + 1, now.characters - now.line_characters + 1};
}

}  // namespace plandoc::text
