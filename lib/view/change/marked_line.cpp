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

void MarkedLine::add_with_context(Words words, const std::vector<Words>& marked) {
    const auto begins_sentence = [&](std::uint32_t at) {
        return at == 0 || text_[at - 1] == u'\n' || text::is(text_[at - 1], text::sentence_end);
    };
    const auto ends_sentence = [&](std::uint32_t at) {
        return at == text_.size() || text_[at] == u'\n' || (at != words.begin && text::is(text_[at - 1], text::sentence_end));
    };
    Words shown = words;
    while (!begins_sentence(shown.begin) && words.begin - shown.begin < context) --shown.begin;
    while (!ends_sentence(shown.end) && shown.end - words.end < context) ++shown.end;
    const bool cut_before = !begins_sentence(shown.begin), cut_behind = !ends_sentence(shown.end);
    if (cut_before) add("…");
    add(shown, marked);
    if (cut_behind) add("…");
}

}  // namespace plandoc::view
