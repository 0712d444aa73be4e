#include "view/stage.hpp"

#include <fmt/format.h>

#include <iterator>

#include "text/width.hpp"

namespace plandoc::view {

namespace {

constexpr std::array<std::string_view, 4> block_kinds{"line", "blank", "page_break", "cell"};
constexpr std::array<std::string_view, 4> passage_kinds{"paragraph", "cell", "page_mark", "label"};

void append_span(std::string_view name, text::Span span, std::string& out) {
    fmt::format_to(std::back_inserter(out), "{} {}-{}", name, span.begin, span.end);
}

void append_blocks(const reader::Document& document, std::string& out) {
    for (const reader::Block& block : document.blocks) {
        append_span(block_kinds[static_cast<std::size_t>(block.kind)], block.span, out);
        out += " " + text::without_controls(document.source.slice(block.span)) + "\n";
    }
}

void append_passages(const outline::Outline& outline, std::string& out) {
    const auto shown = [&](text::Words words) { return text::without_controls(outline.text.written(words)); };
    for (const outline::Passage& passage : outline.passages) {
        append_span(passage_kinds[static_cast<std::size_t>(passage.kind)], outline.text.span(passage.words), out);
        out += " " + std::string(outline.path_of(passage)) + " | ";
        if (!passage.label.empty()) out += shown(passage.label) + "|" + shown(passage.title) + "|";
        out += shown(passage.body()) + "\n";
    }
}

void append_sections(const outline::Outline& outline, std::uint32_t part, std::string& out) {
    const auto shown = [&](text::Words words) { return text::without_controls(outline.text.written(words)); };
    for (const outline::Section& section : outline.sections) {
        if (section.part != part) continue;
        out.append(2 * std::size_t{section.level}, ' ');
        append_span(shown(section.label) + shown(section.title), outline.text.span(section.whole), out);
        out.push_back('\n');
    }
    for (const outline::Table& table : outline.tables) {
        if (table.part != part) continue;
        append_span(fmt::format("  table {}×{}", table.rows, table.columns), table.span, out);
        out.push_back('\n');
    }
}

void append_outline(const outline::Outline& outline, std::string& out) {
    for (std::uint32_t index = 0; index < outline.parts.size(); ++index) {
        const outline::Part& part = outline.parts[index];
        append_span(part.path.empty() ? name_of(part.kind) : std::string_view(part.path), part.span, out);
        out += " " + text::without_controls(outline.text.written(part.title)) + "\n";
        append_sections(outline, index, out);
    }
}

}  // namespace

void append_stage(const record::Plan& plan, Stage stage, std::string& out) {
    switch (stage) {
        case Stage::text: out += plan.document->source.bytes(); break;
        case Stage::blocks: append_blocks(*plan.document, out); break;
        case Stage::passages: append_passages(*plan.outline, out); break;
        case Stage::outline: append_outline(*plan.outline, out); break;
        case Stage::records: break;
    }
}

}  // namespace plandoc::view
