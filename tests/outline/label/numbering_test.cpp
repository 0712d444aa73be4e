#include "outline/label/numbering.hpp"
#include "outline/label/normal_form.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace plandoc::outline;

namespace {

/// The label's scheme, ordinal and size, and what it takes to be believed: "cn 1 2 sure"; "-" for none.
std::string label_of(std::u16string_view characters) {
    const Label label = match_label(characters);
    if (!label) return "-";
    const char* const trusts[] = {"sure", "gap", "sequence", "gap in sequence", "run"};
    return std::string(name_of(label.scheme)) + " " + std::to_string(label.ordinal) + " " + std::to_string(label.size) + " " +
           trusts[static_cast<int>(label.trust)];
}

std::string normal_form(std::u16string_view characters) {
    const Label label = match_label(characters);
    std::string form;
    append_normal_form(label.scheme, label.ordinal, characters.substr(0, label.size), form);
    return form;
}

}  // namespace

TEST_CASE("labels of every scheme, in width-folded characters") {
    CHECK(label_of(u"第一编总论") == "book 1 3 gap");
    CHECK(label_of(u"第十二章总则") == "chapter 12 4 gap");
    CHECK(label_of(u"第2节目的") == "division 2 3 gap");
    CHECK(label_of(u"第二十三条为了") == "article 23 5 gap");
    CHECK(label_of(u"二十一、甲") == "cn 21 4 sure");
    CHECK(label_of(u"(十)甲") == "cn-paren 10 3 sure");
    CHECK(label_of(u"12.甲") == "arabic 12 3 sure");
    CHECK(label_of(u"3、甲") == "arabic 3 2 sure");
    CHECK(label_of(u"1.2甲") == "decimal 2 3 sequence");
    CHECK(label_of(u"1.2.10.甲") == "decimal 10 7 sequence");
    CHECK(label_of(u"(3)甲") == "arabic-paren 3 3 sure");
    CHECK(label_of(u"3)甲") == "arabic-half-paren 3 2 sure");
    CHECK(label_of(u"㉑甲") == "circled 21 1 sure");
    CHECK(label_of(u"⑴甲") == "arabic-paren 1 1 sure");
    CHECK(label_of(u"⒈甲") == "arabic 1 1 sure");
    CHECK(label_of(u"㈡甲") == "cn-paren 2 1 sure");
    CHECK(label_of(u"--甲") == "bullet 0 2 sure");
    CHECK(label_of(u"-甲") == "bullet 0 1 sure");
    CHECK(label_of(u"•甲") == "bullet 0 1 sure");
}

TEST_CASE("a label may be all there is") {
    CHECK(label_of(u"(九)") == "cn-paren 9 3 sure");
    CHECK(label_of(u"三、") == "cn 3 2 sure");
    CHECK(label_of(u"1.") == "arabic 1 2 sure");
}

TEST_CASE("figures, dates and counts are no labels") {
    for (const std::u16string_view line :
         {u"2025年", u"1.5万件", u"1.985272", u"90.1 95", u"1.5的机房", u"1.3以下", u"3-5家", u"-5", u"----", u"-->",
          u"(2021)7号", u"一是", u"一批", u"十百千", u"第一,", u"第三方", u"007.", u""})
        CHECK(label_of(line) == "-");
}

TEST_CASE("what only a sequence makes a label") {
    CHECK(label_of(u"一、二、三产业") == "cn 1 2 sequence");
    CHECK(label_of(u"三、四级医院") == "cn 3 2 sequence");
    CHECK(label_of(u"一、二手车") == "cn 1 2 sure");
    CHECK(label_of(u"1、2、3号线") == "arabic 1 2 sequence");
    CHECK(label_of(u"1、2023年") == "arabic 1 2 sure");
    CHECK(label_of(u"1.2025年") == "arabic 1 2 run");
    CHECK(label_of(u"2.30家") == "decimal 30 4 sequence");
}

TEST_CASE("an item with a figure at its head") {
    const std::u16string_view line = u"2.30家企业";
    const Label item = item_before_figure(match_label(line), line);
    CHECK(item.scheme == Scheme::arabic);
    CHECK(item.ordinal == 2);
    CHECK(item.size == 2);
    CHECK(!item_before_figure(match_label(u"2.3"), u"2.3"));
}

TEST_CASE("normal forms") {
    CHECK(normal_form(u"第10章甲") == "第十章");
    CHECK(normal_form(u"二十、") == "二十");
    CHECK(normal_form(u"一百零五、") == "一百零五");
    CHECK(normal_form(u"(十一)") == "（十一）");
    CHECK(normal_form(u"1.") == "1");
    CHECK(normal_form(u"1.2.甲") == "1.2");
    CHECK(normal_form(u"(1)") == "（1）");
    CHECK(normal_form(u"1)") == "1）");
    CHECK(normal_form(u"③") == "③");
    std::string bullet;
    append_normal_form(Scheme::bullet, 3, u"--", bullet);
    CHECK(bullet == "-3");
}
