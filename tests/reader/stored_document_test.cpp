#include "reader/stored_document.hpp"

#include <doctest/doctest.h>

#include <string>

#include "reader/plain_text.hpp"

using namespace plandoc;

namespace {

/// "甲\t乙\n" as a table of one row.
std::unique_ptr<reader::Document> one_row() {
    auto document = std::make_unique<reader::Document>();
    document->source = text::Source("甲\t乙\n");
    document->blocks = {{reader::BlockKind::cell, {0, 4}, 0, 0}, {reader::BlockKind::cell, {4, 8}, 0, 1}};
    document->tables = {{1, 2, {{0, 0, 1, 1, {0, 3}}, {0, 1, 1, 1, {4, 7}}}}};
    document->places = {{0, "table 1 row 1"}};
    document->metadata.issuer = "某“\"\\\n局";
    return document;
}

}  // namespace

TEST_CASE("plain text has no layout") { CHECK(!reader::layout_of(*reader::read_plain_text("甲\n乙\f丙"))); }

TEST_CASE("a layout read again is the same") {
    const auto document = one_row();
    const auto layout = reader::layout_of(*document);
    REQUIRE(layout);
    const auto again = reader::parse_stored(std::string(document->source.bytes()), *layout);
    REQUIRE(again);
    CHECK(reader::layout_of(**again) == layout);
    CHECK((*again)->metadata.issuer == document->metadata.issuer);
    CHECK((*again)->tables[0].cells[1].span.begin == 4);
}

TEST_CASE("a layout that does not fit is refused") {
    const std::string layout = *reader::layout_of(*one_row());
    const auto reads = [](const std::string& text, const std::string& stored) {
        return reader::parse_stored(text, stored).has_value();
    };
    CHECK(reads("甲\t乙\n", layout));
    CHECK(!reads("甲\t乙", layout));    // shorter than the blocks
    CHECK(!reads("甲乙\t\n", layout));  // blocks end within characters
    CHECK(!reads("甲\t乙\n", "{}"));
    CHECK(!reads("甲\t乙\n", "not JSON"));
    CHECK(!reads("甲\t乙\n", layout.substr(0, layout.size() - 5)));
    for (std::size_t at = 0; at < layout.size(); ++at) {
        std::string other = layout;
        if (other[at] < '0' || other[at] > '9') continue;
        other[at] = '9';  // far outside
        static_cast<void>(reads("甲\t乙\n", other));
    }
    CHECK(!reader::parse_stored("\xff", std::nullopt));
}
