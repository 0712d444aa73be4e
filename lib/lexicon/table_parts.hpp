#pragma once
/// What a Table is a view of, made of a TSV: by the build (compile_table.cpp), and by tests.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/table.hpp"

namespace plandoc::lexicon {

/// The members of Table, which says what they hold.
struct TableParts {
    explicit TableParts(std::string_view tsv);
    [[nodiscard]] Table table() const;

    std::string text, signs;
    std::u16string words;
    std::vector<std::uint32_t> row_begins{0}, word_begins{0}, examples, images, image_begins;
    std::vector<std::uint16_t> meanings;
};

}  // namespace plandoc::lexicon
