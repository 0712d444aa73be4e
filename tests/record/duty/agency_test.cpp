#include "record/duty/agency.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/one_passage.hpp"

using namespace plandoc;

namespace {

/// The full names of a list with | between them, "…" where it is open-ended.
std::string names_of(const std::string& list) {
    const test::OnePassage passage(list);
    record::CarriedPrefix carried;
    const record::AgencyList agencies = record::read_agencies(passage.clean, passage.words, carried);
    std::string names;
    for (const record::Agency& agency : agencies.agencies)
        names += (names.empty() ? "" : "|") + record::full_name(passage.clean, agency);
    return agencies.open_ended ? names + "…" : names;
}

bool are_known(const std::string& list) {
    const test::OnePassage passage(list);
    record::CarriedPrefix carried;
    return record::are_agencies(passage.clean, record::read_agencies(passage.clean, passage.words, carried));
}

}  // namespace

TEST_CASE("lists are parted at their marks, outside brackets") {
    CHECK(names_of("市教育局、市财政局，市科技局；市公安局") == "市教育局|市财政局|市科技局|市公安局");
    CHECK(names_of("市发展改革委（市能源局、市粮食局）、市财政局") == "市发展改革委（市能源局、市粮食局）|市财政局");
    CHECK(names_of("市教育局<br>市财政局") == "市教育局|市财政局");
    CHECK(names_of("市教育局 市财政局") == "市教育局|市财政局");
    CHECK(names_of("、，") == "");
    CHECK(names_of("（试行） 市财政局") == "（试行）市财政局");
}

TEST_CASE("及 and 和 part whole names only") {
    CHECK(names_of("市教育局和市财政局") == "市教育局|市财政局");
    CHECK(names_of("市工业和信息化局") == "市工业和信息化局");
    CHECK(names_of("市卫生健康委及市医保局以及市文化和旅游局") == "市卫生健康委|市医保局|市文化和旅游局");
    CHECK(names_of("各有关部门和单位") == "各有关部门和单位");
}

TEST_CASE("several places with one body are one") {
    for (const char* const list : {"各区、市政府", "有关市、州、县人民政府", "各县（市、区）党委、政府", "广州、深圳市政府",
                                   "各省、自治区、直辖市市场监管局", "中央、省驻市单位", "各有关部门、单位"})
        CHECK(names_of(list) == list);
    CHECK(names_of("市委、市政府") == "市委|市政府");
}

TEST_CASE("the prefix is carried on until another comes") {
    CHECK(names_of("市教育局、财政局、荣成海关、科技局") == "市教育局|市财政局|荣成海关|市科技局");
    CHECK(names_of("市教育局、区财政局、民政局") == "市教育局|区财政局|区民政局");
    CHECK(names_of("市委组织部、宣传部、教育局") == "市委组织部|市委宣传部|市教育局");
    CHECK(names_of("教育局、财政局") == "教育局|财政局");
    CHECK(names_of("区教育部门、财政部门、行业主管部门、行业部门、职能部门") ==
          "区教育部门|区财政部门|行业主管部门|行业部门|职能部门");
}

TEST_CASE("等 and what follows it is no agency") {
    CHECK(names_of("市教育局、财政局等") == "市教育局|市财政局…");
    CHECK(names_of("市教育局等部门、单位") == "市教育局…");
    CHECK(names_of("市教育局等，各区政府") == "市教育局|各区政府…");
    CHECK(names_of("市教育局、高等学校") == "市教育局|高等学校");
}

TEST_CASE("notes in brackets are no part of a name, short names of departments are") {
    CHECK(names_of("各区政府（含开发区管委会，下同）") == "各区政府");
    CHECK(names_of("各区教育局（不含甲区）") == "各区教育局");
    CHECK(names_of("领导小组办公室（以下简称办公室）") == "领导小组办公室");
    CHECK(names_of("市交通运输局（市铁路办）") == "市交通运输局（市铁路办）");
}

TEST_CASE("two in three known endings make a list of agencies") {
    CHECK(are_known("市教育局、市财政局、甲站"));
    CHECK_FALSE(are_known("甲、乙、市教育局"));
    CHECK_FALSE(are_known(""));
}
