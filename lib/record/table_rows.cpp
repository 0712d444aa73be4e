#include "record/table_rows.hpp"

#include <algorithm>
#include <span>

#include "lexicon/cues.hpp"
#include "lexicon/duty_role.hpp"
#include "record/duty/task_table.hpp"
#include "record/place_order.hpp"
#include "record/table.hpp"

namespace plandoc::record {

using outline::Table;

namespace {

class RowReader {
public:
    RowReader(const outline::Outline& outline, std::uint32_t number)
        : text_(outline.text),
          number_(number),
          table_(outline.tables[number]),
          header_(header_of(table_)),
          tasks_(read_task_columns(text_, table_)),
          above_(table_.columns) {}

    void read(const std::vector<std::uint32_t>& passage_of_row, std::vector<TableRow>& rows) {
        for (std::uint32_t row = header_.end; row < table_.rows; ++row) {
            if (passage_of_row[row] == outline::none || repeats_header(row)) continue;
            TableRow record;
            record.table = number_;
            record.row = row + 1 - header_.end;
            record.passage = passage_of_row[row];
            for (std::uint32_t column = 0; column < table_.columns; ++column) {
                const Words own = table_.at(row, column).words;
                if (!own.empty()) record.words = {record.words.empty() ? own.begin : record.words.begin, own.end};
                record.cells.push_back(words_of(table_, row, column));
            }
            if (!is_one_cell(table_, row)) {
                continue_first_cells(record);
                if (tasks_.is_task_table()) continue_duties(record, row);
                above_ = record.cells;
            }
            rows.push_back(std::move(record));
        }
    }

private:
    [[nodiscard]] bool same(Words a, Words b) const { return a == b || text_.characters(a) == text_.characters(b); }

    [[nodiscard]] bool repeats_header(std::uint32_t row) const {
        for (std::uint32_t column = 0; column < table_.columns; ++column)
            if (!same(table_.at(row, column).words, table_.at(header_.begin, column).words)) return false;
        return true;
    }

    [[nodiscard]] bool holds_duty(std::uint32_t column) const {
        const auto among = [&](const std::vector<std::uint32_t>& list) {
            return std::find(list.begin(), list.end(), column) != list.end();
        };
        return among(tasks_.roles) || among(tasks_.progress);
    }

    /// The empty cells a row begins with go on with those above; a number in front of them is no beginning, and goes on itself
    /// only with the measure that it numbers.
    void continue_first_cells(TableRow& record) const {
        for (std::uint32_t column = 0; column + 1 < table_.columns && !holds_duty(column); ++column) {
            if (record.cells[column].empty() && numbers_rows(column) && is_tally(record.cells[column + 1])) break;
            const bool goes_on = tasks_.is_task_table() || !holds_digit(above_[column]);
            if (record.cells[column].empty()) record.cells[column] = goes_on ? above_[column] : Words{};
            else if (!numbers_rows(column) || !is_number(record.cells[column])) break;
        }
    }
    /// 3, （一）; but 合计, and what a torn table leaves below 序号: 9主要污染物减排量.
    [[nodiscard]] bool is_number(Words cell) const {
        constexpr std::uint32_t longest = 4;  // characters
        const std::u16string_view number = text_.characters(cell);
        return !text::is(number.front(), text::han) && (cell.size() <= longest || !text::holds(number, text::han));
    }
    [[nodiscard]] bool holds_digit(Words cell) const { return text::holds(text_.characters(cell), text::digit); }
    /// 序号
    [[nodiscard]] bool numbers_rows(std::uint32_t column) const {
        const std::u16string_view heading = text_.characters(table_.at(header_.begin, column).words);
        return lexicon::duty_column_of(heading) == lexicon::DutyWord::ordinal;
    }
    /// 合计
    [[nodiscard]] bool is_tally(Words cell) const {
        const std::u16string_view words = text_.characters(cell);
        const lexicon::CueMatch cue = lexicon::match_cue(words);
        return cue.cue == lexicon::Cue::tally && cue.size == words.size();
    }

    /// The row belongs to the measure (主要举措) of the row above.
    [[nodiscard]] bool continues_measure(const TableRow& record) const {
        const std::size_t wider = std::max<std::size_t>(tasks_.measures.size() - 1, 1);
        for (std::size_t index = 0; index < wider; ++index) {
            const std::uint32_t column = tasks_.measures[index];
            if (above_[column].empty() || !same(record.cells[column], above_[column])) return false;
        }
        return true;
    }

    void continue_duties(TableRow& record, std::uint32_t row) const {
        const std::uint32_t main = tasks_.roles.front();
        if (is_covered(table_.at(row, main))) record.merged = !record.cells[main].empty();
        if (!record.cells[main].empty() || above_[main].empty() || !continues_measure(record)) return;
        record.merged = true;
        for (const std::vector<std::uint32_t>* const columns : {&tasks_.roles, &tasks_.progress})
            for (const std::uint32_t column : *columns)
                if (record.cells[column].empty()) record.cells[column] = above_[column];
    }

    const text::CleanText& text_;
    std::uint32_t number_;
    const Table& table_;
    HeaderRows header_;
    TaskColumns tasks_;
    std::vector<Words> above_;  ///< the cells of the row above, filled
};

std::vector<std::string> header_names(const outline::Outline& outline, const Table& table) {
    const HeaderRows header = header_of(table);
    std::vector<std::string> names;
    for (std::uint32_t column = 0; column < table.columns; ++column) {
        std::string name;
        for (std::uint32_t row = header.begin; row < header.end; ++row)
            if (row == header.begin || (!table.at(row, column).words.empty() && !goes_on_from_above(table, row, column)))
                outline.text.append_written(words_of(table, row, column), name);
        if (name.empty()) name = std::to_string(column + 1);
        const std::string once = name;
        for (int times = 2; std::find(names.begin(), names.end(), name) != names.end(); ++times)
            name = once + " " + std::to_string(times);
        names.push_back(std::move(name));
    }
    return names;
}

}  // namespace

std::vector<std::vector<std::string>> read_table_headers(const outline::Outline& outline) {
    std::vector<std::vector<std::string>> headers;
    for (const Table& table : outline.tables) headers.push_back(header_names(outline, table));
    return headers;
}

std::vector<TableRow> find_rows(const outline::Outline& outline) {
    std::vector<TableRow> rows;
    if (outline.tables.empty()) return rows;
    std::vector<std::vector<std::uint32_t>> passage_of_row;
    for (const Table& table : outline.tables) passage_of_row.emplace_back(table.rows, outline::none);
    for (std::uint32_t index = 0; index < outline.passages.size(); ++index) {
        const outline::Passage& passage = outline.passages[index];
        if (passage.kind != outline::PassageKind::cell || !outline.is_read(passage)) continue;
        std::uint32_t& first = passage_of_row[passage.table][passage.row];
        if (first == outline::none) first = index;
    }
    for (std::uint32_t number = 0; number < outline.tables.size(); ++number) {
        const std::size_t first = rows.size();
        RowReader(outline, number).read(passage_of_row[number], rows);
        const std::span read = std::span(rows).subspan(first);
        // The place of a merged row is the cell above.
        if (std::none_of(read.begin(), read.end(), [](const TableRow& row) { return row.merged; }))
            sort_by_place(outline.text, read);
    }
    return rows;
}

}  // namespace plandoc::record
