#pragma once
/// The order in which records are given: that of the document, by the first of their bytes. Cells of a table that a text layer
/// tore, and labels below their headings, are read in another.

#include <algorithm>
#include <span>

#include "text/clean_text.hpp"

namespace plandoc::record {

/// `Record` has `words`; those that begin at one byte stay in their order.
template <typename Record>
void sort_by_place(const text::CleanText& text, std::span<Record> records) {
    const auto is_before = [&](const Record& a, const Record& b) { return text.span(a.words).begin < text.span(b.words).begin; };
    if (!std::is_sorted(records.begin(), records.end(), is_before)) std::stable_sort(records.begin(), records.end(), is_before);
}

}  // namespace plandoc::record
