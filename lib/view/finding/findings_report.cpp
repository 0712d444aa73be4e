#include "view/finding/findings_report.hpp"

#include <fmt/format.h>

#include <array>

namespace plandoc::view {

namespace {

std::string severity_title(review::Severity severity, text::Language language) {
    return std::string(review::words_of(severity).in(language));
}

}  // namespace

std::vector<Layer> severity_layers(text::Language language) {
    std::vector<Layer> layers;
    for (const review::Severity severity : {review::Severity::error, review::Severity::warning, review::Severity::note})
        layers.push_back({std::string(review::name_of(severity)), severity_title(severity, language)});
    return layers;
}

void append_findings_report(const record::Plan& plan, const review::Findings& findings, text::Language language,
                            std::string& out) {
    const bool chinese = language == text::Language::chinese;
    out += fmt::format("<section>\n<h2>{}</h2>\n<div class=\"scroll\"><table>\n<thead><tr>", html(plan.doc));
    for (const std::array<const char*, 2>& heading :
         {std::array{"severity", "级别"}, {"rule", "规则"}, {"section", "章节"}, {"message", "说明"}, {"line", "行号"}})
        out += fmt::format("<th>{}</th>", heading[chinese ? 1 : 0]);
    out += "</tr></thead>\n<tbody>\n";
    std::vector<Mark> marks;
    for (std::size_t index = 0; index < findings.size(); ++index) {
        const review::Finding& finding = findings[index];
        const std::string_view severity = review::name_of(finding.severity);
        const std::string id = html_id(plan.doc, "finding", index + 1);
        const std::string message = finding.message.in(language);
        out += fmt::format(
            "<tr class=\"{}\" id=\"{}-row\"><td><span class=\"mark {}\">{}</span></td><td>{}</td><td>{}</td><td>{}</td>"
            "<td class=\"number\"><a href=\"#{}\">{}</a></td></tr>\n",
            severity, id, severity, severity_title(finding.severity, language), review::name_of(finding.rule),
            html(finding.section), html(message), id, plan.document->source.position(finding.span().begin).line);
        for (std::size_t place = 0; place < finding.places.size(); ++place) {
            if (finding.places[place].is_upper) continue;
            const std::string here = place == 0 ? id : fmt::format("{}-{}", id, place + 1);
            marks.push_back({finding.places[place].span, severity, here, id + "-row", message});
        }
    }
    out += fmt::format("</tbody></table></div>\n<h3>{}</h3>\n", chinese ? "原文" : "Text");
    MarkedText(*plan.document, plan.doc, std::move(marks)).append_rest(out);
    out += "</section>\n";
}

}  // namespace plandoc::view
