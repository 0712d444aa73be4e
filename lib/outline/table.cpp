#include "outline/table.hpp"

#include <algorithm>

namespace plandoc::outline {

namespace {

Table empty_grid(std::uint32_t rows, std::uint32_t columns) {
    Table table;
    table.rows = rows;
    table.columns = columns;
    table.cells.resize(std::size_t{rows} * columns);
    for (std::uint32_t row = 0; row < rows; ++row)
        for (std::uint32_t column = 0; column < columns; ++column) {
            table.cells[row * columns + column].row = row;
            table.cells[row * columns + column].column = column;
        }
    return table;
}

Passage passage_of(const TableCell& cell, std::uint32_t table) {
    Passage passage;
    passage.kind = PassageKind::cell;
    passage.words = cell.words;
    passage.table = table;
    passage.row = cell.row;
    passage.column = cell.column;
    return passage;
}

}  // namespace

Table grid_of(const reader::Table& table) {
    Table grid = empty_grid(table.rows, table.columns);
    for (const reader::Cell& cell : table.cells) {
        const std::uint32_t last_row = std::min(cell.row + cell.row_span, grid.rows);
        const std::uint32_t last_column = std::min(cell.column + cell.column_span, grid.columns);
        for (std::uint32_t row = cell.row; row < last_row; ++row)
            for (std::uint32_t column = cell.column; column < last_column; ++column)
                if (row != cell.row || column != cell.column)
                    grid.cells[row * grid.columns + column].origin = cell.row * grid.columns + cell.column;
    }
    return grid;
}

std::uint32_t title_rows_of(const reader::Table& table) {
    std::uint32_t rows = 0;
    for (const reader::Cell& cell : table.cells) {
        const bool is_across = cell.column == 0 && cell.column_span >= table.columns && cell.row_span == 1 && table.columns > 1;
        if (cell.row != rows || !is_across) break;
        ++rows;
    }
    return rows + 1 < table.rows ? rows : 0;
}

Table append_flat_table(const FlatTable& flat, std::uint32_t number, text::CleanText& text, std::vector<Passage>& passages) {
    Table table = empty_grid(flat.rows, flat.columns);
    table.span = {0xFFFFFFFF, 0};
    const std::uint32_t first = text.size();
    bool is_in_order = true;
    const auto append = [&](text::Span span) {
        is_in_order = is_in_order && table.span.end <= span.begin;
        table.span = {std::min(table.span.begin, span.begin), std::max(table.span.end, span.end)};
        text.append(span);
    };
    auto rest = flat.rests.begin();
    for (std::size_t index = 0; index < flat.cells.size(); ++index) {
        if (flat.cells[index].empty()) continue;
        text.open();
        append(flat.cells[index]);
        for (; rest != flat.rests.end() && rest->cell == index; ++rest) append(rest->span);
        TableCell& cell = table.cells[index];
        cell.words = text.close();
        if (cell.words.empty()) continue;
        passages.push_back(passage_of(cell, number));
    }
    const auto append_aside = [&](text::Span span, Passage passage) {
        text.open();
        text.append(span);
        passage.words = text.close();
        if (!passage.words.empty()) passages.push_back(passage);
        is_in_order = false;
    };
    for (const text::Span span : flat.left_over) append_aside(span, passage_of(table.cells.front(), number));
    Passage page_mark;
    page_mark.kind = PassageKind::page_mark;
    for (const text::Span span : flat.page_numbers) append_aside(span, page_mark);
    for (const CellMerge& merge : flat.merges) table.cells[merge.cell].origin = static_cast<std::uint32_t>(merge.origin);
    if (!is_in_order) text.note_disorder({first, text.size()});
    return table;
}

void place_tables(Outline& outline) {
    for (auto passage = outline.passages.rbegin(); passage != outline.passages.rend(); ++passage) {
        if (passage->kind != PassageKind::cell) continue;
        outline.tables[passage->table].part = passage->part;
        outline.tables[passage->table].section = passage->section;
    }
}

}  // namespace plandoc::outline
