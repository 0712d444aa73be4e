#include "view/finding/finding.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/utf8.hpp"
#include "text/width.hpp"
#include "view/finding/finding_formats.hpp"
#include "view/finding/findings_report.hpp"
#include "view/headings.hpp"
#include "view/json.hpp"
#include "view/visit.hpp"

namespace plandoc::view {

std::string_view input_name(const record::Plan& plan) { return plan.file.empty() ? plan.doc : plan.file; }

namespace {

using review::Finding;
using review::Severity;

constexpr std::size_t most_cells = 100;   // of a line that is shown
constexpr std::size_t cells_before = 40;  // of them, before the place, where the line is longer
constexpr std::size_t most_other_places = 8;

std::string_view color_of(Severity severity) {
    return severity == Severity::error ? "\x1b[1;31m" : severity == Severity::warning ? "\x1b[1;33m" : "\x1b[1;36m";
}

/// As a terminal may be shown it: a tab as one space, control characters escaped.
std::string shown(std::string_view raw) {
    std::string text(raw);
    std::replace(text.begin(), text.end(), '\t', ' ');
    return text::without_controls(text);
}

std::uint32_t as_offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

/// The line that a place begins in, or the piece of it around the place, and below it a caret as wide as the place.
void append_excerpt(const text::Source& source, text::Span span, std::string& out) {
    const std::string_view bytes = source.bytes();
    const std::size_t feed = span.begin == 0 ? std::string_view::npos : bytes.rfind('\n', span.begin - 1);
    std::size_t begin = feed == std::string_view::npos ? 0 : feed + 1;
    // Of an endless line only what can be shown, and a little more, is looked at.
    constexpr std::size_t most_bytes = 10 * most_cells;
    const auto to_character = [&](std::size_t at) {
        while (at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80) ++at;
        return at;
    };
    if (span.begin - begin > most_bytes) begin = to_character(span.begin - most_bytes);
    const std::size_t line_end = std::min(
        {bytes.find('\n', span.begin), bytes.size(), to_character(std::min<std::size_t>(span.begin + most_bytes, bytes.size()))});
    std::string before = shown(bytes.substr(begin, span.begin - begin));
    if (text::cells_of(before) > cells_before && text::cells_of(shown(bytes.substr(begin, line_end - begin))) > most_cells) {
        std::size_t at = begin;
        while (text::cells_of(shown(bytes.substr(at, span.begin - at))) > cells_before)
            static_cast<void>(text::next_character(bytes, at));
        begin = at;
        before = "…" + shown(bytes.substr(begin, span.begin - begin));
    }
    const text::Span here{span.begin, as_offset(std::min<std::size_t>(span.end, line_end))};
    const std::size_t used = text::cells_of(before);
    const std::string rest =
        text::cut_to_cells(shown(bytes.substr(here.begin, line_end - here.begin)), most_cells - std::min(used, most_cells));
    const std::size_t wide =
        std::clamp<std::size_t>(text::cells_of(shown(source.slice(here))), 1, std::max<std::size_t>(1, text::cells_of(rest)));
    out += "    " + before + rest + "\n    " + std::string(used, ' ') + "^" + std::string(wide - 1, '~') + "\n";
}

class TextWriter {
public:
    TextWriter(const FindingsStyle& style, const record::Plan& plan, std::string& out) : style_(style), plan_(plan), out_(out) {}

    /// The line is shown once for findings of one place: what an upper plan has and this one lacks stands at its title.
    void write(const Finding& finding, const Finding* before) {
        const text::Source& source = plan_.document->source;
        const text::Position position = source.position(finding.span().begin);
        const std::string_view name = review::name_of(finding.severity);
        const std::string severity =
            style_.language == text::Language::chinese ? review::words_of(finding.severity).chinese : std::string(name);
        const std::string message = text::without_controls(finding.message.in(style_.language));
        const std::string where =
            fmt::format("{}:{}:{}", text::without_controls(input_name(plan_)), position.line, position.column);
        out_ += style_.color ? fmt::format("\x1b[1m{}:\x1b[0m {}{}:\x1b[0m {} [{}]\n", where, color_of(finding.severity),
                                           severity, message, review::name_of(finding.rule))
                             : fmt::format("{}: {}: {} [{}]\n", where, severity, message, review::name_of(finding.rule));
        if (before == nullptr || before->span() != finding.span()) append_excerpt(source, finding.span(), out_);
        write_others(finding);
    }

private:
    void write_others(const Finding& finding) {
        if (finding.places.size() == 1) return;
        out_ += style_.language == text::Language::chinese ? "    另见" : "    also";
        std::size_t written = 0;
        for (std::size_t index = 1; index < finding.places.size() && written < most_other_places; ++index, ++written) {
            const review::Place& place = finding.places[index];
            const record::Plan& plan = place.is_upper && style_.upper != nullptr ? *style_.upper : plan_;
            const text::Position position = plan.document->source.position(place.span.begin);
            out_ += written == 0 ? " " : ", ";
            if (place.is_upper) out_ += text::without_controls(input_name(plan)) + ":";
            out_ += fmt::format("{}:{}", position.line, position.column);
        }
        if (written + 1 < finding.places.size()) out_ += fmt::format(" … +{}", finding.places.size() - 1 - written);
        out_ += "\n";
    }

