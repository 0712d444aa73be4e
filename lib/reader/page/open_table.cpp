#include "reader/page/open_table.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "reader/page/lattice.hpp"
#include "reader/page/page_row.hpp"

namespace plandoc::reader {

namespace {

constexpr std::size_t fewest_lines = 3;  ///< above, below the headings, below
constexpr float narrowest_table = 12;    ///< in characters
constexpr float least_gap = 0.8F;        ///< between two columns, in characters

/// Level lines of one length above each other.
using LevelLines = std::vector<Rule>;

bool is_crossed(const Rule& level, const std::vector<Rule>& upright) {
    return std::any_of(upright.begin(), upright.end(), [&](const Rule& line) {
        return level.begin - 3 < line.at && line.at < level.end + 3 && line.begin - 3 < level.at && level.at < line.end + 3;
    });
}

std::vector<LevelLines> open_groups(const Page& page, float character) {
    std::vector<LevelLines> groups;
    const std::vector<Rule> upright = joined_rules(page.upright_rules);
    for (const Rule& line : joined_rules(page.level_rules)) {
        if (line.end - line.begin < narrowest_table * character || is_crossed(line, upright)) continue;
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const LevelLines& one) {
            return is_same_edge(one.front().begin, line.begin) && is_same_edge(one.front().end, line.end);
        });
        if (group == groups.end()) groups.push_back({line});
        else group->push_back(line);
    }
    std::erase_if(groups, [](const LevelLines& group) { return group.size() < fewest_lines; });
    return groups;
}

/// What stands between the group's first line and its last.
std::vector<PageRow> rows_between(const Page& page, const LevelLines& group) {
    std::vector<PageLine> lines;
    for (const PageLine& line : page.lines) {
        const bool is_inside = line.box.left > group.front().begin - 3 && line.box.right < group.front().end + 3;
        if (is_inside && group.front().at < line.box.middle() && line.box.middle() < group.back().at) lines.push_back(line);
    }
    return rows_of(std::move(lines));
}

/// The middles of the gaps that all rows have.
std::vector<float> gaps_of(const std::vector<PageRow>& rows, float character) {
    std::vector<Box> boxes;
    for (const PageRow& row : rows)
        for (const PageWord& word : row.words) boxes.push_back(word.box);
    std::sort(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.left < b.left; });
    std::vector<float> gaps;
    float right = boxes.empty() ? 0 : boxes.front().right;
    for (const Box& box : boxes) {
        if (box.left > right + least_gap * character) gaps.push_back((box.left + right) / 2);
        right = std::max(right, box.right);
    }
    return gaps;
}

/// Rows with words on both sides of a gap. The foot of a notice (抄送 … 办公室 … 印发) has only one between its lines.
std::ptrdiff_t count_parted(const std::vector<PageRow>& rows, const std::vector<float>& gaps) {
    return std::count_if(rows.begin(), rows.end(), [&](const PageRow& row) {
        return std::any_of(gaps.begin(), gaps.end(),
                           [&](float gap) { return row.words.front().box.left < gap && gap < row.words.back().box.left; });
    });
}

/// Where rows of the table begin that no line is drawn above: at each row of words that has a first cell. Not to be told where
/// the first cell stands lower than others of its row.
std::optional<std::vector<float>> row_begins(const std::vector<PageRow>& rows, const LevelLines& group, float first_gap) {
    std::vector<float> begins;
    const PageRow* before = nullptr;
    for (const PageRow& row : rows) {
        const auto is_between = [&](const Rule& line) {
            return before != nullptr && before->box.middle() < line.at && line.at < row.box.middle();
        };
        const bool is_first = before == nullptr || std::any_of(group.begin(), group.end(), is_between);
        const bool has_first_cell = row.words.front().box.left < first_gap;
        if (is_first && !has_first_cell) return std::nullopt;
        if (!is_first && has_first_cell) begins.push_back((before->box.middle() + row.box.middle()) / 2);
        before = &row;
    }
    return begins;
}

void complete(Page& page, const LevelLines& group, float character) {
    std::vector<PageRow> rows = rows_between(page, group);
    std::erase_if(rows, [&](const PageRow& row) { return row.box.middle() < group[1].at; });  // headings may span columns
    const std::vector<float> gaps = gaps_of(rows, character);
    if (gaps.empty() || count_parted(rows, gaps) < 2) return;
    const std::optional<std::vector<float>> begins = row_begins(rows, group, gaps.front());
    if (!begins) return;
    for (const float at : *begins) page.level_rules.push_back({at, group.front().begin, group.front().end});
    for (const float at : gaps) page.upright_rules.push_back({at, group.front().at, group.back().at});
}

}  // namespace

void complete_open_tables(Page& page, float character) {
    for (const LevelLines& group : open_groups(page, character)) complete(page, group, character);
}

}  // namespace plandoc::reader
