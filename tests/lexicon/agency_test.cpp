#include "lexicon/agency.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace plandoc::lexicon;

namespace {

/// Kind and size of the ending: "department 1"; "-": no agency.
std::string ending_of(std::u16string_view name) {
    const char* const kinds[] = {"none", "department", "party", "place", "system"};
    const AgencyEnding ending = match_agency_ending(name);
    if (ending.kind == AgencyKind::none) return "-";
    return std::string(kinds[static_cast<int>(ending.kind)]) + " " + std::to_string(ending.size);
}

}  // namespace

TEST_CASE("the longest ending says what a name is") {
    CHECK(ending_of(u"市教育局") == "department 1");
    CHECK(ending_of(u"银监分局") == "system 2");
    CHECK(ending_of(u"市委组织部") == "party 3");
    CHECK(ending_of(u"各镇人民政府") == "place 4");
    CHECK(ending_of(u"省大数据中心") == "department 5");
    CHECK(ending_of(u"专项小组各成员单位") == "system 4");
}

TEST_CASE("words that only end like agencies are none") {
    for (const std::u16string_view word : {u"新格局", u"宴会大厅", u"全部", u"大数据中心城市", u"数据中心", u"教育", u""})
        CHECK(ending_of(word) == "-");
}

TEST_CASE("the prefix is a level, a place with its level or an autonomous region") {
    CHECK(match_agency_prefix(u"市教育局") == 1);
    CHECK(match_agency_prefix(u"荣成市教育局") == 3);
    CHECK(match_agency_prefix(u"自治区教育厅") == 3);
    CHECK(match_agency_prefix(u"兵团教育局") == 2);
    CHECK(match_agency_prefix(u"市市场监督管理局") == 1);
    for (const std::u16string_view name : {u"市场监督管理局", u"荣成海关", u"教育局", u"省会办", u"兵团", u"市"})
        CHECK(match_agency_prefix(name) == 0);
}

TEST_CASE("the committee of a party's department") {
    CHECK(match_committee(u"市委组织部") == 2);
    CHECK(match_committee(u"荣成市委组织部") == 4);
    CHECK(match_committee(u"自治区党委宣传部") == 5);
    CHECK(match_committee(u"市教育局") == 0);
    CHECK(match_committee(u"委组织部") == 0);
}

TEST_CASE("bare names of departments and centres take a prefix, others do not") {
    for (const std::u16string_view name :
         {u"科学技术局", u"市场监督管理局", u"社会信用中心", u"国家安全局", u"红十字会", u"法院"})
        CHECK(may_take_prefix(name));
    for (const std::u16string_view name : {u"市教育局", u"荣成海关", u"银监分局", u"人民银行荣成市支行", u"经济开发区",
                                           u"各镇人民政府", u"国家能源局", u"北海海事局", u"甲公司", u"有关部门"})
        CHECK_FALSE(may_take_prefix(name));
}

TEST_CASE("words behind 等 that name nobody") {
    for (const std::u16string_view words : {u"", u"部门", u"部门、单位", u"有关单位", u"10家市直有关部门", u"相关部门和单位"})
        CHECK(are_agencies_in_general(words));
    CHECK_FALSE(are_agencies_in_general(u"市教育局"));
    CHECK(begins_with_nobody(u"一个部门"));
    CHECK(begins_with_nobody(u"以下工作均需落实"));
    CHECK_FALSE(begins_with_nobody(u"市教育局"));
}
