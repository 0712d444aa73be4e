#include "text/clean_text.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace plandoc::text {

namespace {

/// A point here ends a sentence, and is not behind a label: 一．总体要求
bool ends_sentence(std::u16string_view passage) {
    constexpr std::size_t longest_label = 4;
    if (passage.empty() || (passage.size() < longest_label && is(passage.back(), numeral))) return false;
    const char16_t last = passage.back();
    return is(last, han) || is_one_of(last, u")》”%‰") || passage.ends_with(u"m2") || passage.ends_with(u"m3");
}

}  // namespace

CleanText::CleanText(const Source& source)
    : CleanText(source, source.characters_before(static_cast<std::uint32_t>(source.bytes().size())) + 1) {  // and the last '\n'
    points_end_sentences_ = source.bytes().find("。") == std::string_view::npos;
    has_straight_quotes_ = source.bytes().find('"') != std::string_view::npos;
}

CleanText::CleanText(const Source& source, std::uint32_t expected_characters) : source_(&source), line_(source) {
    constexpr std::uint32_t before_first = 8;  // as far as anybody looks behind a word
    run_.make_room(expected_characters + before_first);
    for (std::uint32_t index = 0; index < before_first; ++index) put(u'\n', 0);
}

void CleanText::open() {
    passage_begin_ = size();
    last_line_digits_ = last_line_number_ = false;
}

void CleanText::append(Span line) {
    line_.clear();
    append(line_, line_.add(line));
}

void CleanText::append(const CleanLines& lines, const CleanLine& line) {
    if (line.words.empty()) return;
    const std::uint32_t begin = size();
    if (begin > passage_begin_) {
        // Digits join over a wrap (2⏎025 年) unless a line holds nothing but a number: that one is a cell or a page number.
        const char16_t before = run_.characters[begin - 1], first = lines[line.words.begin];
        const bool is_beside_number = (line.only_number || last_line_number_) && is(before, digit);
        const bool is_parted = line.only_digits || last_line_digits_ || is_beside_number;
        const bool letters = is(before, latin) && is(first, latin);
        if (keeps_space(before, first) && (is_parted || letters)) put(u' ', span({begin - 1, begin}).end);
    }
    last_line_digits_ = line.only_digits;
    last_line_number_ = line.only_number;
    copy_line(lines, line.words);
    if (points_end_sentences_) read_points_as_stops(begin);
}

void CleanText::put(char16_t c, std::uint32_t offset) {
    run_.make_room(1);
    run_.characters[run_.size] = c;
    run_.offsets[run_.size] = offset;
    ++run_.size;
}

void CleanText::copy_line(const CleanLines& lines, Words words) {
    const std::uint32_t begin = size();
    const std::u16string_view characters = lines.characters(words);
    const std::uint32_t* const offsets = lines.offsets(words);
    run_.make_room(words.size());
    std::copy(characters.begin(), characters.end(), run_.characters.begin() + begin);
    std::copy(offsets, offsets + words.size(), run_.offsets.begin() + begin);
    run_.size += words.size();
    for (std::uint32_t done = 0; done < words.size(); done += bits_of_word) {
        std::uint64_t marks = lines.marks_from(words.begin + done);
        if (words.size() - done < bits_of_word) marks &= (std::uint64_t{1} << (words.size() - done)) - 1;
        const std::uint32_t word = (begin + done) / bits_of_word, shift = (begin + done) % bits_of_word;
        run_.marks[word] |= marks << shift;
        if (shift != 0 && word + 1 < run_.marks.size()) run_.marks[word + 1] |= marks >> (bits_of_word - shift);
    }
}

void CleanText::read_points_as_stops(std::uint32_t from) {
    for (std::uint32_t at = first_mark({from, size()}); at < size(); at = first_mark({at + 1, size()}))
        if (run_.characters[at] == u'.' && ends_sentence(characters({passage_begin_, at}))) run_.characters[at] = u'。';
}

void CleanText::pair_straight_quotes(Words passage) {
    std::vector<std::uint32_t> quotes;
    for (std::uint32_t at = first_mark(passage); at < passage.end; at = first_mark({at + 1, passage.end})) {
        if (run_.characters[at] == u'“' || run_.characters[at] == u'”') return;
        if (run_.characters[at] == u'"') quotes.push_back(at);
    }
    if (quotes.size() % 2 != 0) return;
    for (std::size_t index = 0; index < quotes.size(); ++index) run_.characters[quotes[index]] = index % 2 == 0 ? u'“' : u'”';
}

Words CleanText::copy(const CleanText& from, Words words) {
    points_end_sentences_ = from.points_end_sentences_;
    has_straight_quotes_ = from.has_straight_quotes_;
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
    if (has_straight_quotes_) pair_straight_quotes(words);
    put(u'\n', words.empty() ? run_.offsets[run_.size - 1] : span(words).end);
    return words;
}

