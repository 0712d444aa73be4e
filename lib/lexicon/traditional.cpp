#include "lexicon/traditional.hpp"

#include <string_view>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

bool is_traditional(char16_t character) {
    return table::traditional.forward().match(std::u16string_view(&character, 1)).size > 0;
}

}  // namespace plandoc::lexicon
