#pragma once
/// Whether all of a paragraph is there: only then a mark without its other half is the writer's mistake.
///     …提供服务。   ends as sentences do      …提供⏎服务   a line end has torn it
///     “四?         characters are lost: any of them may have been the mark that is missing

#include "record/plan.hpp"

namespace plandoc::review {

class Wholeness {
public:
    explicit Wholeness(const record::Plan& plan) : plan_(plan), text_(plan.text()) {}

    // Of the passage at this index.

    /// It ends as a sentence does, so that nothing of it is lost.
    [[nodiscard]] bool ends_whole(std::uint32_t index) const;
    /// A paragraph with a label follows, so that nothing of it comes next.
    [[nodiscard]] bool precedes_label(std::uint32_t index) const;
    /// It begins as a paragraph does, so that nothing before it is lost.
    [[nodiscard]] bool begins_whole(std::uint32_t index) const;
    /// Characters are lost in it or in one of the `reach` passages on either side.
    [[nodiscard]] bool lacks_characters(std::uint32_t index, std::uint32_t reach);

private:
    /// 各部门、各单位：
    [[nodiscard]] bool ends_with_colon(std::uint32_t index) const;

    const record::Plan& plan_;
    const text::CleanText& text_;
    std::uint32_t asked_for_ = outline::none;  ///< the last passage of `lacks_characters`
    bool answer_ = false;
};

}  // namespace plandoc::review
