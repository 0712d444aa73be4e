#include "reader/plain_text.hpp"

#include <cstring>
#include <string_view>

#include "text/character.hpp"

namespace plandoc::reader {

namespace {

/// A line that shows nothing: white space, U+00A0, U+3000, a byte order mark.
bool is_blank(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) {
        const auto byte = static_cast<unsigned char>(line[at]);
        if (byte < 0x80) {
            if (!text::is(static_cast<char16_t>(byte), text::space)) return false;
            at += 1;
        } else if (line.substr(at).starts_with("\u3000") || line.substr(at).starts_with("\uFEFF")) {
            at += 3;
        } else if (line.substr(at).starts_with("\u00A0")) {
            at += 2;
        } else {
            return false;
        }
    }
    return true;
}

}  // namespace

std::unique_ptr<Document> read_plain_text(std::string utf8) {
    auto document = std::make_unique<Document>();
    document->source = text::Source(std::move(utf8));
    const std::string_view bytes = document->source.bytes();
    std::vector<Block>& blocks = document->blocks;
    blocks.reserve(bytes.size() / 64 + 1);
    const auto add = [&](BlockKind kind, std::size_t begin, std::size_t end) {
        Block block;
        block.kind = kind;
        block.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        blocks.push_back(block);
    };
    for (std::size_t begin = 0; begin < bytes.size();) {
        if (bytes[begin] == '\f') {
            add(BlockKind::page_break, begin, begin + 1);
            ++begin;
            continue;
        }
        const void* const feed = std::memchr(bytes.data() + begin, '\n', bytes.size() - begin);
        std::size_t end = feed ? static_cast<std::size_t>(static_cast<const char*>(feed) - bytes.data()) + 1 : bytes.size();
        if (const void* const form_feed = std::memchr(bytes.data() + begin, '\f', end - begin))
            end = static_cast<std::size_t>(static_cast<const char*>(form_feed) - bytes.data());
        add(is_blank(bytes.substr(begin, end - begin)) ? BlockKind::blank : BlockKind::line, begin, end);
        begin = end;
    }
    return document;
}

}  // namespace plandoc::reader
