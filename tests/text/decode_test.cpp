#include "text/decode.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/encoding.hpp"
#include "tests/support/files.hpp"

using plandoc::test::encoded;
using plandoc::text::decode;
using plandoc::text::Encoding;
using plandoc::text::parse_encoding;
using namespace std::string_literals;

namespace {

/// The decoded text, or the error in angle brackets.
std::string decoded(std::string bytes, std::optional<Encoding> encoding = std::nullopt) {
    const auto text = decode(std::move(bytes), encoding);
    return text ? *text : "<" + text.error().english + ">";
}

}  // namespace

TEST_CASE("every sample reads the same in every encoding it can be written in") {
    for (const auto& path : plandoc::test::samples()) {
        const std::string text = plandoc::test::read_file(path);
        CAPTURE(path.string());
        CHECK(decoded(text) == text);
        CHECK(decoded("\xEF\xBB\xBF" + text) == text);
        for (const char* name : {"gb18030", "UTF-16LE", "UTF-16BE"}) {
            CAPTURE(name);
            CHECK(decoded(encoded(text, name)) == text);
        }
        CHECK(decoded("\xFF\xFE" + encoded(text, "UTF-16LE")) == text);
        CHECK(decoded("\xFE\xFF" + encoded(text, "UTF-16BE")) == text);
    }
}

TEST_CASE("a few characters are enough to tell an encoding") {
    const std::string simplified = "知识产权强国建设试点县工作方案", traditional = "知識產權強國建設試點縣工作方案";
    CHECK(decoded(encoded(simplified, "gb18030")) == simplified);
    CHECK(decoded(encoded(traditional, "Big5-HKSCS")) == traditional);
    CHECK(decoded(encoded(simplified, "UTF-16LE")) == simplified);
    CHECK(decoded(encoded(simplified, "UTF-16BE")) == simplified);
}

TEST_CASE("characters of four bytes and beyond U+FFFF are read") {
    const std::string text = "甲\U00020BB7乙䶮镕丙丁戊己庚辛工作方案";
    CHECK(decoded(encoded(text, "gb18030"), Encoding::gb18030) == text);
    CHECK(decoded(encoded(text, "UTF-16LE"), Encoding::utf16le) == text);
}

TEST_CASE("plain ASCII and nothing at all are UTF-8") {
    CHECK(decoded("plain 11") == "plain 11");
    CHECK(decoded("") == "");
    CHECK(decoded("\xEF\xBB\xBF") == "");
}

TEST_CASE("what is no text is refused") {
    CHECK(decoded("\x7F"s + "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0"s).starts_with("<"));
    CHECK(decoded("甲\0乙"s).starts_with("<"));
    std::string all;
    for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
    CHECK(decoded(all).starts_with("<"));
}

TEST_CASE("half a character at the end is an error that says where") {
    const std::string text = "知识产权强国建设试点县工作方案，各有关单位认真组织实施";
    CHECK(decoded(text.substr(0, text.size() - 1)).find("byte " + std::to_string(text.size() - 3)) != std::string::npos);
    std::string bytes = encoded(text, "gb18030");
    bytes.pop_back();
    CHECK(decoded(bytes, Encoding::gb18030).find("byte " + std::to_string(bytes.size() - 1)) != std::string::npos);
    std::string wide = encoded(text, "UTF-16LE");
    wide.pop_back();
    CHECK(decoded(wide, Encoding::utf16le).find("byte " + std::to_string(wide.size() - 1)) != std::string::npos);
}

TEST_CASE("an encoding that was asked for is not guessed") {
    const std::string text = "知识产权";
    CHECK(decoded(text, Encoding::utf8) == text);
    CHECK(decoded(encoded(text, "gb18030"), Encoding::utf8).starts_with("<"));
    CHECK(decoded(encoded(text, "gb18030"), Encoding::gb18030) == text);
}

TEST_CASE("names of encodings") {
    CHECK(parse_encoding("UTF-8") == Encoding::utf8);
    CHECK(parse_encoding("gbk") == Encoding::gb18030);
    CHECK(parse_encoding("GB2312") == Encoding::gb18030);
    CHECK(parse_encoding("utf16be") == Encoding::utf16be);
    CHECK_FALSE(parse_encoding("latin1"));
    CHECK_FALSE(parse_encoding(""));
}
