#include "view/records.hpp"

#include <utility>

#include "view/headings.hpp"
#include "view/json.hpp"
#include "view/records_report.hpp"

namespace plandoc::view {

namespace {

constexpr std::string_view array_separator = ",\n";

}  // namespace

void RecordsPiece::clear() {
    bytes.clear();
    grids.clear();
    documents = 0;
}

/// Whether all records of the kind must be there to write any: columns of tables are known only then, widths of columns too.
bool RecordsWriter::collects(Kind kind) const {
    switch (style_.format) {
        case Format::table:
        case Format::markdown: return true;
        case Format::csv:
        case Format::tsv: return kind == Kind::rows;
        case Format::xlsx:
            return kind == Kind::rows || kind == Kind::document;  // a sheet for documents comes behind that for rows
        case Format::json:
        case Format::ndjson:
        case Format::html:
        case Format::sqlite: return false;  // sqlite has a writer of its own
    }
    return false;
}

void RecordsWriter::add(const record::Plan& plan, RecordsPiece& piece) const {
    ++piece.documents;
    if (style_.format == Format::json || style_.format == Format::ndjson)
        return append_json(plan, style_.kinds, style_.format == Format::json ? array_separator : "\n", piece.bytes);
    if (style_.format == Format::html) return append_report(plan, style_, piece.bytes);
    const bool separated = style_.format == Format::csv || style_.format == Format::tsv;
    piece.grids.resize(style_.kinds.size());
    for (std::size_t index = 0; index < style_.kinds.size(); ++index) {
        const Kind kind = style_.kinds[index];
        Grid grid = grid_of(plan, kind, separated ? "|" : "、");
        if (separated && !collects(kind)) append_separated_rows(grid, piece.bytes);
        else append(piece.grids[index], std::move(grid));
    }
}

bool RecordsWriter::add_error(std::string_view doc, std::uint64_t line, const text::Message& message, RecordsPiece& piece) const {
    if (style_.format != Format::json && style_.format != Format::ndjson) return false;
    append_json_error(doc, line, message.in(style_.language), piece.bytes);
    piece.bytes += style_.format == Format::json ? array_separator : "\n";
    return true;
}

text::Result<void> RecordsWriter::begin(std::string& out) {
    if (style_.format == Format::xlsx) {
        text::Result<Workbook> workbook = Workbook::create();
        if (!workbook) return text::error(workbook.error());
        workbook_ = std::move(*workbook);
        for (const Kind kind : style_.kinds)
            if (!collects(kind)) add_sheet({columns_of(kind), {}}, kind);
        return {};
    }
    if (style_.format == Format::json) out += "[";
    if (style_.format == Format::html) {
        append_page_begin(style_.language == text::Language::chinese ? "计划文件抽取结果" : "Records of plans", style_.language,
                          out);
        append_legend(layers_of(style_.kinds, style_.language), out);
    }
    if (style_.separated.mark) out += byte_order_mark;
    const bool separated = style_.format == Format::csv || style_.format == Format::tsv;
    const Kind first = style_.kinds.front();
    if (separated && !collects(first)) append_separated_heading({columns_of(first), {}}, first, out);
    return {};
}

void RecordsWriter::take(RecordsPiece& piece, std::string& out) {
    documents_ += piece.documents;
    if (style_.format == Format::json && !piece.bytes.empty()) {
        out += std::exchange(any_json_, true) ? array_separator : "\n";
        piece.bytes.resize(piece.bytes.size() - array_separator.size());
    }
    if (out.empty()) out.swap(piece.bytes);
    else out += piece.bytes;
    if (collected_.size() < piece.grids.size()) collected_.resize(piece.grids.size());
    for (std::size_t index = 0; index < piece.grids.size(); ++index) {
        if (workbook_ && !collects(style_.kinds[index])) workbook_->add_rows(index, sheet_grid(piece.grids[index]));
        else append(collected_[index], std::move(piece.grids[index]));
    }
}

text::Result<void> RecordsWriter::end(std::string& out) {
    if (style_.format == Format::xlsx) return end_workbook(out);
    if (style_.format == Format::json) out += any_json_ ? "\n]\n" : "]\n";
    if (style_.format == Format::html) append_page_end(out);
    const bool separated = style_.format == Format::csv || style_.format == Format::tsv;
    if (!collects(style_.kinds.front()) || (documents_ == 0 && !separated)) return {};
    collected_.resize(style_.kinds.size());
    for (std::size_t index = 0; index < style_.kinds.size(); ++index) {
        const Kind kind = style_.kinds[index];
        Grid& grid = collected_[index];
        if (grid.columns.empty()) grid.columns = columns_of(kind);
        if (separated) {
            append_separated_heading(grid, kind, out);
            append_separated_rows(grid, out);
            continue;
        }
        if (style_.kinds.size() > 1) {
            if (index > 0) out.push_back('\n');
            out += (style_.format == Format::markdown ? "## " : "") + title_of(kind, style_.language) + "\n\n";
        }
        const Grid table = shown(grid, kind);
        if (style_.format == Format::markdown) append_markdown(table, headings(table, kind, style_.language), out);
        else append_table(table, headings(table, kind, style_.language), style_.table, out);
    }
    return {};
}

/// What a sheet shows of a grid: each is of one kind of record.
Grid RecordsWriter::sheet_grid(const Grid& grid) const {
    std::vector<std::string> names = style_.columns;
    if (names.empty())
        for (const Column& column : grid.columns)
            if (column.name != "record" && column.name != "schema") names.push_back(column.name);
    return select(grid, names);
}

void RecordsWriter::add_sheet(const Grid& grid, Kind kind) {
    const Grid sheet = sheet_grid(grid);
    const std::string& name = title_of(kind, style_.language);
    const std::vector<std::string> shown = headings(sheet, kind, style_.language);
    for (std::size_t column = 0; column < shown.size(); ++column)
        style_.about.columns.push_back({name, shown[column], sheet.columns[column].name});
    workbook_->add_rows(workbook_->add_sheet(name, shown), sheet);
}

text::Result<void> RecordsWriter::end_workbook(std::string& out) {
    collected_.resize(style_.kinds.size());
    for (std::size_t index = 0; index < style_.kinds.size(); ++index) {
        const Kind kind = style_.kinds[index];
        if (!collects(kind)) continue;
        if (collected_[index].columns.empty()) collected_[index].columns = columns_of(kind);
        add_sheet(collected_[index], kind);
    }
    style_.about.documents = documents_;
    add_about_sheet(*workbook_, style_.about, style_.language);
    text::Result<std::string> bytes = workbook_->finish();
    if (!bytes) return text::error(bytes.error());
    out += *bytes;
    return {};
}

Grid RecordsWriter::shown(const Grid& grid, Kind kind) const {
    const bool with_doc = documents_ > 1 && style_.columns.empty();
    if (kind == Kind::rows && style_.columns.empty()) return own_columns(grid, kind, with_doc);
    std::vector<std::string> names = style_.columns.empty() ? shown_columns(kind) : style_.columns;
    if (with_doc) names.insert(names.begin(), "doc");
    const Grid table = select(grid, names);
    return kind == Kind::document ? lines_of_fields(table, kind, with_doc, style_.language) : table;
}

std::vector<std::string> RecordsWriter::headings(const Grid& grid, Kind kind, text::Language language) const {
    std::vector<std::string> all;
    for (const Column& column : grid.columns) all.push_back(heading(kind, column.name, language));
    return all;
}

/// The columns of a grid that csv and tsv have.
Grid RecordsWriter::separated_grid(const Grid& grid) const {
    std::vector<std::string> names = style_.columns;
    if (names.empty())
        for (const Column& column : grid.columns)
            if (column.name != "figure") names.push_back(column.name);
    return select(grid, names);
}

void RecordsWriter::append_separated_heading(const Grid& grid, Kind kind, std::string& out) const {
    append_heading_line(headings(separated_grid({grid.columns, {}}), kind, style_.separated.language), style_.separated, out);
}

void RecordsWriter::append_separated_rows(const Grid& grid, std::string& out) const {
    append_lines(separated_grid(grid), style_.separated, out);
}

}  // namespace plandoc::view