Span CleanText::span(Words words) const {
    if (words.empty()) {
        const std::uint32_t at = words.begin < size() ? run_.offsets[words.begin] : source_->whole().end;
        return {at, at};
    }
    const Span span{run_.offsets[words.begin], span_of(words.end - 1).end};
    return disordered_.empty() ? span : with_disorder(words, span);
}

Span CleanText::span_of(std::uint32_t index) const {
    return {run_.offsets[index], run_.offsets[index] + character_bytes(source_->bytes()[run_.offsets[index]])};
}

Span CleanText::with_disorder(Words words, Span span) const {
    const auto ends_before = [](Words disordered, std::uint32_t begin) { return disordered.end <= begin; };
    auto next = std::lower_bound(disordered_.begin(), disordered_.end(), words.begin, ends_before);
    for (; next != disordered_.end() && next->begin < words.end; ++next) {
        const Words inside{std::max(words.begin, next->begin), std::min(words.end, next->end)};
        for (std::uint32_t index = inside.begin; index < inside.end; ++index) {
            if (run_.characters[index] == u'\n') continue;
            span.begin = std::min(span.begin, run_.offsets[index]);
            span.end = std::max(span.end, span_of(index).end);
        }
    }
    return span;
}

void CleanText::note_disorder(Words words) { disordered_.push_back(words); }

void CleanText::append_written(Words words, std::string& out) const {
    const std::string_view bytes = source_->bytes();
    for (std::uint32_t index = words.begin; index < words.end;) {
        const char16_t c = run_.characters[index];
        if (c == u' ' || c == u'\n') {
            const bool letters =
                is(run_.characters[index - 1], latin) && index + 1 < words.end && is(run_.characters[index + 1], latin);
            if (c == u' ' || letters) out.push_back(' ');
            ++index;
            continue;
        }
        // Runs that stand together in the document are copied together.
        std::uint32_t begin = run_.offsets[index], end = begin;
        while (index < words.end && run_.offsets[index] == end && run_.characters[index] != u' ' &&
               run_.characters[index] != u'\n') {
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
    const std::uint32_t before = run_.offsets[index - 1];
    const bool stands_for_gap = run_.characters[index - 1] == u' ' || run_.characters[index - 1] == u'\n';
    const std::uint32_t begin = stands_for_gap ? before : before + character_bytes(source_->bytes()[before]);
    return source_->slice({begin, std::max(begin, run_.offsets[index])});  // nothing where the two do not stand in order
}

Words CleanText::trim(Words words, const CharacterSet& also) const {
    const auto dropped = [&](char16_t c) { return is(c, space) || also.contains(c); };
    while (!words.empty() && dropped(run_.characters[words.begin])) ++words.begin;
    while (!words.empty() && dropped(run_.characters[words.end - 1])) --words.end;
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
        while (at < words.end && run_.characters[at] != c) at = first_mark({at + 1, words.end});
        return at;
    }
    if (words.empty()) return words.end;
    // Whole blocks first: of a known size and without a way out in the middle, so that the compiler compares many characters at
    // once.
    constexpr std::ptrdiff_t block = 32;
    const char16_t *at = run_.characters.data() + words.begin, *const end = run_.characters.data() + words.end;
    for (; end - at >= block; at += block) {
        std::uint16_t found = 0;
        for (std::ptrdiff_t index = 0; index < block; ++index) found = static_cast<std::uint16_t>(found | (at[index] == c));
        if (found != 0) break;
    }
    return words.end - static_cast<std::uint32_t>(end - std::find(at, end, c));
}

std::uint32_t CleanText::first_mark_beyond(Words words) const {
    const std::uint32_t last_word = (words.end - 1) / bits_of_word;
    for (std::uint32_t word = words.begin / bits_of_word + 1; word <= last_word; ++word)
        if (run_.marks[word] != 0)
            return std::min(words.end, word * bits_of_word + static_cast<std::uint32_t>(std::countr_zero(run_.marks[word])));
    return words.end;
}

std::uint32_t CleanText::behind_last_mark(Words words) const {
    if (words.empty()) return words.begin;
    const std::uint32_t first_word = words.begin / bits_of_word, last = words.end - 1;
    std::uint32_t word = last / bits_of_word;
    std::uint64_t bits = run_.marks[word] & ~std::uint64_t{0} >> (bits_of_word - 1 - last % bits_of_word);
    while (bits == 0 && word > first_word) bits = run_.marks[--word];
    if (bits == 0) return words.begin;
    return std::max(words.begin, (word + 1) * bits_of_word - static_cast<std::uint32_t>(std::countl_zero(bits)));
}

}  // namespace plandoc::text
