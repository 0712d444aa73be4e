#include "record/target/cell_follower.hpp"

#include "lexicon/heading_sign.hpp"

namespace plandoc::record {

CellSubject CellFollower::subject_at(std::uint32_t passage) {
    const std::vector<CellSubject>& subjects = cells_.subjects;
    while (next_subject_ < subjects.size() && subjects[next_subject_].passage < passage) ++next_subject_;
    const bool is_at_hand = next_subject_ < subjects.size() && subjects[next_subject_].passage == passage;
    CellSubject subject = is_at_hand ? subjects[next_subject_] : CellSubject{};
    if (is_note(passage)) last_note_ = passage;
    subject.is_explanation |= passage == last_note_;
    return subject;
}

bool CellFollower::may_go_on(std::uint32_t passage) const {
    const outline::Passage& note = outline_.passages[last_note_];
    const std::u16string_view words = outline_.text.characters(note.words);
    const std::size_t sign = lexicon::match_sign(words, lexicon::HeadingSign::note);
    const bool is_list = sign == words.size() || text::is(words[sign], text::digit);
    return is_list || outline_.passages[passage].section == note.section;
}

bool CellFollower::is_note(std::uint32_t passage) const {
    const Words words = outline_.passages[passage].words;
    if (lexicon::begins_with_sign(outline_.text, words, lexicon::HeadingSign::note)) return true;
    const bool goes_on = last_note_ != outline::none && last_note_ + 1 == passage && may_go_on(passage);
    const char16_t first = outline_.text[words.begin];
    return goes_on && (text::is_circled_number(first) || text::is(first, text::digit));
}

}  // namespace plandoc::record
