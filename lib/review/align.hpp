#pragma once
/// Which section of one plan is which of another, whatever became of its number, place or words.
///     三、主要任务 / （二）甲   is   四、重点任务 / （三）甲    by its words, where they stand once in both plans
///     1. 甲乙                 is   1. 甲乙丙               by likeness, under the same parent first, then anywhere
/// Text that stands in no section is a unit of its own: the text of a notice, of a plan before its first heading, of an
/// attachment.

#include <cstdint>
#include <string>
#include <vector>

#include "outline/outline.hpp"
#include "record/plan.hpp"

namespace plandoc::review {

/// A section, or the text of a part that stands in none: what is aligned and compared.
struct Unit {
    std::uint32_t section = outline::none;  ///< none: text of a part outside its sections
    std::uint32_t part = 0;
    std::uint32_t parent = outline::none;  ///< unit; none for the text of a part
    std::u16string words;                  ///< title and own text, without label and letterhead; '\n' between paragraphs
    std::vector<std::uint32_t> places;     ///< of each character in the plan's cleaned text
    std::uint32_t title_size = 0;          ///< characters of `words` that are its title
};

/// The units of a plan: its sections in order, then the texts of its parts.
struct Units {
    std::vector<Unit> all;
    std::vector<std::uint32_t> of_passage;  ///< the unit that each passage lies in; none if the passage is not read
};
[[nodiscard]] Units read_units(const record::Plan& plan);
/// Where a unit begins in the plan's cleaned text, its label included.
[[nodiscard]] std::uint32_t begin_of(const record::Plan& plan, const Unit& unit);

/// For each unit its counterpart in the other plan; none if it has no counterpart.
struct Alignment {
    std::vector<std::uint32_t> after_of, before_of;
};
[[nodiscard]] Alignment align(const record::Plan& before, const Units& before_units, const record::Plan& after,
                              const Units& after_units);

}  // namespace plandoc::review
