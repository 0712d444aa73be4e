#include "view/comparison/comparison.hpp"

#include <fmt/format.h>

#include <string_view>

#include "record/names.hpp"
#include "view/comparison/comparison_report.hpp"
#include "view/comparison/comparison_words.hpp"
#include "view/comparison/wrapped_table.hpp"
#include "view/grid.hpp"
#include "view/headings.hpp"
#include "view/json_fields.hpp"
#include "view/workbook.hpp"

namespace plandoc::view {

namespace {

using record::Target;
using text::Language;

/// A column that is a plan is headed by it; the others have names.
std::vector<std::string> headings_of(const Grid& grid, Language language) {
    std::vector<std::string> headings;
    for (const Column& column : grid.columns) headings.push_back(heading(Kind::targets, column.name, language));
    return headings;
}

class Writer {
public:
    Writer(const std::vector<record::Plan>& plans, const ComparisonStyle& style) : plans_(plans), style_(style) {}

    /// For people, on a terminal or in Markdown.
    void append_table(const std::vector<review::Comparison>& rows, std::string& out) const {
        const Grid grid = table(rows);
        const std::vector<std::string> headings = headings_of(grid, style_.language);
        if (style_.format == Format::markdown) append_markdown(grid, headings, out);
        else append_wrapped_table(grid, headings, style_.table, out);
    }

    void append_separated(const std::vector<review::Comparison>& rows, std::string& out) const {
        const Grid grid = sheet(rows);
        if (style_.separated.mark) out += byte_order_mark;
        append_heading_line(headings_of(grid, style_.separated.language), style_.separated, out);
        append_lines(grid, style_.separated, out);
    }

    /// The sheet as a workbook, in which one target of a plan is a number shown with its relation, unit and deadline.
    [[nodiscard]] text::Result<void> append_workbook(const std::vector<review::Comparison>& rows, std::string& out) const {
        text::Result<Workbook> workbook = Workbook::create();
        if (!workbook) return text::error(workbook.error());
        const Grid grid = sheet(rows);
        const std::vector<std::string> shown = headings_of(grid, style_.language);
        const bool chinese = style_.language == Language::chinese;
        const std::string name = chinese ? "对照" : "Comparison";
        const std::size_t index = workbook->add_sheet(name, shown);
        const std::size_t first_plan = grid.columns.size() - plans_.size() - (style_.trace ? 1 : 0);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            std::vector<WorkbookCell> cells;
            for (const std::string& text : grid.rows[row]) cells.push_back({text, false, 0, {}});
            for (std::size_t plan = 0; plan < plans_.size(); ++plan)
                if (rows[row].cells[plan].size() == 1 && !style_.loose)
                    make_number(*rows[row].cells[plan].front(), cells[first_plan + plan]);
            workbook->add_row(index, cells);
        }
        About about = style_.about;
        about.documents = plans_.size();
        for (std::size_t column = 0; column < shown.size(); ++column)
            about.columns.push_back({name, shown[column], column < first_plan ? grid.columns[column].name : ""});
        add_about_sheet(*workbook, about, style_.language);
        const text::Result<std::string> bytes = workbook->finish();
        if (!bytes) return text::error(bytes.error());
        out += *bytes;
        return {};
    }

    void append_json(const std::vector<review::Comparison>& rows, std::string& out) const {
        append_json_list(
            style_.format == Format::json ? JsonList::array : JsonList::lines, rows,
            [&](const review::Comparison& row) { append_json(row, out); }, out);
    }

private:
    /// For people: what tells rows apart stands behind the indicator.
    [[nodiscard]] Grid table(const std::vector<review::Comparison>& rows) const {
        Grid grid;
        grid.columns.push_back({"indicator", CellKind::quoted});
        add_plan_columns(grid);
        for (const review::Comparison& row : rows) {
            std::vector<std::string> cells{row_title(row, style_)};
            add_cells(row, cells);
            grid.rows.push_back(std::move(cells));
        }
        return grid;
    }

