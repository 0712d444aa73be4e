#include "lexicon/units.hpp"

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

UnitKind kind_of(std::string_view name) {
    if (name == "share") return UnitKind::share;
    if (name == "amount") return UnitKind::amount;
    if (name == "time") return UnitKind::time;
    if (name == "rating") return UnitKind::rating;
    if (name == "group") return UnitKind::group;
    return UnitKind::thing;
}

struct Units {
    std::vector<Row> rows = rows_of(table::units);
    Matcher matcher;

    Units() {
        std::vector<Matcher::Entry> entries;
        entries.reserve(rows.size());
        for (std::uint32_t index = 0; index < rows.size(); ++index) entries.push_back({folded(rows[index][0]), index});
        matcher = Matcher(std::move(entries));
    }
};

const Units& units() {
    static const Units instance;
    return instance;
}

Unit unit_of(const Row& row, std::uint32_t size) { return {row[0], kind_of(row[1]), row[2], size}; }

}  // namespace

std::optional<Unit> match_unit(std::u16string_view text) {
    const Matcher::Match match = units().matcher.match(text);
    if (!match) return std::nullopt;
    return unit_of(units().rows[match.value], match.size);
}

std::string_view dimension_of(std::string_view unit) {
    const std::u16string name = folded(unit);
    const Matcher::Match match = units().matcher.match(name);
    return match.size == name.size() && match ? units().rows[match.value][2] : std::string_view();
}

}  // namespace plandoc::lexicon
