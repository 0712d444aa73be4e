#pragma once
/// What the table of contents says the headings are, label and title, where the text has lost where a heading ends.
///     （一）推进甲类工程，提升乙类能力........ 5     （一）推进甲类工程,提升乙类能力
///     第一章甲类工程与                               第一章甲类工程与乙类工程
///     乙类工程 12

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "outline/outline.hpp"

namespace plandoc::outline {

class ContentsEntries {
public:
    /// Reads the parts of `outline` that are contents, before its sections are read.
    explicit ContentsEntries(const Outline& outline);

    /// Characters of the longest entry that `heading` begins with; 0: none. White space is nothing to either.
    [[nodiscard]] std::uint32_t match(std::u16string_view heading) const;
    /// Some entry begins with `heading`, or is the same.
    [[nodiscard]] bool begin_with(std::u16string_view heading) const;

private:
    std::vector<std::u16string> entries_;  ///< width-folded, without white space, sorted
};

}  // namespace plandoc::outline
