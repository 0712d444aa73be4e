// How fast the program of this build is, beside programs that do less with the same bytes.
//     bench [MEGABYTES]      the size of the corpus made of samples/ (200); PLANDOC_CORPUS names an NDJSON file more
// MB are 10^6 bytes of the documents' UTF-8 text, whatever the file around it; each figure is the best of three runs.

#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/support/files.hpp"

namespace {

using namespace plandoc;
using std::filesystem::path;
using Command = std::vector<std::string>;

struct Corpus {
    std::string name;
    path ndjson, text;
    std::size_t bytes = 0, documents = 0;
};

struct Run {
    double seconds = 0;
    double peak_megabytes = 0;
};

constexpr double million = 1e6;

/// Runs a program with its output in a file, on one core or on all.
Run run_once(const Command& command, const path& output, int cores) {
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));  // NOLINT: execvp changes nothing
    arguments.push_back(nullptr);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int file = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
        dup2(file, STDOUT_FILENO);
        if (cores == 1) {
            cpu_set_t first;
            CPU_ZERO(&first);
            CPU_SET(0, &first);
            sched_setaffinity(0, sizeof first, &first);
        }
        setenv("LC_ALL", "C.UTF-8", 1);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        throw std::runtime_error("failed: " + command[0] + " " + command[1]);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    return {seconds.count(), static_cast<double>(usage.ru_maxrss) * 1024 / million};
}

Run best_of(int times, const Command& command, const path& output, int cores) {
    Run best = run_once(command, output, cores);
    for (int index = 1; index < times; ++index) {
        const Run run = run_once(command, output, cores);
        if (run.seconds < best.seconds) best = run;
    }
    return best;
}

Command plandoc_on(const path& input, const std::string& records, int cores) {
    return {PLANDOC_PROGRAM,       "extract",        "-r",     records, "-f", "ndjson", "-j",
            std::to_string(cores), "--input-format", "ndjson", input};
}

std::string ndjson_line(const std::string& id, const std::string& text) {
    return nlohmann::json{{"id", id}, {"text", text}}.dump() + "\n";
}

/// The samples one after another until there are enough bytes.
Corpus repeated_samples(const path& folder, std::size_t bytes) {
    Corpus corpus{"samples, repeated", folder / "samples.ndjson", folder / "samples.txt"};
    std::ofstream ndjson(corpus.ndjson), text(corpus.text);
    const std::vector<path> files = test::samples();
    while (corpus.bytes < bytes) {
        const std::string sample = test::read_file(files[corpus.documents % files.size()]);
        ndjson << ndjson_line(std::to_string(++corpus.documents), sample);
        text << sample;
        corpus.bytes += sample.size();
    }
    return corpus;
}

Corpus given(const path& folder, const path& ndjson) {
    Corpus corpus{ndjson.filename(), ndjson, folder / "corpus.txt"};
    std::ofstream text(corpus.text);
    for (const std::string& line : test::lines_of(test::read_file(ndjson))) {
        const std::string document = nlohmann::json::parse(line).at("text");
        text << document;
        corpus.bytes += document.size();
        ++corpus.documents;
    }
    return corpus;
}

void print_run(const std::string& name, const Run& run, const Corpus& corpus, double wc_seconds, bool documents) {
    std::printf("  %-44s %8.1f MB/s", name.c_str(), static_cast<double>(corpus.bytes) / million / run.seconds);
    if (documents) std::printf(" %8.0f documents/s", static_cast<double>(corpus.documents) / run.seconds);
    else std::printf(" %20s", "");
    std::printf(" %7.2f × wc -m %7.1f MB memory\n", wc_seconds / run.seconds, run.peak_megabytes);
}

