#include "reader/plain_text.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plandoc;

namespace {

/// The blocks' kinds, one letter each: Line, Blank, Page break; their spans joined must be the text.
std::string blocks_of(const std::string& text) {
    const auto document = reader::read_plain_text(text);
    std::string kinds, joined;
    for (const reader::Block& block : document->blocks) {
        kinds += block.kind == reader::BlockKind::line ? 'L' : block.kind == reader::BlockKind::blank ? 'B' : 'P';
        joined += document->source.slice(block.span);
    }
    CHECK(joined == text);
    return kinds;
}

}  // namespace

TEST_CASE("lines, blank lines and form feeds") {
    CHECK(blocks_of("").empty());
    CHECK(blocks_of("甲") == "L");
    CHECK(blocks_of("甲\n乙\n") == "LL");
    CHECK(blocks_of("甲\r\n\r\n乙") == "LBL");
    CHECK(blocks_of("甲\n　\u00A0 \t\n乙\n") == "LBL");
    CHECK(blocks_of("甲\n\f乙\n") == "LPL");
    CHECK(blocks_of("甲\f乙\f\f\n") == "LPLPPB");
    CHECK(blocks_of("\n\n") == "BB");
}
