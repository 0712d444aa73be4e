#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

#include "cmd/command.hpp"
#include "cmd/documents.hpp"
#include "cmd/named_file.hpp"
#include "cmd/output.hpp"
#include "cmd/output_options.hpp"
#include "cmd/plans.hpp"
#include "cmd/validation.hpp"
#include "text/utf8.hpp"
#include "view/finding/rule_text.hpp"

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
    const Result<std::string> bytes = read_named_file(path.string());
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

/// The one plan that --against names; none after a complaint that it cannot be read.
Result<std::optional<record::Plan>> read_upper(const std::string& path, Session& session) {
    InputOptions input;
    input.inputs = {path};
    input.jobs = 1;
    Documents documents(input, session);
    std::vector<record::Plan> plans = read_plans(documents);
    if (documents.failed() && plans.empty()) return std::nullopt;
    if (plans.size() != 1) return text::error(error_in(path, {"--against takes one plan", "--against 只能给一个文件"}));
    static_cast<void>(plans.front().document->source.position(0));  // so that many threads may ask it later
    return std::optional(std::move(plans.front()));
}

Result<review::Baseline> read_baseline(const std::string& path) {
    const Result<std::string> bytes = read_named_file(path);
    if (!bytes) return text::error(bytes.error());
    Result<review::Baseline> baseline = review::Baseline::parse(*bytes);
    if (!baseline) return text::error(error_in(path, baseline.error()));
    return baseline;
}

Result<Measures> read_measures(const ValidateOptions& options, const review::Configuration& configuration, Session& session) {
    Measures measures;
    measures.configuration = configuration;
    if (!options.baseline.empty()) {
        Result<review::Baseline> baseline = read_baseline(options.baseline);
        if (!baseline) return text::error(baseline.error());
        measures.baseline = std::move(*baseline);
        measures.baseline_use = BaselineUse::leave_out;
    }
    if (!options.write_baseline.empty()) measures.baseline_use = BaselineUse::record;
    if (options.upper.empty()) return measures;
    Result<std::optional<record::Plan>> upper = read_upper(options.upper, session);
    if (!upper) return text::error(upper.error());
    measures.upper = std::move(*upper);
    return measures;
}

/// All but the higher plan, which is read later.
Result<view::FindingsStyle> style_of(const ValidateOptions& options, const review::Configuration& configuration,
                                     const Session& session) {
    const Result<std::string> format = options.output.chosen_format();
    if (!format) return text::error(format.error());
    view::FindingsStyle style;
    style.format = *value_of<view::FindingFormat>(*format, view::finding_format_names);
    if (style.format == view::FindingFormat::xlsx && options.output.to_terminal()) return text::error(workbook_on_terminal());
    style.about = {PLANDOC_VERSION, options.input.inputs, {}, 0};
    style.language = session.language();
    style.version = PLANDOC_VERSION;
    style.fail_on = !options.fail_on.empty() ? *review::parse_fail_on(options.fail_on)
                                             : configuration.fail_on.value_or(review::FailOn::error);
    style.color = !options.output.to_file() && session.colors(STDOUT_FILENO);
    return style;
}

/// Prints what --list-rules and --explain ask for; none where neither is given.
std::optional<int> answer_about_rules(const ValidateOptions& options, Session& session) {
    std::string answer;
    if (options.list_rules) answer = view::list_of_rules(session.language());
    if (!options.explain.empty()) answer = view::explanation_of(*review::parse_rule(options.explain), session.language());
    if (answer.empty()) return std::nullopt;
    if (!options.output.format.empty() || !options.output.path.empty())
        return session.fail({"--list-rules and --explain print text: leave out --format and --output",
                             "--list-rules 和 --explain 输出文本：请去掉 --format 和 --output"});
    Output output;
    const Result<void> written = output.write(answer);
    if (written) return success;
    session.complain(session.standard_output(), written.error());
    return failure;
}

/// Checks the documents and writes what is found and, where it is asked for, the baseline; then says how much it was.
int check(const ValidateOptions& options, const view::FindingsStyle& style, Measures& measures, Documents& documents,
          Session& session) {
    const auto cannot_write = [&](const text::Error& error) {
        options.output.complain(error, session);
        return failure;
    };
    Result<Output> output = Output::open(options.output.path);
    if (!output) return cannot_write(output.error());
    Validation validation(measures, style, documents, *output);
    const Result<void> written = validation.run();
    if (!written) return cannot_write(written.error());
    const bool records_baseline = measures.baseline_use == BaselineUse::record;
    OutputOptions baseline;
    baseline.path = options.write_baseline;
    if (records_baseline && !write_answer(measures.baseline.text(), baseline, session)) return failure;
    if (!session.quiet()) write_to_standard_error(validation.summary().in(session.language()) + "\n");
    if (documents.failed()) return failure;
    return validation.found(style.fail_on) && !records_baseline ? found_something : success;
}

int run(const ValidateOptions& options, Session& session) {
    if (const std::optional<int> answered = answer_about_rules(options, session)) return *answered;
    const Result<Settings> settings = settings_of(options);
    if (!settings) return session.fail(settings.error());
    Result<view::FindingsStyle> style = style_of(options, settings->configuration, session);
    if (!style) return session.fail(style.error());
    Result<Measures> measures = read_measures(options, settings->configuration, session);
    if (!measures) return session.fail(measures.error());
    style->upper = measures->upper ? &*measures->upper : nullptr;
    InputOptions input = options.input;
    input.skips = [&](const std::string& path) { return settings->skips(path); };
    input.also_read = {options.upper, options.configuration};
    if (options.write_baseline.empty()) input.also_read.push_back(options.baseline);  // else it may be renewed
    input.written = {options.output.path, options.write_baseline};
    Documents documents(input, session);
    if (!documents.usable()) return failure;
    const int status = check(options, *style, *measures, documents, session);
    const bool lacks_upper = !options.upper.empty() && !measures->upper;
    return lacks_upper ? failure : status;
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
    line.unlisted_choice("--explain", "RULE", options->explain, review::rule_names(),
                         {"explain a rule and say where it comes from", "说明一条规则及其依据"});
    line.example("plandoc validate plan.txt", {"what is wrong with a plan, with line and column", "检查计划，指出行列"});
    line.example("plandoc validate --against city.txt county.txt",
                 {"a county's plan against the city's", "对照市级规划检查县级规划"});
    line.example("plandoc validate -f sarif -o findings.sarif plans/", {"for code scanning in CI", "供 CI 的代码扫描使用"});
    line.runs([options](Session& session) { return run(*options, session); });
}

}  // namespace plandoc::command
