#include "view/change/marked_line.hpp"

#include <algorithm>

namespace plandoc::view {

using text::Words;

void MarkedLine::add_marked(Words words) {
    if (words.empty()) return;
    line_ += open_;
    add(words);
    line_ += close_;
}

void MarkedLine::add(Words words, const std::vector<Words>& marked) {
    std::uint32_t at = words.begin;
    for (const Words one : marked) {
        if (one.end <= at || one.begin >= words.end) continue;
        const Words inside{std::max(at, one.begin), std::min(one.end, words.end)};
        if (at < inside.begin) add({at, inside.begin});
        add_marked(inside);
        at = inside.end;
    }
    if (at < words.end) add({at, words.end});
}

namespace {

bool begins_sentence(const text::CleanText& text, std::uint32_t at) {
    return at == 0 || text[at - 1] == u'\n' || text::is(text[at - 1], text::sentence_end);
}

/// `words` may end at `at`: before its first character none ends.
bool ends_sentence(const text::CleanText& text, Words words, std::uint32_t at) {
    return at == text.size() || text[at] == u'\n' || (at != words.begin && text::is(text[at - 1], text::sentence_end));
}

}  // namespace

bool are_whole_sentences(const text::CleanText& text, Words words) {
    return !words.empty() && begins_sentence(text, words.begin) && ends_sentence(text, words, words.end);
}

void MarkedLine::add_with_context(Words words, const std::vector<Words>& marked) {
    Words shown = words;
    while (!begins_sentence(text_, shown.begin) && words.begin - shown.begin < context) --shown.begin;
    while (!ends_sentence(text_, words, shown.end) && shown.end - words.end < context) ++shown.end;
    const bool cut_before = !begins_sentence(text_, shown.begin), cut_behind = !ends_sentence(text_, words, shown.end);
    if (cut_before) add("…");
    add(shown, marked);
    if (cut_behind) add("…");
}

}  // namespace plandoc::view
