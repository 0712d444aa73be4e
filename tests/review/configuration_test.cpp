#include "review/configuration.hpp"

#include <doctest/doctest.h>

using namespace plandoc;

TEST_CASE("a configuration") {
    const auto read = review::parse_configuration(
        "fail-on = \"warning\"\nskip = [\"drafts/**\"]\n[rules]\nnumbering-style = \"off\"\n"
        "stray-latin = \"error\"\n[lexicon]\nagencies = [[\"甲局\", \"乙局\"]]\n");
    REQUIRE(read);
    CHECK(read->fail_on == review::FailOn::warning);
    CHECK(read->skip == std::vector<std::string>{"drafts/**"});
    REQUIRE(read->setting_of(review::Rule::numbering_style) != nullptr);
    CHECK_FALSE(read->setting_of(review::Rule::numbering_style)->severity);
    CHECK(read->setting_of(review::Rule::stray_latin)->severity == review::Severity::error);
    CHECK(read->setting_of(review::Rule::numbering_gap) == nullptr);
    CHECK(read->lexicon.agencies.front().size() == 2);
}

TEST_CASE("what a configuration does not know is an error that names the nearest") {
    CHECK(review::parse_configuration("[rules]\nnumbering-stile = \"off\"").error().english ==
          "2: no rule numbering-stile; did you mean numbering-style?");
    CHECK(review::parse_configuration("fail_on = \"error\"").error().english == "1: no key fail_on; did you mean fail-on?");
    CHECK(review::parse_configuration("[lexicon]\nagencie = []").error().chinese == "2: 没有键 agencie，是否想用 agencies？");
    CHECK_FALSE(review::parse_configuration("[rules]\nstray-latin = \"fatal\""));
    CHECK_FALSE(review::parse_configuration("skip = 3"));
    CHECK_FALSE(review::parse_configuration("skip = ["));
}

TEST_CASE("globs") {
    CHECK(review::fits_glob("drafts/a/b.txt", "drafts/**"));
    CHECK(review::fits_glob("a/b.txt", "**/b.txt"));
    CHECK(review::fits_glob("b.txt", "**/b.txt"));
    CHECK(review::fits_glob("a.txt", "*.txt"));
    CHECK_FALSE(review::fits_glob("a/b.txt", "*.txt"));
    CHECK_FALSE(review::fits_glob("ab.txt", "?.txt"));
}
