#include "reader/page/pdf.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "record/plan.hpp"
#include "tests/support/files.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/rendering.hpp"
#include "tests/support/typeset.hpp"

using namespace plandoc;

namespace {

record::Plan plan_of_pdf(const std::string& pdf) {
    auto document = reader::read_pdf(pdf);
    REQUIRE(document);
    return record::read_plan(std::move(*document));
}

}  // namespace

TEST_CASE("a plan set on pages says what its text says") {
    const std::vector<std::string> kinds{"targets", "sections", "duties", "people", "phases", "citations"};
    for (const auto& sample : test::samples()) {
        CAPTURE(sample.string());
        std::vector<test::RenderedPiece> pieces = test::pieces_of(test::plan_of(test::read_file(sample)));
        std::erase_if(pieces, [](const test::RenderedPiece& piece) { return !piece.rows.empty(); });  // typeset sets none
        const record::Plan text = test::plan_of(test::as_text(pieces));
        const record::Plan pdf = plan_of_pdf(test::typeset(test::as_paragraphs(pieces), {}));
        CHECK(test::comparable_records(text, kinds) == test::comparable_records(pdf, kinds));
        CHECK(text.letterhead.title == pdf.letterhead.title);
    }
}

TEST_CASE("running heads and page numbers are left out, pages are places") {
    test::PageStyle style;
    style.head = "某市发展规划";
    style.lines = 4;
    const std::string sentence = "把甲镇的果园连成一片，给每块地配好水管，请农技员每周到田头讲一课，让收成一年比一年稳当。";
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
