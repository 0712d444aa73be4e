#include "outline/flat_table.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "lexicon/table.hpp"
#include "outline/flat_line.hpp"
#include "outline/spaced_table.hpp"
#include "outline/torn_table/torn_table.hpp"

namespace plandoc::outline {

namespace {

using reader::Block;
using reader::BlockKind;
using text::Span;

constexpr std::uint32_t longest_gap = 6;  ///< blocks looked ahead for the next cell

class Finder {
public:
    Finder(const text::Source& source, const std::vector<Block>& blocks)
        : source_(source), bytes_(source.bytes()), blocks_(blocks) {}

    std::vector<FlatTable> find() {
        return find_tables(blocks_.size(), [this](std::uint32_t index) { return table_at(index); });
    }

private:
    std::optional<FlatTable> table_at(std::uint32_t index) const {
        if (blocks_[index].kind != BlockKind::line) return std::nullopt;
        const std::string_view line = source_.slice(blocks_[index].span);
        if (line.front() == '|') return rows_between(index, '|');
        if (line.find('\t') == std::string_view::npos) return std::nullopt;
        if (is_cell_line(index)) return cells_on_lines(index);
        return rows_between(index, '\t');
    }

    [[nodiscard]] std::u16string folded(Span span) const { return lexicon::folded(source_.slice(span)); }

    [[nodiscard]] bool is_header(const std::vector<Span>& cells) const {
        std::vector<std::u16string> headings;
        for (const Span cell : cells) headings.push_back(folded(cell));
        return are_flat_headings(headings);
    }

    // Rows on lines.

    /// The cells of a line, trimmed; those at its end where nothing is written are left out.
    [[nodiscard]] std::vector<Span> cells_between(std::uint32_t index, char separator) const {
        Span line = blocks_[index].span;
        if (separator == '|') {
            line = without_blanks(bytes_, line);
            if (line.size() < 2 || bytes_[line.end - 1] != '|') return {};
            ++line.begin;
            --line.end;
        }
        std::vector<Span> cells;
        for (std::uint32_t begin = line.begin; begin <= line.end && cells.size() <= most_flat_columns;) {
            std::uint32_t end = begin;
            while (end < line.end && (bytes_[end] != separator || (separator == '|' && bytes_[end - 1] == '\\'))) ++end;
            cells.push_back(without_blanks(bytes_, {begin, end}));
            begin = end + 1;
        }
        if (separator == '\t')
            while (!cells.empty() && cells.back().empty()) cells.pop_back();
        return cells;
    }

    /// |---|:-:| below a markdown table's header.
    [[nodiscard]] bool is_rule(const std::vector<Span>& cells) const {
        return !cells.empty() && std::all_of(cells.begin(), cells.end(), [&](Span cell) {
            return !cell.empty() && source_.slice(cell).find_first_not_of("-: ") == std::string_view::npos;
        });
    }

    [[nodiscard]] std::optional<FlatTable> rows_between(std::uint32_t first, char separator) const {
        const std::vector<Span> header = cells_between(first, separator);
        if (!is_header(header)) return std::nullopt;
        FlatTable table{1, static_cast<std::uint32_t>(header.size()), header, first, first + 1, {}};
        for (std::uint32_t index = first + 1; index < blocks_.size(); ++index) {
            if (blocks_[index].kind == BlockKind::blank && table.rows > 1 && index == table.last_block) continue;
            if (blocks_[index].kind != BlockKind::line) break;
            std::vector<Span> cells = cells_between(index, separator);
            if (is_rule(cells) && table.rows == 1) {
                table.last_block = index + 1;
                continue;
            }
            if (cells.empty() || cells.size() > header.size()) break;
            if (source_.slice(blocks_[index].span).find(separator) == std::string_view::npos) break;
            cells.resize(header.size());
            append_row(table, cells);
            table.last_block = index + 1;
        }
        if (table.rows < 2) return std::nullopt;
        return table;
    }

