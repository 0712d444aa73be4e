// How fast the program of this build is, beside programs that do less with the same bytes.
//     plandoc_bench [MEGABYTES]   the size of the corpus made of samples/ (200); 0: only the hostile inputs
// PLANDOC_CORPUS names an NDJSON file more.
// MB are 10^6 bytes of the documents' UTF-8 text, whatever the file around it; each figure is the best of three runs.

#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/files.hpp"
#include "tests/support/scratch_folder.hpp"

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
    double seconds = 0;  ///< 0: given up
    double peak_megabytes = 0;
};

constexpr double million = 1e6;
constexpr rlim_t longest_run_seconds = 60;

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
        const rlimit patience{longest_run_seconds, longest_run_seconds};
        setrlimit(RLIMIT_CPU, &patience);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    const bool ended = wait4(child, &status, 0, &usage) == child;
    if (ended && WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL)) return {};
    if (!ended || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
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

/// What a line says of a run on a corpus, beside `wc -m` on the same text.
class RunPrinter {
public:
    RunPrinter(const Corpus& corpus, double wc_seconds) : corpus_(corpus), wc_seconds_(wc_seconds) {}

    /// A run of plandoc, which reads documents.
    void print_documents(const std::string& name, const Run& run) const {
        print(name, run, fmt::format("{:8.0f} documents/s", static_cast<double>(corpus_.documents) / run.seconds));
    }
    /// A run of another program, which reads bytes.
    void print_bytes(const std::string& name, const Run& run) const { print(name, run, std::string(20, ' ')); }

private:
    void print(const std::string& name, const Run& run, const std::string& documents) const {
        std::printf("  %-44s %8.1f MB/s %s %7.2f × wc -m %7.1f MB memory\n", name.c_str(),
                    static_cast<double>(corpus_.bytes) / million / run.seconds, documents.c_str(), wc_seconds_ / run.seconds,
                    run.peak_megabytes);
    }

    const Corpus& corpus_;
    double wc_seconds_;
};

void compare_programs(const Corpus& corpus, const path& folder) {
    std::printf("%s: %zu documents, %.1f MB\n", corpus.name.c_str(), corpus.documents,
                static_cast<double>(corpus.bytes) / million);
    const path output = folder / "output";
    const Run wc = best_of(3, {"wc", "-m", corpus.text}, output, 1);
    const RunPrinter printer(corpus, wc.seconds);
    for (const int cores : {1, 2})
        for (const std::string records : {"targets", "all"})
            printer.print_documents("extract -r " + records + " -f ndjson, cores: " + std::to_string(cores),
                                    best_of(3, plandoc_on(corpus.ndjson, records, cores), output, cores));
    printer.print_bytes("wc -m", wc);
    printer.print_bytes("iconv -f UTF-8 -t UTF-16LE",
                        best_of(3, {"iconv", "-f", "UTF-8", "-t", "UTF-16LE", corpus.text}, output, 1));
    printer.print_bytes("grep -oP '[0-9.]+ *(万|亿)?(件|家|个|%|元|人)'",
                        best_of(1, {"grep", "-oP", "[0-9.]+ *(万|亿)?(件|家|个|%|元|人)", corpus.text}, output, 1));
}

/// A text made to hurt: a piece again and again.
struct Hostile {
    const char* name;
    std::string begin, piece;  ///< each # of the piece stands for a name, another one each time
    std::size_t bytes = 10'000'000;
    std::string end = {};  ///< again and again too, behind all pieces
};

/// 甲, 乙 … 亥, 乙甲 …: as many names as are asked for, short ones first.
std::string made_up_name(std::size_t index) {
    constexpr std::array<std::string_view, 22> stems{"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子",
                                                     "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"};
    const std::string last(stems[index % stems.size()]);
    return index < stems.size() ? last : made_up_name(index / stems.size()) + last;
}

void append_piece(const std::string& piece, std::size_t index, std::string& text) {
    std::size_t begin = 0;
    for (std::size_t sign = piece.find('#'); sign != piece.npos; sign = piece.find('#', begin)) {
        text.append(piece, begin, sign - begin).append(made_up_name(index));
        begin = sign + 1;
    }
    text.append(piece, begin);
}

void write_hostile(const Hostile& hostile, const path& file) {
    std::string text = hostile.begin;
    for (std::size_t index = 0; text.size() < hostile.bytes; ++index) append_piece(hostile.piece, index, text);
    for (std::size_t size = 0; !hostile.end.empty() && size < hostile.bytes; size += hostile.end.size()) text += hostile.end;
    test::write_file(file, text);
}

/// Time a byte read and written on inputs made to hurt, as a multiple of that on plans: about 1 where time is linear.
void hurt(const path& folder) {
    std::string plans;
    for (const path& file : test::samples()) plans += test::read_file(file) + "\n";
    const Hostile inputs[] = {
        {"plans, one after another", "", plans},
        {"one line", "", "加快推进甲乙丙丁建设，到2025年培育示范企业达到20家以上。"},
        {"one sentence", "", "加快推进甲乙丙丁建设，到2025年培育示范企业达到20家以上，"},
        {"one sentence, only numbers", "", "建基地3个，"},
        {"one list of sums", "", "10亿元"},
        {"one code", "", "3."},
        {"one range", "", "3—"},
        {"words of duty", "", "负责"},
        {"labels of duty", "", "责任单位："},
        {"nested brackets", "", "（", 5'000'000, "）"},
        {"title marks, never closed", "", "《"},
        {"labels", "", "一、\n（一）\n1.\n"},
        {"labels on one line", "", "一、"},
        {"digits", "", "1234567890"},
        {"numerals", "", "一百二十三万"},
        {"single figures", "", "3家、"},
        {"brackets before levels", "", "）三级"},
        {"numbers without a noun", "", "首批3万千瓦2023年底前投产。"},
        {"who does it, without a noun", "", "市级领导每人联系2家。"},
        {"parts in brackets", "", "其中新建甲校1所（丙校1所）。"},
        {"agencies in one list", "责任单位：", "市财政局、"},
        {"tabs", "", "甲\t乙\t3\n"},
        {"headings set apart by spaces", "", "序号  任务指标              目标值\n", 5'000'000, "\n      经济困难\n"},
        {"empty lines", "", "\n"},
        {"form feeds", "", "甲\f"},
        {"citations", "", "《甲乙规划》"},
        {"one name in a roster", "领导小组成员名单\n", "组　长：张　三\n"},
        {"a roster on one line", "领导小组成员名单\n", "组长：李四 王五 "},
        {"a torn table with groups", "主要指标\n类别\n指标名称\n单位\n2020年\n2025年\n属性\n",
         "#经济\n#生产总值\n亿元\n1\n2\n预期性\n#生产总值占全部生产总值的比重\n%\n3\n4\n预期性\n"},
        {"a torn table with torn units", "主要指标\n指标\n单位\n2020年\n2025年\n属性\n",
         "#单位能耗\n克标准煤/千\n304.6\n瓦时\n300\n约束性\n"},
        {"torn tables", "",
         "主要指标\n指标\n单位\n2020年\n2025年\n属性\n#产值\n万元\n3\n4\n约束性\n#率\n%\n3\n4\n约束性\n"
         "#人数\n人\n5\n6\n约束性\n以上各项到此为止。\n"},
    };
    std::printf("hostile inputs of 10 MB, -r all -f ndjson on one core\n");
    double normal = 0;
    for (const Hostile& hostile : inputs) {
        const path input = folder / "hostile.txt", output = folder / "output";
        write_hostile(hostile, input);
        const Run run = run_once({PLANDOC_PROGRAM, "extract", "-r", "all", "-f", "ndjson", "-j", "1", input}, output, 1);
        if (run.seconds == 0) {
            std::printf("  %-28s more than %lu s\n", hostile.name, longest_run_seconds);
            continue;
        }
        const auto read = static_cast<double>(std::filesystem::file_size(input));
        const auto written = static_cast<double>(std::filesystem::file_size(output));
        const double nanoseconds = run.seconds * 1e9 / (read + written);
        if (normal == 0) normal = nanoseconds;
        std::printf("  %-28s %8.2f s %8.1f MB written %8.1f ns a byte %7.2f × plans %8.1f MB memory\n", hostile.name, run.seconds,
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
    const test::ScratchFolder scratch;
    const path& folder = scratch.path();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    int status = 0;
    try {
        if (megabytes > 0) {
            start_up(folder);
            compare_programs(repeated_samples(folder, megabytes * 1'000'000), folder);
            if (const char* const corpus = std::getenv("PLANDOC_CORPUS")) compare_programs(given(folder, corpus), folder);
        }
        hurt(folder);
    } catch (const std::exception& error) {
        std::printf("%s\n", error.what());
        status = 1;
    }
    return status;
}
