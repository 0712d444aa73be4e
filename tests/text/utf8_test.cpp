#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plandoc::text;

TEST_CASE("well-formed UTF-8 has no invalid byte") {
    CHECK_FALSE(find_invalid_utf8(""));
    CHECK_FALSE(find_invalid_utf8("a\u00E9字\U0010FFFF\u007F"));
}

TEST_CASE("the first invalid byte is found, however long the text before it") {
    const std::string bad[] = {"\x80",             "\xC0\xAF",         "\xC1\xBF",         "\xE0\x80\xAF", "\xED\xA0\x80",
                               "\xF0\x80\x80\xAF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF",         "\xE5\xAD",
                               "\xE5""a\x97"};
    for (std::size_t before = 0; before < 70; ++before) {
        const std::string prefix = std::string(before % 7, 'a') + (before % 2 == 0 ? "字" : "é") + std::string(before, 'b');
        for (const std::string& bytes : bad) {
            CAPTURE(before);
            CHECK(find_invalid_utf8(prefix + bytes + "tail of ASCII letters") == prefix.size());
            CHECK(find_invalid_utf8(prefix + bytes) == prefix.size());
        }
    }
}

TEST_CASE("characters are read and written one at a time") {
    const std::string text = "a\u00E9字\U00020000";
    std::string copy;
    std::size_t at = 0;
    int count = 0;
    for (; at < text.size(); ++count) append_character(next_character(text, at), copy);
    CHECK(count == 4);
    CHECK(at == text.size());
    CHECK(copy == text);
}

TEST_CASE("a byte that begins no character reads as U+FFFD") {
    CHECK(as_utf8("a\xFF""b") == "a\uFFFDb");
    CHECK(as_utf8("字") == "字");
    std::size_t at = 0;
    CHECK(next_character("\xE5\xAD", at) == 0xFFFD);
    CHECK(at > 0);
}
