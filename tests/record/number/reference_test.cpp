#include "record/number/reference.hpp"

#include <doctest/doctest.h>

#include "tests/support/first_number.hpp"

using namespace plandoc;

namespace {

std::string reference_in(const std::string& text) {
    const test::FirstNumber number(text);
    return number.written(record::match_reference(number.passage, number.digits.begin));
}

bool numbers_part(const std::string& text) {
    const test::FirstNumber number(text);
    return record::numbers_part(number.passage, number.digits);
}

}  // namespace

TEST_CASE("numbers of documents") {
    CHECK(reference_in("甲政发〔2022〕73号") == "〔2022〕73号");
    CHECK(reference_in("公告2020年第44号") == "2020年第44号");
    CHECK(reference_in("（2022）") == "");
}

TEST_CASE("the first title behind 附件: has a number") {
    CHECK(reference_in("附件：1.2027年甲指南") == "1");
    CHECK(reference_in("附件：12、甲指南") == "12");
    CHECK(reference_in("附件：2027年甲指南") == "");
    CHECK(reference_in("目标：1.甲") == "");
}

TEST_CASE("parts of documents and decrees") {
    for (const char* part : {"见附件2", "附表3", "如表1所示", "图4", "专栏5", "附录6", "第33条", "第2章", "部令第33号"})
        CHECK(numbers_part(part));
    for (const char* other : {"第2批", "第33号", "企业20家", "33条"}) CHECK_FALSE(numbers_part(other));
}
