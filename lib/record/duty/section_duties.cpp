#include "record/duty/section_duties.hpp"

#include <algorithm>
#include <numeric>

#include "lexicon/duty_role.hpp"
#include "record/date.hpp"
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

/// The duties of the section's only bracket, else of the first one behind the target, in its passage.
SectionDuties::Indices SectionDuties::bracket_of(const Target& target) const {
    const Indices section = in_section_of(target.passage);
    if (section.empty()) return {};
    auto first = section.begin();
    if (!is_one_bracket(duties_[section.front()], duties_[section.back()])) {
        first = std::partition_point(section.begin(), section.end(),
                                     [&](auto duty) { return stands_before_end(duties_[duty], target); });
        if (first == section.end() || duties_[*first].passage != target.passage) return {};
    }
    const auto last =
        std::find_if(first, section.end(), [&](auto duty) { return !is_one_bracket(duties_[*first], duties_[duty]); });
    return {first, last};
}

std::vector<Agency> SectionDuties::agencies_of(const Target& target) const {
    std::vector<Agency> agencies;
    const auto take = [&](const Duty& duty) {
        if (duty.role != DutyRole::support) agencies.insert(agencies.end(), duty.agencies.begin(), duty.agencies.end());
    };
    const Indices bracket = bracket_of(target);
    for (const std::uint32_t index : bracket) take(duties_[index]);
    if (bracket.empty()) std::ranges::for_each(duties_of_row(target), take);
    return agencies;
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
