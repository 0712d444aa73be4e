#include "record/duty/section_duties.hpp"

#include <algorithm>
#include <numeric>

#include "lexicon/duty_role.hpp"
#include "record/brackets.hpp"
#include "record/date.hpp"
#include "record/duty/duty_list.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

namespace {

/// Sections in order; a passage outside any is its part's.
std::uint64_t section_key(const outline::Passage& passage) {
    return passage.section != outline::none ? std::uint64_t{passage.section} : (std::uint64_t{1} << 32) + passage.part;
}

bool stands_before_end(const Duty& duty, const Target& target) {
    return duty.passage < target.passage || (duty.passage == target.passage && duty.words.begin < target.words.end);
}

/// 2026 of 2023—2026, without 年 in the column of a table; 0: other digits begin here.
int bare_year_at(const text::CleanText& text, Words words) {
    constexpr std::size_t digits = 4;
    constexpr int first = 1950, last = 2099;
    const text::Numeral number = text::match_arabic(text.characters(words));
    if (number.size != digits || !number.value) return 0;
    const auto year = static_cast<int>(number.value->to_double());
    return year >= first && year <= last ? year : 0;
}

}  // namespace

SectionDuties::SectionDuties(const outline::Outline& outline, const std::vector<Duty>& duties)
    : outline_(outline), duties_(duties), order_(duties.size()) {
    std::iota(order_.begin(), order_.end(), 0U);
    std::stable_sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) {
        return section_key(outline.passages[duties[a].passage]) < section_key(outline.passages[duties[b].passage]);
    });
}

SectionDuties::Indices SectionDuties::in_section_of(std::uint32_t passage) const {
    const std::uint64_t section = section_key(outline_.passages[passage]);
    const auto key_of = [&](std::uint32_t duty) { return section_key(outline_.passages[duties_[duty].passage]); };
    const auto first = std::partition_point(order_.begin(), order_.end(), [&](auto duty) { return key_of(duty) < section; });
    const auto last = std::partition_point(first, order_.end(), [&](auto duty) { return key_of(duty) == section; });
    return {first, last};
}

/// Those of `indices` that begin in `words` of the passage.
SectionDuties::Indices SectionDuties::within(Indices indices, std::uint32_t passage, Words words) const {
    const auto stands_before = [&](std::uint32_t index, std::uint32_t offset) {
        const Duty& duty = duties_[index];
        return duty.passage < passage || (duty.passage == passage && duty.words.begin < offset);
    };
    const auto first =
        std::partition_point(indices.begin(), indices.end(), [&](auto index) { return stands_before(index, words.begin); });
    const auto last = std::partition_point(first, indices.end(), [&](auto index) { return stands_before(index, words.end); });
    return {first, last};
}

bool SectionDuties::are_of_one_bracket(Indices indices) const {
    return !indices.empty() && is_one_bracket(duties_[indices.front()], duties_[indices.back()]);
}

/// 市教育局负责甲事: neither in a bracket nor behind a label.
bool SectionDuties::is_sentence(const Duty& duty) const {
    const Words passage = outline_.passages[duty.passage].words;
    const bool has_label = duty.role_text.end < passage.end && is_colon(outline_.text[duty.role_text.end]);
    return !has_label && inside_of_bracket(outline_.text, passage, duty.role_text.begin).empty();
}

/// The duties of the bracket that closes the target, the first of those `behind` it.
SectionDuties::Indices SectionDuties::closing(Indices behind) const {
    constexpr std::ptrdiff_t most_sentences = 16;  // of duties, passed over
    const auto furthest = behind.begin() + std::min(most_sentences, std::ssize(behind));
    const auto first = std::find_if_not(behind.begin(), furthest, [&](auto index) { return is_sentence(duties_[index]); });
    if (first == furthest) return {};
    return {first,
            std::find_if(first, behind.end(), [&](auto index) { return !is_one_bracket(duties_[*first], duties_[index]); })};
}

/// The duties of the sentence that is the last of those `before` the target, unless a bracket closes it.
SectionDuties::Indices SectionDuties::last_sentence(Indices before) const {
    if (before.empty() || !is_sentence(duties_[before.back()])) return {};
    auto first = before.end() - 1;
    while (first != before.begin() && is_one_bracket(duties_[*(first - 1)], duties_[before.back()])) --first;
    return {first, before.end()};
}

/// All that the section has, if that is one bracket or sentence, or all that the passage has, if that is one sentence; else what
/// the target's own sentence says and the bracket that closes it, or the sentence before.
std::vector<std::uint32_t> SectionDuties::about(const Target& target) const {
    const Indices section = in_section_of(target.passage);
    if (are_of_one_bracket(section)) return {section.begin(), section.end()};
    const Words words = outline_.passages[target.passage].words;
    const Indices passage = within(section, target.passage, words);
    if (are_of_one_bracket(passage) && is_sentence(duties_[passage.front()])) return {passage.begin(), passage.end()};
    std::vector<std::uint32_t> about;
    for (const std::uint32_t index : within(passage, target.passage, target.quote))
        if (is_sentence(duties_[index])) about.push_back(index);
    const Indices closed = closing(within(passage, target.passage, {target.words.end, words.end}));
    about.insert(about.end(), closed.begin(), closed.end());
    if (!about.empty()) return about;
    const Indices before = last_sentence(within(passage, target.passage, {words.begin, target.quote.begin}));
    return {before.begin(), before.end()};
}

