#include "view/html.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdio>
#include <map>
#include <set>
#include <string>

#include "reader/plain_text.hpp"
#include "review/checks.hpp"
#include "review/compare.hpp"
#include "tests/support/files.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/scratch_folder.hpp"
#include "view/change/change.hpp"
#include "view/comparison/comparison.hpp"
#include "view/comparison/plot.hpp"
#include "view/finding/finding.hpp"
#include "view/html_assets.hpp"
#include "view/records.hpp"

using namespace plandoc;

namespace {

/// The values of an attribute, in the order of the page.
std::vector<std::string> values_of(const std::string& page, const std::string& attribute) {
    std::vector<std::string> values;
    const std::string begin = " " + attribute + "=\"";
    for (std::size_t at = 0; (at = page.find(begin, at)) != std::string::npos;) {
        at += begin.size();
        values.push_back(page.substr(at, page.find('"', at) - at));
    }
    return values;
}

/// Every link leads to one place of the page.
void check_links(const std::string& page) {
    std::set<std::string> ids;
    for (const std::string& id : values_of(page, "id")) CHECK_MESSAGE(ids.insert(id).second, "twice: " << id);
    const std::vector<std::string> links = values_of(page, "href");
    for (const std::string& link : links) CHECK_MESSAGE(ids.count(link.substr(1)) == 1, "leads nowhere: " << link);
    CHECK(links.size() > 20);
}

std::vector<record::Plan> sample_plans() {
    std::vector<record::Plan> plans;
    for (const auto& sample : test::samples()) {
        plans.push_back(test::plan_of(test::read_file(sample)));
        plans.back().doc = sample.stem().string();
    }
    return plans;
}

std::string records_page(const std::vector<record::Plan>& plans) {
    view::RecordsStyle style;
    style.format = view::Format::html;
    style.kinds = view::all_kinds();
    view::RecordsWriter writer(style);
    std::string page;
    REQUIRE(writer.begin(page));
    for (const record::Plan& plan : plans) {
        view::RecordsPiece piece;
        writer.add(plan, piece);
        writer.take(piece, page);
    }
    REQUIRE(writer.end(page));
    return page;
}

std::string comparison_page(const std::vector<record::Plan>& plans) {
    view::ComparisonStyle style;
    style.format = view::Format::html;
    std::string page;
    REQUIRE(view::append_comparison(plans, review::compare(plans, review::IndicatorNames(), {}), style, page));
    return page;
}

std::string findings_page(const std::vector<record::Plan>& plans) {
    view::FindingsStyle style;
    style.format = view::FindingFormat::html;
    view::FindingsWriter writer(style);
    std::string page;
    REQUIRE(writer.begin(page));
    for (const record::Plan& plan : plans) {
        view::FindingsPiece piece;
        writer.add(plan, review::find_findings(plan, {}, nullptr), piece);
        writer.take(piece, page);
    }
    REQUIRE(writer.end(page));
    return page;
}

std::string changes_page(const record::Plan& before, const record::Plan& after) {
    view::ChangeStyle style;
    style.format = view::ChangeFormat::html;
    std::string page;
    REQUIRE(view::append_changes(before, after, review::diff(before, after), style, page));
    return page;
}

/// "sha256-" and the base64 of the hash, as sha256sum finds it.
std::string hash_of(std::string_view text) {
    const test::ScratchFolder scratch;
    const auto path = scratch.path() / "asset";
    test::write_file(path, std::string(text));
    std::FILE* const pipe = ::popen(("sha256sum " + path.string()).c_str(), "r");
    REQUIRE(pipe != nullptr);
    char hex[65] = {};
    REQUIRE(std::fread(hex, 1, 64, pipe) == 64);
    ::pclose(pipe);
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bits, hash = "sha256-";
    for (const char c : std::string_view(hex, 64)) bits += fmt::format("{:04b}", std::stoi(std::string(1, c), nullptr, 16));
    bits += "00";
    for (std::size_t at = 0; at < bits.size(); at += 6)
        hash.push_back(digits[static_cast<std::size_t>(std::stoi(bits.substr(at, 6), nullptr, 2))]);
    return hash + "=";
}

}  // namespace

TEST_CASE("a browser runs style and script of these hashes only") {
    CHECK(view::html_style_hash == hash_of(view::html_style));
    CHECK(view::html_script_hash == hash_of(view::html_script));
}

TEST_CASE("every link of a report leads to one place in it") {
    const std::vector<record::Plan> plans = sample_plans();
    check_links(records_page(plans));
    check_links(comparison_page(plans));
    check_links(findings_page(plans));
    check_links(changes_page(plans[0], plans[1]));
}

