#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

#include "cmd/command.hpp"
#include "cmd/documents.hpp"
#include "cmd/output.hpp"
#include "cmd/output_options.hpp"
#include "cmd/plans.hpp"
#include "cmd/progress.hpp"
#include "reader/file.hpp"
#include "review/baseline.hpp"
#include "review/checks.hpp"
#include "text/utf8.hpp"
#include "view/finding.hpp"

namespace plandoc::command {

namespace {

namespace fs = std::filesystem;
using text::Result;

struct ValidateOptions {
    InputOptions input;
    OutputOptions output;
    std::string upper, configuration, fail_on, baseline, write_baseline, explain;
    bool list_rules = false;
};

/// What the documents of one load come to.
struct Product {
    view::FindingsPiece piece;
    std::vector<Remark> remarks;
};

/// The nearest .plandoc.toml in the working directory or above it; empty without one.
fs::path find_configuration() {
    std::error_code error;
    for (fs::path folder = fs::current_path(error); !error; folder = folder.parent_path()) {
        fs::path path = folder / ".plandoc.toml";
        std::error_code missing;
        if (fs::is_regular_file(path, missing)) return path;
        if (folder == folder.root_path() || folder.empty()) break;
    }
    return {};
}

/// "FILE: no such file"
text::Error at(const std::string& path, const text::Error& error) {
    return {text::as_utf8(path) + ": " + error.english, text::as_utf8(path) + ": " + error.chinese};
}

Result<std::string> read_file(const std::string& path) {
    Result<reader::File> file = reader::File::open(path);
    if (!file) return text::error(at(path, file.error()));
    Result<std::string> bytes = file->read_all();
    if (!bytes) return text::error(at(path, bytes.error()));
    return bytes;
}

struct Settings {
    review::Configuration configuration;
    fs::path folder;  ///< of the configuration, which its globs are relative to

