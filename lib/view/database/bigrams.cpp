#include "view/database/bigrams.hpp"

#include "text/character.hpp"
#include "text/utf8.hpp"

namespace plandoc::view {

namespace {

bool is_han(char32_t c) { return c > 0xFFFF || text::is(static_cast<char16_t>(c), text::han); }
bool is_word(char32_t c) { return c <= 0xFFFF && text::is(static_cast<char16_t>(c), text::latin | text::digit); }

}  // namespace

std::string bigrams_of(std::string_view utf8) {
    std::string all;
    char32_t before = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        char32_t c = text::next_character(utf8, at);
        if (c <= 0xFFFF) c = text::fold(static_cast<char16_t>(c));
        const bool goes_on = is_word(c) && is_word(before);
        if (is_han(c) && is_han(before)) text::append_character(c, all);  // the second of a pair
        if (!goes_on && !all.empty() && !all.ends_with(' ')) all.push_back(' ');
        if (is_han(c) || is_word(c)) text::append_character(c, all);
        before = c;
    }
    if (all.ends_with(' ')) all.pop_back();
    return all;
}

}  // namespace plandoc::view
