#include "outline/label/ordinal.hpp"

#include <doctest/doctest.h>

using namespace plandoc::outline;

TEST_CASE("Chinese ordinals are read as far as they go") {
    CHECK(match_chinese_ordinal(u"一、").value == 1);
    CHECK(match_chinese_ordinal(u"十").value == 10);
    CHECK(match_chinese_ordinal(u"二十一、").value == 21);
    CHECK(match_chinese_ordinal(u"二十一、").size == 3);
    CHECK(match_chinese_ordinal(u"一百零三").value == 103);
    CHECK(match_chinese_ordinal(u"一百一十").value == 110);
}

TEST_CASE("what is no Chinese ordinal") {
    for (const char16_t* text : {u"", u"、", u"一二", u"百", u"零", u"〇"}) CHECK(match_chinese_ordinal(text).size == 0);
}

TEST_CASE("Arabic ordinals have at most three digits") {
    CHECK(match_arabic_ordinal(u"12.").value == 12);
    CHECK(match_arabic_ordinal(u"12.").size == 2);
    CHECK(match_arabic_ordinal(u"120").value == 120);
    for (const char16_t* text : {u"", u"2025年", u"007", u"一"}) CHECK(match_arabic_ordinal(text).size == 0);
}

TEST_CASE("ordinals are written as they are read") {
    for (std::uint32_t ordinal = 1; ordinal < 200; ++ordinal)
        CHECK(match_chinese_ordinal(chinese_ordinal(ordinal)).value == ordinal);
    CHECK(circled_ordinal(1) == u'①');
    CHECK(circled_ordinal(20) == u'⑳');
    CHECK(circled_ordinal(21) == u'㉑');
    CHECK(circled_ordinal(50) == u'㊿');
}