    // A cell a line.

    /// A line that is one tab and then a cell, perhaps an empty one.
    [[nodiscard]] bool is_cell_line(std::uint32_t index) const {
        const Block& block = blocks_[index];
        if (block.kind != BlockKind::line && block.kind != BlockKind::blank) return false;
        const std::string_view line = source_.slice(block.span);
        return line.front() == '\t' && line.find('\t', 1) == std::string_view::npos;
    }
    [[nodiscard]] bool is_empty_line(std::uint32_t index) const {
        const Block& block = blocks_[index];
        if (block.kind == BlockKind::page_break) return true;
        if (block.kind == BlockKind::blank) return source_.slice(block.span).find('\t') == std::string_view::npos;
        return block.kind == BlockKind::line && is_page_number_line(folded(without_blanks(bytes_, block.span)));
    }
    /// The text at `index` goes on with a cell, and not with what stands behind the table: another cell follows soon.
    [[nodiscard]] bool cell_follows(std::uint32_t index) const {
        const std::uint32_t end = std::min(index + longest_gap, static_cast<std::uint32_t>(blocks_.size()));
        for (++index; index < end; ++index)
            if (is_cell_line(index)) return true;
        return false;
    }
    /// A list that a line end cannot close: 县市场监管局、
    [[nodiscard]] bool is_open(Span cell) const {
        const std::u16string words = folded(cell);
        return !words.empty() && std::u16string_view(u"、,;及和").find(words.back()) != std::u16string_view::npos;
    }

    [[nodiscard]] std::optional<FlatTable> cells_on_lines(std::uint32_t first) const {
        std::vector<Span> row;
        std::uint32_t index = first;
        for (; index < blocks_.size() && row.size() <= most_flat_columns && is_cell_line(index); ++index)
            row.push_back(without_blanks(bytes_, blocks_[index].span));
        if (!is_header(row) || index == blocks_.size() || !is_empty_line(index)) return std::nullopt;
        const auto columns = static_cast<std::uint32_t>(row.size());
        FlatTable table{1, columns, row, first, index, {}};
        row.clear();
        bool gap = true;
        for (; index < blocks_.size(); ++index) {
            if (is_cell_line(index)) {
                if (!row.empty() && (gap || row.size() == columns)) append_row(table, row);
                row.push_back(without_blanks(bytes_, blocks_[index].span));
                gap = false;
            } else if (is_empty_line(index)) {
                gap = true;
                continue;
            } else if (blocks_[index].kind == BlockKind::line && !row.empty() &&
                       (is_open(row.back()) || (row.size() < columns && cell_follows(index)))) {
                row.back().end = without_blanks(bytes_, blocks_[index].span).end;
                gap = false;
            } else {
                break;
            }
            table.last_block = index + 1;
        }
        if (!row.empty()) append_row(table, row);
        if (table.rows < 2) return std::nullopt;
        return table;
    }

    /// Cells that a merged one leaves out are taken to be the first of the row.
    static void append_row(FlatTable& table, std::vector<Span>& row) {
        table.cells.resize(table.cells.size() + table.columns - row.size());
        table.cells.insert(table.cells.end(), row.begin(), row.end());
        ++table.rows;
        row.clear();
    }

    const text::Source& source_;
    std::string_view bytes_;
    const std::vector<Block>& blocks_;
};

}  // namespace

namespace {

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

}  // namespace

std::vector<FlatTable> find_flat_tables(const text::Source& source, const std::vector<Block>& blocks) {
    const std::string_view bytes = source.bytes();
    std::vector<FlatTable> tables;
    if (bytes.find('\t') != std::string_view::npos || bytes.find('|') != std::string_view::npos)
        tables = Finder(source, blocks).find();
    add_apart(tables, find_torn_tables(source, blocks));
    add_apart(tables, find_spaced_tables(source, blocks));
    return tables;
}

}  // namespace plandoc::outline
