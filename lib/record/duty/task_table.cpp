#include "record/duty/task_table.hpp"

#include <algorithm>

#include "lexicon/bounds.hpp"
#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/units.hpp"
#include "record/table.hpp"
#include "record/table_rows.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

namespace {

using lexicon::DutyWord;

/// In a table that names nobody's role, but parts duties among bodies, their column is one of the responsible.
void name_bodies(const text::CleanText& text, std::vector<DutyLabel>& headings) {
    const auto any = [&](auto holds) { return std::any_of(headings.begin(), headings.end(), holds); };
    if (any([](const DutyLabel& heading) { return lexicon::is_role(heading.word); })) return;
    const bool parts_duties = any([&](const DutyLabel& heading) {
        return heading.word == DutyWord::task && (text.contains(heading.words, u"职责") || text.contains(heading.words, u"任务"));
    });
    const auto bodies =
        std::find_if(headings.begin(), headings.end(), [](const DutyLabel& heading) { return heading.word == DutyWord::body; });
    if (parts_duties && bodies != headings.end()) *bodies = {bodies->words, DutyWord::responsible, false};
}

/// Of several heading rows the first that says something.
std::vector<DutyLabel> read_headings(const text::CleanText& text, const outline::Table& table) {
    const HeaderRows header = header_of(table);
    std::vector<DutyLabel> headings(table.columns);
    for (std::uint32_t column = 0; column < table.columns; ++column)
        for (std::uint32_t row = header.begin; row < header.end && headings[column].word == DutyWord::none; ++row) {
            const Words words = words_of(table, row, column);
            headings[column] = {words, lexicon::duty_column_of(text.characters(words))};
            const bool names_task = lexicon::indicator_column_of(text.characters(words)) == lexicon::IndicatorHeading::indicator;
            if (headings[column].word == DutyWord::none && names_task) headings[column].word = DutyWord::task;
        }
    name_bodies(text, headings);
    return headings;
}

/// 12000, ≥95%, 20家左右: no task.
bool is_only_figure(const text::CleanText& text, Words cell) {
    cell = text.trim(cell, u"[]()〔〕【】≥≤><~");
    const std::u16string_view characters = text.characters(cell);
    const std::size_t number = std::min(characters.find_first_not_of(u"0123456789.,—-~+"), characters.size());
    if (number == 0) return false;
    std::u16string_view behind = characters.substr(number);
    const text::Scale scale = text::match_scale(behind);
    auto unit = lexicon::match_unit(behind);
    if (scale.size > 0 && (!unit || unit->size == 1)) {  // 千 of 千瓦 is no scale
        behind.remove_prefix(scale.size);
        unit = lexicon::match_unit(behind);
    }
    if (unit) behind.remove_prefix(unit->size);
    return lexicon::match_bound_after(behind).size == behind.size();
}

/// What the cell nearest to the roles says that holds more than a figure; empty: none does.
Words task_in(const text::CleanText& text, const TableRow& row, const TaskColumns& columns) {
    for (auto column = columns.measures.rbegin(); column != columns.measures.rend(); ++column)
        if (const Words cell = row.cells[*column]; !cell.empty() && !is_only_figure(text, cell)) return cell;
    return {};
}

/// The duties of a row of a task table.
void append_duties(const text::CleanText& text, const TableRow& row, const TaskColumns& columns, std::vector<Duty>& duties) {
    const Words task = task_in(text, row, columns);
    const bool holds_only_figures =
        task.empty() && std::ranges::any_of(columns.measures, [&](auto column) { return !row.cells[column].empty(); });
    if (holds_only_figures) return;
    for (std::uint32_t column = 0; column < columns.headings.size(); ++column) {
        if (!lexicon::is_role(columns.headings[column].word)) continue;
        for (Duty& duty : read_duty_list(text, row.cells[column], columns.headings[column])) {
            duty.task = task;
            if (duty.progress.empty() && !columns.progress.empty()) duty.progress = row.cells[columns.progress.front()];
            duty.merged = row.merged;
            duty.words = row.cells[column];
            duty.passage = row.passage;
            duties.push_back(std::move(duty));
        }
    }
}

/// The columns of each table without those measures that are only a figure in some row, 20部 below 建成100处: in each row the
/// task is what a column before them says.
std::vector<TaskColumns> without_figures(const text::CleanText& text, const std::vector<TableRow>& rows,
                                         std::vector<TaskColumns> columns) {
    std::vector<std::vector<bool>> holds_figure(columns.size());
    for (const TableRow& row : rows) {
        std::vector<bool>& holds = holds_figure[row.table];
        holds.resize(row.cells.size());
        for (const std::uint32_t column : columns[row.table].measures)
            if (!row.cells[column].empty() && is_only_figure(text, row.cells[column])) holds[column] = true;
    }
    for (std::size_t table = 0; table < columns.size(); ++table) {
        std::vector<std::uint32_t>& measures = columns[table].measures;
        const auto holds = [&](std::uint32_t column) { return !holds_figure[table].empty() && holds_figure[table][column]; };
        if (!std::ranges::all_of(measures, holds)) std::erase_if(measures, holds);
    }
    return columns;
}

}  // namespace

