#pragma once
/// What a section speaks of, as its own heading or that of a section around it says.
///     发展基础   工作成效        background: what has been; but not 夯实产业发展基础
///     “十三五”成绩显著           likewise, in a plan of later years
///     申报条件                   terms: who may apply
///     2023年工作回顾             likewise without a label, up to the next such heading: 2024年工作安排
///     过去一年，我们…             likewise, that paragraph
///     甲州地处高原东南缘，…       likewise, where it says nothing of what is to come
///     家底和短板   重要意义      opening: a chapter before the one that opens the plan proper (总体要求), whatever its heading

#include <cstdint>
#include <vector>

#include "outline/outline.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

enum class SectionSubject : std::uint8_t { plan, background, terms, opening };

class SectionSubjects {
public:
    /// `first_year` of the plan; 0: unknown.
    SectionSubjects(const outline::Outline& outline, int first_year);

    [[nodiscard]] SectionSubject of(const outline::Passage& passage) const {
        if (is_review(passage.words)) return SectionSubject::background;
        return passage.section == outline::none ? SectionSubject::plan : of_section_[passage.section];
    }

private:
    void find_reviews(const outline::Outline& outline);
    [[nodiscard]] bool is_review(Words passage) const;
    void find_openings(const outline::Outline& outline);
    void make_opening(const outline::Outline& outline, std::size_t index);

    std::vector<SectionSubject> of_section_;
    std::vector<Words> reviews_;  ///< paragraphs that look back, and those between two headings without labels; in text order
};

}  // namespace plandoc::record
