#include "review/indicator.hpp"

#include <doctest/doctest.h>

#include "lexicon/table.hpp"
#include "tests/support/files.hpp"

namespace {

using namespace plandoc;
using review::IndicatorNames;

/// Meaning and dimension: what decides whether two targets share a row.
std::pair<std::u16string, std::string> meant(const IndicatorNames& names, std::string_view indicator, std::string_view unit) {
    return {names.meaning_of(indicator).key, names.dimension_of(unit)};
}

}  // namespace

TEST_CASE("indicators that mean the same, and that do not") {
    const std::string table = test::read_file(test::home() / "tests/review/pairs.tsv");
    const IndicatorNames names;
    for (const lexicon::Row& row : lexicon::rows_of(table)) {
        INFO(row[1], " and ", row[3]);
        const bool same = meant(names, row[1], row[2]) == meant(names, row[3], row[4]);
        CHECK(same == (row[0] == "same"));
    }
}

TEST_CASE("a plan's place and subject") {
    const IndicatorNames names;
    const review::PlanSubject subject{u"甲乙市", u"知识产权"};
    CHECK(names.meaning_of("甲乙市森林覆盖率", subject).key == names.meaning_of("森林覆盖率").key);
    CHECK(names.meaning_of("宣传活动", subject).key == names.meaning_of("知识产权主题宣传活动", subject).key);
    CHECK(names.meaning_of("宣传活动").key != names.meaning_of("知识产权宣传活动").key);
}

TEST_CASE("a list before 等 says no more than what stands behind it") {
    const IndicatorNames names;
    CHECK(names.meaning_of("从事知识产权代理、运营等服务的专业人才").key == names.meaning_of("从事知识产权服务的专业人才").key);
    CHECK(names.meaning_of("稻谷、玉米等良种").key != names.meaning_of("良种").key);
}

TEST_CASE("names that a user adds") {
    lexicon::Additions additions;
    additions.indicators = {{"甲类企业", "乙类企业总数"}};
    additions.units = {{"盏", "套"}};
    const IndicatorNames names(additions);
    CHECK(names.meaning_of("乙类企业").key == names.meaning_of("甲类企业").key);
    CHECK(names.meaning_of("乙类企业").rows.size() == 2);
    CHECK(names.same_unit("盏", "套"));
    CHECK_FALSE(names.same_unit("盏", "台"));
}

TEST_CASE("the rows of the lexicon behind a meaning") {
    CHECK(IndicatorNames().meaning_of("中国驰名商标总数").rows ==
          std::vector<std::string>{"中国驰名商标 → 驰名商标", "总数 → ∅"});
}

TEST_CASE("what is added is told from what there is") {
    CHECK(IndicatorNames().meaning_of("新增风电装机容量").is_added);
    CHECK_FALSE(IndicatorNames().meaning_of("风电装机容量").is_added);
}