    const FindingsStyle& style_;
    const record::Plan& plan_;
    std::string& out_;
};

void append_json(const FindingsStyle& style, const record::Plan& plan, const Finding& finding, std::string& out) {
    const auto field = [&](std::string_view name, std::string_view value) {
        out += name;
        if (value.empty()) out += "null";
        else append_json_string(value, out);
    };
    field("{\"record\":\"finding\",\"doc\":", plan.doc);
    field(",\"rule\":", review::name_of(finding.rule));
    field(",\"severity\":", review::name_of(finding.severity));
    field(",\"message\":", finding.message.in(style.language));
    field(",\"section\":", finding.section);
    out += ",\"places\":[";
    for (const review::Place& place : finding.places) {
        const record::Plan& here = place.is_upper && style.upper != nullptr ? *style.upper : plan;
        if (out.back() != '[') out += ',';
        field("{\"doc\":", here.doc);
        out += ',';
        append_json_span_fields(here.document->source, place.span, out);
        out += '}';
    }
    out += "],\"span\":{";
    append_json_span_fields(plan.document->source, finding.span(), out);
    field("},\"place\":", place_name(*plan.document, finding.span().begin));
    out += '}';
}

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
    std::string& out = piece.bytes;
    if (style_.format == FindingFormat::junit) append_junit(style_, plan, findings, out);
    if (style_.format == FindingFormat::html) append_findings_report(plan, findings, style_.language, out);
    if (style_.format == FindingFormat::xlsx) append(piece.rows, findings_grid(plan, findings, style_.language));
    for (std::size_t index = 0; index < findings.size(); ++index) {
        const Finding& finding = findings[index];
        ++piece.counts[static_cast<std::size_t>(finding.severity)];
        switch (style_.format) {
            case FindingFormat::text:
                TextWriter(style_, plan, out).write(finding, index == 0 ? nullptr : &findings[index - 1]);
                break;
            case FindingFormat::json:
                if (!out.empty()) out += ",\n";
                append_json(style_, plan, finding, out);
                break;
            case FindingFormat::ndjson:
                append_json(style_, plan, finding, out);
                out += '\n';
                break;
            case FindingFormat::sarif:
                if (!out.empty()) out += ",\n";
                append_sarif_result(style_, plan, finding, out);
                break;
            case FindingFormat::github: append_github(style_, plan, finding, out); break;
            case FindingFormat::junit:
            case FindingFormat::html:
            case FindingFormat::xlsx: break;
        }
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

std::string list_of_rules(text::Language language) {
    std::string out;
    for (const review::RuleEntry& entry : review::rules())
        out += fmt::format("{:<24}{:<9}{}\n", entry.name, review::name_of(entry.severity), entry.summary.in(language));
    return out;
}

std::string explanation_of(review::Rule rule, text::Language language) {
    const bool chinese = language == text::Language::chinese;
    const review::RuleEntry& entry = review::entry_of(rule);
    std::string severity(review::name_of(entry.severity));
    if (entry.mildest != entry.severity) severity += fmt::format(" {} {}", chinese ? "至" : "to", review::name_of(entry.mildest));
    std::string out = fmt::format("{} [{}]\n{}\n\n{}\n\n{}{}\n", entry.name, severity, entry.summary.in(language),
                                  entry.explanation.in(language), chinese ? "依据：" : "Source: ", entry.source.in(language));
    if (entry.needs_upper) out += chinese ? "只在给出 --against 时检查。\n" : "Checked only with --against.\n";
    return out;
}

}  // namespace plandoc::view
