#include "text/clean_lines.hpp"

#include <algorithm>

#include "text/character.hpp"
#include "text/private_point.hpp"
#include "text/utf8.hpp"

namespace plandoc::text {

namespace {

constexpr std::uint32_t bits_of_word = CharacterRun::bits_of_word;

/// First byte of a character from U+4000 to U+9FFF: one that is never folded and keeps no space beside it.
constexpr bool begins_ideograph(char byte) {
    const auto first = static_cast<unsigned char>(byte);
    return first >= 0xE4 && first <= 0xE9;
}

constexpr char16_t decode_three(const char* bytes) {
    constexpr unsigned high_bits = (0xE0U << 12) + (0x80U << 6) + 0x80U;  // that mark first and following bytes
    const auto byte = [&](std::size_t index) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[index])); };
    return static_cast<char16_t>((byte(0) << 12) + (byte(1) << 6) + byte(2) - high_bits);
}

/// One character, not folded; U+FFFF beyond U+FFFF, but for that point.
constexpr char16_t decode(const char* bytes, std::uint32_t size) {
    const auto first = static_cast<unsigned char>(bytes[0]);
    if (size == 1) return first;
    if (size == 2) return static_cast<char16_t>((first & 0x1FU) << 6 | (static_cast<unsigned char>(bytes[1]) & 0x3FU));
    if (size == 3) return decode_three(bytes);
    return std::string_view(bytes, size) == private_point ? u'.' : u'\uFFFF';
}

constexpr bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Bytes of the white-space character that begins (ends) at this place, 0 for another.
std::uint32_t space_at(std::string_view bytes, std::size_t at) {
    if (is_ascii_space(bytes[at])) return 1;
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first != 0xC2 && first != 0xE2 && first != 0xE3 && first != 0xEF) return 0;
    const std::uint32_t size = character_bytes(bytes[at]);
    return is(decode(bytes.data() + at, size), space) ? size : 0;
}

std::uint32_t space_before(std::string_view bytes, std::size_t end, std::size_t begin) {
    if (is_ascii_space(bytes[end - 1])) return 1;
    for (const std::uint32_t size : {2U, 3U})
        if (end >= begin + size && space_at(bytes, end - size) == size) return size;
    return 0;
}

}  // namespace

Span trimmed(std::string_view bytes, Span span) {
    while (!span.empty()) {
        const std::uint32_t size = space_at(bytes, span.begin);
        if (size == 0) break;
        span.begin += size;
    }
    while (!span.empty()) {
        const std::uint32_t size = space_before(bytes, span.end, span.begin);
        if (size == 0) break;
        span.end -= size;
    }
    return span;
}

CleanLines::CleanLines(const Source& source) : source_(&source) {}

void CleanLines::reserve(std::size_t characters) { run_.make_room(characters); }

void CleanLines::clear() { run_.clear(); }

CleanLine CleanLines::add(Span span) {
    const char* const bytes = source_->bytes().data();
    const bool digits_stand_apart = source_->digits_stand_apart();
    CleanLine line;
    run_.make_room(span.size());  // a byte may be a character
    char16_t* const characters = run_.characters.data();
    std::uint32_t* const offsets = run_.offsets.data();
    std::uint32_t end = run_.size;
    bool only_digits = true, is_behind_space = false;
    for (std::uint32_t at = span.begin; at < span.end;) {
        if (begins_ideograph(bytes[at])) {
            do {
                characters[end] = decode_three(bytes + at);
                offsets[end] = at;
                ++end;
                at += 3;
            } while (at < span.end && begins_ideograph(bytes[at]));
            only_digits = is_behind_space = false;
            continue;
        }
        const std::uint32_t start = at, size = character_bytes(bytes[at]);
        const char16_t c = size == 1 ? static_cast<char16_t>(bytes[at]) : fold(decode(bytes + at, size));
        at += size;
        line.ascii += size == 1 ? 1 : 0;
        const unsigned classes = character_classes[c];
        if ((classes & space) != 0) {
            line.spaces += bytes[start] == ' ' ? 1 : 0;
            is_behind_space = true;
            continue;
        }
        if (c == u'*' && at < span.end && bytes[at] == '*') {
            line.ascii += 1;
            at += 1;
            continue;
        }
        if (is_behind_space && end > run_.size && keeps_space(characters[end - 1], c)) {
            const bool is_one_number = digits_stand_apart && (classes & digit) != 0 && is(characters[end - 1], digit);
            if (!is_one_number) {
                characters[end] = u' ';
                offsets[end] = offsets[end - 1] + character_bytes(bytes[offsets[end - 1]]);
                ++end;
                only_digits = false;
            }
        }
        is_behind_space = false;
        only_digits = only_digits && (classes & digit) != 0;
        run_.marks[end / bits_of_word] |= std::uint64_t{(classes & mark) != 0} << (end % bits_of_word);
        characters[end] = c;
        offsets[end] = start;
        ++end;
    }
    line.words = {run_.size, end};
    line.only_digits = only_digits;
    run_.size = end;
    return line;
}

std::uint64_t CleanLines::marks_from(std::uint32_t index) const {
    const std::size_t word = index / bits_of_word;
    const unsigned shift = index % bits_of_word;
    if (word >= run_.marks.size()) return 0;
    const std::uint64_t low = run_.marks[word] >> shift;
    return shift == 0 || word + 1 == run_.marks.size() ? low : low | run_.marks[word + 1] << (bits_of_word - shift);
}

bool CleanLines::has_gap_before(std::uint32_t index) const {
    if (run_.characters[index - 1] == u' ') return true;
    const std::string_view bytes = source_->bytes();
    const std::uint32_t end = run_.offsets[index - 1] + character_bytes(bytes[run_.offsets[index - 1]]);
    return source_->slice({end, run_.offsets[index]}).find_first_not_of('*') != std::string_view::npos;
}

}  // namespace plandoc::text
