#include "record/target/section_subject.hpp"

#include "lexicon/cues.hpp"
#include "lexicon/heading_sign.hpp"
#include "record/five_year_plan.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using outline::none;

namespace {

/// Headings of what has been, not of what is to be done: 发展基础, 工作成效, but 夯实产业|发展基础.
bool names_background(std::u16string_view title) {
    lexicon::FoundCue found = lexicon::find_cue(title, 0);
    while (found && found.match.cue != Cue::background) found = lexicon::find_cue(title, found.begin + 1);
    if (found.match.cue != Cue::background) return false;
    const std::u16string_view behind = title.substr(found.begin + found.match.size);
    const bool goes_on = !behind.empty() && text::is_one_of(behind.front(), list_joints);
    if (goes_on && lexicon::ends_with_sign(behind, lexicon::HeadingSign::aims)) return false;  // 发展形势和主要目标
    const std::u16string_view up_to_end = title.substr(0, found.begin + found.match.size);
    const std::u16string_view before = title.substr(0, found.begin);
    const std::u16string_view clause = before.substr(before.rfind(u',') + 1);  // all of it where there is none
    const bool may_be_laid = lexicon::ends_with_sign(up_to_end, lexicon::HeadingSign::laid);
    return !may_be_laid || !lexicon::begins_with_sign(clause, lexicon::HeadingSign::lays);
}

/// “十三五”环境保护成绩显著, in a plan from 2021 on: of five years that are over, and of none that are not.
bool names_past_years(std::u16string_view title, int first_year) {
    bool is_past = false;
    for (std::size_t at = title.find(u'十'); at != title.npos; at = title.find(u'十', at + 1)) {
        const FiveYearPlan plan = match_five_year_plan(title.substr(at));
        if (plan && plan.last_year >= first_year) return false;
        is_past |= static_cast<bool>(plan);
    }
    return is_past;
}

/// 保护成效显著。“十三五”期间，…: a heading that tells of success, above text that begins with years that are over; in a section
/// on aims it tells what is to come.
bool tells_of_success(std::u16string_view title, std::u16string_view body, int first_year) {
    constexpr std::size_t beginning = 40;  // characters
    return lexicon::ends_with_sign(title, lexicon::HeadingSign::success) &&
           names_past_years(body.substr(0, beginning), first_year);
}

SectionSubject subject_of(std::u16string_view title, std::u16string_view body, int first_year) {
    if (names_background(title) || names_past_years(title, first_year) || tells_of_success(title, body, first_year))
        return SectionSubject::background;
    return lexicon::ends_with_sign(title, lexicon::HeadingSign::terms) ? SectionSubject::terms : SectionSubject::plan;
}

}  // namespace

SectionSubjects::SectionSubjects(const outline::Outline& outline, int first_year) : of_section_(outline.sections.size()) {
    for (std::size_t index = 0; index < of_section_.size(); ++index) {
        const outline::Section& section = outline.sections[index];
        SectionSubject& subject = of_section_[index];
        if (section.parent != none) subject = of_section_[section.parent];
        if (subject == SectionSubject::plan)
            subject = subject_of(outline.text.characters(section.title), outline.text.characters(section.body), first_year);
    }
}

}  // namespace plandoc::record
