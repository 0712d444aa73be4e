#include "outline/line_ends.hpp"

#include "text/character.hpp"

namespace plandoc::outline {

using text::is;
using text::Span;

namespace {

inline ByteCharacter decode(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(bytes[index]); };
    const unsigned first = byte(at);
    if (first < 0x80) return {static_cast<char16_t>(first), 1};
    if (first < 0xE0) return {static_cast<char16_t>((first & 0x1F) << 6 | (byte(at + 1) & 0x3FU)), 2};
    if (first < 0xF0)
        return {static_cast<char16_t>((first & 0x0F) << 12 | (byte(at + 1) & 0x3FU) << 6 | (byte(at + 2) & 0x3FU)), 3};
    return {u'\uFFFF', 4};
}

constexpr bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Bytes of the white-space character that begins (ends) at this place, 0 for another.
std::uint32_t space_at(std::string_view bytes, std::size_t at) {
    if (is_ascii_space(bytes[at])) return 1;
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first != 0xC2 && first != 0xE2 && first != 0xE3 && first != 0xEF) return 0;
    const ByteCharacter next = decode(bytes, at);
    return is(next.character, text::space) ? next.size : 0;
}

std::uint32_t space_before(std::string_view bytes, std::size_t end, std::size_t begin) {
    if (is_ascii_space(bytes[end - 1])) return 1;
    for (const std::uint32_t size : {2U, 3U})
        if (end >= begin + size && space_at(bytes, end - size) == size) return size;
    return 0;
}

}  // namespace

LineStart start_of(std::string_view line, std::uint32_t most) {
    LineStart start;
    bool gap = false;
    std::size_t at = 0;
    while (at < line.size() && start.size < most) {
        const ByteCharacter next = decode(line, at);
        if (next.character >= 0x3400 && next.character <= 0x9FFF) {  // ideographs are never folded
            if (gap) start.gaps |= 1U << start.size;
            gap = false;
            start.characters[start.size++] = next.character;
            at += next.size;
            continue;
        }
        at += next.size;
        const char16_t c = text::fold(next.character);
        if (is(c, text::space)) {
            gap = true;
        } else if (c == u'*' && at < line.size() && line[at] == '*') {
            ++at;
        } else {
            if (gap) start.gaps |= 1U << start.size;
            gap = false;
            start.characters[start.size++] = c;
        }
    }
    while (at < line.size() && (is_ascii_space(line[at]) || line[at] == '*')) ++at;
    start.whole = at == line.size();
    return start;
}

char16_t last_of(std::string_view line) {
    std::size_t end = line.size();
    while (end >= 2 && line.substr(end - 2, 2) == "**") end -= 2;
    while (end > 0 && is_ascii_space(line[end - 1])) --end;
    if (end == 0) return 0;
    std::size_t begin = end - 1;
    while (begin > 0 && (static_cast<unsigned char>(line[begin]) & 0xC0U) == 0x80U) --begin;
    return text::fold(decode(line, begin).character);
}

bool ends_sentence(std::string_view line) {
    const char16_t last = last_of(line);
    return is(last, text::sentence_end) || last == u';';
}

Span trimmed(std::string_view bytes, Span line) {
    while (!line.empty()) {
        const std::uint32_t size = space_at(bytes, line.begin);
        if (size == 0) break;
        line.begin += size;
    }
    while (!line.empty()) {
        const std::uint32_t size = space_before(bytes, line.end, line.begin);
        if (size == 0) break;
        line.end -= size;
    }
    return line;
}

ByteCharacter character_at(std::string_view bytes, std::size_t at) { return decode(bytes, at); }

}  // namespace plandoc::outline
