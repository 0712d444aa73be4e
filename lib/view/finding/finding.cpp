#include "view/finding/finding.hpp"

#include <fmt/format.h>

#include "view/finding/finding_formats.hpp"
#include "view/finding/findings_report.hpp"
#include "view/headings.hpp"
#include "view/json.hpp"
#include "view/visit.hpp"

namespace plandoc::view {

namespace {

using review::Finding;

const std::vector<Column>& finding_columns() {
    static const std::vector<Column> columns{
        {"doc", CellKind::id},         {"severity", CellKind::word}, {"rule", CellKind::word},      {"section", CellKind::word},
        {"message", CellKind::quoted}, {"line", CellKind::integer},  {"column", CellKind::integer}, {"place", CellKind::word}};
    return columns;
}

Grid findings_grid(const record::Plan& plan, const review::Findings& findings, text::Language language) {
    Grid grid{finding_columns(), {}};
    for (const Finding& finding : findings) {
        const text::Position position = plan.document->source.position(finding.span().begin);
        grid.rows.push_back({plan.doc, std::string(review::name_of(finding.severity)), std::string(review::name_of(finding.rule)),
                             finding.section, finding.message.in(language), std::to_string(position.line),
                             std::to_string(position.column), std::string(place_name(*plan.document, finding.span().begin))});
    }
    return grid;
}

}  // namespace

void FindingsPiece::clear() {
    bytes.clear();
    rows.rows.clear();
    counts = {};
    documents = 0;
}

void FindingsWriter::add(const record::Plan& plan, const review::Findings& findings, FindingsPiece& piece) const {
    ++piece.documents;
    for (const Finding& finding : findings) ++piece.counts[static_cast<std::size_t>(finding.severity)];
    switch (style_.format) {
        case FindingFormat::text: return append_findings_text(style_, plan, findings, piece.bytes);
        case FindingFormat::json:
        case FindingFormat::ndjson: return append_findings_json(style_, plan, findings, piece.bytes);
        case FindingFormat::sarif: return append_sarif(style_, plan, findings, piece.bytes);
        case FindingFormat::github: return append_github(style_, plan, findings, piece.bytes);
        case FindingFormat::junit: return append_junit(style_, plan, findings, piece.bytes);
        case FindingFormat::html: return append_findings_report(plan, findings, style_.language, piece.bytes);
        case FindingFormat::xlsx: return append(piece.rows, findings_grid(plan, findings, style_.language));
    }
}

bool FindingsWriter::add_error(std::string_view doc, std::uint64_t line, const text::Message& message,
                               FindingsPiece& piece) const {
    const bool is_array = style_.format == FindingFormat::json;
    if (!is_array && style_.format != FindingFormat::ndjson) return false;
    if (is_array && !piece.bytes.empty()) piece.bytes += ",\n";
    append_json_error(doc, line, message.in(style_.language), piece.bytes);
    if (!is_array) piece.bytes += '\n';
    return true;
}

text::Result<void> FindingsWriter::begin(std::string& out) {
    if (style_.format == FindingFormat::xlsx) return begin_workbook();
    if (style_.format == FindingFormat::json) out += "[";
    if (style_.format == FindingFormat::sarif) append_sarif_begin(style_, out);
    if (style_.format == FindingFormat::html) {
        append_page_begin(style_.language == text::Language::chinese ? "计划文件检查结果" : "Findings", style_.language, out);
        append_legend(severity_layers(style_.language), out);
    }
    if (style_.format == FindingFormat::junit)
        out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"plandoc\">\n";
    return {};
}

text::Result<void> FindingsWriter::begin_workbook() {
    text::Result<Workbook> workbook = Workbook::create();
    if (!workbook) return text::error(workbook.error());
    workbook_ = std::move(*workbook);
    const std::string name = style_.language == text::Language::chinese ? "检查结果" : "Findings";
    std::vector<std::string> headings;
    for (const Column& column : finding_columns()) {
        headings.push_back(heading(Kind::targets, column.name, style_.language));
        style_.about.columns.push_back({name, headings.back(), column.name});
    }
    workbook_->add_sheet(name, headings);
    return {};
}

void FindingsWriter::take(FindingsPiece& piece, std::string& out) {
    const bool is_list = style_.format == FindingFormat::json || style_.format == FindingFormat::sarif;
    if (is_list && !piece.bytes.empty()) out += any_ ? ",\n" : "\n";
    any_ = any_ || !piece.bytes.empty();
    out += piece.bytes;
    style_.about.documents += piece.documents;
    if (workbook_) workbook_->add_rows(0, piece.rows);
}

text::Result<void> FindingsWriter::end(std::string& out) {
    if (style_.format == FindingFormat::json) out += any_ ? "\n]\n" : "]\n";
    if (style_.format == FindingFormat::sarif) out += "\n]}]}\n";
    if (style_.format == FindingFormat::junit) out += "</testsuites>\n";
    if (style_.format == FindingFormat::html) append_page_end(out);
    if (!workbook_) return {};
    add_about_sheet(*workbook_, style_.about, style_.language);
    const text::Result<std::string> bytes = workbook_->finish();
    if (!bytes) return text::error(bytes.error());
    out += *bytes;
    return {};
}

text::Message counted(const std::array<std::size_t, 3>& counts, std::size_t documents) {
    const auto plural = [](std::size_t count, std::string_view one) {
        return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
    };
    const std::size_t notes = counts[0], warnings = counts[1], errors = counts[2];
    std::string english = plural(errors, "error") + ", " + plural(warnings, "warning");
    std::string chinese = fmt::format("{} 个错误，{} 个警告", errors, warnings);
    if (notes > 0) {
        english += ", " + plural(notes, "note");
        chinese += fmt::format("，{} 个提示", notes);
    }
    return {english + " in " + plural(documents, "document"), fmt::format("{} 个文件中有 ", documents) + chinese};
}

}  // namespace plandoc::view
