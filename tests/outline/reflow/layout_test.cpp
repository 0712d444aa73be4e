#include "outline/reflow/layout.hpp"

#include <doctest/doctest.h>

#include <string>

#include "reader/plain_text.hpp"

using namespace plandoc;
using namespace plandoc::outline;

namespace {

Layout layout_of(const std::string& text) {
    const auto document = reader::read_plain_text(text);
    return read_layout(read_lines(*document, {}));
}

/// `count` paragraphs of lines of 28 characters, the first two characters less, as a PDF's text layer has them.
std::string wrapped(int count, const std::string& between_lines) {
    std::string text;
    for (int paragraph = 0; paragraph < count; ++paragraph) {
        text += "坚持以某某为指导，全面贯彻落实各项决策部署，牢固树立新发" + between_lines;
        text += "展理念，坚持政府引导、市场运作的原则，着力推进体制机制创新加" + between_lines;
        text += "快构建覆盖全市的某某服务体系，为全市经济社会发展提供有力支撑" + between_lines;
        text += "，确保各项任务落到实处。" + between_lines;
    }
    return text;
}

}  // namespace

TEST_CASE("a line is a paragraph") {
    const Layout layout = layout_of(
        "一、总体要求\n坚持以某某为指导，全面贯彻落实各项决策部署，牢固树立新发展理念。\n"
        "加快构建覆盖全市的某某服务体系，为全市经济社会发展提供有力支撑，确保各项任务落到实处。\n");
    CHECK(!layout.wrapped);
    CHECK(layout.blank_parts);
}

TEST_CASE("lines cut at a fixed width") {
    const Layout layout = layout_of(wrapped(6, "\n"));
    CHECK(layout.wrapped);
    CHECK(layout.width == 30 * character_width);
    CHECK(layout.first_width == 28 * character_width);
    CHECK(layout.slack == character_width / 2);
    CHECK(layout.blank_parts);
}

TEST_CASE("an empty line behind every line says nothing") {
    const Layout layout = layout_of(wrapped(6, "\n\n"));
    CHECK(layout.wrapped);
    CHECK(!layout.blank_parts);
}

TEST_CASE("white space before each paragraph") {
    std::string text;
    for (int paragraph = 0; paragraph < 4; ++paragraph) text += "　　建成甲。\n　　建成乙。\n";
    CHECK(layout_of(text).indented);
    CHECK(!layout_of("建成甲。\n建成乙。\n").indented);
}

TEST_CASE("page marks") {
    const auto document = reader::read_plain_text("建成甲\n—3—\n\f类工程。\n第 4 页\n－ 5 －\n2025\n");
    const std::vector<Line> lines = read_lines(*document, {}).all;
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].kind == LineKind::text);
    CHECK(lines[1].kind == LineKind::page_mark);
    CHECK(lines[2].kind == LineKind::text);
    CHECK(lines[2].gap == Gap::page);
    CHECK(lines[3].kind == LineKind::page_mark);
    CHECK(lines[4].kind == LineKind::page_mark);
    CHECK(lines[5].kind == LineKind::text);
}

TEST_CASE("bare page numbers are a page apart, running heads stand on every page") {
    std::string text;
    for (int page = 1; page <= 4; ++page) {
        text += "甲市某某发展规划\n";
        for (int line = 0; line < 10; ++line)
            text += "坚持以某某为指导，全面贯彻落实" + std::string(static_cast<std::size_t>(page), 'a') + "\n";
        text += std::to_string(page) + "\n\f";
    }
    const auto document = reader::read_plain_text(text);
    std::size_t marks = 0;
    const Lines lines = read_lines(*document, {});
    for (const Line& line : lines.all) marks += line.kind == LineKind::page_mark ? 1 : 0;
    CHECK(marks == 7);  // the first page has no page before it
    const auto cells = reader::read_plain_text("序号\n1\n2\n3\n4\n");
    const Lines cell_lines = read_lines(*cells, {});
    for (const Line& line : cell_lines.all) CHECK(line.kind == LineKind::text);
}

TEST_CASE("widths") {
    const auto width_of = [](const std::string& text) {
        const auto document = reader::read_plain_text(text);
        return read_lines(*document, {}).all.front().width;
    };
    CHECK(width_of("甲乙") == 2 * character_width);
    CHECK(width_of("到 2025 年") == 4 * character_width + 2);  // a space is a narrow gap
    CHECK(width_of(std::string(5000, 'a')) == widest);
}
