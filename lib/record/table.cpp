#include "record/table.hpp"

#include <algorithm>

namespace plandoc::record {

using outline::Table;
using outline::TableCell;

bool is_covered(const TableCell& cell) { return cell.words.empty() && cell.origin != outline::none; }

Words words_of(const Table& table, std::uint32_t row, std::uint32_t column) {
    const TableCell& cell = table.at(row, column);
    return is_covered(cell) ? table.cells[cell.origin].words : cell.words;
}

bool is_one_cell(const Table& table, std::uint32_t row) {
    if (table.columns < 2) return false;
    for (std::uint32_t column = 1; column < table.columns; ++column) {
        const TableCell& cell = table.at(row, column);
        if (!is_covered(cell) || cell.origin != row * table.columns) return false;
    }
    return true;
}

std::vector<Words> lines_above(const outline::Outline& outline, const Table& table) {
    constexpr std::size_t most_lines = 2;
    constexpr std::uint32_t longest_line = 60;  // characters
    const auto begins_before = [&](const outline::Passage& passage, std::uint32_t offset) {
        return outline.text.span(passage.words).begin < offset;
    };
    auto passage = std::lower_bound(outline.passages.begin(), outline.passages.end(), table.span.begin, begins_before);
    std::vector<Words> lines;
    while (passage != outline.passages.begin() && lines.size() < most_lines) {
        --passage;
        if (passage->kind != outline::PassageKind::paragraph || passage->part != table.part) break;
        if (passage->words.size() > longest_line || outline.text.contains(passage->words, u"。")) break;
        lines.push_back(passage->words);
    }
    return lines;
}

Words line_below(const outline::Outline& outline, const outline::Table& table) {
    const auto ends_before = [&](const outline::Passage& passage, std::uint32_t offset) {
        return outline.text.span(passage.words).begin < offset;
    };
    const auto passage = std::lower_bound(outline.passages.begin(), outline.passages.end(), table.span.end, ends_before);
    const bool is_line = passage != outline.passages.end() && passage->kind == outline::PassageKind::paragraph;
    return is_line && passage->part == table.part ? passage->words : Words{};
}

namespace {

/// A row that only parts the headings above it which reach over several columns: 目标值 into 2024年 and 2025年.
bool parts_headings(const Table& table, std::uint32_t row) {
    const auto goes_on_from = [&](std::uint32_t column) {  // the cell to its left, in the row above
        const TableCell& cell = table.at(row - 1, column);
        return is_covered(cell) && cell.origin / table.columns == row - 1;
    };
    bool any = false;
    for (std::uint32_t column = 0; column < table.columns; ++column) {
        const bool is_wide = goes_on_from(column) || (column + 1 < table.columns && goes_on_from(column + 1));
        if (is_wide == words_of(table, row, column).empty()) return false;
        any = any || is_wide;
    }
    return any;
}

}  // namespace

bool goes_on_from_above(const Table& table, std::uint32_t row, std::uint32_t column) {
    const std::uint32_t origin = table.at(row, column).origin;
    return origin != outline::none && origin / table.columns < row;
}

HeaderRows header_of(const Table& table) {
    HeaderRows header;
    while (header.begin + 2 < table.rows && is_one_cell(table, header.begin)) ++header.begin;
    header.end = std::min(header.begin + 1, table.rows);
    const auto reaches_down = [&](std::uint32_t column) {
        return goes_on_from_above(table, header.end, column) &&
               table.at(header.end, column).origin / table.columns >= header.begin;
    };
    while (header.end + 1 < table.rows) {
        bool any = false;
        for (std::uint32_t column = 0; column < table.columns; ++column) any = any || reaches_down(column);
        if (!any && !parts_headings(table, header.end)) break;
        ++header.end;
    }
    return header;
}

}  // namespace plandoc::record