    /// For spreadsheets: one column a field.
    [[nodiscard]] Grid sheet(const std::vector<review::Comparison>& rows) const {
        Grid grid;
        grid.columns = {
            {"indicator", CellKind::quoted}, {"unit", CellKind::quoted}, {"change", CellKind::word}, {"per", CellKind::word}};
        add_plan_columns(grid);
        for (const review::Comparison& row : rows) {
            const Target& first = row.first();
            std::vector<std::string> cells{first.indicator, first.unit, std::string(style_.loose ? "" : name_of(row.change)),
                                           std::string(style_.loose ? "" : name_of(row.per))};
            add_cells(row, cells);
            grid.rows.push_back(std::move(cells));
        }
        return grid;
    }

    void add_plan_columns(Grid& grid) const {
        for (const record::Plan& plan : plans_) grid.columns.push_back({plan_title(plan), CellKind::quoted});
        if (style_.trace) grid.columns.push_back({"trace", CellKind::word});
    }

    void add_cells(const review::Comparison& row, std::vector<std::string>& cells) const {
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
            std::vector<std::string> figures;
            for (const Target* target : row.cells[plan]) figures.push_back(cell_words(plans_[plan], *target, style_));
            cells.push_back(fmt::format("{}", fmt::join(figures, "; ")));
        }
        if (style_.trace) cells.push_back(fmt::format("{}", fmt::join(row.rows, "; ")));
    }

    /// ≥11件 · 2024 as the number 11; a range stays text.
    static void make_number(const Target& target, WorkbookCell& cell) {
        if (target.value_to) return;
        std::string behind = target.unit;
        if (target.by != 0) behind += " · " + std::to_string(target.by);
        std::erase(behind, '"');
        const std::string digits = target.value.to_string();
        std::string places = "0";  // as many as the number has: Calc shows no words beside General
        if (const std::size_t point = digits.find('.'); point != std::string::npos)
            places += "." + std::string(digits.size() - point - 1, '0');
        WorkbookCell number = number_cell(digits, in_quotes(sign_of(target.relation)) + places + in_quotes(behind));
        if (!number.is_number) return;
        number.text = std::move(cell.text);
        cell = std::move(number);
    }
    static std::string in_quotes(std::string_view literal) {
        return literal.empty() ? std::string() : "\"" + std::string(literal) + "\"";
    }

    static void append_name(std::string_view name, std::string_view value, std::string& out) {
        out += name;
        if (value.empty()) out += "null";
        else append_json_string(value, out);
    }

    void append_json(const review::Comparison& row, std::string& out) const {
        const Target& first = row.first();
        append_name("{\"record\":\"comparison\",\"indicator\":", first.indicator, out);
        append_name(",\"unit\":", first.unit, out);
        append_name(",\"change\":", style_.loose ? "" : name_of(row.change), out);
        append_name(",\"per\":", style_.loose ? "" : name_of(row.per), out);
        out += ",\"cells\":[";
        for (std::size_t plan = 0; plan < plans_.size(); ++plan) {
            if (plan > 0) out.push_back(',');
            if (row.cells[plan].empty()) {
                out += "null";
                continue;
            }
            append_name("{\"doc\":", plans_[plan].doc, out);
            out += ",\"targets\":[";
            for (const Target* target : row.cells[plan]) {
                if (target != row.cells[plan].front()) out.push_back(',');
                JsonFields fields(plans_[plan], out);
                fields.begin();
                describe(fields, plans_[plan], *target);
                fields.end("");
            }
            out += "]}";
        }
        out += "]";
        if (style_.trace) {
            out += ",\"trace\":[";
            for (const std::string& name : row.rows) append_name(&name == &row.rows.front() ? "" : ",", name, out);
            out += "]";
        }
        out += "}";
    }

    const std::vector<record::Plan>& plans_;
    const ComparisonStyle& style_;
};

}  // namespace

text::Result<void> append_comparison(const std::vector<record::Plan>& plans, const std::vector<review::Comparison>& rows,
                                     const ComparisonStyle& style, std::string& out) {
    const Writer writer(plans, style);
    switch (style.format) {
        case Format::xlsx: return writer.append_workbook(rows, out);
        case Format::html: append_comparison_report(plans, rows, style, out); break;
        case Format::json:
        case Format::ndjson: writer.append_json(rows, out); break;
        case Format::csv:
        case Format::tsv: writer.append_separated(rows, out); break;
        case Format::markdown:
        case Format::table:
        case Format::sqlite: writer.append_table(rows, out);  // compare has no database to offer
    }
    return {};
}

}  // namespace plandoc::view