    [[nodiscard]] bool skips(const std::string& path) const {
        if (configuration.skip.empty() || path == "-") return false;
        std::error_code error;
        const std::string name = fs::absolute(path, error).lexically_normal().lexically_relative(folder).generic_string();
        return std::any_of(configuration.skip.begin(), configuration.skip.end(),
                           [&](const std::string& glob) { return review::fits_glob(name, glob); });
    }
};

Result<Settings> settings_of(const ValidateOptions& options) {
    Settings settings;
    const fs::path path = options.configuration.empty() ? find_configuration() : fs::path(options.configuration);
    if (path.empty()) return settings;
    const Result<std::string> bytes = read_file(path.string());
    if (!bytes) return text::error(bytes.error());
    Result<review::Configuration> configuration = review::parse_configuration(*bytes);
    if (!configuration) {
        const text::Error& error = configuration.error();  // begins with the line
        return text::error(text::as_utf8(path.string()) + ":" + error.english,
                           text::as_utf8(path.string()) + ":" + error.chinese);
    }
    settings.configuration = std::move(*configuration);
    std::error_code error;
    settings.folder = fs::absolute(path, error).lexically_normal().parent_path();
    return settings;
}

/// The one plan that --against names.
Result<record::Plan> read_upper(const ValidateOptions& options, Session& session) {
    InputOptions input;
    input.inputs = {options.upper};
    input.jobs = 1;
    Documents documents(input, session);
    std::vector<record::Plan> plans = read_plans(documents, session);
    if (plans.size() != 1) return text::error(at(options.upper, {"--against takes one plan", "--against 只能给一个文件"}));
    static_cast<void>(plans.front().document->source.position(0));  // so that many threads may ask it later
    return std::move(plans.front());
}

/// Findings of a baseline, taken or collected by any thread.
class SharedBaseline {
public:
    explicit SharedBaseline(review::Baseline baseline) : baseline_(std::move(baseline)) {}
    [[nodiscard]] bool take(const std::string& key) {
        const std::lock_guard lock(mutex_);
        return baseline_.take(key);
    }
    void add(const std::string& key) {
        const std::lock_guard lock(mutex_);
        baseline_.add(key);
    }
    [[nodiscard]] std::string text() const { return baseline_.text(); }

private:
    std::mutex mutex_;
    review::Baseline baseline_;
};

/// Prints what --list-rules and --explain ask for; none where neither is given.
std::optional<int> answer_about_rules(const ValidateOptions& options, Session& session) {
    std::string answer;
    if (options.list_rules) answer = view::list_of_rules(session.language());
    if (!options.explain.empty()) answer = view::explanation_of(*review::parse_rule(options.explain), session.language());
    if (answer.empty()) return std::nullopt;
    Output output;
    const Result<void> written = output.write(answer);
    if (written) return success;
    session.complain(session.standard_output(), written.error());
    return failure;
}

template <typename Enumeration, typename Names>
Enumeration value_of(std::string_view name, const Names& names) {
    return static_cast<Enumeration>(std::find(names.begin(), names.end(), name) - names.begin());
}

int run(const ValidateOptions& options, Session& session) {
    if (const std::optional<int> answered = answer_about_rules(options, session)) return *answered;
    const auto fail = [&](const text::Message& message) {
        session.complain("", message);
        return failure;
    };
    const Result<Settings> settings = settings_of(options);
    if (!settings) return fail(settings.error());
    const Result<std::string> format = options.output.chosen_format();
    if (!format) return fail(format.error());
    review::Baseline known;
    if (!options.baseline.empty()) {
        const Result<std::string> bytes = read_file(options.baseline);
        if (!bytes) return fail(bytes.error());
        Result<review::Baseline> baseline = review::Baseline::parse(*bytes);
        if (!baseline) return fail(at(options.baseline, baseline.error()));
        known = std::move(*baseline);
    }
    std::optional<record::Plan> upper;
    if (!options.upper.empty()) {
        Result<record::Plan> read = read_upper(options, session);
        if (!read) return fail(read.error());
        upper = std::move(*read);
    }
    InputOptions input = options.input;
    input.skips = [&](const std::string& path) { return settings->skips(path); };
    Documents documents(input, session);
    if (!documents.usable()) return failure;
    Result<Output> output = Output::open(options.output.path);
    const auto cannot_write = [&](const std::string& path, const text::Error& error) {
        session.complain(path.empty() || path == "-" ? session.standard_output() : std::string_view(path), error);
        return failure;
    };
    if (!output) return cannot_write(options.output.path, output.error());

    const review::FailOn fail_on = !options.fail_on.empty() ? *review::parse_fail_on(options.fail_on)
                                                            : settings->configuration.fail_on.value_or(review::FailOn::error);
    view::FindingsStyle style;
    style.format = value_of<view::FindingFormat>(*format, view::finding_format_names);
    if (style.format == view::FindingFormat::xlsx && options.output.to_terminal()) return fail(workbook_on_terminal());
    style.about = {PLANDOC_VERSION, options.input.inputs, {}, 0};
    style.language = session.language();
    style.version = PLANDOC_VERSION;
    style.fail_on = fail_on;
    style.upper = upper ? &*upper : nullptr;
    style.color = !options.output.to_file() && session.colors(STDOUT_FILENO);
    view::FindingsWriter writer(style);
    SharedBaseline baseline(std::move(known));
    const bool records_baseline = !options.write_baseline.empty();

    Progress progress(session, documents.size());
    Result<void> written;
    std::string bytes;
    const auto write = [&] {
        written = output->write(bytes);
        bytes.clear();
        return written.has_value();
    };
    std::array<std::size_t, 3> counts{};
    std::size_t checked = 0;
    written = writer.begin(bytes);
    if (!written || !write()) return cannot_write(options.output.path, written.error());
    for_each_document<Product>(
        documents,
        [&](record::Plan&& plan, Product& product) {
            review::Findings findings = review::find_findings(plan, settings->configuration, style.upper);
            if (records_baseline)
                for (const review::Finding& finding : findings) baseline.add(review::key_of(plan, style.upper, finding));
            else if (!options.baseline.empty())
                std::erase_if(findings, [&](const review::Finding& finding) {
                    return baseline.take(review::key_of(plan, style.upper, finding));
                });
            if (records_baseline) {
                ++product.piece.documents;
                for (const review::Finding& finding : findings)
                    ++product.piece.counts[static_cast<std::size_t>(finding.severity)];
            } else writer.add(plan, findings, product.piece);
        },
        [&](Remark&& remark, Product& product) {
            if (remark.line > 0) writer.add_error(remark.doc, remark.line, remark.message, product.piece);
            product.remarks.push_back(std::move(remark));
        },
        [&](Product& product) {
            if (!product.remarks.empty()) progress.erase();
            const bool is_json = style.format == view::FindingFormat::json || style.format == view::FindingFormat::ndjson;
            for (const Remark& remark : product.remarks) documents.complain(remark, is_json);
            progress.advance(product.piece.documents);
            checked += product.piece.documents;
            for (std::size_t index = 0; index < counts.size(); ++index) counts[index] += product.piece.counts[index];
            writer.take(product.piece, bytes);
            product.piece.clear();
            product.remarks.clear();
            return write();
        });
    progress.erase();
    if (written) {
        written = writer.end(bytes);
        if (written) write();
    }
    if (written) written = output->finish();
    if (!written) return cannot_write(options.output.path, written.error());
    if (records_baseline) {
        Result<Output> file = Output::open(options.write_baseline);
        if (!file) return cannot_write(options.write_baseline, file.error());
        written = file->write(baseline.text());
        if (written) written = file->finish();
        if (!written) return cannot_write(options.write_baseline, written.error());
    }
    if (!session.quiet()) write_to_standard_error(view::counted(counts, checked).in(session.language()) + "\n");
    if (documents.failed()) return failure;
    bool found = false;
    for (std::size_t index = 0; index < counts.size(); ++index)
        found = found || (counts[index] > 0 && review::fails(static_cast<review::Severity>(index), fail_on));
    return found && !records_baseline ? found_something : success;
}

}  // namespace

void add_validate(CommandLine& line) {
    const auto options = std::make_shared<ValidateOptions>();
    options->input.add_to(line, "INPUT...");
    options->output.add_to(line, {view::finding_format_names.begin(), view::finding_format_names.end()});
    line.option("--against", "UPPER", options->upper, {"also check against this higher-level plan", "同时对照这个上位规划检查"});
    line.choice("--fail-on", "SEVERITY", options->fail_on, review::fail_on_names,
                {"exit with 1 on findings at or above this severity (default: error)",
                 "出现该级别及以上的问题时以状态 1 退出（默认 error）"});
    line.option(
        "--config", "FILE", options->configuration,
        {"settings (default: .plandoc.toml in this folder or above)", "配置文件（默认为当前目录或上级目录中的 .plandoc.toml）"});
    line.option("--baseline", "FILE", options->baseline,
                {"report only findings that FILE does not record", "只报告 FILE 中没有记录的问题"});
    line.option("--write-baseline", "FILE", options->write_baseline,
                {"record today's findings in FILE, and report none", "把现有问题记入 FILE，不再报告"});
    line.flag("--list-rules", options->list_rules, {"list the rules", "列出全部规则"});
    line.option("--explain", "RULE", options->explain, {"explain a rule and say where it comes from", "说明一条规则及其依据"})
        ->check([language = line.language()](const std::string& name) -> std::string {
            if (review::parse_rule(name)) return {};
            return no_such_choice("--explain", name, review::rule_names()).in(language);
        });
    line.example("plandoc validate plan.txt", {"what is wrong with a plan, with line and column", "检查计划，指出行列"});
    line.example("plandoc validate --against city.txt county.txt",
                 {"a county's plan against the city's", "对照市级规划检查县级规划"});
    line.example("plandoc validate -f sarif -o findings.sarif plans/", {"for code scanning in CI", "供 CI 的代码扫描使用"});
    line.runs([options](Session& session) { return run(*options, session); });
}

}  // namespace plandoc::command
