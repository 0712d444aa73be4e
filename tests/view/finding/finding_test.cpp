#include "view/finding/finding.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "review/checks.hpp"
#include "tests/support/files.hpp"
#include "tests/support/json_schema.hpp"
#include "tests/support/plan_of.hpp"

using namespace plandoc;

namespace {

std::string written(const record::Plan& plan, view::FindingFormat format, const record::Plan* upper = nullptr) {
    view::FindingsStyle style;
    style.format = format;
    style.version = "1.0.0";
    view::FindingsWriter writer(style);
    view::FindingsPiece piece;
    writer.add(plan, review::find_findings(plan, {}, upper), piece);
    std::string out;
    REQUIRE(writer.begin(out));
    writer.take(piece, out);
    REQUIRE(writer.end(out));
    return out;
}

record::Plan sample(const std::filesystem::path& path) {
    record::Plan plan = test::plan_of(test::read_file(path));
    plan.file = "计划/" + path.filename().string();
    return plan;
}

/// What the text of SARIF 2.1.0 (3.30) asks of a place, beyond its schema.
void check_location(const nlohmann::json& location) {
    const nlohmann::json& physical = location.at("physicalLocation");
    const auto uri = physical.at("artifactLocation").at("uri").get<std::string>();
    CHECK(uri.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/%") == std::string::npos);
    const nlohmann::json& region = physical.at("region");
    for (const char* const name : {"startLine", "startColumn", "endLine", "endColumn"}) CHECK(region.at(name).get<int>() >= 1);
    for (const char* const name : {"charOffset", "charLength", "byteOffset", "byteLength"})
        CHECK(region.at(name).get<int>() >= 0);
    CHECK(std::pair(region.at("startLine").get<int>(), region.at("startColumn").get<int>()) <=
          std::pair(region.at("endLine").get<int>(), region.at("endColumn").get<int>()));
}

}  // namespace

TEST_CASE("SARIF names a file from the root by a file URI") {
    record::Plan plan = sample(test::samples().front());
    plan.file = "/计划/a b.txt";
    CHECK(written(plan, view::FindingFormat::sarif).find("\"file:///%E8%AE%A1%E5%88%92/a%20b.txt\"") != std::string::npos);
}

TEST_CASE("SARIF keeps to its schema, and to what its text asks beyond") {
    const test::JsonSchema schema(test::home() / "tests/view/sarif-2.1.0.schema.json");
    const record::Plan upper = sample(test::home() / "samples/weihai-2018.txt");
    for (const auto& path : test::samples()) {
        const record::Plan plan = sample(path);
        CHECK(schema.errors(nlohmann::json::parse(written(plan, view::FindingFormat::sarif, &upper))) == "");
        const auto sarif = nlohmann::json::parse(written(plan, view::FindingFormat::sarif));
        CHECK(schema.errors(sarif) == "");
        REQUIRE(sarif.at("runs").size() == 1);
        const nlohmann::json& run = sarif.at("runs").at(0);
        CHECK(run.at("columnKind") == "unicodeCodePoints");
        const nlohmann::json& driver = run.at("tool").at("driver");
        CHECK(driver.at("name") == "plandoc");
        const nlohmann::json& rules = driver.at("rules");
        std::set<std::string> ids;
        for (const nlohmann::json& rule : rules) {
            CHECK(ids.insert(rule.at("id").get<std::string>()).second);
            CHECK_FALSE(rule.at("shortDescription").at("text").get<std::string>().empty());
            CHECK_FALSE(rule.at("fullDescription").at("text").get<std::string>().empty());
        }
        CHECK_FALSE(run.at("results").empty());
        for (const nlohmann::json& result : run.at("results")) {
            CHECK(rules.at(result.at("ruleIndex").get<std::size_t>()).at("id") == result.at("ruleId"));
            CHECK_FALSE(result.at("message").at("text").get<std::string>().empty());
            REQUIRE(result.at("locations").size() == 1);
            check_location(result.at("locations").at(0));
            if (result.contains("relatedLocations"))
                for (const nlohmann::json& location : result.at("relatedLocations")) check_location(location);
        }
    }
}

TEST_CASE("the schema of SARIF has something against what is none") {
    const test::JsonSchema schema(test::home() / "tests/view/sarif-2.1.0.schema.json");
    const auto sarif = nlohmann::json::parse(written(sample(test::samples().front()), view::FindingFormat::sarif));
    const auto errors_with = [&](const char* pointer, nlohmann::json value) {
        nlohmann::json changed = sarif;
        changed[nlohmann::json::json_pointer(pointer)] = std::move(value);
        return schema.errors(changed);
    };
    CHECK(errors_with("/version", "2.0.0").starts_with("[version]: "));
    CHECK(errors_with("/runs/0/columnKind", "bytes") != "");
    CHECK(errors_with("/runs/0/results/0/level", "fatal") != "");
    CHECK(errors_with("/runs/0/results/0/severity", "error") != "");
    CHECK(errors_with("/runs/0/results/0/locations/0/physicalLocation/region/startLine", 0) != "");
}

TEST_CASE("a caret stands below its place, as wide as it") {
    const record::Plan plan = test::plan_of("一、任务\n抓好甲类（含乙类）工作，落实《甲类办法〉。\n");
    const std::string text = written(plan, view::FindingFormat::text);
    CHECK(text ==
          ":2:15: warning: 《 … 〉: closed by a mark of another kind [title-mark-mismatch]\n"
          "    抓好甲类（含乙类）工作，落实《甲类办法〉。\n"
          "                                ^~\n"
          "    also 2:20\n");
}

TEST_CASE("workflow commands escape what would end them") {
    record::Plan plan = test::plan_of("一、任务\n落实《甲类办法〉。\n");
    plan.file = "a,b:c%.txt";
    const std::string github = written(plan, view::FindingFormat::github);
    CHECK(github.starts_with("::warning file=a%2Cb%3Ac%25.txt,line=2,endLine=2,col=3,endColumn=4,title=title-mark-mismatch::"));
}

TEST_CASE("JUnit is XML whatever the text holds") {
    record::Plan plan = test::plan_of("一、任务\n落实《甲类办法〉。\n");
    plan.file = "<a>&\"b\".txt";
    const std::string junit = written(plan, view::FindingFormat::junit);
    CHECK(junit.find("<testsuite name=\"&lt;a&gt;&amp;&quot;b&quot;.txt\" tests=\"1\" failures=\"0\" errors=\"0\">") !=
          std::string::npos);
    CHECK(written(test::plan_of(""), view::FindingFormat::junit).find("<testcase classname=\"\" name=\"validate\"/>") !=
          std::string::npos);
}

TEST_CASE("what was found is counted in words") {
    CHECK(view::counted({0, 2, 3}, 5).english == "3 errors, 2 warnings in 5 documents");
    CHECK(view::counted({1, 0, 1}, 1).english == "1 error, 0 warnings, 1 note in 1 document");
}
