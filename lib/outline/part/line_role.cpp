#include "outline/part/line_role.hpp"

#include <algorithm>

#include "lexicon/heading_sign.hpp"
#include "lexicon/person.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

/// Short and without a mark: it may be a cell of a table.
bool is_cell_like(const Paragraphs& paragraphs, std::uint32_t index) {
    constexpr std::size_t longest_cell = 14;
    const std::u16string_view line = paragraphs.line(index);
    if (line.empty() || line.size() > longest_cell) return false;
    return line.find_first_of(u"。:;,") == std::u16string_view::npos && !paragraphs.label(index);
}

/// A cell that holds a figure, a sign for none, or what kind of indicator its row is.
bool is_value_cell(std::u16string_view line) {
    constexpr std::size_t longest_value = 10;
    constexpr text::CharacterSet signs = u".%<>≥≤[]()+-~/*,±∗";
    if (line.empty() || line.size() > longest_value) return false;
    if (line == u"约束性" || line == u"预期性") return true;
    return text::all_are(line, text::digit, signs);
}

/// 甲占比（%） 乙总量（万吨）*: what a row of indicators is called.
bool names_indicator(std::u16string_view line) {
    while (!line.empty() && marks_of_notes.contains(line.back())) line.remove_suffix(1);
    return line.size() <= longest_title_line && ends_with_unit(line);
}

/// A line of a table of indicators: what one is called, or at its end of which kind it is, be it torn (约束⏎性).
bool is_of_indicators(std::u16string_view line) {
    if (line.size() > longest_title_line || line.find(u'。') != line.npos) return false;
    return line.ends_with(u"约束性") || line.ends_with(u"预期性") || line == u"约束" || line == u"预期" || names_indicator(line);
}

/// 注：… 备注：… 说明：…: the word and the colon are left out of what is given; empty for another line.
std::u16string_view notes_of(std::u16string_view line) {
    const std::uint32_t size = lexicon::match_sign(line, lexicon::HeadingSign::note);
    return size > 0 ? line.substr(size) : std::u16string_view();
}

/// What the lines on one side of a line are, page marks aside.
struct Side {
    std::uint32_t cells = 0, values = 0;
};

/// The lines above (`step` -1) or below (1) the one at `index`.
Side look_around(const Paragraphs& paragraphs, const std::vector<bool>& cells, std::uint32_t index, int step) {
    constexpr std::uint32_t reach = 6;
    Side side;
    std::uint32_t seen = 0;
    for (std::int64_t at = std::int64_t{index} + step; seen < reach && at >= 0 && at < std::int64_t(cells.size()); at += step) {
        const auto near = static_cast<std::uint32_t>(at);
        if (paragraphs.line(near).empty()) continue;
        ++seen;
        side.cells += cells[near] ? 1 : 0;
        side.values += is_value_cell(paragraphs.line(near)) ? 1 : 0;
    }
    return side;
}

/// Figures stand above the line and below it, or many below it and a cell right above: the table begins.
bool is_among_values(const Paragraphs& paragraphs, const std::vector<bool>& cells, std::uint32_t index) {
    constexpr std::uint32_t few = 2, many = 4, enough_cells = 5;
    const Side above = look_around(paragraphs, cells, index, -1), below = look_around(paragraphs, cells, index, 1);
    if (above.cells + below.cells < enough_cells) return false;
    return (above.values >= few && below.values >= few) || (cells[index - 1] && below.values >= many);
}

/// Cells stand all around.
bool is_among_cells(const Paragraphs& paragraphs, const std::vector<bool>& cells, std::uint32_t index) {
    constexpr std::uint32_t reach = 4, enough = 5, enough_for_strong = 7;  // of the lines within reach
    std::uint32_t around = 0;
    for (std::uint32_t near = index - std::min(index, reach); near <= index + reach && near < cells.size(); ++near)
        around += near != index && cells[near] ? 1 : 0;
    return around >= (paragraphs.is_strong_heading(index) ? enough_for_strong : enough);
}

