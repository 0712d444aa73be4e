#include "view/finding/finding_formats.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/utf8.hpp"
#include "view/json.hpp"
#include "view/visit.hpp"

namespace plandoc::view {

namespace {

using review::Finding;
using review::Severity;

/// A path as a reference of RFC 3986, relative unless the path begins at the root (RFC 8089): what it may not hold is
/// percent-encoded.
std::string uri_of(std::string_view path) {
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view("-._~/").find(c) != std::string_view::npos;
        if (plain) uri.push_back(c);
        else uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri;
}

/// Lines and offsets are those of the file only where that is plain text; in another it is a place that has a name.
void append_sarif_location(const record::Plan& plan, text::Span span, std::string& out) {
    const text::Source& source = plan.document->source;
    const std::string_view place = place_name(*plan.document, span.begin);
    out += R"({"physicalLocation":{"artifactLocation":{"uri":)";
    append_json_string(uri_of(input_name(plan)), out);
    if (!place.empty()) {
        out += R"(}},"logicalLocations":[{"fullyQualifiedName":)";
        append_json_string(place, out);
        out += "}]}";
        return;
    }
    const text::Position begin = source.position(span.begin), end = source.position(span.end);
    out += fmt::format(
        R"(}},"region":{{"startLine":{},"startColumn":{},"endLine":{},"endColumn":{},"charOffset":{},"charLength":{},)"
        R"("byteOffset":{},"byteLength":{}}}}}}})",
        begin.line, begin.column, end.line, end.column, begin.character, end.character - begin.character, span.begin,
        span.size());
}

/// The message, and the place in a file that is no plain text: … is never closed (page 3)
std::string message_with_place(const FindingsStyle& style, const record::Plan& plan, const Finding& finding) {
    const std::string& message = finding.message.in(style.language);
    const std::string_view place = place_name(*plan.document, finding.span().begin);
    if (place.empty()) return message;
    return style.language == text::Language::chinese ? fmt::format("{}（{}）", message, place)
                                                     : fmt::format("{} ({})", message, place);
}

std::string_view sarif_level(Severity severity) { return review::name_of(severity); }

constexpr std::string_view escaped_in_messages = "%\r\n", escaped_in_properties = "%\r\n:,";

/// As workflow commands want it: `signs` by their codes.
std::string github_escaped(std::string_view text, std::string_view signs) {
    std::string out;
    for (const char c : text) {
        if (signs.find(c) != std::string_view::npos) out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else out.push_back(c);
    }
    return out;
}

/// XML 1.0 text: what it may not hold becomes U+FFFD.
std::string xml_escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\n': out += "&#10;"; break;
            case '\t': out += "&#9;"; break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) text::append_character(U'\uFFFD', out);
                else out.push_back(c);
        }
    }
    return out;
}

void append_json_finding(const FindingsStyle& style, const record::Plan& plan, const Finding& finding, std::string& out) {
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
        const record::Plan& here = plan_of(place, plan, style);
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

void append_sarif_result(const FindingsStyle& style, const record::Plan& plan, const Finding& finding, std::string& out) {
    out += R"({"ruleId":)";
    append_json_string(review::name_of(finding.rule), out);
    out += fmt::format(R"(,"ruleIndex":{},"level":)", static_cast<unsigned>(finding.rule));
    append_json_string(sarif_level(finding.severity), out);
    out += R"(,"message":{"text":)";
    append_json_string(finding.message.in(style.language), out);
    out += R"(},"locations":[)";
    append_sarif_location(plan, finding.span(), out);
    out += "]";
    if (finding.places.size() > 1) {
        out += R"(,"relatedLocations":[)";
        for (std::size_t index = 1; index < finding.places.size(); ++index) {
            const review::Place& place = finding.places[index];
            if (index > 1) out += ',';
            append_sarif_location(plan_of(place, plan, style), place.span, out);
        }
        out += "]";
    }
    out += "}";
}

void append_github_command(const FindingsStyle& style, const record::Plan& plan, const Finding& finding, std::string& out) {
    const text::Source& source = plan.document->source;
    const text::Position begin = source.position(finding.span().begin), end = source.position(finding.span().end);
    const std::string_view command = finding.severity == Severity::note ? "notice" : review::name_of(finding.severity);
    out += fmt::format("::{} file={},", command, github_escaped(input_name(plan), escaped_in_properties));
    if (place_name(*plan.document, finding.span().begin).empty()) {
        out += fmt::format("line={},endLine={},", begin.line, end.line);
        // Columns mean something to GitHub within one line only.
        if (begin.line == end.line) out += fmt::format("col={},endColumn={},", begin.column, end.column);
    }
    out += fmt::format("title={}::{}\n", review::name_of(finding.rule),
                       github_escaped(message_with_place(style, plan, finding), escaped_in_messages));
}

}  // namespace

