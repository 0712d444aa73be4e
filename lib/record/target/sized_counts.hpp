#pragma once
/// Things of several sizes, each size with a number of its own behind 分别.
///     千亿级、百亿级产业集群分别达到3个、10个          千亿级产业集群 3, 百亿级产业集群 10
///     产值超10亿元、50亿元的园区分别达到10个、3个      产值超10亿元的园区 10, 产值超50亿元的园区 3

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "record/number/expression.hpp"

namespace plandoc::record {

struct SizedCounts {
    std::span<const Expression> sizes, counts;  ///< as many of each, in text order
    Words lead;                                 ///< before the first size: 产值超
    Words head;                                 ///< behind the last: 的园区

    /// What each of the counts counts, in their order.
    [[nodiscard]] std::vector<std::string> names(const text::CleanText& text) const;
};

/// Those that expressions[at], a quantity, is a size or a count of; nothing where it is none.
[[nodiscard]] std::optional<SizedCounts> sized_counts_at(const text::CleanText& text, Words sentence,
                                                         std::span<const Expression> expressions, std::size_t at);

}  // namespace plandoc::record
