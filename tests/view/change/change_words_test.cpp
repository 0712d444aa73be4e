#include "view/change/change_words.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <string>

#include "tests/support/files.hpp"
#include "tests/support/plan_of.hpp"
#include "view/json.hpp"

using namespace plandoc;
using review::Field;

namespace {

const std::string plan_of_heating =
    "甲市供热工作方案\n\n一、工作目标\n\n到2025年，新建供热站5座。（责任单位：市住建局、市财政局）\n";

std::string value_of(const record::Plan& plan, const auto& record, Field field) {
    return view::value_of(plan, record, field, text::Language::chinese);
}

}  // namespace

TEST_CASE("fields are called what records call them") {
    const record::Plan plan = test::plan_of(plan_of_heating);
    std::string json;
    view::append_json(plan, view::all_kinds(), "\n", json);
    std::set<std::string> names;
    for (const std::string& line : test::lines_of(json)) {
        const auto record = nlohmann::json::parse(line);
        for (const auto& [name, value] : record.items()) names.insert(name);
    }
    for (const std::string_view name : lexicon::enumerator_names<Field>) CHECK(names.contains(std::string(name)));
}

TEST_CASE("a field is that of its record, or the program is wrong") {
    const record::Plan plan = test::plan_of(plan_of_heating);
    REQUIRE(plan.targets.size() == 1);
    REQUIRE(plan.duties.size() == 1);
    CHECK(value_of(plan, plan.targets[0], Field::value) == "5");
    CHECK(value_of(plan, plan.targets[0], Field::by) == "2025");
    CHECK(value_of(plan, plan.targets[0], Field::baseline).empty());
    CHECK(value_of(plan, plan.duties[0], Field::role) == "责任");
    CHECK(value_of(plan, plan.duties[0], Field::agencies) == "市住建局、市财政局");
    CHECK(value_of(plan, plan.letterhead, Field::title) == "甲市供热工作方案");
    CHECK(value_of(plan, plan.letterhead, Field::period).empty());
    CHECK_THROWS_AS(value_of(plan, plan.targets[0], Field::agencies), std::logic_error);
    CHECK_THROWS_AS(value_of(plan, plan.duties[0], Field::indicator), std::logic_error);
    CHECK_THROWS_AS(value_of(plan, plan.letterhead, Field::value), std::logic_error);
}