std::vector<Agency> SectionDuties::agencies_of(const Target& target) const {
    std::vector<Agency> agencies;
    const auto take = [&](const Duty& duty) {
        if (duty.role != DutyRole::support) agencies.insert(agencies.end(), duty.agencies.begin(), duty.agencies.end());
    };
    const std::vector<std::uint32_t> found = about(target);
    for (const std::uint32_t index : found) take(duties_[index]);
    if (found.empty()) std::ranges::for_each(duties_of_row(target), take);
    return agencies;
}

std::uint32_t SectionDuties::role_word_at(std::uint32_t passage, Words words) const {
    const auto stands_before = [&](const Duty& duty) {
        return duty.passage < passage || (duty.passage == passage && duty.role_text.begin < words.begin);
    };
    const auto duty = std::partition_point(duties_.begin(), duties_.end(), stands_before);
    const bool is_there = duty != duties_.end() && duty->role_text.begin == words.begin && duty->role_text.end < words.end;
    return is_there ? duty->role_text.size() : 0;
}

/// 2023年底开工，2025年底完成: by when all of it is done; 0: no date stands there.
int SectionDuties::last_year_in(Words progress) const {
    int year = 0;
    for (std::uint32_t index = progress.begin; index < progress.end; ++index) {
        if (!text::is(outline_.text[index], text::digit)) continue;
        const auto date = match_date(outline_.text, index, progress.end);
        year = std::max(year, date ? date->year : bare_year_at(outline_.text, {index, progress.end}));
        if (date) index = date->words.end - 1;
        else index += text::match_arabic(outline_.text.characters({index, progress.end})).size - 1;
    }
    return year;
}

int SectionDuties::year_of(const Target& target) const {
    if (outline_.passages[target.passage].table != outline::none) {
        for (const Duty& duty : duties_of_row(target))
            if (const int year = last_year_in(duty.progress)) return year;
        return 0;
    }
    const auto first =
        std::partition_point(duties_.begin(), duties_.end(), [&](const Duty& duty) { return stands_before_end(duty, target); });
    const auto closes = [&](const Duty& duty) { return duty.passage == target.passage || closes_section_of(target, duty); };
    for (auto duty = first; duty != duties_.end() && closes(*duty); ++duty) {
        if (!is_one_bracket(*first, *duty)) break;  // the duties of one bracket share its date
        if (const int year = last_year_in(duty->progress)) return year;
    }
    return 0;
}

/// The duties in the target's row of a table of tasks; empty: it stands in none.
std::span<const Duty> SectionDuties::duties_of_row(const Target& target) const {
    const outline::Passage& cell = outline_.passages[target.passage];
    if (cell.table == outline::none) return {};
    const auto is_of_row = [&](std::uint32_t passage) {
        return outline_.passages[passage].table == cell.table && outline_.passages[passage].row == cell.row;
    };
    constexpr std::uint32_t widest_row = 64;  // cells looked back
    const std::uint32_t leftmost = target.passage - std::min(target.passage, widest_row);
    std::uint32_t first = target.passage;
    while (first > leftmost && is_of_row(first - 1)) --first;
    const auto begin = std::lower_bound(duties_.begin(), duties_.end(), first,
                                        [](const Duty& other, std::uint32_t passage) { return other.passage < passage; });
    const auto end = std::find_if_not(begin, duties_.end(), [&](const Duty& duty) { return is_of_row(duty.passage); });
    return {begin, end};
}

/// 责任单位：市教育局 on a line of its own, behind the target's in its section, with 完成时限：2025年底前 beside it.
bool SectionDuties::closes_section_of(const Target& target, const Duty& duty) const {
    const outline::Passage& line = outline_.passages[duty.passage];
    return section_key(line) == section_key(outline_.passages[target.passage]) && line.words.begin == duty.words.begin;
}

/// 牵头单位：甲局⏎配合单位：乙局: each line from one to the other is one of duties.
bool SectionDuties::are_lines_of_one(const Duty& first, const Duty& last) const {
    constexpr std::uint32_t most_lines = 6;
    if (last.passage <= first.passage || last.passage - first.passage >= most_lines) return false;
    for (std::uint32_t passage = first.passage; passage <= last.passage; ++passage)
        if (!lexicon::match_duty_label(outline_.text.characters(outline_.passages[passage].words))) return false;
    return true;
}

/// No sentence ends between the two.
bool SectionDuties::is_one_bracket(const Duty& first, const Duty& last) const {
    if (are_lines_of_one(first, last)) return true;
    constexpr std::uint32_t longest_bracket = 600;  // characters
    const Words between{first.words.begin, last.words.begin};
    return between.empty() || (between.size() < longest_bracket && !outline_.text.contains(between, u"。") &&
                               !outline_.text.contains(between, u"\n"));
}

}  // namespace plandoc::record
