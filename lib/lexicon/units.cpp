#include "lexicon/units.hpp"

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

/// Of kind none where nothing matches.
Unit unit_of(Matcher::Match match) {
    static const Meanings<Unit> units(table::units, [](const Row& row) {
        return Unit{{}, enumerator_named<UnitKind>(row[1]), row[2], 0};
    });
    if (!match) return {{}, UnitKind::none, {}, 0};
    Unit unit = units[match.value];
    unit.name = table::units.row(match.value)[0];
    unit.size = match.size;
    return unit;
}

}  // namespace

std::optional<Unit> match_unit(std::u16string_view text) {
    const Unit unit = unit_of(table::units.forward().match(text));
    return unit.kind == UnitKind::none ? std::nullopt : std::optional(unit);
}

std::string_view dimension_of(std::string_view unit) {
    const std::u16string name = folded(unit);
    const Matcher::Match match = table::units.forward().match(name);
    return match.size == name.size() ? unit_of(match).dimension : std::string_view();
}

}  // namespace plandoc::lexicon
