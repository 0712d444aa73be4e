#include <unistd.h>

#include <memory>

#include "cmd/command.hpp"
#include "cmd/documents.hpp"
#include "cmd/named_file.hpp"
#include "cmd/output_options.hpp"
#include "cmd/plans.hpp"
#include "review/compare.hpp"
#include "view/comparison/comparison.hpp"

namespace plandoc::command {

namespace {

using text::Result;

struct CompareOptions {
    InputOptions input;
    OutputOptions output;
    SeparatedOptions separated;
    std::string lexicon;
    int common = 1;
    bool gaps = false, loose = false, trace = false;
};

Result<lexicon::Additions> read_additions(const std::string& path) {
    if (path.empty()) return lexicon::Additions{};
    const Result<std::string> toml = read_named_file(path);
    if (!toml) return text::error(toml.error());
    Result<lexicon::Additions> additions = lexicon::parse_additions(*toml);
    if (!additions) return text::error(error_in(path, additions.error()));
    return additions;
}

Result<view::ComparisonStyle> style_of(const CompareOptions& options, const Session& session) {
    const Result<std::string> format = options.output.chosen_format();
    if (!format) return text::error(format.error());
    view::ComparisonStyle style;
    style.format = *view::parse_format(*format);
    const Result<view::SeparatedStyle> separated = options.separated.style(style.format, options.output, session);
    if (!separated) return text::error(separated.error());
    style.separated = *separated;
    if (style.format == view::Format::xlsx && options.output.to_terminal()) return text::error(workbook_on_terminal());
    style.about = {PLANDOC_VERSION, options.input.inputs, {}, 0};
    style.language = session.language();
    style.trace = options.trace;
    style.loose = options.loose;
    style.table.cells = options.output.to_file() ? 0 : terminal_cells(STDOUT_FILENO);
    style.table.color = !options.output.to_file() && session.colors(STDOUT_FILENO);
    return style;
}

int run(const CompareOptions& options, Session& session) {
    const Result<view::ComparisonStyle> style = style_of(options, session);
    if (!style) return session.fail(style.error());
    const Result<lexicon::Additions> additions = read_additions(options.lexicon);
    if (!additions) return session.fail(additions.error());
    InputOptions input = options.input;
    input.also_read = {options.lexicon};
    input.written = {options.output.path};
    Documents documents(input, session);
    if (!documents.usable()) return failure;
    const std::vector<record::Plan> plans = read_plans(documents);
    if (plans.size() < 2) return session.fail({"compare takes two documents or more", "compare 至少需要两个文件"});

    review::CompareOptions chosen;
    chosen.loose = options.loose;
    chosen.gaps = options.gaps;
    chosen.common = static_cast<std::size_t>(options.common);
    std::string bytes;
    const Result<void> written =
        view::append_comparison(plans, review::compare(plans, review::IndicatorNames(*additions), chosen), *style, bytes);
    if (!written) return session.fail(written.error());
    if (!write_answer(bytes, options.output, session)) return failure;
    return documents.failed() ? failure : success;
}

}  // namespace

void add_compare(CommandLine& line) {
    const auto options = std::make_shared<CompareOptions>();
    options->input.add_to(line, "INPUT INPUT...");
    options->output.add_to(line, {"table", "csv", "tsv", "json", "ndjson", "md", "xlsx", "html"});
    line.number("--common", options->common, 0, {"only rows that at least N plans have", "只显示至少 N 个计划都有的行"});
    line.flag("--gaps", options->gaps, {"only rows that some plan lacks", "只显示有计划缺少的行"});
    line.flag("--loose", options->loose,
              {"put amounts reached, added and per year of one indicator into one row", "同一指标的总量、增量、年度量合为一行"});
    line.option("--lexicon", "FILE", options->lexicon,
                {"a TOML file with further names of one indicator or unit", "补充指标和单位同义词的 TOML 文件"});
    line.flag("--trace", options->trace,
              {"show which entries of the lexicon made differing words share a row", "显示不同写法因词库中哪些条目而同行"});
    options->separated.add_to(line);
    line.example("plandoc compare city.txt county.txt", {"the targets of two plans side by side", "并排列出两个计划的目标"});
    line.example("plandoc compare --common 3 -o indicators.csv plans/",
                 {"what at least three plans of a folder set targets for", "目录中至少三个计划都有的指标"});
    line.runs([options](Session& session) { return run(*options, session); });
}

}  // namespace plandoc::command
