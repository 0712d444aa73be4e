#include <doctest/doctest.h>

#include "reader/plain_text.hpp"
#include "record/plan.hpp"
#include "tests/support/files.hpp"
#include "tests/support/record_lines.hpp"

using namespace plandoc;
using record::Extent;

namespace {

using Lines = std::vector<std::string>;

record::Plan plan_of(const std::string& text, Extent extent) { return record::read_plan(reader::read_plain_text(text), extent); }

Lines targets_of(const record::Plan& plan) { return test::answer(plan, test::parse_question("targets +quote")); }

}  // namespace

TEST_CASE("targets are the same however little else is read") {
    for (const std::filesystem::path& sample : test::samples()) {
        const std::string text = test::read_file(sample);
        const Lines expected = targets_of(plan_of(text, Extent::everything));
        CHECK(targets_of(plan_of(text, Extent::figures)) == expected);
        CHECK(targets_of(plan_of(text, Extent::targets)) == expected);
    }
}

TEST_CASE("a section on what has been may hold a target") {
    const std::string text =
        "甲市供热工作方案（2021-"
        "2025年）\n\n一、发展基础\n\n“十三五”末，全市已建成供热站12座。到2025年，已接入管网的小区供热率不低于90%。\n\n"
        "二、主要任务\n\n新建供热站5座。\n";
    const Lines expected = targets_of(plan_of(text, Extent::everything));
    REQUIRE(expected.size() == 2);
    CHECK(targets_of(plan_of(text, Extent::targets)) == expected);
}

TEST_CASE("what has been is passed over where only targets are asked for") {
    const std::string text = "一、发展基础\n\n全市已建成供热站12座。\n\n二、主要任务\n\n新建供热站5座。\n";
    const record::Plan plan = plan_of(text, Extent::targets);
    CHECK(targets_of(plan).size() == 1);
    CHECK(plan.numbers.empty());
    CHECK(plan_of(text, Extent::figures).numbers.size() == 4);
}
