#include "review/baseline.hpp"

#include <doctest/doctest.h>

#include "review/checks.hpp"
#include "tests/support/plan_of.hpp"

using namespace plandoc;

TEST_CASE("a finding stays the same when its line moves") {
    const record::Plan before = test::plan_of("一、任务\n落实《甲类办法〉。\n");
    const record::Plan after = test::plan_of("甲市乙工作方案\n\n一、任务\n抓好乙工作。\n落实《甲类办法〉。\n");
    const review::Findings old_findings = review::find_findings(before), new_findings = review::find_findings(after);
    REQUIRE(old_findings.size() == 1);
    REQUIRE(new_findings.size() == 1);
    review::Baseline baseline;
    baseline.add(review::key_of(before, nullptr, old_findings.front()));
    auto read = review::Baseline::parse(baseline.text());
    REQUIRE(read);
    CHECK(read->take(review::key_of(after, nullptr, new_findings.front())));
    CHECK_FALSE(read->take(review::key_of(after, nullptr, new_findings.front())));
}

TEST_CASE("another file is no baseline") { CHECK_FALSE(review::Baseline::parse("{}")); }
