#include "text/clean_text.hpp"

#include <array>

namespace plandoc::text {

namespace {

/// Length in bytes of the character whose first byte this is.
constexpr std::uint32_t character_bytes(char first) {
    constexpr std::array<std::uint8_t, 16> bytes{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4};  // by its upper four bits
    return bytes[static_cast<unsigned char>(first) >> 4];
}

/// First byte of a character from U+4000 to U+9FFF.
constexpr bool is_ideograph(unsigned first) { return first >= 0xE4 && first <= 0xE9; }

/// `line` without ASCII white space and U+3000 at both ends.
Span trimmed(std::string_view bytes, Span line) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; };
    for (;;) {
        if (!line.empty() && is_blank(bytes[line.begin])) ++line.begin;
        else if (bytes.substr(line.begin, line.size()).starts_with("\u3000")) line.begin += 3;
        else break;
    }
    for (;;) {
        if (!line.empty() && is_blank(bytes[line.end - 1])) --line.end;
        else if (bytes.substr(line.begin, line.size()).ends_with("\u3000")) line.end -= 3;
        else break;
    }
    return line;
}

/// Digits of either width and nothing else.
bool holds_only_digits(std::string_view line) {
    constexpr std::string_view wide = "\xEF\xBC";  // the first two bytes of ０ to ９
    std::size_t at = 0;
    while (at < line.size()) {
        if (line[at] >= '0' && line[at] <= '9') at += 1;
        else if (line.substr(at).starts_with(wide) && line[at + 2] >= '\x90' && line[at + 2] <= '\x99') at += 3;
        else return false;
    }
    return true;
}

/// A point here ends a sentence, and is not behind a label: 一．总体要求
bool ends_sentence(std::u16string_view passage) {
    constexpr std::size_t longest_label = 4;
    if (passage.empty() || (passage.size() < longest_label && is(passage.back(), numeral))) return false;
    return is(passage.back(), han) || passage.back() == u')' || passage.back() == u'》' || passage.back() == u'”';
}

}  // namespace

CleanText::CleanText(const Source& source) : CleanText(source, static_cast<std::uint32_t>(source.bytes().size() / 5 * 2 + 16)) {
    points_end_sentences_ = source.bytes().find("。") == std::string_view::npos;
}

CleanText::CleanText(const Source& source, std::uint32_t expected_characters) : source_(&source) {
    characters_.reserve(expected_characters);
    offsets_.reserve(expected_characters);
    marks_.reserve(expected_characters / bits_of_word + 1);
    characters_.push_back(u'\n');
    offsets_.push_back(0);
    marks_.push_back(0);
}

void CleanText::open() {
    passage_begin_ = size();
    space_pending_ = line_pending_ = last_line_digits_ = false;
}

void CleanText::append(Span line) {
    const char* const bytes = source_->bytes().data();
    line = trimmed(source_->bytes(), line);
    if (line.empty()) return;
    const bool only_digits = holds_only_digits(source_->bytes().substr(line.begin, line.size()));
    if (size() > passage_begin_) {
        line_pending_ = true;
        // Digits join over a wrap (2⏎025 年) unless a line holds nothing but digits: that one is a cell or a page number.
        space_pending_ = only_digits || last_line_digits_;
    }
    last_line_digits_ = only_digits;
    // Room for one character a byte and the space that may join the line; what is left over is given back below.
    const std::size_t before_line = characters_.size();
    characters_.resize(before_line + line.size() + 1);
    offsets_.resize(before_line + line.size() + 1);
    marks_.resize(characters_.size() / bits_of_word + 1);
    char16_t* character = characters_.data() + before_line;
    std::uint32_t* offset = offsets_.data() + before_line;
    const auto put = [&](char16_t c, std::size_t at) {
        *character++ = c;
        *offset++ = static_cast<std::uint32_t>(at);
    };
    const char16_t* const passage = characters_.data() + passage_begin_;
    const auto byte = [&](std::size_t index) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[index])); };
    const auto low_bits = [&](std::size_t index) { return byte(index) & 0x3FU; };
    const auto three_bytes = [&](std::size_t index) {
        constexpr unsigned high_bits = (0xE0U << 12) + (0x80U << 6) + 0x80U;  // that mark first and following bytes
        return static_cast<char16_t>((byte(index) << 12) + (byte(index + 1) << 6) + byte(index + 2) - high_bits);
    };
    const std::size_t end = line.end;
    for (std::size_t at = line.begin; at < end;) {
        if (is_ideograph(byte(at))) {  // never folded, keeps no space beside it
            do {
                put(three_bytes(at), at);
                at += 3;
            } while (at < end && is_ideograph(byte(at)));
            space_pending_ = line_pending_ = false;
            continue;
        }
        const std::size_t start = at;
        const unsigned first = byte(at);
        char16_t c = u'\uFFFF';
        if (first < 0x80) c = static_cast<char16_t>(first);
        else if (first < 0xE0) c = static_cast<char16_t>((first & 0x1FU) << 6 | low_bits(at + 1));
        else if (first < 0xF0) c = three_bytes(at);
        at += character_bytes(bytes[at]);
        c = fold(c);
        const std::uint8_t classes = character_classes[c];
        if (classes & space) {
            space_pending_ = true;
            continue;
        }
        if (c == u'*' && at < end && bytes[at] == '*') {
            at += 1;
            continue;
        }
        if ((space_pending_ || line_pending_) && character > passage) {
            const char16_t before = character[-1];
            const bool keeps = !is(before, han | mark) && !(classes & (han | mark));
            const bool letters = is(before, latin) && (classes & latin);
            if (keeps && (space_pending_ || letters)) put(u' ', offset[-1] + character_bytes(bytes[offset[-1]]));
        }
        space_pending_ = line_pending_ = false;
        if (c == u'.' && points_end_sentences_ && ends_sentence({passage, static_cast<std::size_t>(character - passage)}))
            c = u'。';
        const auto index = static_cast<std::size_t>(character - characters_.data());
        marks_[index / bits_of_word] |= std::uint64_t{(classes & mark) != 0} << (index % bits_of_word);
        put(c, start);
    }
    const auto written = static_cast<std::size_t>(character - characters_.data());
    characters_.resize(written);
    offsets_.resize(written);
}

