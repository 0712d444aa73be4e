#include "record/number/years.hpp"

#include <doctest/doctest.h>

#include "tests/support/first_number.hpp"

using namespace plandoc;
using record::Years;

namespace {

using Match = Years (*)(const record::PassageText&, std::uint32_t);

/// "2022 to 2025 «2022-2025年»" for the years that begin at the first number of the text; "" where none do.
std::string years_of(const std::string& text, Match match = record::match_years) {
    const test::FirstNumber number(text);
    const Years years = match(number.passage, number.digits.begin);
    if (!years) return {};
    const std::string from = years.from != 0 ? std::to_string(years.from) + " " : std::string();
    return from + "to " + std::to_string(years.to) + " «" + number.written(years.words) + "»";
}

}  // namespace

TEST_CASE("a date names its year") {
    CHECK(years_of("到2025年底") == "to 2025 «2025年»");
    CHECK(years_of("2022年3月起") == "to 2022 «2022年3月»");
    CHECK(years_of("2022家") == "");
}

TEST_CASE("a range names two, with one 年 or two") {
    CHECK(years_of("2022-2025年") == "2022 to 2025 «2022-2025年»");
    CHECK(years_of("2022年3月至2025年底") == "2022 to 2025 «2022年3月至2025年»");
    CHECK(years_of("2022年底—2025年") == "2022 to 2025 «2022年底—2025年»");
}

TEST_CASE("years without 年: a range, or one before a kind of document") {
    CHECK(years_of("（2021—2023）") == "2021 to 2023 «2021—2023»");
    CHECK(years_of("（2023—2021）") == "");
    CHECK(years_of("（2021—20235）") == "");
    CHECK(years_of("2021行动方案") == "to 2021 «2021»");
    CHECK(years_of("2021企业") == "");
}

TEST_CASE("dates in Chinese numerals") {
    CHECK(years_of("二〇二五年三月", record::match_spelled_years) == "to 2025 «二〇二五年三月»");
    CHECK(years_of("二十家", record::match_spelled_years) == "");
}

TEST_CASE("five-year terms") {
    CHECK(years_of("十四五时期", record::match_plan_term) == "2021 to 2025 «十四五»");
    CHECK(years_of("十三五", record::match_plan_term) == "2016 to 2020 «十三五»");
    CHECK(years_of("十四五年", record::match_plan_term) == "2021 to 2025 «十四五»");
    CHECK(years_of("十四五个", record::match_plan_term) == "");
    CHECK(years_of("十四家", record::match_plan_term) == "");
}
