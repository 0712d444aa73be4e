#include "record/number/enclosing_marks.hpp"

#include <algorithm>

#include "record/number/clause.hpp"

namespace plandoc::record {

namespace {

constexpr std::uint32_t longest_quoted_name = 16;  ///< characters inside “”: beyond, it is a quoted sentence
constexpr std::uint32_t longest_title = 100;       ///< characters inside 《》: beyond, 》 is missing or was misread

/// True where what opened before `begin` (0: nothing did) closes behind `index`, in its sentence and at most `longest` on.
bool closes_within(const PassageText& passage, std::uint32_t index, std::uint32_t begin, std::uint32_t longest,
                   std::u16string_view ends) {
    if (begin == 0 || index >= begin + longest) return false;
    const std::uint32_t end = std::min(passage.words.end, begin + longest);
    const std::uint32_t limit = sentence_end(passage.text, {begin, end}, index);
    return passage.text.characters({index, limit}).find_first_of(ends) != std::u16string_view::npos;
}

}  // namespace

void EnclosingMarks::follow(text::Words words) {
    const text::CleanText& text = passage_.text;
    while ((words.begin = text.first_mark(words)) < words.end) {
        const char16_t c = text[words.begin++];
        if (c == u'“') quote_begin_ = words.begin;
        else if (text::is_one_of(c, closing_quotes)) quote_begin_ = 0;
        else if (c == u'《') title_begin_ = words.begin;
        else if (c == u'》') title_begin_ = 0;
    }
}

bool EnclosingMarks::in_quoted_name(std::uint32_t index) const {
    return closes_within(passage_, index, quote_begin_, longest_quoted_name, closing_quotes);
}

bool EnclosingMarks::in_title(std::uint32_t index) const {
    return closes_within(passage_, index, title_begin_, longest_title, u"》");
}

}  // namespace plandoc::record
