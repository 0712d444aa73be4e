#include "outline/torn_table/torn_words.hpp"

#include "lexicon/cues.hpp"
#include "lexicon/torn_cells.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

using lexicon::CellSign;

bool reads_as_target(PieceKind kind, std::u16string_view words) {
    if (kind == PieceKind::told) return true;
    if (kind != PieceKind::number || words.front() == u'(') return false;
    return !text::is(words.front(), text::digit) || text::is(words.back(), text::han);
}

bool ends_as_name(std::u16string_view words) {
    return words.ends_with(u')') || lexicon::match_cue_before(words).cue == lexicon::Cue::measure;
}

int number_before_name(std::u16string_view words) {
    const bool is_bracketed = words.starts_with(u'(');
    const std::size_t begin = is_bracketed ? 1 : 0;
    std::size_t end = begin;
    while (end < words.size() && text::is(words[end], text::digit)) ++end;
    if (end + 1 >= words.size() || text::is(words[end + 1], text::digit)) return 0;
    const bool is_closed = is_bracketed ? words[end] == u')' : text::is_one_of(words[end], u".、");
    return is_closed ? number_of_row(words.substr(begin, end - begin)) : 0;
}

bool begins_told_value(std::u16string_view words) { return lexicon::begins_with_sign(words, CellSign::told_value); }

bool ends_told(std::u16string_view words) { return lexicon::ends_with_sign(words, CellSign::told_end); }

}  // namespace plandoc::outline
