// Replays the transcripts: tests/cases/*.txt and the ```console blocks of README.md. Their form is described in tests/README.md.
//     case_test              replays all
//     case_test FILE...      replays these
//     case_test --update     writes what the program says today into them
// The program is the one of this build, run by bash in a scratch folder that holds links to samples/ and to word/,
// the samples and some more as Word documents.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <vector>

#include "tests/support/files.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/scratch_folder.hpp"
#include "tests/support/tally.hpp"
#include "tests/support/word_samples.hpp"

namespace {

using namespace plandoc;
using std::filesystem::path;
using Lines = std::vector<std::string>;

/// One command and what follows it in a transcript: its output, "! " before each line of standard error, "[n]" for a status
/// other than 0.
struct Step {
    std::size_t line = 0;  ///< of the command, 1-based
    std::string command;
    Lines expected;
    test::LineRange lines;  ///< of the file, that hold `expected`
};

/// Where the transcripts are run.
class Scratch {
public:
    Scratch() { test::write_word_samples(folder() / "word"); }

    /// A fresh working folder for one transcript.
    void renew() const {
        std::filesystem::remove_all(work());
        std::filesystem::create_directories(work());
        std::filesystem::create_directory_symlink(test::home() / "samples", work() / "samples");
        std::filesystem::create_directory_symlink(folder() / "word", work() / "word");
    }
    /// Standard output, standard error with "! " before each line, and the status.
    [[nodiscard]] Lines run(const std::string& command) const;

private:
    [[nodiscard]] const path& folder() const { return folder_.path(); }
    [[nodiscard]] path work() const { return folder() / "work"; }

    test::ScratchFolder folder_;
};

Lines Scratch::run(const std::string& command) const {
    const std::string home = folder().string();
    test::write_file(folder() / "command", command + "\n");
    const std::string line = "cd " + home + "/work && env -u NO_COLOR -u COLUMNS LC_ALL=C.UTF-8 TERM=dumb HOME=" + home +
                             " PATH=" + path(PLANDOC_PROGRAM).parent_path().string() + ":/usr/bin:/bin timeout 120 bash " +
                             home + "/command >" + home + "/out 2>" + home + "/err </dev/null";
    const int status = std::system(line.c_str());  // NOLINT: running a shell is the purpose
    Lines found = test::lines_of(test::read_file(folder() / "out"));
    for (const std::string& said : test::lines_of(test::read_file(folder() / "err")))
        found.push_back(said.empty() ? "!" : "! " + said);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 255;
    if (code != 0) found.push_back("[" + std::to_string(code) + "]");
    return found;
}

bool is_command(const std::string& line) { return line.starts_with("$ "); }
bool is_remark(const std::string& line) { return line == ":" || line.starts_with(": "); }

/// The steps between two lines of a file. A step ends at the next command, remark (": …") or at `end`; empty lines before those
/// are no output.
std::vector<Step> steps_of(const Lines& lines, std::size_t begin, std::size_t end) {
    std::vector<Step> steps;
    for (std::size_t at = begin; at < end;) {
        if (!is_command(lines[at])) {
            ++at;
            continue;
        }
        Step step;
        step.line = at + 1;
        step.command = lines[at++].substr(2);
        for (; at < end && lines[at].starts_with("> "); ++at) step.command += "\n" + lines[at].substr(2);
        step.lines.first = at;
        while (at < end && !is_command(lines[at]) && !is_remark(lines[at])) ++at;
        step.lines.last = at;
        while (step.lines.last > step.lines.first && lines[step.lines.last - 1].empty()) --step.lines.last;
        step.expected = test::lines_in(lines, step.lines);
        steps.push_back(std::move(step));
    }
    return steps;
}

/// Of a page of Markdown, the steps in its ```console blocks.
std::vector<Step> steps_of_page(const Lines& lines) {
    std::vector<Step> steps;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at] != "```console") continue;
        const std::size_t begin = at + 1;
        while (at < lines.size() && lines[at] != "```") ++at;
        const std::vector<Step> more = steps_of(lines, begin, at);
        steps.insert(steps.end(), more.begin(), more.end());
    }
    return steps;
}

std::string difference(const Step& step, const Lines& found) {
    std::string out = "  $ " + step.command + "\n";
    const auto [expected, seen] = std::mismatch(step.expected.begin(), step.expected.end(), found.begin(), found.end());
    constexpr std::ptrdiff_t most = 10;
    for (auto line = expected; line != step.expected.end() && line - expected < most; ++line) out += "  - " + *line + "\n";
    for (auto line = seen; line != found.end() && line - seen < most; ++line) out += "  + " + *line + "\n";
    return out;
}

void replay(const path& file, bool update, const Scratch& scratch, test::Tally& tally) {
    Lines lines = test::lines_of(test::read_file(file));
    const std::vector<Step> steps = file.extension() == ".md" ? steps_of_page(lines) : steps_of(lines, 0, lines.size());
    const std::string name = test::name_in_project(file);
    scratch.renew();
    std::vector<Lines> all;
    for (const Step& step : steps) {
        all.push_back(scratch.run(step.command));
        const bool same = all.back() == step.expected;
        tally.check(same || update, name + ":" + std::to_string(step.line), same ? "" : difference(step, all.back()));
    }
    if (!update) return;
    for (std::size_t index = steps.size(); index-- > 0;) test::replace_lines(lines, steps[index].lines, all[index]);
    test::rewrite(file, lines);
}

}  // namespace

int main(int count, char** arguments) {
    auto [update, files] = test::parse_golden_arguments(count, arguments);
    if (files.empty()) {
        files = test::files_below(test::home() / "tests/cases", ".txt");
        if (std::filesystem::exists(test::home() / "README.md")) files.push_back(test::home() / "README.md");
    }
    const Scratch scratch;
    test::Tally tally;
    for (const path& file : files) replay(file, update, scratch, tally);
    return tally.close();
}