/// 注：1.… 说明：1.…: the number of the first note.
Label first_note(std::u16string_view line) {
    const Label label = match_label(notes_of(line));
    return label.ordinal == 1 && label.scheme >= Scheme::arabic ? label : Label{};
}

/// A title, some paragraphs of text perhaps, and the heading 一、.
bool heads_plan(const Paragraphs& paragraphs, std::uint32_t index) {
    constexpr std::size_t shortest_title = 8;
    constexpr std::uint32_t most_paragraphs = 4;
    if (paragraphs.line(index).size() < shortest_title || !paragraphs.is_title_line(index)) return false;
    if (!paragraphs.names_a_kind(paragraphs.words(index))) return false;
    std::uint32_t seen = 0;
    for (std::uint32_t next = index + 1; next < paragraphs.end() && seen <= most_paragraphs; ++next) {
        if (paragraphs.is_passed_over(next)) continue;
        if (const Label label = paragraphs.label(next)) return label.scheme == Scheme::cn && label.ordinal == 1;
        if (!paragraphs.is_running_text(next)) return false;
        ++seen;
    }
    return false;
}

}  // namespace

void mark_boxes(const Paragraphs& paragraphs, std::vector<LineRole>& roles) {
    for (std::uint32_t index = 0; index < paragraphs.end(); ++index) {
        const std::u16string_view line = paragraphs.line(index);
        if (roles[index] == LineRole::text && line.size() <= longest_title_line && starts_with_mark(line, Mark::box))
            roles[index] = LineRole::box;
    }
}

void mark_subtitle(const Paragraphs& paragraphs, std::vector<LineRole>& roles) {
    for (std::uint32_t index = 0; index < paragraphs.end(); ++index) {
        const Label label = paragraphs.label(index);
        if (!label || roles[index] != LineRole::text) continue;
        if (label.scheme != Scheme::bullet) return;
        const std::u16string_view line = paragraphs.line(index);
        const bool is_told = line.size() <= longest_title_line && line.ends_with(u"会议上") && line.find(u"日在") != line.npos;
        if (is_told) roles[index] = LineRole::listed;
        return;
    }
}

void mark_further_titles(const Paragraphs& paragraphs, std::vector<LineRole>& roles) {
    std::uint32_t last = 0;  // ordinal of the heading 一、 before
    for (std::uint32_t index = 0; index < paragraphs.end(); ++index) {
        const Label label = paragraphs.label(index);
        if (label && label.scheme == Scheme::cn) last = label.ordinal;
        if (last > 1 && roles[index] == LineRole::text && heads_plan(paragraphs, index)) roles[index] = LineRole::closing;
    }
}

void mark_torn_tables(const Paragraphs& paragraphs, std::vector<LineRole>& roles) {
    // A table torn into lines cannot be put together again, but the numbers of its rows are no headings.
    constexpr std::uint32_t longest_row_title = 24;
    const std::uint32_t end = paragraphs.end();
    std::vector<bool> cells(end);
    for (std::uint32_t index = 0; index < end; ++index)
        cells[index] =
            roles[index] == LineRole::text && (is_cell_like(paragraphs, index) || is_value_cell(paragraphs.line(index)));
    const auto is_row_title = [&](std::uint32_t index) {
        return roles[index] == LineRole::text && paragraphs.line(index).size() <= longest_row_title && paragraphs.label(index);
    };
    for (std::uint32_t index = 1; index + 1 < end; ++index) {
        if (!is_row_title(index) || paragraphs.is_running_text(index + 1)) continue;  // （三）分地区目标⏎结合…。
        const bool is_between = cells[index - 1] && (cells[index + 1] || is_row_title(index + 1));
        if (!(is_between && is_among_cells(paragraphs, cells, index)) && !is_among_values(paragraphs, cells, index)) continue;
        roles[index] = LineRole::listed;
        cells[index] = true;
    }
}

