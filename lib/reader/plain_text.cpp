#include "reader/plain_text.hpp"

#include <algorithm>
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

/// Where the next such byte stands, at or behind `begin`; the text's end without one.
std::size_t next(std::string_view bytes, char byte, std::size_t begin) { return std::min(bytes.find(byte, begin), bytes.size()); }

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
    // Where the line that `begin` stands in ends, and where the next form feed is: both are looked for once only.
    std::size_t line_end = 0, form_feed = next(bytes, '\f', 0);
    for (std::size_t begin = 0; begin < bytes.size();) {
        if (begin == form_feed) {
            add(BlockKind::page_break, begin, begin + 1);
            form_feed = next(bytes, '\f', ++begin);
            continue;
        }
        if (begin >= line_end) line_end = std::min(next(bytes, '\n', begin) + 1, bytes.size());
        const std::size_t end = std::min(line_end, form_feed);
        add(is_blank(bytes.substr(begin, end - begin)) ? BlockKind::blank : BlockKind::line, begin, end);
        begin = end;
    }
    return document;
}

}  // namespace plandoc::reader