TaskColumns read_task_columns(const text::CleanText& text, const outline::Table& table) {
    TaskColumns columns;
    columns.headings = read_headings(text, table);
    const auto heads_places = [&](std::uint32_t column) {
        return lexicon::indicator_column_of(text.characters(columns.headings[column].words)) == lexicon::IndicatorHeading::place;
    };
    std::vector<std::uint32_t> others;  // columns that may say the task, and how far the task columns among them reach
    std::size_t reach = 0;
    for (std::uint32_t column = 0; column < table.columns; ++column) {
        const DutyWord word = columns.headings[column].word;
        if (lexicon::is_role(word)) columns.roles.push_back(column);
        else if (word == DutyWord::progress) columns.progress.push_back(column);
        if (word != DutyWord::task && word != DutyWord::none) continue;
        if (!columns.roles.empty() && reach > 0) continue;
        others.push_back(column);
        if (word == DutyWord::task) reach = others.size();
    }
    if (reach > 0) others.resize(reach);
    // 小区名称, 责任单位, 责任人: where no heading says 任务, what stands before the roles does
    if (reach == 0 && !columns.roles.empty() && !others.empty() && others.front() < columns.roles.front())
        std::erase_if(others, [&](std::uint32_t column) { return column > columns.roles.front(); });
    if (reach == 0 && !others.empty())  // 集群名称, 区域
        others.erase(std::remove_if(others.begin() + 1, others.end(), heads_places), others.end());
    columns.measures = std::move(others);
    std::stable_partition(columns.roles.begin(), columns.roles.end(),
                          [&](std::uint32_t column) { return columns.headings[column].word != DutyWord::support; });
    return columns;
}

std::vector<TaskColumns> read_task_columns(const outline::Outline& outline) {
    std::vector<TaskColumns> columns;
    columns.reserve(outline.tables.size());
    for (const outline::Table& table : outline.tables) columns.push_back(read_task_columns(outline.text, table));
    return columns;
}

std::vector<Duty> find_table_duties(const outline::Outline& outline, const std::vector<TaskColumns>& columns) {
    std::vector<Duty> duties;
    const std::vector<TableRow> rows = find_rows(outline);
    const std::vector<TaskColumns> tasks = without_figures(outline.text, rows, columns);
    for (const TableRow& row : rows) {
        const TaskColumns& of_table = tasks[row.table];
        if (!of_table.is_task_table() || is_one_cell(outline.tables[row.table], outline.passages[row.passage].row)) continue;
        append_duties(outline.text, row, of_table, duties);
    }
    return duties;
}

}  // namespace plandoc::record
