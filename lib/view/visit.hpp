#pragma once
/// The records of a plan, whatever their type.

#include <algorithm>
#include <string_view>

#include "record/plan.hpp"
#include "view/kind.hpp"

namespace plandoc::view {

/// Calls `visit(name, record)` for each record of a kind, in text order; the name is what "record" says in JSON.
template <typename Visit>
void for_each_record(const record::Plan& plan, Kind kind, Visit visit) {
    const auto each = [&](std::string_view name, const auto& records) {
        for (const auto& record : records) visit(name, record);
    };
    switch (kind) {
        case Kind::targets: return each("target", plan.targets);
        case Kind::duties: return each("duty", plan.duties);
        case Kind::sections: return each("section", plan.outline->sections);
        case Kind::numbers: return each("number", plan.numbers);
        case Kind::phases: return each("phase", plan.phases);
        case Kind::people: return each("person", plan.people);
        case Kind::citations: return each("citation", plan.citations);
        case Kind::rows: return each("row", plan.rows);
        case Kind::document: return visit("document", plan.letterhead);
    }
}

/// Where to look in formats other than plain text ("page 3"); empty for text.
[[nodiscard]] inline std::string_view place_name(const reader::Document& document, std::uint32_t offset) {
    const auto behind = std::upper_bound(document.places.begin(), document.places.end(), offset,
                                         [](std::uint32_t at, const reader::Place& place) { return at < place.begin; });
    return behind == document.places.begin() ? std::string_view() : std::string_view(std::prev(behind)->name);
}

}  // namespace plandoc::view
