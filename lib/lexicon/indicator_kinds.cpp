#include "lexicon/indicator_kinds.hpp"

#include <map>

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

Meanings<IndicatorKind> read_kinds() {
    std::map<std::string_view, std::uint32_t> numbers;
    return {table::indicator_kinds, [&](const Row& row) {
                const std::uint32_t kind = numbers.emplace(row[1], static_cast<std::uint32_t>(numbers.size())).first->second;
                return IndicatorKind{0, kind, 0, row[2] == "both", row[2] == "none"};
            }};
}

}  // namespace

IndicatorKind match_indicator_kind(std::u16string_view text) {
    static const Meanings<IndicatorKind> kinds = read_kinds();
    const Matcher::Match match = table::indicator_kinds.forward().match(text);
    IndicatorKind kind = kinds.of(match);
    kind.size = match.size;
    kind.row = match.value;
    return kind;
}

}  // namespace plandoc::lexicon
