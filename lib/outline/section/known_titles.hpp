#pragma once
/// Titles that stand alone behind a label somewhere in a document: where the first line of a paragraph is one of them, text has
/// run into a heading.
///     （二）推进甲类工程建设                     alone
///     2.推进甲类工程建设⏎按照下列标准奖励…     elsewhere: 推进甲类工程建设 is the title

#include <optional>
#include <string_view>
#include <vector>

#include "outline/outline.hpp"

namespace plandoc::outline {

class KnownTitles {
public:
    explicit KnownTitles(const Outline& outline) : outline_(outline) {}

    /// The first line of `rest`, which stands behind a label, where it is such a title and more follows; else empty. The titles
    /// are collected when it is asked for the first time.
    [[nodiscard]] text::Words first_line(text::Words rest);

private:
    [[nodiscard]] std::vector<std::u16string_view> collect() const;

    const Outline& outline_;
    std::optional<std::vector<std::u16string_view>> titles_;  ///< sorted
};

}  // namespace plandoc::outline