void compare_programs(const Corpus& corpus, const path& folder) {
    std::printf("%s: %zu documents, %.1f MB\n", corpus.name.c_str(), corpus.documents,
                static_cast<double>(corpus.bytes) / million);
    const path output = folder / "output";
    const Run wc = best_of(3, {"wc", "-m", corpus.text}, output, 1);
    for (const int cores : {1, 2})
        for (const std::string records : {"targets", "all"})
            print_run("extract -r " + records + " -f ndjson, cores: " + std::to_string(cores),
                      best_of(3, plandoc_on(corpus.ndjson, records, cores), output, cores), corpus, wc.seconds, true);
    print_run("wc -m", wc, corpus, wc.seconds, false);
    print_run("iconv -f UTF-8 -t UTF-16LE", best_of(3, {"iconv", "-f", "UTF-8", "-t", "UTF-16LE", corpus.text}, output, 1),
              corpus, wc.seconds, false);
    print_run("grep -oP '[0-9.]+ *(万|亿)?(件|家|个|%|元|人)'",
              best_of(1, {"grep", "-oP", "[0-9.]+ *(万|亿)?(件|家|个|%|元|人)", corpus.text}, output, 1), corpus, wc.seconds,
              false);
}

std::string repeated(const std::string& unit, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += unit;
    return text;
}

/// Time a byte read and written on inputs made to hurt, as a multiple of that on plans: about 1 where time is linear.
void hurt(const path& folder) {
    constexpr std::size_t bytes = 10'000'000;
    std::string plans;
    for (const path& file : test::samples()) plans += test::read_file(file) + "\n";
    const std::string sentence = "加快推进甲乙丙丁建设，到2025年培育示范企业达到20家以上，";
    const std::pair<const char*, std::string> inputs[] = {
        {"plans, one after another", repeated(plans, bytes)},
        {"one line", repeated(sentence, bytes)},
        {"nested brackets", repeated("（", bytes / 2) + repeated("）", bytes / 2)},
        {"title marks, never closed", repeated("《", bytes)},
        {"labels", repeated("一、\n（一）\n1.\n", bytes)},
        {"labels on one line", repeated("一、", bytes)},
        {"digits", repeated("1234567890", bytes)},
        {"numerals", repeated("一百二十三万", bytes)},
        {"single figures", repeated("3家、", bytes)},
        {"agencies in one list", "责任单位：" + repeated("市财政局、", bytes)},
        {"tabs", repeated("甲\t乙\t3\n", bytes)},
        {"empty lines", repeated("\n", bytes)},
        {"form feeds", repeated("甲\f", bytes)},
    };
    std::printf("hostile inputs of %zu MB, -r all -f ndjson on one core\n", bytes / 1'000'000);
    double normal = 0;
    for (const auto& [name, text] : inputs) {
        const path input = folder / "hostile.txt", output = folder / "output";
        test::write_file(input, text);
        const Run run = run_once({PLANDOC_PROGRAM, "extract", "-r", "all", "-f", "ndjson", "-j", "1", input}, output, 1);
        const double written = static_cast<double>(std::filesystem::file_size(output));
        const double nanoseconds = run.seconds * 1e9 / (static_cast<double>(text.size()) + written);
        if (normal == 0) normal = nanoseconds;
        std::printf("  %-28s %8.2f s %8.1f MB written %8.1f ns a byte %7.2f × plans %8.1f MB memory\n", name, run.seconds,
                    written / million, nanoseconds, nanoseconds / normal, run.peak_megabytes);
    }
}

void start_up(const path& folder) {
    constexpr int times = 50;
    const std::string sample = test::samples().front();
    const Run extract = best_of(times, {PLANDOC_PROGRAM, "extract", "-f", "ndjson", sample}, folder / "output", 1);
    const Run nothing = best_of(times, {"true", ""}, folder / "output", 1);
    std::printf("start to end on one sample: %.1f ms (true: %.1f ms), %.1f MB memory\n", extract.seconds * 1e3,
                nothing.seconds * 1e3, extract.peak_megabytes);
}

}  // namespace

int main(int count, char** arguments) {
    const std::size_t megabytes = count > 1 ? std::stoul(arguments[1]) : 200;
    const path folder = std::filesystem::temp_directory_path() / ("plandoc-bench-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    int status = 0;
    try {
        start_up(folder);
        compare_programs(repeated_samples(folder, megabytes * 1'000'000), folder);
        if (const char* const corpus = std::getenv("PLANDOC_CORPUS")) compare_programs(given(folder, corpus), folder);
        hurt(folder);
    } catch (const std::exception& error) {
        std::printf("%s\n", error.what());
        status = 1;
    }
    std::filesystem::remove_all(folder);
    return status;
}
