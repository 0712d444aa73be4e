#include "view/records_report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "view/grid.hpp"
#include "view/headings.hpp"

namespace plandoc::view {

namespace {

/// Kinds whose records are a few words of the text each; of the others only the line is shown.
bool is_marked(Kind kind) { return kind != Kind::sections && kind != Kind::rows && kind != Kind::document; }

std::size_t column_of(const Grid& grid, std::string_view name) {
    return static_cast<std::size_t>(
        std::find_if(grid.columns.begin(), grid.columns.end(), [&](const Column& column) { return column.name == name; }) -
        grid.columns.begin());
}

std::uint32_t offset(const std::string& digits) { return static_cast<std::uint32_t>(std::stoul(digits)); }

class ReportWriter {
public:
    ReportWriter(const record::Plan& plan, text::Language language, std::string& out)
        : plan_(plan), language_(language), out_(out) {}

    void append_table(Kind kind, const std::vector<std::string>& columns) {
        const Grid grid = grid_of(plan_, kind, "、");
        if (grid.rows.empty()) return;
        Grid shown = kind == Kind::rows && columns.empty() ? own_columns(grid, kind, false)
                                                           : select(grid, columns.empty() ? shown_columns(kind) : columns);
        if (kind == Kind::document) shown = lines_of_fields(shown, kind, false, language_);
        out_ += fmt::format("<div class=\"scroll\"><table class=\"{}\"><caption>{}</caption>\n<thead><tr>", name_of(kind),
                            html(title_of(kind, language_)));
        for (const Column& column : shown.columns) out_ += "<th>" + html(heading(kind, column.name, language_)) + "</th>";
        out_ += "</tr></thead>\n<tbody>\n";
        for (std::size_t row = 0; row < shown.rows.size(); ++row)
            append_row(kind, shown, row, kind == Kind::document ? std::string() : link_of(kind, grid, row));
        out_ += "</tbody></table></div>\n";
        if (is_marked(kind)) add_marks(kind, grid);
    }

    void append_text() { MarkedText(*plan_.document, plan_.doc, std::move(marks_)).append_rest(out_); }

private:
    [[nodiscard]] std::string id(Kind kind, std::size_t row) const { return html_id(plan_.doc, name_of(kind), row + 1); }

    [[nodiscard]] std::string link_of(Kind kind, const Grid& grid, std::size_t row) const {
        if (is_marked(kind)) return id(kind, row);
        const std::string& line = grid.rows[row][column_of(grid, "line")];
        return line.empty() ? std::string() : html_id(plan_.doc, "line", std::stoul(line));
    }

    /// The row's last cell, the line, links into the text; where no line is shown, the first does.
    void append_row(Kind kind, const Grid& grid, std::size_t row, const std::string& link) {
        out_ += fmt::format("<tr id=\"{}-row\">", id(kind, row));
        const std::size_t line = column_of(grid, "line");
        const std::size_t linking = line < grid.columns.size() ? line : 0;
        for (std::size_t column = 0; column < grid.columns.size(); ++column) {
            out_ += is_number(grid.columns[column].kind) ? "<td class=\"number\">" : "<td>";
            const std::string words = html(grid.rows[row][column]);
            if (column == linking && !link.empty())
                out_ += fmt::format("<a href=\"#{}\">{}</a>", link, words.empty() ? "↦" : words);
            else out_ += words;
            out_ += "</td>";
        }
        out_ += "</tr>\n";
    }

    void add_marks(Kind kind, const Grid& grid) {
        const std::size_t start = column_of(grid, "start"), end = column_of(grid, "end");
        const std::string& title = title_of(kind, language_);
        for (std::size_t row = 0; row < grid.rows.size(); ++row) {
            const std::string here = id(kind, row);
            marks_.push_back({{offset(grid.rows[row][start]), offset(grid.rows[row][end])},
                              name_of(kind),
                              here,
                              here + "-row",
                              fmt::format("{} {}", title, row + 1)});
        }
    }

    const record::Plan& plan_;
    text::Language language_;
    std::string& out_;
    std::vector<Mark> marks_;
};

}  // namespace

std::vector<Layer> layers_of(const std::vector<Kind>& kinds, text::Language language) {
    std::vector<Layer> layers;
    for (const Kind kind : kinds)
        if (is_marked(kind)) layers.push_back({std::string(name_of(kind)), title_of(kind, language)});
    return layers;
}

void append_report(const record::Plan& plan, const RecordsStyle& style, std::string& out) {
    out += fmt::format("<section>\n<h2>{}</h2>\n", html(plan.doc));
    if (!plan.letterhead.title.empty()) out += fmt::format("<p>{}</p>\n", html(plan.letterhead.title));
    ReportWriter writer(plan, style.language, out);
    for (const Kind kind : style.kinds) writer.append_table(kind, style.columns);
    out += fmt::format("<h3>{}</h3>\n", style.language == text::Language::chinese ? "原文" : "Text");
    writer.append_text();
    out += "</section>\n";
}

}  // namespace plandoc::view
