#pragma once
/// Which duties bear on a target: whose it is (records.md 3, `agencies`) and until when (`by`).
///     ……达到80%。（责任单位：市教育局）……达到5家。（责任单位：市财政局，完成期限：2021年四季度）
///     市教育局负责甲事，建成乙校3所。市财政局负责资金，……
/// The bracket that closes the words holds, and the sentence that says who does it; in a section with one of them, that one,
/// wherever it stands.

#include <cstdint>
#include <span>
#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

class SectionDuties {
public:
    /// `duties` in text order.
    SectionDuties(const outline::Outline& outline, const std::vector<Duty>& duties);

    /// The agencies that lead or are responsible for what the target says, in text order; empty: no duty bears on it.
    [[nodiscard]] std::vector<Agency> agencies_of(const Target& target) const;
    /// Characters of the role that `words` begin with, where a body before them has it: 市教育局|牵头|建设; else 0.
    [[nodiscard]] std::uint32_t role_word_at(std::uint32_t passage, Words words) const;
    /// The year until when, as the duty's own bracket, line or row of a table says (完成期限：2021年四季度); 0: it says none.
    [[nodiscard]] int year_of(const Target& target) const;

private:
    using Indices = std::span<const std::uint32_t>;

    [[nodiscard]] Indices in_section_of(std::uint32_t passage) const;
    [[nodiscard]] Indices within(Indices indices, std::uint32_t passage, Words words) const;
    [[nodiscard]] Indices closing(Indices behind) const;
    [[nodiscard]] Indices last_sentence(Indices before) const;
    [[nodiscard]] std::vector<std::uint32_t> about(const Target& target) const;
    [[nodiscard]] bool is_sentence(const Duty& duty) const;
    [[nodiscard]] bool are_of_one_bracket(Indices indices) const;
    [[nodiscard]] int last_year_in(Words progress) const;
    [[nodiscard]] std::span<const Duty> duties_of_row(const Target& target) const;
    [[nodiscard]] bool closes_section_of(const Target& target, const Duty& duty) const;
    [[nodiscard]] bool is_one_bracket(const Duty& first, const Duty& last) const;
    [[nodiscard]] bool are_lines_of_one(const Duty& first, const Duty& last) const;

    const outline::Outline& outline_;
    const std::vector<Duty>& duties_;
    std::vector<std::uint32_t> order_;  ///< indices of duties_, section by section
};

}  // namespace plandoc::record
