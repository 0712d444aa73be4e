#include "record/duty/bare_brackets.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "lexicon/agency.hpp"
#include "record/duty/brackets.hpp"
#include "record/duty/duty_list.hpp"

namespace plandoc::record {

namespace {

/// Two agencies at least, and nothing else: a single name in brackets may explain the word before it.
bool holds_agencies(const text::CleanText& text, std::span<const Duty> found) {
    if (found.size() != 1 || found.front().agencies.size() < 2) return false;
    const std::vector<Agency>& agencies = found.front().agencies;
    return std::all_of(agencies.begin(), agencies.end(), [&](const Agency& agency) {
        const std::u16string_view name = text.characters(agency.text);
        return lexicon::match_agency_ending(name.substr(0, name.size() - closing_bracket(name))).size > 0;
    });
}

}  // namespace

std::vector<PlacedDuty> find_bare_brackets(const outline::Outline& outline) {
    constexpr std::size_t fewest = 3;
    const text::CleanText& text = outline.text;
    std::vector<PlacedDuty> placed;
    for (std::uint32_t index = 0; index < outline.passages.size(); ++index) {
        const outline::Passage& passage = outline.passages[index];
        if (!outline.is_read(passage) || passage.table != outline::none) continue;
        const Words closed = text.trim(passage.words, u"。;");
        if (closed.size() < 2 || !is_closing(text[closed.end - 1])) continue;
        const Words bracket = inside_of_bracket(text, passage.words, closed.end - 2);
        if (bracket.end + 1 != closed.end) continue;
        const DutyLabel label{{bracket.begin, bracket.begin}, lexicon::DutyWord::responsible, false};
        std::vector<Duty> found = read_duty_list(text, bracket, label);
        if (!holds_agencies(text, found)) continue;
        found.front().passage = index;
        placed.push_back({std::move(found.front()), index, bracket.begin, true});
    }
    if (placed.size() < fewest) placed.clear();
    return placed;
}

}  // namespace plandoc::record
