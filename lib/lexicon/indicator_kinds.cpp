#include "lexicon/indicator_kinds.hpp"

#include <map>
#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

struct Kinds {
    std::vector<IndicatorKind> rows;
    Matcher words;

    Kinds() {
        std::map<std::string_view, std::uint32_t> kinds;
        std::vector<Matcher::Entry> entries;
        for (const Row& row : rows_of(table::indicator_kinds)) {
            const auto index = static_cast<std::uint32_t>(rows.size());
            const std::uint32_t kind = kinds.emplace(row[1], static_cast<std::uint32_t>(kinds.size())).first->second;
            entries.push_back({folded(row[0]), index});
            rows.push_back(
                {static_cast<std::uint32_t>(entries.back().key.size()), kind, index, row[2] == "both", row[2] == "none"});
        }
        words = Matcher(entries);
    }
};

}  // namespace

IndicatorKind match_indicator_kind(std::u16string_view text) {
    static const Kinds kinds;
    const Matcher::Match match = kinds.words.match(text);
    return match ? kinds.rows[match.value] : IndicatorKind{};
}

}  // namespace plandoc::lexicon
