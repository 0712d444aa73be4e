#pragma once
/// Whether a place lies in a quotation or a title.
///     “双百|计划”          a quoted name: short, and closed in its sentence
///     《甲规划（2021|年）》   a title

#include "record/number/passage_text.hpp"

namespace plandoc::record {

class EnclosingMarks {
public:
    explicit EnclosingMarks(const PassageText& passage) : passage_(passage) {}

    /// Takes in the marks in `words`, which begin where those before ended. What is asked then holds for their end.
    void follow(text::Words words);

    /// Whether `index` lies in a short quotation: the name of an action or a slogan.
    [[nodiscard]] bool in_quoted_name(std::uint32_t index) const;
    [[nodiscard]] bool in_title(std::uint32_t index) const;

private:
    const PassageText& passage_;
    std::uint32_t quote_begin_ = 0;  ///< index behind an open “, 0: none
    std::uint32_t title_begin_ = 0;  ///< index behind an open 《, 0: none
};

}  // namespace plandoc::record