Words CleanText::copy(const CleanText& from, Words words) {
    points_end_sentences_ = from.points_end_sentences_;
    open();
    for (std::uint32_t begin = words.begin; begin < words.end;) {
        if (from[begin] == u'\n') {
            ++begin;
            continue;
        }
        std::uint32_t end = begin + 1;  // of a line of the document
        while (end < words.end && from[end] != u'\n' && from.gap_before(end).find('\n') == std::string_view::npos) ++end;
        append(from.span({begin, end}));
        begin = end;
    }
    return close();
}

Words CleanText::close() {
    const Words words{passage_begin_, size()};
    const std::uint32_t end = words.empty() ? offsets_.back() : span(words).end;
    characters_.push_back(u'\n');
    offsets_.push_back(end);
    marks_.resize(characters_.size() / bits_of_word + 1);
    return words;
}

Span CleanText::span(Words words) const {
    if (words.empty()) {
        const std::uint32_t at = words.begin < size() ? offsets_[words.begin] : source_->whole().end;
        return {at, at};
    }
    const std::uint32_t last = offsets_[words.end - 1];
    return {offsets_[words.begin], last + character_bytes(source_->bytes()[last])};
}

void CleanText::append_written(Words words, std::string& out) const {
    const std::string_view bytes = source_->bytes();
    for (std::uint32_t index = words.begin; index < words.end;) {
        const char16_t c = characters_[index];
        if (c == u' ' || c == u'\n') {
            const bool letters = is(characters_[index - 1], latin) && index + 1 < words.end && is(characters_[index + 1], latin);
            if (c == u' ' || letters) out.push_back(' ');
            ++index;
            continue;
        }
        // Runs that stand together in the document are copied together.
        std::uint32_t begin = offsets_[index], end = begin;
        while (index < words.end && offsets_[index] == end && characters_[index] != u' ' && characters_[index] != u'\n') {
            end += character_bytes(bytes[end]);
            ++index;
        }
        out.append(bytes.substr(begin, end - begin));
    }
}

std::string CleanText::written(Words words) const {
    std::string out;
    append_written(words, out);
    return out;
}

std::string_view CleanText::gap_before(std::uint32_t index) const {
    const std::uint32_t before = offsets_[index - 1];
    const bool stands_for_gap = characters_[index - 1] == u' ' || characters_[index - 1] == u'\n';
    const std::uint32_t begin = stands_for_gap ? before : before + character_bytes(source_->bytes()[before]);
    return source_->slice({begin, offsets_[index]});
}

Words CleanText::trim(Words words, std::u16string_view also) const {
    const auto dropped = [&](char16_t c) { return is(c, space) || also.find(c) != std::u16string_view::npos; };
    while (!words.empty() && dropped(characters_[words.begin])) ++words.begin;
    while (!words.empty() && dropped(characters_[words.end - 1])) --words.end;
    return words;
}

std::uint32_t CleanText::find(Words words, std::u16string_view needle) const {
    const auto size = static_cast<std::uint32_t>(needle.size());
    if (words.empty() || words.size() < size) return words.end;
    const std::uint32_t last = words.end - size + 1;  // where the needle may begin
    for (std::uint32_t at = words.begin; (at = find({at, last}, needle.front())) < last; ++at)
        if (characters({at, words.end}).starts_with(needle)) return at;
    return words.end;
}

std::uint32_t CleanText::find(Words words, char16_t c) const {
    if (is(c, mark)) {
        std::uint32_t at = first_mark(words);
        while (at < words.end && characters_[at] != c) at = first_mark({at + 1, words.end});
        return at;
    }
    // Whole blocks first: without a way out in the middle the compiler compares many characters at once.
    constexpr std::uint32_t block = 32;
    const char16_t* const characters = characters_.data();
    std::uint32_t at = words.begin;
    for (; at + block <= words.end; at += block) {
        unsigned found = 0;
        for (std::uint32_t index = at; index < at + block; ++index) found |= characters[index] == c ? 1U : 0U;
        if (found != 0) break;
    }
    while (at < words.end && characters[at] != c) ++at;
    return std::min(at, words.end);
}

std::uint32_t CleanText::first_mark_beyond(Words words) const {
    const std::uint32_t last_word = (words.end - 1) / bits_of_word;
    for (std::uint32_t word = words.begin / bits_of_word + 1; word <= last_word; ++word)
        if (marks_[word] != 0)
            return std::min(words.end, word * bits_of_word + static_cast<std::uint32_t>(std::countr_zero(marks_[word])));
    return words.end;
}

std::uint32_t CleanText::behind_last_mark(Words words) const {
    if (words.empty()) return words.begin;
    const std::uint32_t first_word = words.begin / bits_of_word, last = words.end - 1;
    std::uint32_t word = last / bits_of_word;
    std::uint64_t bits = marks_[word] & ~std::uint64_t{0} >> (bits_of_word - 1 - last % bits_of_word);
    while (bits == 0 && word > first_word) bits = marks_[--word];
    if (bits == 0) return words.begin;
    return std::max(words.begin, (word + 1) * bits_of_word - static_cast<std::uint32_t>(std::countl_zero(bits)));
}

}  // namespace plandoc::text
