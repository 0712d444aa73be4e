// lib/view/plandoc.schema.json against what the program writes: every record of the samples, field by field and in order.

#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/support/files.hpp"
#include "tests/support/json_schema.hpp"
#include "tests/support/plan_of.hpp"
#include "view/comparison/comparison.hpp"
#include "view/json.hpp"

using namespace plandoc;

namespace {

using Json = nlohmann::ordered_json;

std::filesystem::path schema_path() { return test::home() / "lib/view/plandoc.schema.json"; }

std::vector<std::string> names_of(const Json& object) {
    std::vector<std::string> names;
    for (const auto& member : object.items()) names.push_back(member.key());
    return names;
}

/// The fields of a record stand in the order of the schema's properties.
void check_order(const Json& record) {
    static const Json definitions = Json::parse(test::read_file(schema_path())).at("$defs");
    CHECK(names_of(record) == names_of(definitions.at(record.at("record").get<std::string>()).at("properties")));
}

void check_lines(const std::string& lines) {
    static std::map<std::string, test::JsonSchema> schemas;  // by kind of record
    for (const std::string& line : test::lines_of(lines)) {
        CAPTURE(line);
        const Json record = Json::parse(line);
        check_order(record);
        const auto kind = record.at("record").get<std::string>();
        const auto schema = schemas.try_emplace(kind, schema_path(), kind).first;
        CHECK(schema->second.errors(nlohmann::json::parse(line)) == "");
    }
}

}  // namespace

TEST_CASE("every record of the samples is as the schema has it") {
    for (const auto& sample : test::samples()) {
        std::string lines;
        view::append_json(test::plan_of(test::read_file(sample)), view::all_kinds(), "\n", lines);
        check_lines(lines);
    }
}

TEST_CASE("so are the error record and the comparison of the samples") {
    std::vector<record::Plan> plans;
    for (const auto& sample : test::samples()) {
        plans.push_back(test::plan_of(test::read_file(sample)));
        plans.back().doc = sample.stem().string();
    }
    view::ComparisonStyle style;
    style.format = view::Format::ndjson;
    std::string lines;
    REQUIRE(view::append_comparison(plans, review::compare(plans, review::IndicatorNames(), {}), style, lines));
    view::append_json_error("7", 7, "not a JSON object", lines);
    check_lines(lines);
}
