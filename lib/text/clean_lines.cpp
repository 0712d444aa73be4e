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

/// One character, not folded. Characters beyond U+FFFF are U+FFFF, except the private decimal point.
constexpr char16_t decode(const char* bytes, std::uint32_t size) {
    const auto first = static_cast<unsigned char>(bytes[0]);
    if (size == 1) return first;
    if (size == 2) return static_cast<char16_t>((first & 0x1FU) << 6 | (static_cast<unsigned char>(bytes[1]) & 0x3FU));
    if (size == 3) return decode_three(bytes);
    return std::string_view(bytes, size) == private_point ? u'.' : u'\uFFFF';
}

constexpr bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Bytes of the white-space character that begins at `at`; 0 for any other character.
std::uint32_t space_at(std::string_view bytes, std::size_t at) {
    if (is_ascii_space(bytes[at])) return 1;
    const auto first = static_cast<unsigned char>(bytes[at]);
    if (first != 0xC2 && first != 0xE2 && first != 0xE3 && first != 0xEF) return 0;
    const std::uint32_t size = character_bytes(bytes[at]);
    return is(decode(bytes.data() + at, size), space) ? size : 0;
}

/// Bytes of the white-space character that ends at `end`; 0 for any other character.
std::uint32_t space_before(std::string_view bytes, std::size_t end, std::size_t begin) {
    if (is_ascii_space(bytes[end - 1])) return 1;
    for (const std::uint32_t size : {2U, 3U})
        if (end >= begin + size && space_at(bytes, end - size) == size) return size;
    return 0;
}

/// Cleans one line: reads its bytes and writes its characters behind those of the run, which has room for all of them.
class LineCleaner {
public:
    LineCleaner(const Source& source, Span line, CharacterRun& run)
        : bytes_(source.bytes().data()),
          at_(line.begin),
          end_(line.end),
          joins_digits_(source.digits_stand_apart()),
          characters_(run.characters.data()),
          offsets_(run.offsets.data()),
          marks_(run.marks.data()),
          first_(run.size),
          next_(run.size) {}

    [[nodiscard]] CleanLine clean() {
        while (at_ < end_) {
            if (begins_ideograph(bytes_[at_])) take_ideographs();
            if (at_ < end_) take_character();
        }
        return {{first_, next_}, ascii_, spaces_, only_digits_, only_number_};
    }

private:
    /// Most of a text, in a loop of their own: nothing about them has to be looked up.
    void take_ideographs() {
        const char* const bytes = bytes_;  // copies, which no write to the run can change
        char16_t* const characters = characters_;
        std::uint32_t* const offsets = offsets_;
        std::uint32_t at = at_, next = next_;
        for (const std::uint32_t end = end_; at < end && begins_ideograph(bytes[at]); at += 3) {
            characters[next] = decode_three(bytes + at);
            offsets[next++] = at;
        }
        at_ = at;
        next_ = next;
        only_digits_ = only_number_ = is_behind_space_ = false;
    }

    void take_character() {
        const std::uint32_t start = at_, size = character_bytes(bytes_[at_]);
        char16_t c = size == 1 ? static_cast<char16_t>(bytes_[at_]) : fold(decode(bytes_ + at_, size));
        at_ += size;
        if ((c == u'○' || c == u'O') && stands_for_zero(start)) c = u'〇';
        const unsigned classes = character_classes[c];
        ascii_ += size == 1 ? 1 : 0;
        if ((classes & space) != 0) {
            spaces_ += bytes_[start] == ' ' ? 1 : 0;
            is_behind_space_ = true;
        } else if (c == u'*' && at_ < end_ && bytes_[at_] == '*') {
            ascii_ += 1;
            at_ += 1;
        } else if (c == u'#' && next_ == first_ && opens_heading()) {
            ascii_ += end_of_hashes() - at_;
            at_ = end_of_hashes();
        } else {
            if (is_behind_space_ && next_ > first_) keep_space_before(c);
            is_behind_space_ = false;
            only_digits_ = only_digits_ && (classes & digit) != 0;
            only_number_ = only_number_ && ((classes & digit) != 0 || is_one_of(c, u".%"));
            marks_[next_ / bits_of_word] |= std::uint64_t{(classes & mark) != 0} << (next_ % bits_of_word);
            put(c, start);
        }
    }

    /// 二|○|二三年, typed with a circle or a letter at `start`: numerals stand on both sides, or more of it behind.
    [[nodiscard]] bool stands_for_zero(std::uint32_t start) const {
        if (next_ == first_ || is_behind_space_ || at_ >= end_ || !is(characters_[next_ - 1], numeral)) return false;
        const std::string_view rest(bytes_ + at_, end_ - at_);
        if (rest.starts_with("年")) return next_ > first_ + 1 && is(characters_[next_ - 2], numeral);  // 一九八|○|年
        return begins_ideograph(rest.front()) ? is(decode_three(rest.data()), numeral)
                                              : rest.starts_with(std::string_view(bytes_ + start, at_ - start));
    }

    /// Behind the # of a Markdown heading that follow the first.
    [[nodiscard]] std::uint32_t end_of_hashes() const {
        std::uint32_t end = at_;
        while (end < end_ && bytes_[end] == '#') ++end;
        return end;
    }
    /// ## 一、总体要求
    [[nodiscard]] bool opens_heading() const {
        constexpr std::uint32_t most_hashes = 6;  // CommonMark 0.30, 4.2
        const std::uint32_t end = end_of_hashes();
        return end - at_ < most_hashes && end < end_ && bytes_[end] == ' ';
    }

    /// White space stood between the last character and `c`: it becomes one space where it says something.
    void keep_space_before(char16_t c) {
        const char16_t before = characters_[next_ - 1];
        if (!keeps_space(before, c) || (joins_digits_ && is(before, digit) && is(c, digit))) return;
        put(u' ', offsets_[next_ - 1] + character_bytes(bytes_[offsets_[next_ - 1]]));
        only_digits_ = only_number_ = false;
    }

    void put(char16_t c, std::uint32_t offset) {
        characters_[next_] = c;
        offsets_[next_] = offset;
        ++next_;
    }

    const char* bytes_;
    std::uint32_t at_, end_;  ///< what is still to be read of the line
    bool joins_digits_;
    char16_t* characters_;  ///< of the run, as are `offsets_` and `marks_`
    std::uint32_t* offsets_;
    std::uint64_t* marks_;
    std::uint32_t first_, next_;  ///< where the line's characters begin in the run, and where its next one will stand
    std::uint32_t ascii_ = 0, spaces_ = 0;
    bool only_digits_ = true, only_number_ = true, is_behind_space_ = false;
};

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

CleanLine CleanLines::add(Span line) {
    run_.make_room(line.size());  // a byte may be a character
    const CleanLine cleaned = LineCleaner(*source_, line, run_).clean();
    run_.size = cleaned.words.end;
    return cleaned;
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
