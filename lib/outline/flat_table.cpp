#include "outline/flat_table.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "lexicon/person.hpp"
#include "lexicon/table.hpp"
#include "outline/torn_table/torn_table.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using reader::Block;
using reader::BlockKind;
using text::Span;

constexpr std::size_t most_columns = 24;
constexpr std::size_t longest_heading = 24;  ///< characters of a header cell
constexpr std::uint32_t longest_gap = 6;     ///< blocks looked ahead for the next cell

Span trimmed(std::string_view bytes, Span span) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f'; };
    while (!span.empty() && blank(bytes[span.begin])) ++span.begin;
    while (!span.empty() && blank(bytes[span.end - 1])) --span.end;
    return span;
}

/// A page number alone on its line: 12, - 12 -, —12—, 第12页.
bool is_page_number(std::u16string_view line) {
    bool digits = false;
    for (const char16_t c : line) {
        if (text::is(c, text::digit)) digits = true;
        else if (c != u'-' && c != u' ' && c != u'第' && c != u'页') return false;
    }
    return digits;
}

/// What a header cell may be: a few words, no number, no label of a list or a roster (组长：), no sentence.
bool is_heading(std::u16string_view cell) {
    if (cell.empty() || cell.size() > longest_heading) return false;
    constexpr std::u16string_view sentence_marks = u":;。.、,!";
    if (sentence_marks.find(cell.back()) != std::u16string_view::npos) return false;
    return std::any_of(cell.begin(), cell.end(), [](char16_t c) { return text::is(c, text::han | text::latin); });
}

/// （一） 1) ① 第一条 • : the label of a list item, set off by a tab.
bool is_label(std::u16string_view cell) {
    const auto in_label = [](char16_t c) {
        return text::is(c, text::digit | text::numeral) || (c >= u'\u2460' && c <= u'\u2473') ||
               std::u16string_view(u"()-•·第章节条编").find(c) != std::u16string_view::npos;
    };
    return std::all_of(cell.begin(), cell.end(), in_label);
}

/// 组 长: the row of a roster, not the heading of a column.
bool is_roster_role(std::u16string cell) {
    std::erase_if(cell, [](char16_t c) { return text::is(c, text::space); });
    return !cell.empty() && lexicon::match_roster_role(cell) == cell.size();
}

class Finder {
public:
    Finder(const text::Source& source, const std::vector<Block>& blocks)
        : source_(source), bytes_(source.bytes()), blocks_(blocks) {}

    std::vector<FlatTable> find() {
        std::vector<FlatTable> tables;
        for (std::uint32_t index = 0; index < blocks_.size();) {
            std::optional<FlatTable> table = table_at(index);
            if (table) {
                index = table->last_block;
                tables.push_back(std::move(*table));
            } else {
                ++index;
            }
        }
        return tables;
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
        if (cells.size() < 2 || cells.size() > most_columns) return false;
        if (is_label(folded(cells.front())) || is_roster_role(folded(cells.front()))) return false;
        return std::all_of(cells.begin(), cells.end(), [&](Span cell) { return is_heading(folded(cell)); });
    }

    // Rows on lines.

    /// The cells of a line, trimmed; those at its end where nothing is written are left out.
    [[nodiscard]] std::vector<Span> cells_between(std::uint32_t index, char separator) const {
        Span line = blocks_[index].span;
        if (separator == '|') {
            line = trimmed(bytes_, line);
            if (line.size() < 2 || bytes_[line.end - 1] != '|') return {};
            ++line.begin;
            --line.end;
        }
        std::vector<Span> cells;
        for (std::uint32_t begin = line.begin; begin <= line.end && cells.size() <= most_columns;) {
            std::uint32_t end = begin;
            while (end < line.end && (bytes_[end] != separator || (separator == '|' && bytes_[end - 1] == '\\'))) ++end;
            cells.push_back(trimmed(bytes_, {begin, end}));
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
        return block.kind == BlockKind::line && is_page_number(folded(trimmed(bytes_, block.span)));
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
        for (; index < blocks_.size() && row.size() <= most_columns && is_cell_line(index); ++index)
            row.push_back(trimmed(bytes_, blocks_[index].span));
        if (!is_header(row) || index == blocks_.size() || !is_empty_line(index)) return std::nullopt;
        const auto columns = static_cast<std::uint32_t>(row.size());
        FlatTable table{1, columns, row, first, index, {}};
        row.clear();
        bool gap = true;
        for (; index < blocks_.size(); ++index) {
            if (is_cell_line(index)) {
                if (!row.empty() && (gap || row.size() == columns)) append_row(table, row);
                row.push_back(trimmed(bytes_, blocks_[index].span));
                gap = false;
            } else if (is_empty_line(index)) {
                gap = true;
                continue;
            } else if (blocks_[index].kind == BlockKind::line && !row.empty() &&
                       (is_open(row.back()) || (row.size() < columns && cell_follows(index)))) {
                row.back().end = trimmed(bytes_, blocks_[index].span).end;
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

std::vector<FlatTable> find_flat_tables(const text::Source& source, const std::vector<Block>& blocks) {
    const std::string_view bytes = source.bytes();
    std::vector<FlatTable> torn = find_torn_tables(source, blocks);
    if (bytes.find('\t') == std::string_view::npos && bytes.find('|') == std::string_view::npos) return torn;
    std::vector<FlatTable> tables = Finder(source, blocks).find();
    const std::size_t marked = tables.size();
    std::size_t next = 0;  // of those that are marked, the first that ends behind the torn one's beginning
    for (FlatTable& table : torn) {
        while (next < marked && tables[next].last_block <= table.first_block) ++next;
        if (next == marked || tables[next].first_block >= table.last_block) tables.push_back(std::move(table));
    }
    std::sort(tables.begin(), tables.end(), [](const FlatTable& a, const FlatTable& b) { return a.first_block < b.first_block; });
    return tables;
}

}  // namespace plandoc::outline
