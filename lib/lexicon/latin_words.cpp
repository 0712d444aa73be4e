#include "lexicon/latin_words.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

bool is_usual_latin_word(std::u16string_view word) {
    static const std::vector<std::u16string> words = [] {
        std::vector<std::u16string> all;
        for (const Row& row : rows_of(table::latin_words)) all.push_back(folded(row[0]));
        return all;
    }();
    return std::binary_search(words.begin(), words.end(), word);
}

}  // namespace plandoc::lexicon
