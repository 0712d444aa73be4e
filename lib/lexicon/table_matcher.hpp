#pragma once
/// What the rows of a table stand for, as the typed views need it.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/enumerator_names.hpp"
#include "lexicon/matcher_image.hpp"
#include "lexicon/table.hpp"

namespace plandoc::lexicon {

/// The place of `name` among `names`; names.size(): it is none of them.
[[nodiscard]] constexpr std::uint32_t place_among(std::span<const std::string_view> names, std::string_view name) {
    return static_cast<std::uint32_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

/// The number of the member of `Enumeration` that a column names.
template <typename Enumeration>
[[nodiscard]] std::uint32_t number_named(std::string_view name) {
    return static_cast<std::uint32_t>(enumerator_named<Enumeration>(name));
}

/// What `read` makes of the rows' columns, other than the first; it is asked once for each meaning.
template <typename Meaning>
class Meanings {
public:
    template <typename Read>
    Meanings(const Table& table, Read read) : of_rows_(table.meanings) {
        meanings_.reserve(table.examples.size());
        for (const std::uint32_t example : table.examples) meanings_.push_back(read(table.row(example)));
    }

    [[nodiscard]] const Meaning& operator[](std::size_t row) const { return meanings_[of_rows_[row]]; }
    /// Of the row that was matched; Meaning() where none was.
    [[nodiscard]] Meaning of(Matcher::Match match) const { return match ? (*this)[match.value] : Meaning(); }

private:
    std::span<const std::uint16_t> of_rows_;
    std::vector<Meaning> meanings_;
};

/// The members of `Enumeration` that the second column names.
template <typename Enumeration>
[[nodiscard]] Meanings<Enumeration> kinds_of(const Table& table) {
    return {table, [](const Row& row) { return enumerator_named<Enumeration>(row[1]); }};
}

/// For some rows of a table only: the words with what `value_of` makes of the other columns; where it makes nothing of them, the
/// row is left out.
template <typename ValueOf>
[[nodiscard]] OwningMatcher matcher_of(const Table& table, Matcher::Direction direction, ValueOf value_of) {
    const Meanings<std::optional<std::uint32_t>> values(table, value_of);
    std::vector<OwningMatcher::Entry> entries;
    for (std::size_t row = 0; row < table.size(); ++row)
        if (const auto value = values[row]) entries.push_back({std::u16string(table.word(row)), *value});
    return OwningMatcher(entries, direction);
}

}  // namespace plandoc::lexicon
