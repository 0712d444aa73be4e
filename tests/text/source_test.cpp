#include "text/source.hpp"

#include <doctest/doctest.h>

#include <string>

using plandoc::text::Position;
using plandoc::text::Source;

namespace {

/// The position, counted the slow way.
Position counted(const std::string& text, std::size_t offset) {
    Position position;
    for (std::size_t at = 0; at < offset; ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte & 0xC0U) == 0x80U) continue;
        ++position.character;
        ++position.column;
        if (byte == '\n') {
            ++position.line;
            position.column = 1;
        }
    }
    return position;
}

}  // namespace

TEST_CASE("lines and columns count code points") {
    const Source source("甲a\n\n乙\U00020000丙\r\n丁");
    const auto check = [&](std::uint32_t offset, std::uint32_t character, std::uint32_t line, std::uint32_t column) {
        const Position position = source.position(offset);
        CHECK(position.character == character);
        CHECK(position.line == line);
        CHECK(position.column == column);
    };
    check(0, 0, 1, 1);
    check(3, 1, 1, 2);
    check(4, 2, 1, 3);
    check(5, 3, 2, 1);
    check(6, 4, 3, 1);
    check(13, 6, 3, 3);
    check(18, 9, 4, 1);
    check(source.whole().end, 10, 4, 2);
}

TEST_CASE("positions are right across the blocks of the line table") {
    std::string text;
    for (int line = 0; line < 300; ++line) {
        for (int column = 0; column <= line % 41; ++column) text += column % 3 == 0 ? "a" : "字";
        text += '\n';
    }
    const Source source(text);
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
        const Position expected = counted(text, at), found = source.position(static_cast<std::uint32_t>(at));
        REQUIRE(found.character == expected.character);
        REQUIRE(found.line == expected.line);
        REQUIRE(found.column == expected.column);
    }
}

TEST_CASE("an empty text has one position") {
    const Position position = Source("").position(0);
    CHECK(position.line == 1);
    CHECK(position.column == 1);
    CHECK(position.character == 0);
}

TEST_CASE("digits stand apart where white space is between all of them") {
    CHECK(Source("到 2 0 2 5 年，从 2 0 2 0 年的 1 4 . 5 % 到 1 8 %").digits_stand_apart());
    CHECK_FALSE(Source("到 2 0 2 5 年，从 2 0 2 0 年的 14 % 到 1 8 %").digits_stand_apart());
    CHECK(Source("到 ２ ０ ２ ５ 年，从 ２ ０ ２ ０ 年的 １ ４ ． ５ ％ 到 １ ８ ％").digits_stand_apart());
    CHECK_FALSE(Source("到 ２ ０ ２ ５ 年，从 ２ ０ ２ ０ 年的 １４ ％").digits_stand_apart());
    CHECK_FALSE(Source("1 2 3 4").digits_stand_apart());
    CHECK_FALSE(Source("").digits_stand_apart());
}
