#include "outline/reflow/bare_heading.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "lexicon/units.hpp"
#include "outline/label/numbering.hpp"
#include "outline/label/ordinal.hpp"
#include "outline/reflow/line_ends.hpp"
#include "outline/reflow/line_head.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::is;

/// A line that may be such a heading.
struct NumberedLine {
    std::size_t line = 0;
    std::uint32_t ordinal = 0;   ///< 0: the line is none
    bool may_be_figure = false;  ///< 2 项任务
    bool has_child = false;      ///< N.1 follows
};

bool may_stand_in_phrase(char16_t c) {
    constexpr std::u16string_view marks = u"、“”《》()";
    return is(c, text::han | text::latin) || marks.find(c) != marks.npos;
}

/// 4 号）: the line ends a bracket that opens in another one.
bool is_torn(std::u16string_view phrase) {
    constexpr std::u16string_view pairs[] = {u"()", u"《》", u"“”"};
    return std::any_of(std::begin(pairs), std::end(pairs), [&](std::u16string_view pair) {
        return std::count(phrase.begin(), phrase.end(), pair[0]) != std::count(phrase.begin(), phrase.end(), pair[1]);
    });
}

/// A gap parts the cells of a row (1 甲市 责任单位); only a phrase of two characters is spaced out: 1 总 则.
bool is_parted(const LineStart& start, std::uint32_t from) {
    if (start.size == from + 2) return false;
    for (std::uint32_t at = from + 1; at < start.size; ++at)
        if (start.has_gap(at) && is(start.view()[at - 1], text::han) && is(start.view()[at], text::han)) return true;
    return false;
}

NumberedLine read_numbered_line(const Lines& lines, std::size_t index) {
    constexpr std::uint32_t greatest = 30, shortest_phrase = 2;
    const LineStart start(lines.text, lines.all[index]);
    if (!start.whole) return {};
    const Ordinal ordinal = match_arabic_ordinal(start.view());
    const std::u16string_view phrase = start.view().substr(ordinal.size);
    if (ordinal.size == 0 || ordinal.value > greatest || phrase.size() < shortest_phrase || !start.has_gap(ordinal.size))
        return {};
    if (!is(phrase.front(), text::han | text::opening) || !std::all_of(phrase.begin(), phrase.end(), may_stand_in_phrase))
        return {};
    if (is_torn(phrase) || is_parted(start, ordinal.size)) return {};
    const std::optional<lexicon::Unit> unit = lexicon::match_unit(phrase);
    if (unit && unit->size == phrase.size()) return {};
    return {index, ordinal.value, is(phrase.front(), text::numeral) || (unit && unit->size > 0), false};
}

/// N of a heading N.1 …; 0 for another line.
std::uint32_t number_above(const Lines& lines, std::size_t index) {
    const LineStart start = head_of(lines.text, lines.all[index]);
    const Label label = match_label(start.view());
    const bool is_first = label.scheme == Scheme::decimal && label.depth == 2 && label.ordinal == 1;
    return is_first && label.size < start.size && !is_decimal(start) ? label.leading : 0;
}

std::vector<NumberedLine> find_numbered_lines(const Lines& lines) {
    constexpr std::size_t farthest_child = 60;  // lines
    std::vector<NumberedLine> candidates;
    std::size_t settled = 0;  // of candidates
    for (std::size_t index = 0; index < lines.all.size(); ++index) {
        const Line& line = lines.all[index];
        const bool begins_with_digit =
            !line.clean.words.empty() && is(lines.text[line.clean.words.begin], text::digit);  // few lines do
        if (line.kind != LineKind::text || !begins_with_digit) continue;
        if (const NumberedLine candidate = read_numbered_line(lines, index); candidate.ordinal != 0)
            candidates.push_back(candidate);
        const std::uint32_t above = number_above(lines, index);
        if (above == 0) continue;
        for (std::size_t at = candidates.size(); at-- > settled && index - candidates[at].line <= farthest_child;) {
            if (candidates[at].ordinal != above) continue;
            candidates[at].has_child = true;
            break;
        }
        settled = candidates.size();
    }
    return candidates;
}

/// The headings among candidates that stand in a row: those with children, and those by which the numbers count up from one
/// of them, or from 1 to the first.
class Counting {
public:
    void take(const NumberedLine& candidate) {
        if (candidate.has_child) {
            if (candidate.ordinal != last_ + 1 && candidate.ordinal == before_.size() + 1) accept_all();
            accept(candidate);
        } else if (!candidate.may_be_figure) {
            if (is_unbroken_ && candidate.ordinal == last_ + 1) return accept(candidate);
            is_unbroken_ = false;
            if (candidate.ordinal != before_.size() + 1) before_.clear();
            if (candidate.ordinal == before_.size() + 1) before_.push_back(candidate.line);
        }
    }

    [[nodiscard]] std::vector<std::size_t>& headings() { return headings_; }

private:
    std::vector<std::size_t> headings_;
    std::vector<std::size_t> before_;  ///< lines that count up from 1, if a heading goes on from them
    std::uint32_t last_ = 0;           ///< ordinal of the last heading
    bool is_unbroken_ = false;         ///< no other number since

    void accept_all() {
        headings_.insert(headings_.end(), before_.begin(), before_.end());
        last_ = static_cast<std::uint32_t>(before_.size());
    }
    void accept(const NumberedLine& candidate) {
        before_.clear();
        headings_.push_back(candidate.line);
        last_ = candidate.ordinal;
        is_unbroken_ = true;
    }
};

}  // namespace

std::vector<std::size_t> find_bare_headings(const Lines& lines) {
    Counting counting;
    for (const NumberedLine& candidate : find_numbered_lines(lines)) counting.take(candidate);
    return std::move(counting.headings());
}

}  // namespace plandoc::outline
