#include "record/number/enclosing_marks.hpp"

#include <doctest/doctest.h>

#include "tests/support/first_number.hpp"

using namespace plandoc;

namespace {

/// What encloses the first number of the text.
std::string enclosing(const std::string& text) {
    const test::FirstNumber number(text);
    record::EnclosingMarks marks(number.passage);
    marks.follow({number.words.begin, number.digits.begin});
    const std::uint32_t index = number.digits.begin;
    return std::string(marks.in_quoted_name(index) ? "name" : "") + (marks.in_title(index) ? "title" : "");
}

}  // namespace

TEST_CASE("a number in a short quotation or in a title") {
    CHECK(enclosing("实施“千村3网”行动") == "name");
    CHECK(enclosing("落实《甲规划（2021年）》") == "title");
    CHECK(enclosing("建成3家") == "");
}

TEST_CASE("what is closed before the number, never, or far behind it encloses nothing") {
    CHECK(enclosing("“甲”工程3个") == "");
    CHECK(enclosing("《甲规划》提出3个") == "");
    CHECK(enclosing("“甲3个") == "");
    CHECK(enclosing("“3个。乙”") == "");
    CHECK(enclosing("要“建成3个甲乙丙丁甲乙丙丁甲乙丙丁甲乙丙丁的园区”") == "");
}