TEST_CASE("what changed of a document is marked at its title") {
    const std::string page = changes_page(test::plan_of("甲市果园建设工作方案（2021—2023年）\n一、目标\n果园达到20个。\n"),
                                          test::plan_of("甲市果园建设工作方案（2021—2025年）\n一、目标\n果园达到20个。\n"));
    CHECK(
        page.find("id=\"old:change-1\" href=\"#change-1\" title=\"document changed\">甲市果园建设工作方案（2021—2023年）</a>") !=
        std::string::npos);
}

TEST_CASE("changes are marked in both texts, section beside section") {
    const auto plan = [](const char* text) { return test::plan_of(text); };
    const std::string page =
        changes_page(plan("甲市工作方案\n一、目标\n果园达到20个。\n二、任务\n修好水渠。\n三、保障\n备足粮食。\n"),
                     plan("甲市工作方案\n一、目标\n果园达到30个。\n三、保障\n备足粮食。\n"));
    const auto has = [&](const std::string& words) { return page.find(words) != std::string::npos; };
    CHECK(has("<a class=\"mark removed\" id=\"old:change-1\" href=\"#change-1\" title=\"target changed\">2</a>"));
    CHECK(has("<a class=\"mark added\" id=\"new:change-1\" href=\"#change-1\" title=\"target changed\">3</a>"));
    CHECK(
        has("<p id=\"change-1\">target changed, tightened: 果园: value 20个 → 30个 <a href=\"#old:change-1\">old</a> "
            "<a href=\"#new:change-1\">new</a></p>"));
    CHECK(has("id=\"new:line-4\">三、保障"));
    // The section that is gone stands beside nothing: the one behind it begins a list in both texts.
    CHECK(has("<ol class=\"text\" start=\"6\">\n<li id=\"old:line-6\">"));
    CHECK(has("<ol class=\"text\" start=\"4\">\n<li id=\"new:line-4\">"));
}

TEST_CASE("marks nest, cross and end with their lines") {
    const auto document = reader::read_plain_text("甲乙丙\n丁戊<\n");
    std::string out;
    view::MarkedText(
        *document, "d",
        {{{0, 13}, "duties", "a", "a-row", ""}, {{3, 6}, "targets", "b", "b-row", ""}, {{0, 3}, "people", "c", "c-row", ""}})
        .append_rest(out);
    CHECK(out ==
          "<ol class=\"text\">\n<li id=\"d:line-1\"><span id=\"a\"></span>"
          "<a class=\"mark duties people\" id=\"c\" href=\"#c-row\" title=\"\">甲</a>"
          "<a class=\"mark duties targets\" id=\"b\" href=\"#b-row\" title=\"\">乙</a>"
          "<a class=\"mark duties\" href=\"#a-row\" title=\"\">丙</a></li>\n"
          "<li id=\"d:line-2\"><a class=\"mark duties\" href=\"#a-row\" title=\"\">丁</a>戊&lt;</li>\n</ol>\n");
}

TEST_CASE("nothing of a document runs") {
    const std::string hostile =
        "<script>alert(1)</script>工作方案\n一、<img src=x onerror=alert(1)>\"'目标\n到2025年，<b "
        "onclick=\"x\">企业</b>达到20家。"
        "（责任单位：<a href=\"javascript:x\">市财政局</a>）\n";
    std::vector<record::Plan> plans;
    plans.push_back(test::plan_of(hostile));
    plans.push_back(test::plan_of(hostile + "二、<script>"));
    plans[0].doc = "\"><script>";
    plans[1].doc = "b";
    const auto count = [](const std::string& page, std::string_view words) {
        std::size_t times = 0;
        for (std::size_t at = 0; (at = page.find(words, at)) != std::string::npos; at += words.size()) ++times;
        return times;
    };
    for (const std::string& page :
         {records_page(plans), comparison_page(plans), findings_page(plans), changes_page(plans[0], plans[1])}) {
        CHECK(count(page, "<script") == 1);
        for (const char* element : {"<img", "<b ", "\"javascript:", "\" onerror", "\" onclick"}) CHECK(count(page, element) == 0);
        CHECK(page.find("default-src 'none'") != std::string::npos);
    }
}

TEST_CASE("a plot's scale ends at a round number") {
    const auto plot = [](double value, std::string_view unit) {
        std::string out;
        view::append_plot({{value, 0, ""}}, unit, out);
        return out;
    };
    CHECK(plot(12, "件").find("text-anchor=\"middle\">20<") != std::string::npos);
    CHECK(plot(85, "%").find("text-anchor=\"middle\">100<") != std::string::npos);
    CHECK(plot(150000000, "元").find("text-anchor=\"middle\">2亿<") != std::string::npos);
    CHECK(plot(10, "件").find("cx=\"150.0\"") != std::string::npos);
}
