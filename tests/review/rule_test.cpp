#include "review/rule.hpp"

#include <doctest/doctest.h>

#include "tests/support/files.hpp"

using namespace plandoc;

TEST_CASE("the table of rules is in the order of the enumeration") {
    for (std::size_t index = 0; index < review::rules().size(); ++index) {
        const review::RuleEntry& entry = review::rules()[index];
        CHECK(static_cast<std::size_t>(entry.rule) == index);
        CHECK(review::parse_rule(entry.name) == entry.rule);
        CHECK(entry.mildest <= entry.severity);
        CHECK_FALSE(entry.explanation.chinese.empty());
    }
    CHECK_FALSE(review::parse_rule("numbering"));
}

TEST_CASE("every rule has a page with an example that it finds, and one that it does not") {
    for (const review::RuleEntry& entry : review::rules()) {
        const std::string name(entry.name);
        CAPTURE(name);
        const auto lines = test::lines_of(test::read_file(test::home() / "tests/spec/checks" / (name + ".md")));
        std::size_t found = 0, clean = 0;
        for (std::size_t line = 0; line + 1 < lines.size(); ++line) {
            if (lines[line].starts_with(name + " ")) ++found;
            if (lines[line] == "." && lines[line + 1] == "```") ++clean;
        }
        CHECK(found > 0);
        CHECK(clean > 0);
    }
}