std::string_view input_name(const record::Plan& plan) { return plan.file.empty() ? plan.doc : plan.file; }

const record::Plan& plan_of(const review::Place& place, const record::Plan& plan, const FindingsStyle& style) {
    return place.is_upper && style.upper != nullptr ? *style.upper : plan;
}

void append_findings_json(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings,
                          std::string& out) {
    const bool is_array = style.format == FindingFormat::json;
    for (const Finding& finding : findings) {
        if (is_array && !out.empty()) out += ",\n";
        append_json_finding(style, plan, finding, out);
        if (!is_array) out += '\n';
    }
}

void append_sarif_begin(const FindingsStyle& style, std::string& out) {
    out += R"({"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",)";
    out += R"("runs":[{"tool":{"driver":{"name":"plandoc","version":)";
    append_json_string(style.version, out);
    out += ",\"rules\":[";
    for (const review::RuleEntry& entry : review::rules()) {
        out += entry.rule == review::rules().front().rule ? "\n" : ",\n";
        out += R"({"id":)";
        append_json_string(entry.name, out);
        out += R"(,"shortDescription":{"text":)";
        append_json_string(entry.summary.in(style.language), out);
        out += R"(},"fullDescription":{"text":)";
        append_json_string(entry.explanation.in(style.language), out);
        out += R"(},"defaultConfiguration":{"level":)";
        append_json_string(sarif_level(entry.severity), out);
        out += "}}";
    }
    out += "]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[";
}

void append_sarif(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings, std::string& out) {
    for (const Finding& finding : findings) {
        if (!out.empty()) out += ",\n";
        append_sarif_result(style, plan, finding, out);
    }
}

void append_github(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings, std::string& out) {
    for (const Finding& finding : findings) append_github_command(style, plan, finding, out);
}

void append_junit(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings, std::string& out) {
    const auto failures = std::count_if(findings.begin(), findings.end(),
                                        [&](const Finding& finding) { return review::fails(finding.severity, style.fail_on); });
    const std::string doc = xml_escaped(input_name(plan));
    out += fmt::format("<testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n", doc,
                       std::max<std::size_t>(1, findings.size()), failures);
    if (findings.empty()) out += fmt::format("  <testcase classname=\"{}\" name=\"validate\"/>\n", doc);
    for (const Finding& finding : findings) {
        const text::Position position = plan.document->source.position(finding.span().begin);
        const std::string message = xml_escaped(message_with_place(style, plan, finding));
        const std::string_view rule = review::name_of(finding.rule), severity = review::name_of(finding.severity);
        out += fmt::format("  <testcase classname=\"{}\" name=\"{} {}:{}\">", doc, rule, position.line, position.column);
        if (review::fails(finding.severity, style.fail_on))
            out += fmt::format("<failure type=\"{}\" message=\"{}\">{}:{}:{}: {}</failure>", severity, message, doc,
                               position.line, position.column, message);
        else out += fmt::format("<system-out>{}: {}</system-out>", severity, message);
        out += "</testcase>\n";
    }
    out += "</testsuite>\n";
}

}  // namespace plandoc::view
