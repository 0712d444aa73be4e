#pragma once
/// The record of a number whose role is known (records.md 3, `number`).

#include "record/number/expression.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

/// 每|一个|园区: what is told of each is read by it, but nothing is counted, and there is no record of it.
[[nodiscard]] bool means_each(const text::CleanText& text, const Expression& expression);

[[nodiscard]] Number number_record(const text::CleanText& text, const Expression& expression, std::uint32_t passage);

/// As written, but % for 15％, 三成, 翻一番.
[[nodiscard]] std::string unit_of(const text::CleanText& text, const Quantity& quantity);

}  // namespace plandoc::record