void mark_indicators(const Paragraphs& paragraphs, std::vector<LineRole>& roles) {
    constexpr std::uint32_t reach = 12;  // lines from one line of the table to the next
    std::uint32_t last = none;
    for (std::uint32_t index = 0; index < paragraphs.end(); ++index) {
        const std::u16string_view line = paragraphs.line(index);
        const bool ends_table = !notes_of(line).empty();
        if (paragraphs.is_cell(index)) {
            last = index;  // of a part that could be put together
            continue;
        }
        if (last != none && !ends_table && paragraphs.is_running_text(index)) last = none;
        if (!ends_table && !is_of_indicators(line)) continue;
        const bool goes_on = last != none && index - last <= reach;
        for (std::uint32_t row = goes_on ? last + 1 : index; row <= index; ++row) {
            const Label label = paragraphs.label(row);
            if (label && label.scheme > Scheme::cn && roles[row] == LineRole::text) roles[row] = LineRole::listed;
        }
        last = ends_table ? none : index;
    }
}

void mark_notes(const Paragraphs& paragraphs, std::vector<LineRole>& roles) {
    constexpr std::uint32_t reach = 6;      // lines from note to note
    constexpr std::uint32_t most_skip = 2;  // the note between may stand in the line of the one before
    for (std::uint32_t index = 0; index < paragraphs.end(); ++index) {
        Label note = first_note(paragraphs.line(index));
        if (!note) continue;
        const std::uint32_t end = paragraphs.end();
        for (std::uint32_t next = index + 1; next < std::min(end, index + reach) && !paragraphs.is_strong_heading(next); ++next) {
            const Label label = paragraphs.label(next);
            if (!label || label.scheme != note.scheme) continue;
            if (label.ordinal < note.ordinal || label.ordinal > note.ordinal + most_skip) break;
            roles[next] = LineRole::listed;
            note = label;
            index = next;
        }
    }
}

void mark_members(const Paragraphs& paragraphs, std::vector<LineRole>& roles) {
    constexpr std::size_t longest_row = 40;  // characters
    for (std::uint32_t index = 0; index + 1 < paragraphs.end(); ++index) {
        const std::u16string_view role = paragraphs.line(index);
        if (!role.ends_with(u':') || lexicon::match_roster_role(role) + 1 != role.size()) continue;
        for (std::uint32_t row = index + 1, ordinal = 1; row < paragraphs.end(); ++row, ++ordinal) {
            const Label label = paragraphs.label(row);
            const std::u16string_view line = paragraphs.line(row);
            const bool is_row = label && label.scheme == Scheme::arabic && label.ordinal == ordinal &&
                                line.size() <= longest_row && line.find(u'。') == line.npos;
            if (!is_row) break;
            roles[row] = LineRole::listed;
        }
    }
}

void mark_formulas(const Paragraphs& paragraphs, std::vector<LineRole>& roles) {
    for (std::uint32_t index = 0; index < paragraphs.end(); ++index) {
        const Label label = roles[index] == LineRole::text ? paragraphs.label(index) : Label{};
        if (label.scheme != Scheme::arabic_paren) continue;
        const std::u16string_view behind = paragraphs.line(index).substr(label.size);
        if (lexicon::begins_with_sign(behind, lexicon::HeadingSign::legend)) roles[index] = LineRole::listed;
    }
}

void mark_signature(const Paragraphs& paragraphs, std::uint32_t from, std::uint32_t to, std::vector<LineRole>& roles) {
    for (std::uint32_t index = to; index-- > from;) {
        const std::u16string_view line = paragraphs.line(index);
        if (paragraphs.label(index) && roles[index] == LineRole::text) return;
        if (starts_with_mark(line, Mark::copies)) roles[index] = LineRole::closing;
        if (!is_date(line)) continue;
        roles[index] = LineRole::closing;
        while (index > from && (paragraphs.is_passed_over(index - 1) || is_body_name(paragraphs.line(index - 1))))
            roles[--index] = LineRole::closing;
    }
}

void mark_roster(const Paragraphs& paragraphs, std::uint32_t from, std::uint32_t to, std::vector<LineRole>& roles) {
    for (std::uint32_t index = from; index < to; ++index) {
        const Label label = paragraphs.label(index);
        if (label && label.scheme <= Scheme::cn_paren) return;
        if (roles[index] == LineRole::text) roles[index] = LineRole::listed;
    }
}

}  // namespace plandoc::outline
