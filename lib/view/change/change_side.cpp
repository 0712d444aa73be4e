#include "view/change/change_side.hpp"

#include <algorithm>

#include "review/changed_fields.hpp"
#include "review/difference.hpp"
#include "text/character.hpp"

namespace plandoc::view {

namespace {

using outline::none;
using text::Words;

constexpr std::uint32_t reach = 12;  ///< characters between a target and an edit that is its own

/// The words of a deadline may stand anywhere in the sentence.
bool has_deadline(const PlanChange& change) { return review::has_field(change.fields, review::Field::by); }

/// What differs between two sentences, near the target where anything does.
std::vector<Edit> edits_between(const Side& before, Words ours, const Side& after, Words theirs, Words target) {
    std::vector<Edit> edits, near;
    for (const review::Difference& one :
         review::find_differences(before.plan.text().characters(ours), after.plan.text().characters(theirs)))
        edits.push_back({{ours.begin + one.before_begin, ours.begin + one.before_end},
                         {theirs.begin + one.after_begin, theirs.begin + one.after_end}});
    for (const Edit& edit : edits)
        if (edit.before.begin <= target.end + reach && target.begin <= edit.before.end + reach) near.push_back(edit);
    return near.empty() ? edits : near;
}

/// The record's own words in one plan; none where that has no such record.
Words words_of(const Side& side, const PlanChange& change, std::uint32_t index) {
    if (index == none) return {};
    if (change.of == ChangeOf::target) return side.plan.targets[index].words;
    if (change.of == ChangeOf::duty) return side.plan.duties[index].words;
    const review::Unit& unit = side.units[index];
    const bool is_heading = change.kind == ChangeKind::moved || change.kind == ChangeKind::renumbered;
    if (is_heading && unit.section != none) {
        const outline::Section& section = side.plan.outline->sections[unit.section];
        return {section.label.begin, std::max(section.label.end, section.title.end)};
    }
    return unit.places.empty() ? Words{} : Words{unit.places.front(), unit.places.back() + 1};
}

std::string_view gap_between(const outline::Passage& before, const outline::Passage& passage) {
    using outline::PassageKind;
    if (before.kind != PassageKind::cell || passage.kind != PassageKind::cell) return " ";
    return before.table == passage.table && before.row == passage.row ? " | " : " / ";
}

}  // namespace

text::Span span_of(const record::Plan& plan, Words words) {
    if (!words.empty()) return plan.text().span(words);
    if (words.begin < plan.text().size()) {
        const std::uint32_t at = plan.text().span({words.begin, words.begin + 1}).begin;
        return {at, at};
    }
    const std::uint32_t end = plan.text().size();
    const std::uint32_t at = end == 0 ? 0 : plan.text().span({end - 1, end}).end;
    return {at, at};
}

std::vector<Piece> pieces_of(const Side& side, const review::Unit& unit) {
    if (unit.places.empty()) return {};
    const outline::Outline& outline = *side.plan.outline;
    const outline::Passage* before = nullptr;
    std::vector<Piece> pieces;
    const auto first = std::lower_bound(outline.passages.begin(), outline.passages.end(), unit.places.front(),
                                        [](const outline::Passage& one, std::uint32_t at) { return one.words.end <= at; });
    for (auto passage = first; passage != outline.passages.end() && passage->words.begin <= unit.places.back(); ++passage) {
        const bool is_own = passage->part == unit.part && passage->section == unit.section && outline.is_read(*passage);
        if (!is_own || passage->words.empty()) continue;
        Words words{passage->title.empty() ? passage->body().begin : passage->title.begin, passage->words.end};
        const std::string_view gap = before == nullptr ? "" : gap_between(*before, *passage);
        before = &*passage;
        const bool is_heading = !passage->title.empty() && passage->title.end < words.end &&
                                !text::is(side.plan.text()[passage->title.end], text::mark);
        pieces.push_back({gap, {words.begin, is_heading ? passage->title.end : words.end}});
        if (is_heading) pieces.push_back({" ", {passage->title.end, words.end}});
    }
    return pieces;
}

std::vector<Edit> edits_of(const Side& before, const Side& after, const PlanChange& change) {
    if (change.of == ChangeOf::document) return {};
    if (change.kind == ChangeKind::retitled || change.kind == ChangeKind::reworded) return change.edits;
    if (change.kind != ChangeKind::changed)
        return {{words_of(before, change, change.before), words_of(after, change, change.after)}};
    if (change.of == ChangeOf::duty)
        return edits_between(before, words_of(before, change, change.before), after, words_of(after, change, change.after), {});
    const record::Target &ours = before.plan.targets[change.before], &theirs = after.plan.targets[change.after];
    return edits_between(before, ours.quote, after, theirs.quote, has_deadline(change) ? Words{} : ours.words);
}

}  // namespace plandoc::view
