#include "record/duty/duty_task.hpp"

#include <algorithm>

namespace plandoc::record {

namespace {

constexpr std::uint32_t longest_task = 40;    // characters, of one with a comma
constexpr std::uint32_t longest_whole = 300;  // of one without, or of a title: each duty of a line repeats it

/// Sections in which more than one paragraph ends in duties; one flag a section. Where more than one bracket stands in the
/// paragraph that goes on behind the title, its sentences are the measures, and what looks like a paragraph is a line of it.
std::vector<bool> find_unlabelled_measures(const outline::Outline& outline, const std::vector<PlacedDuty>& duties) {
    std::vector<bool> several(outline.sections.size()), runs_on(outline.sections.size());
    std::vector<const PlacedDuty*> first(outline.sections.size());
    for (const PlacedDuty& placed : duties) {
        const std::uint32_t section = outline.passages[placed.measure].section;
        if (!placed.closes_measure || section == outline::none) continue;
        if (first[section] == nullptr) first[section] = &placed;
        else if (first[section]->measure != placed.measure) several[section] = !runs_on[section];
        else if (first[section]->begin != placed.begin) runs_on[section] = !outline.passages[placed.measure].title.empty();
    }
    return several;
}

/// `words` up to the duty's own bracket, without the marks at the end.
Words before_duty(const text::CleanText& text, Words words, const PlacedDuty& placed) {
    if (placed.closes_measure && words.contains(placed.begin - 1)) words.end = placed.begin - 1;
    return text.trim(words, u",;。");
}

Words first_sentence(const text::CleanText& text, Words paragraph) {
    for (std::uint32_t index = paragraph.begin; index < paragraph.end; ++index)
        if (text::is(text[index], text::sentence_end)) return {paragraph.begin, index};
    return paragraph;
}

/// A longer one ends before its last comma within 40 characters; one without a comma there is whole, but no page of its own.
Words shortened(const text::CleanText& text, Words sentence) {
    sentence.end = std::min(sentence.end, sentence.begin + longest_whole);
    if (sentence.size() <= longest_task) return sentence;
    for (std::uint32_t end = sentence.begin + longest_task; end-- > sentence.begin;)
        if (text[end] == u',') return {sentence.begin, end};
    return sentence;
}

}  // namespace

void name_tasks(const outline::Outline& outline, std::vector<PlacedDuty>& duties) {
    const text::CleanText& text = outline.text;
    const std::vector<bool> has_measures = find_unlabelled_measures(outline, duties);
    std::uint32_t measure_of_sentence = outline::none;
    Words sentence;  // the first of that measure, so that many duties of one paragraph take linear time
    for (PlacedDuty& placed : duties) {
        const outline::Passage& measure = outline.passages[placed.measure];
        const Words title = measure.section == outline::none ? Words{} : outline.sections[measure.section].title;
        if (!title.empty() && (!has_measures[measure.section] || !measure.title.empty())) {
            placed.duty.task = before_duty(text, title, placed);
            placed.duty.task.end = std::min(placed.duty.task.end, placed.duty.task.begin + longest_whole);
            continue;
        }
        if (measure_of_sentence != placed.measure) {
            measure_of_sentence = placed.measure;
            sentence = first_sentence(text, measure.body());
        }
        placed.duty.task = shortened(text, before_duty(text, sentence, placed));
    }
}

}  // namespace plandoc::record
