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

std::vector<PlacedDuty>::const_iterator duty_from(const std::vector<PlacedDuty>& duties, std::uint32_t begin) {
    return std::lower_bound(duties.begin(), duties.end(), begin,
                            [](const PlacedDuty& duty, std::uint32_t index) { return duty.begin < index; });
}

/// The inside of the bracket that closes `passage`; empty: none.
Words closing_bracket_of(const text::CleanText& text, const outline::Passage& passage) {
    const Words closed = text.trim(passage.words, u"。;");
    if (closed.size() < 2 || !is_closing(text[closed.end - 1])) return {};
    const Words bracket = inside_of_bracket(text, passage.words, closed.end - 2);
    return bracket.end + 1 == closed.end ? bracket : Words{};
}

}  // namespace

void add_bare_brackets(const outline::Outline& outline, std::vector<PlacedDuty>& duties) {
    constexpr std::size_t fewest = 3;
    const text::CleanText& text = outline.text;
    std::vector<PlacedDuty> bare;
    for (std::uint32_t index = 0; index < outline.passages.size(); ++index) {
        const outline::Passage& passage = outline.passages[index];
        if (!outline.is_read(passage) || passage.table != outline::none) continue;
        const Words bracket = closing_bracket_of(text, passage);
        if (bracket.empty()) continue;
        if (const auto known = duty_from(duties, bracket.begin); known != duties.end() && known->begin < bracket.end) continue;
        const DutyLabel label{{bracket.begin, bracket.begin}, lexicon::DutyWord::responsible, false};
        std::vector<Duty> found = read_duty_list(text, bracket, label);
        if (!holds_agencies(text, found)) continue;
        found.front().passage = index;
        bare.push_back({std::move(found.front()), index, bracket.begin, true});
    }
    if (bare.size() < fewest) return;
    for (PlacedDuty& duty : bare) duties.insert(duty_from(duties, duty.begin), std::move(duty));
}

}  // namespace plandoc::record
