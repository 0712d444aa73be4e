#include "reader/pdf.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "record/plan.hpp"
#include "tests/support/files.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/record_lines.hpp"
#include "tests/support/typeset.hpp"

using namespace plandoc;

namespace {

/// What a typist would set of a plan: its paragraphs up to the first table, titles centred.
std::vector<test::Paragraph> paragraphs_of(const record::Plan& plan) {
    std::vector<test::Paragraph> paragraphs;
    for (const outline::Passage& passage : plan.outline->passages) {
        if (passage.kind == outline::PassageKind::cell) break;
        if (passage.kind == outline::PassageKind::page_mark || passage.part == outline::none) continue;
        std::string words(plan.document->source.slice(plan.text().span(passage.words)));  // with the gaps in rosters
        std::erase_if(words, [](char c) { return c == '\r' || c == '\n' || c == '\f'; });
        if (passage.continued) {
            paragraphs.back().text += words;
            continue;
        }
        const text::Words title = plan.outline->parts[passage.part].title;
        paragraphs.push_back({words, title.begin <= passage.words.begin && passage.words.end <= title.end});
    }
    return paragraphs;
}

std::string joined(const std::vector<test::Paragraph>& paragraphs) {
    std::string text;
    for (const test::Paragraph& paragraph : paragraphs) text += paragraph.text + "\n";
    return text;
}

/// The records of a kind, one a line, without the line and page breaks in the words they echo.
std::string records_of(const record::Plan& plan, const char* kind) {
    std::string all;
    for (const std::string& line : test::answer(plan, test::parse_question(kind))) all += line + "\n";
    for (const std::string_view mark : {"⏎", "␌", "\u3000", " "})
        for (std::size_t at = 0; (at = all.find(mark, at)) != std::string::npos;) all.erase(at, mark.size());
    return all;
}

record::Plan plan_of_pdf(const std::string& pdf) {
    auto document = reader::read_pdf(pdf);
    REQUIRE(document);
    return record::read_plan(std::move(*document));
}

}  // namespace

TEST_CASE("a plan set on pages says what its text says") {
    for (const auto& sample : test::samples()) {
        CAPTURE(sample.string());
        const std::vector<test::Paragraph> paragraphs = paragraphs_of(test::plan_of(test::read_file(sample)));
        const record::Plan text = test::plan_of(joined(paragraphs));
        const record::Plan pdf = plan_of_pdf(test::typeset(paragraphs, {}));
        for (const char* kind : {"targets", "sections", "duties", "people", "phases", "citations"})
            CHECK(records_of(text, kind) == records_of(pdf, kind));
        CHECK(text.letterhead.title == pdf.letterhead.title);
    }
}

TEST_CASE("running heads and page numbers are left out, pages are places") {
    test::PageStyle style;
    style.head = "某市发展规划";
    style.lines = 4;
    const std::string sentence =
        "把甲镇的果园连成一片，给每块地配好水管，请农技员每周到田头讲一课，让收成一年比一年稳当。";
    const auto document =
        reader::read_pdf(test::typeset({{sentence}, {sentence}, {sentence}, {sentence}, {sentence}, {sentence}}, style));
    REQUIRE(document);
    const std::string text((*document)->source.bytes());
    CHECK(text.find("某市发展规划") == std::string::npos);
    CHECK(text.find("—") == std::string::npos);
    REQUIRE((*document)->places.size() == 3);
    CHECK((*document)->places[2].name == "page 3");
    CHECK(text.find('\f') + 1 == (*document)->places[1].begin);
}

TEST_CASE("what is no readable PDF says why") {
    const auto why = [](const std::string& bytes) {
        const auto document = reader::read_pdf(bytes);
        return document ? std::string() : document.error().english;
    };
    CHECK(why("%PDF-1.4\nnot really") == "is damaged or locked by a password: pdftotext cannot read it");
    CHECK(why(test::blank_pdf()) == "holds no text: a scan must go through character recognition (OCR) first");
}
