// Runs the examples of the rule book, tests/spec/**/*.md; their form is described in tests/spec/README.md.
//     spec_test              runs all pages
//     spec_test PAGE...      runs these
//     spec_test --update     writes what the program says today into the pages

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/files.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/record_lines.hpp"
#include "tests/support/tally.hpp"

namespace {

using namespace plandoc;
using test::Question;
using Lines = std::vector<std::string>;

struct Example {
    Question question;
    std::string input;
    Lines expected;
    test::LineRange lines;  ///< of the page, that hold `expected`
};

std::string fence_of(const std::string& line) { return line.substr(0, std::min(line.find_first_not_of('`'), line.size())); }

/// The examples of a page: fenced blocks whose first word names a kind of record. Throws where one has no line with one dot or
/// no end.
std::vector<Example> examples_of(const Lines& page) {
    std::vector<Example> examples;
    for (std::size_t at = 0; at < page.size(); ++at) {
        const std::string fence = fence_of(page[at]);
        if (fence.size() < 3) continue;
        std::size_t end = at + 1;
        while (end < page.size() && page[end] != fence) ++end;
        if (end == page.size()) throw std::runtime_error("line " + std::to_string(at + 1) + ": the fence is never closed");
        Example example{test::parse_question(page[at].substr(fence.size())), {}, {}, {0, end}};
        if (!example.question.kind.empty() && example.question.kind != "text") {
            if (!test::is_kind(example.question.kind))
                throw std::runtime_error("line " + std::to_string(at + 1) + ": no kind of record: " + example.question.kind);
            std::size_t line = at + 1;
            for (; line < end && page[line] != "."; ++line) example.input += test::unshown(page[line]) + "\n";
            if (line == end) throw std::runtime_error("line " + std::to_string(at + 1) + ": no line with one dot");
            example.lines.first = line + 1;
            example.expected = test::lines_in(page, example.lines);
            examples.push_back(std::move(example));
        }
        at = end;
    }
    return examples;
}

/// What was expected and is not there, what is there and was not expected.
std::string difference(const Lines& expected, const Lines& found) {
    std::string out;
    const auto holds = [](const Lines& lines, const std::string& line) {
        return std::find(lines.begin(), lines.end(), line) != lines.end();
    };
    for (const std::string& line : expected)
        if (!holds(found, line)) out += "  - " + line + "\n";
    for (const std::string& line : found)
        if (!holds(expected, line)) out += "  + " + line + "\n";
    return out.empty() ? "  the same lines in another order or number\n" : out;
}

void run_page(const std::filesystem::path& path, bool update, test::Tally& tally) {
    Lines page = test::lines_of(test::read_file(path));
    const std::string name = test::name_in_project(path);
    std::vector<Example> examples;
    try {
        examples = examples_of(page);
    } catch (const std::runtime_error& error) {
        tally.check(false, name, error.what());
        return;
    }
    // From the last to the first, so that the lines of those before keep their numbers under --update.
    for (auto example = examples.rbegin(); example != examples.rend(); ++example) {
        const Lines found = test::answer(test::plan_of(example->input), example->question);
        if (update) test::replace_lines(page, example->lines, found);
        const bool same = found == example->expected;
        tally.check(same || update, name + ":" + std::to_string(example->lines.first),
                    same ? "" : difference(example->expected, found));
    }
    if (update) test::rewrite(path, page);
}

}  // namespace

int main(int count, char** arguments) {
    auto [update, pages] = test::parse_golden_arguments(count, arguments);
    if (pages.empty()) pages = test::files_below(test::home() / "tests/spec", ".md");
    test::Tally tally;
    for (const std::filesystem::path& page : pages) run_page(page, update, tally);
    return tally.close();
}
