#include "outline/flat_table.hpp"

#include <algorithm>

#include "lexicon/indicator_heading.hpp"
#include "outline/flat_line.hpp"
#include "outline/flat_table/captioned_table.hpp"
#include "outline/flat_table/cell_line_table.hpp"
#include "outline/flat_table/grid_table.hpp"
#include "outline/flat_table/left_over.hpp"
#include "outline/flat_table/listed_table.hpp"
#include "outline/flat_table/named_table.hpp"
#include "outline/flat_table/place_table.hpp"
#include "outline/flat_table/project_table.hpp"
#include "outline/flat_table/row_line_table.hpp"
#include "outline/flat_table/separated_table.hpp"
#include "outline/flat_table/spaced_table.hpp"
#include "outline/flat_table/task_block_table.hpp"
#include "outline/flat_table/task_line_table.hpp"
#include "outline/torn_table/torn_table.hpp"

namespace plandoc::outline {

namespace {

/// The table with tabs or bars that begins on this line.
std::optional<FlatTable> table_at(const FlatLines& lines, std::uint32_t index) {
    const std::string_view line = lines.bytes(lines.span(index));
    if (line.front() == '|') return separated_table_at(lines, index, '|');
    if (line.find('\t') == std::string_view::npos) return std::nullopt;
    return is_cell_line(lines, index) ? cell_line_table_at(lines, index) : separated_table_at(lines, index, '\t');
}

/// Adds those of `more` that stand apart from all of `tables`; both are in text order, and so is what comes of it.
void add_apart(std::vector<FlatTable>& tables, std::vector<FlatTable> more) {
    const std::size_t known = tables.size();
    std::size_t next = 0;  // the first that ends behind the beginning of the one at hand
    for (FlatTable& table : more) {
        while (next < known && tables[next].last_block <= table.first_block) ++next;
        if (next == known || tables[next].first_block >= table.last_block) tables.push_back(std::move(table));
    }
    if (tables.size() > known)
        std::sort(tables.begin(), tables.end(),
                  [](const FlatTable& a, const FlatTable& b) { return a.first_block < b.first_block; });
}

/// The table has a column of groups beside that of the names.
bool heads_groups(const FlatLines& lines, const FlatTable& table) {
    return std::any_of(table.cells.begin(), table.cells.begin() + table.columns, [&](text::Span heading) {
        return lexicon::indicator_column_of(lines.folded(heading)) == lexicon::IndicatorHeading::category;
    });
}

/// Drops those `torn` tables that go no farther than one of `whole` cells, which also tells groups from names. Both are in text
/// order.
void leave_to_whole(const FlatLines& lines, const std::vector<FlatTable>& whole, std::vector<FlatTable>& torn) {
    auto table = whole.begin();
    std::erase_if(torn, [&](const FlatTable& other) {
        while (table != whole.end() && table->last_block < other.last_block) ++table;
        return table != whole.end() && table->first_block < other.last_block && heads_groups(lines, *table);
    });
}

}  // namespace

std::vector<FlatTable> find_flat_tables(const text::Source& source, const std::vector<reader::Block>& blocks) {
    const FlatLines lines(source, blocks);
    std::vector<FlatTable> tables;
    if (lines.bytes().find('\t') != std::string_view::npos || lines.bytes().find('|') != std::string_view::npos)
        tables = find_tables(
            lines.size(), [&](std::uint32_t index) { return lines.is_line(index); },
            [&](std::uint32_t index) { return table_at(lines, index); });
    add_apart(tables, find_spaced_tables(lines));
    add_apart(tables, find_task_line_tables(lines));
    std::vector<FlatTable> torn = find_torn_tables(source, blocks), row_lines = find_row_line_tables(lines),
                           grids = find_grid_tables(lines);
    leave_to_whole(lines, row_lines, torn);
    leave_to_whole(lines, grids, torn);
    add_apart(tables, std::move(torn));
    add_apart(tables, std::move(row_lines));
    add_apart(tables, find_listed_tables(lines));
    add_apart(tables, find_project_tables(lines));
    add_apart(tables, find_task_block_tables(lines));
    add_apart(tables, find_captioned_tables(lines));
    add_apart(tables, find_named_tables(lines));
    add_apart(tables, find_place_tables(lines));
    add_apart(tables, std::move(grids));
    for (FlatTable& table : tables) take_left_over(lines, table);
    return tables;
}

}  // namespace plandoc::outline
