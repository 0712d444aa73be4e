#pragma once
/// What a user adds to the lexicons, in a TOML file: lists of names of one thing. A configuration has the same table.
///     [lexicon]
///     indicators = [["中国驰名商标总数", "驰名商标拥有量"]]
///     agencies = [["市场监督管理局", "市场监管局"]]
///     units = [["人", "名"]]

#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"

namespace plandoc::lexicon {

using NameLists = std::vector<std::vector<std::string>>;

struct Additions {
    NameLists indicators, agencies, units;
};

/// The `[lexicon]` table of a TOML text; a text without one adds nothing.
[[nodiscard]] text::Result<Additions> parse_additions(std::string_view toml);

}  // namespace plandoc::lexicon
