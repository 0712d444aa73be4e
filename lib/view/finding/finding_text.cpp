#include "view/finding/finding_formats.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/byte_count.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"
#include "view/visit.hpp"

namespace plandoc::view {

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

/// Where the character goes on or ends that the byte `at` is in.
std::size_t next_boundary(std::string_view bytes, std::size_t at) {
    while (at < bytes.size() && !text::starts_character(bytes[at])) ++at;
    return at;
}

/// The line that the byte `at` stands in; of an endless one only what can be shown, and a little more.
text::Span line_around(std::string_view bytes, std::size_t at) {
    constexpr std::size_t most_bytes = 10 * most_cells;
    const std::size_t feed = at == 0 ? std::string_view::npos : bytes.rfind('\n', at - 1);
    std::size_t begin = feed == std::string_view::npos ? 0 : feed + 1;
    if (at - begin > most_bytes) begin = next_boundary(bytes, at - most_bytes);
    const std::size_t end = std::min(bytes.find('\n', at), next_boundary(bytes, std::min(at + most_bytes, bytes.size())));
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// What is shown of a line before the place that `before` ends at: all of it, or its end where the line is too long.
std::string shown_before(std::string_view before, std::string_view line) {
    if (text::cells_of(shown(before)) <= cells_before || text::cells_of(shown(line)) <= most_cells) return shown(before);
    std::size_t at = 0;
    while (text::cells_of(shown(before.substr(at))) > cells_before) static_cast<void>(text::next_character(before, at));
    return "…" + shown(before.substr(at));
}

/// The line that a place begins in, or the piece of it around the place, and below it a caret as wide as the place.
void append_excerpt(const text::Source& source, text::Span place, std::string& out) {
    const text::Span line = line_around(source.bytes(), place.begin);
    const std::string before = shown_before(source.slice({line.begin, place.begin}), source.slice(line));
    const std::size_t used = text::cells_of(before);
    const std::string rest =
        text::cut_to_cells(shown(source.slice({place.begin, line.end})), most_cells - std::min(used, most_cells));
    const std::size_t wide =
        std::clamp<std::size_t>(text::cells_of(shown(source.slice({place.begin, std::min(place.end, line.end)}))), 1,
                                std::max<std::size_t>(1, text::cells_of(rest)));
    out += "    " + before + rest + "\n    " + std::string(used, ' ') + "^" + std::string(wide - 1, '~') + "\n";
}

class TextWriter {
public:
    TextWriter(const FindingsStyle& style, const record::Plan& plan, std::string& out) : style_(style), plan_(plan), out_(out) {}

    void write(const review::Findings& findings) {
        const Finding* before = nullptr;
        for (const Finding& finding : findings) {
            write_message(finding);
            // Once for findings of one place: what an upper plan has and this one lacks stands at its title.
            if (before == nullptr || before->span() != finding.span()) write_excerpt(finding.span());
            write_others(finding);
            before = &finding;
        }
    }

private:
    void write_message(const Finding& finding) {
        const text::Position position = plan_.document->source.position(finding.span().begin);
        const std::string_view severity = review::words_of(finding.severity).in(style_.language);
        const std::string message = text::without_controls(finding.message.in(style_.language));
        const std::string where =
            fmt::format("{}:{}:{}", text::without_controls(input_name(plan_)), position.line, position.column);
        out_ += style_.color ? fmt::format("\x1b[1m{}:\x1b[0m {}{}:\x1b[0m {} [{}]\n", where, color_of(finding.severity),
                                           severity, message, review::name_of(finding.rule))
                             : fmt::format("{}: {}: {} [{}]\n", where, severity, message, review::name_of(finding.rule));
    }

    /// The line of the text that was read, and where that is in a file which is no plain text.
    void write_excerpt(text::Span span) {
        append_excerpt(plan_.document->source, span, out_);
        if (const std::string_view place = place_name(*plan_.document, span.begin); !place.empty())
            out_ += fmt::format("    {} {}\n", style_.language == text::Language::chinese ? "位于" : "at", place);
    }

    void write_others(const Finding& finding) {
        if (finding.places.size() == 1) return;
        out_ += style_.language == text::Language::chinese ? "    另见" : "    also";
        std::size_t written = 0;
        for (std::size_t index = 1; index < finding.places.size() && written < most_other_places; ++index, ++written) {
            const review::Place& place = finding.places[index];
            const record::Plan& plan = plan_of(place, plan_, style_);
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

}  // namespace

void append_findings_text(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings,
                          std::string& out) {
    TextWriter(style, plan, out).write(findings);
}

}  // namespace plandoc::view
