#include "record/noun/comparison.hpp"

#include "lexicon/year_sign.hpp"

namespace plandoc::record {

using lexicon::YearSign;

bool compares(std::u16string_view words, std::size_t index) {
    return !lexicon::begins_with_sign(words.substr(index), YearSign::no_comparison) &&
           !lexicon::ends_with_sign(words.substr(0, index + 1), YearSign::no_comparison);
}

}  // namespace plandoc::record
