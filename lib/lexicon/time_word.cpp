#include "lexicon/time_word.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(TimeWord) {
    static constexpr std::array<std::string_view, 4> names{"part_of_month", "start", "deadline", "open_start"};
    static const SignTable table(table::time_words, names);
    return table;
}

}  // namespace plandoc::lexicon
