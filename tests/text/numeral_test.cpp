#include "text/numeral.hpp"

#include <doctest/doctest.h>
#include <unicode/rbnf.h>

#include <string>

#include "lexicon/table.hpp"

using namespace plandoc;
using text::Decimal;

namespace {

/// "20" for the numeral the text begins with, "20 +件" where something is left, "" for none, "?" for more than 18 digits.
std::string read(const std::string& utf8) {
    const std::u16string characters = lexicon::folded(utf8);
    const text::Numeral numeral = text::match_numeral(characters);
    if (numeral.size == 0) return {};
    std::string out = numeral.value ? numeral.value->to_string() : "?";
    std::string rest;
    icu::UnicodeString(characters.data() + numeral.size, static_cast<std::int32_t>(characters.size() - numeral.size))
        .toUTF8String(rest);
    return rest.empty() ? out : out.append(" +").append(rest);
}

}  // namespace

TEST_CASE("what ICU spells in Chinese is read back") {
    UErrorCode status = U_ZERO_ERROR;
    icu::RuleBasedNumberFormat spell(icu::URBNF_SPELLOUT, icu::Locale("zh_Hans"), status);
    REQUIRE(U_SUCCESS(status));
    for (const char* rules : {"%spellout-cardinal", "%spellout-cardinal-financial", "%spellout-numbering"}) {
        CAPTURE(rules);
        const auto check = [&](std::int64_t number) {
            icu::UnicodeString spelled;
            icu::FieldPosition position;
            status = U_ZERO_ERROR;
            spell.format(number, icu::UnicodeString(rules), spelled, position, status);
            REQUIRE(U_SUCCESS(status));
            const std::u16string characters(spelled.getBuffer(), static_cast<std::size_t>(spelled.length()));
            const text::Numeral numeral = text::match_numeral(characters);
            CAPTURE(number);
            REQUIRE(numeral.size == characters.size());
            REQUIRE(numeral.value == Decimal(number));
        };
        for (std::int64_t number = 1; number < 1200; ++number) check(number);
        for (std::int64_t number = 1200; number < 100'000; number += 37) check(number);
        for (const std::int64_t number : {100'000, 120'000, 1'000'000, 10'500'000, 30'045'000, 100'000'000}) check(number);
    }
}

TEST_CASE("Arabic numbers with separators, decimals and scales") {
    CHECK(read("11件") == "11 +件");
    CHECK(read("1,040,000元") == "1040000 +元");
    CHECK(read("１，０００家") == "1000 +家");
    CHECK(read("0.65万件") == "6500 +件");
    CHECK(read("1.5亿元") == "150000000 +元");
    CHECK(read("4.78万亿元") == "4780000000000 +元");
    CHECK(read("3千万元") == "30000000 +元");
    CHECK(read("007") == "7");
    CHECK(read("15.50%") == "15.5 +%");
}

TEST_CASE("a separator that parts no thousands ends the number") {
    CHECK(read("1,2") == "1 +,2");
    CHECK(read("10,00") == "10 +,00");
    CHECK(read("3.") == "3 +.");
    CHECK(read("1.2.3").starts_with("1.2"));
}

TEST_CASE("Chinese numerals") {
    CHECK(read("二十件") == "20 +件");
    CHECK(read("十家") == "10 +家");
    CHECK(read("十五") == "15");
    CHECK(read("一百零五") == "105");
    CHECK(read("一百五") == "150");
    CHECK(read("两千四百五") == "2450");
    CHECK(read("三万四千五百零七") == "34507");
    CHECK(read("壹佰伍拾") == "150");
    CHECK(read("二〇二二年") == "2022 +年");
    CHECK(read("一点四五") == "1.45");
    CHECK(read("两万三") == "23000");
    CHECK(read("廿五") == "25");
    CHECK(read("三亿五千万") == "350000000");
}

TEST_CASE("what is no numeral") {
    CHECK(read("") == "");
    CHECK(read("件") == "");
    CHECK(read(".5") == "");
    CHECK(read("点五") == "");
    CHECK(read("几十") == "");
}

TEST_CASE("more than 18 digits have no value, and are one numeral all the same") {
    CHECK(read("999999999999999999") == "999999999999999999");
    CHECK(read("9999999999999999999") == "?");
    CHECK(read(std::string(1000, '9')) == "?");
    CHECK(read("999999999999999999万") == "?");
}

TEST_CASE("a Chinese numeral ends before a unit that would lead beyond 18 digits") {
    CHECK(read("千亿亿亿两百") == "100000000000 +亿亿两百");
    CHECK(read("两亿二亿亿") == "20000000200000000 +亿");
    CHECK(read("千万亿点五五五五") == "?");
}

TEST_CASE("scales") {
    CHECK(text::match_scale(u"万亿元").power == 12);
    CHECK(text::match_scale(u"万亿元").size == 2);
    CHECK(text::match_scale(u"千万").power == 7);
    CHECK(text::match_scale(u"亿").power == 8);
    CHECK(text::match_scale(u"件").size == 0);
    CHECK(text::scaled(Decimal::of(65, 2), 4) == Decimal(6500));
    CHECK(text::scaled(Decimal::of(1, 3), 2) == Decimal::of(1, 1));
    CHECK_FALSE(text::scaled(Decimal(999'999'999'999'999'999), 1));
}
