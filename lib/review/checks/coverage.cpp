#include "review/checks/coverage.hpp"

#include <algorithm>

#include "lexicon/indicator_kinds.hpp"
#include "review/checks/check.hpp"

namespace plandoc::review {

namespace {

bool share_one(const std::set<std::uint32_t>& a, const std::set<std::uint32_t>& b) {
    return std::any_of(a.begin(), a.end(), [&](std::uint32_t row) { return b.contains(row); });
}

/// Words of one kind that differ, or that one of the two lacks but must have.
bool exclude(const IndicatorName& a, const IndicatorName& b) {
    for (const auto& [kind, rows] : a.kinds) {
        const auto other = b.kinds.find(kind);
        if (other == b.kinds.end() ? a.in_both.contains(kind) : !share_one(rows, other->second)) return true;
    }
    return std::any_of(b.in_both.begin(), b.in_both.end(), [&](std::uint32_t kind) { return !a.kinds.contains(kind); });
}

}  // namespace

IndicatorName::IndicatorName(std::u16string_view meaning) {
    for (std::size_t at = 0; at < meaning.size();) {
        const lexicon::IndicatorKind kind = lexicon::match_indicator_kind(meaning.substr(at));
        const std::size_t size = std::max<std::size_t>(kind.size, 1);
        if (kind) kinds[kind.kind].insert(kind.row);
        if (kind.in_both) in_both.insert(kind.kind);
        if (meaning[at] != u'、' && !kind.is_level) words += meaning.substr(at, size);
        at += size;
    }
}

bool takes_up(const IndicatorName& own, const IndicatorName& upper) {
    const bool is_longer = own.words.size() > upper.words.size();
    const std::u16string& longer = is_longer ? own.words : upper.words;
    const std::u16string& shorter = is_longer ? upper.words : own.words;
    if (exclude(own, upper)) return false;
    constexpr std::size_t shortest = 4;
    if (shorter.size() >= shortest && longer.ends_with(shorter)) return true;
    constexpr double enough = 0.75, least_share = enough / (2 - enough);  // of lengths that allow it
    return static_cast<double>(shorter.size()) >= least_share * static_cast<double>(longer.size()) &&
           likeness(shorter, longer) >= enough;
}

}  // namespace plandoc::review
