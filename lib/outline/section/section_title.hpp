#pragma once
/// Where the title of a section ends.
///     （一）提升培育水平。抓好三件事。         提升培育水平: at the first mark that ends one
///     1.建设基地（责任单位：市教育局）          建设基地: who does the task is no part of it
///     （一）推进甲类工程甲类工程是指…          推进甲类工程: as the contents have it
///     第一章甲类工程与⏎乙类工程               both lines, as the contents have it
///     2.推进甲类工程建设⏎按照下列标准…       推进甲类工程建设: as another heading has it

#include "outline/outline.hpp"
#include "outline/section/contents_entries.hpp"
#include "outline/section/known_titles.hpp"

namespace plandoc::outline {

class SectionTitles {
public:
    /// `outline` has no sections yet.
    explicit SectionTitles(const Outline& outline) : outline_(outline), contents_(outline), known_(outline) {}

    /// The words up to the first mark that ends a title, or to the end of a line without one; empty where that is too far. Marks
    /// in brackets end none.
    [[nodiscard]] text::Words find(text::Words rest) const;

    /// The title in a line behind its label: as its marks tell it, or as the contents or another heading do where text has run
    /// into the heading.
    [[nodiscard]] text::Words choose(text::Words line, std::uint32_t label_end);

    /// The passage, below the heading of the section it lies in, is the rest of it.
    [[nodiscard]] bool goes_on(const Passage& passage) const;

private:
    [[nodiscard]] std::u16string_view characters(text::Words words) const { return outline_.text.characters(words); }

    const Outline& outline_;
    ContentsEntries contents_;
    KnownTitles known_;
};

}  // namespace plandoc::outline
