#include "lexicon/body_end.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(BodyEnd) {
    static constexpr std::array<std::string_view, 4> names{"body", "addressee", "issuer", "recipients"};
    static const SignTable table(table::body_ends, names);
    return table;
}

}  // namespace plandoc::lexicon
