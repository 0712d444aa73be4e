#include "reader/number_style.hpp"

#include <doctest/doctest.h>

#include <string>

using plandoc::reader::append_in_style;

namespace {

std::string written(std::string_view format, std::uint32_t number) {
    std::string out;
    append_in_style(format, number, out);
    return out;
}

}  // namespace

TEST_CASE("numbers as each format writes them") {
    struct Row {
        std::string_view format;
        std::string_view one, ten, twelve, twenty, hundred_one;
    };
    constexpr Row rows[] = {
        {"decimal", "1", "10", "12", "20", "101"},
        {"decimalZero", "01", "10", "12", "20", "101"},
        {"001, 002, 003, ...", "001", "010", "012", "020", "101"},
        {"decimalFullWidth", "１", "１０", "１２", "２０", "１０１"},
        {"decimalEnclosedCircle", "①", "⑩", "⑫", "⑳", "101"},
        {"decimalEnclosedCircleChinese", "①", "⑩", "⑫", "⑳", "101"},
        {"decimalEnclosedParen", "⑴", "⑽", "⑿", "⒇", "101"},
        {"decimalEnclosedFullstop", "⒈", "⒑", "⒓", "⒛", "101"},
        {"chineseCounting", "一", "十", "十二", "二十", "一○一"},
        {"chineseCountingThousand", "一", "十", "十二", "二十", "一百〇一"},
        {"chineseLegalSimplified", "壹", "壹拾", "壹拾贰", "贰拾", "壹佰零壹"},
        {"taiwaneseCounting", "一", "十", "十二", "二十", "一○一"},
        {"taiwaneseCountingThousand", "一", "十", "十二", "二十", "一百零一"},
        {"taiwaneseDigital", "一", "一○", "一二", "二○", "一○一"},
        {"ideographLegalTraditional", "壹", "壹拾", "壹拾貳", "貳拾", "壹佰零壹"},
        {"ideographDigital", "一", "一〇", "一二", "二〇", "一〇一"},
        {"ideographTraditional", "甲", "癸", "12", "20", "101"},
        {"ideographZodiac", "子", "酉", "亥", "20", "101"},
        {"ideographZodiacTraditional", "甲子", "癸酉", "乙亥", "癸未", "101"},
        {"ideographEnclosedCircle", "㈠", "㈩", "12", "20", "101"},
        {"japaneseCounting", "一", "十", "十二", "二十", "百一"},
        {"japaneseLegal", "壱", "壱拾", "壱拾弐", "弐拾", "壱百壱"},
        {"japaneseDigitalTenThousand", "一", "一〇", "一二", "二〇", "一〇一"},
        {"koreanDigital", "일", "일영", "일이", "이영", "일영일"},
        {"upperRoman", "I", "X", "XII", "XX", "CI"},
        {"lowerRoman", "i", "x", "xii", "xx", "ci"},
        {"upperLetter", "A", "J", "L", "T", "WWWW"},
        {"lowerLetter", "a", "j", "l", "t", "wwww"},
        {"ordinal", "1st", "10th", "12th", "20th", "101st"},
        {"numberInDash", "- 1 -", "- 10 -", "- 12 -", "- 20 -", "- 101 -"},
        {"none", "", "", "", "", ""},
        {"bullet", "", "", "", "", ""},
        {"hebrew1", "1", "10", "12", "20", "101"},  // of another script: decimal
    };
    for (const Row& row : rows) {
        CAPTURE(row.format);
        CHECK(written(row.format, 1) == row.one);
        CHECK(written(row.format, 10) == row.ten);
        CHECK(written(row.format, 12) == row.twelve);
        CHECK(written(row.format, 20) == row.twenty);
        CHECK(written(row.format, 101) == row.hundred_one);
    }
}

TEST_CASE("Chinese counting with gaps and groups") {
    CHECK(written("chineseCountingThousand", 0) == "〇");
    CHECK(written("chineseCountingThousand", 110) == "一百一十");
    CHECK(written("chineseCountingThousand", 115) == "一百一十五");
    CHECK(written("chineseCountingThousand", 1001) == "一千〇一");
    CHECK(written("chineseCountingThousand", 1010) == "一千〇一十");
    CHECK(written("chineseCountingThousand", 10100) == "一万〇一百");
    CHECK(written("chineseCountingThousand", 123456) == "十二万三千四百五十六");
    CHECK(written("chineseCountingThousand", 1000000).empty());
    CHECK(written("chineseLegalSimplified", 10010) == "壹万零壹拾");
    CHECK(written("japaneseCounting", 1111) == "千百十一");
    CHECK(written("japaneseCounting", 20000) == "二万");
    CHECK(written("lowerLetter", 0xFFFFFFFF) == "4294967295");
    CHECK(written("upperRoman", 1994) == "MCMXCIV");
}
