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

void append_blocks(std::string_view bytes, std::uint32_t begin, std::vector<Block>& blocks) {
    const auto add = [&](BlockKind kind, std::size_t first, std::size_t end) {
        Block block;
        block.kind = kind;
        block.span = {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(end)};
        blocks.push_back(block);
    };
    // Where the line that `at` stands in ends, and where the next form feed is: both are looked for once only.
    std::size_t line_end = 0, form_feed = next(bytes, '\f', begin);
    for (std::size_t at = begin; at < bytes.size();) {
        if (at == form_feed) {
            add(BlockKind::page_break, at, at + 1);
            form_feed = next(bytes, '\f', ++at);
            continue;
        }
        if (at >= line_end) line_end = std::min(next(bytes, '\n', at) + 1, bytes.size());
        const std::size_t end = std::min(line_end, form_feed);
        add(is_blank(bytes.substr(at, end - at)) ? BlockKind::blank : BlockKind::line, at, end);
        at = end;
    }
}

std::unique_ptr<Document> read_plain_text(std::string utf8) {
    // Some old programs end lines with CR alone. A byte for a byte: places stay what they are.
    if (utf8.find('\n') == std::string::npos) std::replace(utf8.begin(), utf8.end(), '\r', '\n');
    auto document = std::make_unique<Document>();
    document->source = text::Source(std::move(utf8));
    document->blocks.reserve(document->source.bytes().size() / 64 + 1);
    append_blocks(document->source.bytes(), 0, document->blocks);
    return document;
}

}  // namespace plandoc::reader
