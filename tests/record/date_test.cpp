#include "record/date.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/one_passage.hpp"

using namespace plandoc;

namespace {

/// "2022-11-26 «2022年11月26日»" for the date that starts the text; "" where none does.
std::string date_of(const std::string& text) {
    const test::OnePassage passage(text);
    const auto date = record::match_date(passage.clean, passage.words.begin, passage.words.end);
    if (!date) return {};
    std::string out = std::to_string(date->year);
    if (date->month != 0) out.append("-").append(std::to_string(date->month));
    if (date->day != 0) out.append("-").append(std::to_string(date->day));
    return out.append(" «").append(passage.clean.written(date->words)).append("»");
}

}  // namespace

TEST_CASE("dates as plans write them") {
    CHECK(date_of("2022年11月26日印发") == "2022-11-26 «2022年11月26日»");
    CHECK(date_of("2022年11月") == "2022-11 «2022年11月»");
    CHECK(date_of("2022年底") == "2022 «2022年»");
    CHECK(date_of("2022.11.26") == "2022-11-26 «2022.11.26»");
    CHECK(date_of("2022-11-26") == "2022-11-26 «2022-11-26»");
    CHECK(date_of("二〇二二年十一月二十六日") == "2022-11-26 «二〇二二年十一月二十六日»");
    CHECK(date_of("二○二二年十月三十日") == "2022-10-30 «二○二二年十月三十日»");
    CHECK(date_of("2022 年 1 月 5 日") == "2022-1-5 «2022年1月5日»");
    CHECK(date_of("２０２２年１月") == "2022-1 «２０２２年１月»");
}

TEST_CASE("what is no date") {
    CHECK(date_of("2022") == "");
    CHECK(date_of("222年") == "");
    CHECK(date_of("11月26日") == "");
    CHECK(date_of("9022年") == "");
    CHECK(date_of("") == "");
}

TEST_CASE("a month or day that cannot be is left out") {
    CHECK(date_of("2022年13月") == "2022 «2022年»");
    CHECK(date_of("2022年0月") == "2022 «2022年»");
    CHECK(date_of("2022年11月32日") == "2022-11 «2022年11月»");
}
