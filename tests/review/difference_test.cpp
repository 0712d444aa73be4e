#include "review/difference.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plandoc::review;

TEST_CASE("changed characters") {
    CHECK(find_differences(u"", u"").empty());
    CHECK(find_differences(u"甲乙", u"甲乙").empty());
    CHECK(find_differences(u"达到11件以上", u"达到12件以上") == std::vector<Difference>{{3, 4, 3, 4}});
    CHECK(find_differences(u"甲乙丙", u"甲丙") == std::vector<Difference>{{1, 2, 1, 1}});
    CHECK(find_differences(u"甲丙", u"甲乙丙") == std::vector<Difference>{{1, 1, 1, 2}});
    CHECK(find_differences(u"甲", u"乙") == std::vector<Difference>{{0, 1, 0, 1}});
    CHECK(find_differences(u"甲乙丙丁戊", u"子乙丙丁丑") == std::vector<Difference>{{0, 1, 0, 1}, {4, 5, 4, 5}});
}

TEST_CASE("a character of several code points is changed as a whole") {
    CHECK(find_differences(u"cafe", u"cafe\u0301") == std::vector<Difference>{{3, 4, 3, 5}});
    CHECK(find_differences(u"葛\uFE00城", u"葛\uFE01城") == std::vector<Difference>{{0, 2, 0, 2}});
}

TEST_CASE("long texts are held together by their sentences") {
    std::u16string before, after;
    for (char16_t index = 0; index < 4000; ++index) {
        const std::u16string sentence{u'甲', static_cast<char16_t>(u'一' + index), u'乙', u'。'};
        before += sentence;
        after += index == 2000 ? u"甲乙丙丁。" : sentence;
    }
    const std::vector<Difference> differences = find_differences(before, after);
    REQUIRE(differences.size() <= 2);
    CHECK(differences.front().before_begin >= 8000);
    CHECK(differences.back().before_end <= 8004);
}

TEST_CASE("texts that have nothing in common are one difference") {
    const std::u16string before(200'000, u'甲'), after(200'000, u'乙');
    CHECK(find_differences(before, after) == std::vector<Difference>{{0, 200'000, 0, 200'000}});
}
