#include "record/target/section_subject.hpp"

#include <algorithm>
#include <iterator>

#include "lexicon/cues.hpp"
#include "lexicon/heading_sign.hpp"
#include "record/five_year_plan.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::HeadingSign;
using outline::none;

namespace {

/// Headings of what has been, not of what is to be done: 发展基础, 工作成效, but 夯实产业|发展基础.
bool names_background(std::u16string_view title) {
    lexicon::FoundCue found = lexicon::find_cue(title, 0);
    while (found && found.match.cue != Cue::background) found = lexicon::find_cue(title, found.begin + 1);
    if (found.match.cue != Cue::background) return false;
    const std::u16string_view behind = title.substr(found.begin + found.match.size);
    const bool goes_on = !behind.empty() && text::is_one_of(behind.front(), list_joints);
    if (goes_on && lexicon::ends_with_sign(behind, HeadingSign::aims)) return false;  // 发展形势和主要目标
    const std::u16string_view up_to_end = title.substr(0, found.begin + found.match.size);
    const std::u16string_view before = title.substr(0, found.begin);
    const std::u16string_view clause = before.substr(before.rfind(u',') + 1);  // all of it where there is none
    const bool may_be_laid = lexicon::ends_with_sign(up_to_end, HeadingSign::laid);
    return !may_be_laid || !lexicon::begins_with_sign(clause, HeadingSign::lays);
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
    return lexicon::ends_with_sign(title, HeadingSign::success) && names_past_years(body.substr(0, beginning), first_year);
}

/// 名词解释: a line of its own without a label.
bool heads_glossary(const outline::Outline& outline, const outline::Passage& passage) {
    return passage.kind == outline::PassageKind::paragraph && passage.label.empty() && outline.is_read(passage) &&
           lexicon::is_sign(outline.text.characters(passage.words), HeadingSign::glossary);
}

/// 过去一年，我们…: and says nothing of what is to come.
bool looks_back(const outline::Outline& outline, const outline::Passage& passage) {
    const std::u16string_view words = outline.text.characters(passage.words);
    return lexicon::begins_with_sign(words, HeadingSign::looks_back) && !lexicon::holds_sign(words, HeadingSign::to_come);
}

/// 甲州|地处|高原东南缘，…建成自然保护地62个: where a place is, and what there is in it; it says nothing of what is to come.
bool describes_place(const outline::Outline& outline, const outline::Passage& passage) {
    constexpr std::size_t longest_name = 8;  // characters of the place
    if (passage.kind != outline::PassageKind::paragraph) return false;
    const std::u16string_view words = outline.text.characters(passage.words);
    std::size_t name = 0;
    while (name <= longest_name && name < words.size() && !lexicon::begins_with_sign(words.substr(name), HeadingSign::lies))
        name += text::is(words[name], text::han) ? 1 : words.size();
    if (name < 2 || name > longest_name || name >= words.size()) return false;
    return !lexicon::holds_sign(words, HeadingSign::to_come) && !lexicon::holds_sign(words, HeadingSign::planning);
}

/// 绿色|发展成效|明显: it says how something will be, if it stands below a heading of aims.
bool says_how(std::u16string_view title) { return lexicon::match_cue_before(title).cue != Cue::background; }

/// `above`: the title of the section around.
SectionSubject subject_of(std::u16string_view above, std::u16string_view title, std::u16string_view body, int first_year) {
    const bool is_aim = lexicon::ends_with_sign(above, HeadingSign::aims) && says_how(title);
    if ((names_background(title) && !is_aim) || names_past_years(title, first_year) || tells_of_success(title, body, first_year))
        return SectionSubject::background;
    return lexicon::ends_with_sign(title, HeadingSign::terms) ? SectionSubject::terms : SectionSubject::plan;
}

}  // namespace

SectionSubjects::SectionSubjects(const outline::Outline& outline, int first_year) : of_section_(outline.sections.size()) {
    for (std::size_t index = 0; index < of_section_.size(); ++index) {
        const outline::Section& section = outline.sections[index];
        SectionSubject& subject = of_section_[index];
        std::u16string_view above;
        if (section.parent != none) {
            subject = of_section_[section.parent];
            above = outline.text.characters(outline.sections[section.parent].title);
        }
        if (subject != SectionSubject::plan) continue;
        const std::u16string_view title = outline.text.characters(section.title);
        subject = subject_of(above, title, outline.text.characters(section.body), first_year);
    }
    find_reviews(outline);
    find_openings(outline);
}

void SectionSubjects::find_reviews(const outline::Outline& outline) {
    auto halves = outline.halves.begin();
    for (const outline::Passage& passage : outline.passages) {
        if (halves != outline.halves.end() && passage.words.begin >= halves->ahead.begin) ++halves;
        const bool is_report = halves != outline.halves.end() && passage.words.begin >= halves->review.begin;
        if (is_report && passage.words == halves->review) reviews_.push_back({halves->review.end, halves->ahead.begin});
        if (is_report) continue;
        if (looks_back(outline, passage) || describes_place(outline, passage)) reviews_.push_back(passage.words);
        if (heads_glossary(outline, passage)) reviews_.push_back({passage.words.end, none});
    }
}

bool SectionSubjects::is_review(Words passage) const {
    const auto next =
        std::partition_point(reviews_.begin(), reviews_.end(), [&](Words review) { return review.begin <= passage.begin; });
    return next != reviews_.begin() && passage.begin < (next - 1)->end;
}

void SectionSubjects::find_openings(const outline::Outline& outline) {
    constexpr std::size_t most = 2;     // chapters before the plan proper
    std::vector<std::size_t> chapters;  // of a part, up to the one that opens the plan proper
    bool is_open = false;
    for (std::size_t index = 0; index < of_section_.size(); ++index) {
        const outline::Section& section = outline.sections[index];
        if (section.parent != none) continue;
        if (!chapters.empty() && outline.sections[chapters.front()].part != section.part) {
            chapters.clear();
            is_open = false;
        }
        if (!is_open && lexicon::holds_sign(outline.text, section.title, HeadingSign::opens_plan)) {
            is_open = true;
            if (chapters.size() > most) continue;
            for (const std::size_t earlier : chapters) make_opening(outline, earlier);
        }
        chapters.push_back(index);
    }
    for (std::size_t index = 0; index < of_section_.size(); ++index) {
        const std::uint32_t parent = outline.sections[index].parent;
        if (parent != none && of_section_[parent] == SectionSubject::opening && of_section_[index] == SectionSubject::plan)
            of_section_[index] = SectionSubject::opening;
    }
}

void SectionSubjects::make_opening(const outline::Outline& outline, std::size_t index) {
    const std::u16string_view title = outline.text.characters(outline.sections[index].title);
    const bool is_of_plan = lexicon::ends_with_sign(title, HeadingSign::aims);  // 主要任务, 2026年工作安排
    if (of_section_[index] == SectionSubject::plan && !is_of_plan) of_section_[index] = SectionSubject::opening;
}

}  // namespace plandoc::record
