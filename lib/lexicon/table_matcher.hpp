#pragma once
/// Matchers of the words in a table's first column, as the typed views need them.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/enumerator_names.hpp"
#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"

namespace plandoc::lexicon {

/// The place of `name` among `names`; names.size(): it is none of them.
[[nodiscard]] constexpr std::uint32_t place_among(std::span<const std::string_view> names, std::string_view name) {
    return static_cast<std::uint32_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

/// Each row's words with what `value_of(row)` says they stand for; rows for which it says nothing are left out.
template <typename ValueOf>
[[nodiscard]] Matcher matcher_of(std::string_view table, Matcher::Direction direction, ValueOf value_of) {
    const std::vector<Row> rows = rows_of(table);
    std::vector<Matcher::Entry> entries;
    entries.reserve(rows.size());
    for (const Row& row : rows)
        if (const std::optional<std::uint32_t> value = value_of(row)) entries.push_back({folded(row[0]), *value});
    return Matcher(entries, direction);
}

/// The number of the member of `Enumeration` that a column names.
template <typename Enumeration>
[[nodiscard]] std::uint32_t number_named(std::string_view name) {
    return static_cast<std::uint32_t>(enumerator_named<Enumeration>(name));
}

/// The words, each with the number of the member of `Enumeration` that the table's second column names.
template <typename Enumeration>
[[nodiscard]] Matcher matcher_of_kinds(std::string_view table, Matcher::Direction direction = Matcher::Direction::forward) {
    return matcher_of(table, direction, [](const Row& row) { return number_named<Enumeration>(row[1]); });
}

/// The words, which stand for nothing but themselves.
[[nodiscard]] inline Matcher matcher_of(std::string_view table, Matcher::Direction direction = Matcher::Direction::forward) {
    return matcher_of(table, direction, [](const Row&) { return 0U; });
}

}  // namespace plandoc::lexicon
