#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

#include "cmd/command.hpp"
#include "cmd/documents.hpp"
#include "cmd/output.hpp"
#include "cmd/output_options.hpp"
#include "cmd/store.hpp"
#include "review/arrange.hpp"
#include "text/width.hpp"
#include "view/records.hpp"
#include "view/stage.hpp"

namespace plandoc::command {

namespace {

using text::Result;

struct ExtractOptions {
    InputOptions input;
    OutputOptions output;
    SeparatedOptions separated;
    std::vector<std::string> records, columns;
    std::string stage = "records", by;
};

/// The kinds asked for, in the order in which they are written.
Result<std::vector<view::Kind>> kinds_of(const ExtractOptions& options) {
    std::vector<std::string> choices(view::kind_names.begin(), view::kind_names.end());
    choices.emplace_back("all");
    for (const std::string& name : options.records)
        if (std::find(choices.begin(), choices.end(), name) == choices.end())
            return text::error(no_such_choice("--records", name, choices));
    std::vector<view::Kind> kinds;
    for (const view::Kind kind : view::all_kinds()) {
        const auto asked_for = [&](const std::string& name) { return name == "all" || name == view::name_of(kind); };
        if (std::any_of(options.records.begin(), options.records.end(), asked_for)) kinds.push_back(kind);
    }
    if (kinds.empty()) kinds.push_back(options.by.empty() ? view::Kind::targets : view::Kind::duties);
    if (!options.by.empty() && kinds != std::vector{view::Kind::duties})
        return text::error("--by arranges duties: say --records duties", "--by 只用于责任分工：请用 --records duties");
    return kinds;
}

/// The first kind of records that has this column.
std::optional<std::string_view> kind_with(std::string_view column) {
    for (const view::Kind kind : view::all_kinds()) {
        const std::vector<view::Column>& columns = view::columns_of(kind);
        if (std::any_of(columns.begin(), columns.end(), [&](const view::Column& one) { return one.name == column; }))
            return name_of(kind);
    }
    return std::nullopt;
}

/// Columns must be those of one of the kinds; the columns of tables are known only later.
Result<void> check_columns(const std::vector<std::string>& columns, const std::vector<view::Kind>& kinds) {
    if (std::find(kinds.begin(), kinds.end(), view::Kind::rows) != kinds.end()) return {};
    std::vector<std::string> names;
    for (const view::Kind kind : kinds)
        for (const view::Column& column : view::columns_of(kind)) names.push_back(column.name);
    for (const std::string& column : columns) {
        if (std::find(names.begin(), names.end(), column) != names.end()) continue;
        if (const auto owner = kind_with(column))
            return text::error(fmt::format("--columns: {} is a column of {}: say --records {}", column, *owner, *owner),
                               fmt::format("--columns：{} 是 {} 的列：请用 --records {}", column, *owner, *owner));
        return text::error(no_such_choice("--columns", column, names));
    }
    return {};
}

/// A pipe, a device or a folder: no place for a database, which is read before it is written.
bool is_no_file(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored) && !std::filesystem::is_regular_file(path, ignored);
}

/// Fails where the format cannot hold what is asked for, and says what to do.
Result<void> check_format(view::Format format, const std::vector<view::Kind>& kinds, const ExtractOptions& options) {
    const std::string name(name_of(format));
    switch (format) {
        case view::Format::csv:
        case view::Format::tsv:
            if (kinds.size() > 1)
                return text::error(name + " holds one kind of records: write several to json, ndjson or xlsx",
                                   name + " 只能写一种记录：多种记录请用 json、ndjson 或 xlsx");
            break;
        case view::Format::json:
        case view::Format::ndjson:
            if (!options.columns.empty())
                return text::error("--columns goes with table, md, csv, tsv, xlsx and html",
                                   "--columns 只用于 table、md、csv、tsv、xlsx 和 html");
            break;
        case view::Format::xlsx:
            if (options.output.to_terminal()) return text::error(workbook_on_terminal());
            break;
        case view::Format::sqlite:
            if (!options.output.to_file() || is_no_file(options.output.path))
                return text::error("a database is a file: name it with -o FILE.db", "数据库是文件：请用 -o FILE.db 指定");
            if (!options.records.empty() || !options.columns.empty() || !options.by.empty())
                return text::error("a database holds all records: leave out --records, --columns and --by",
                                   "数据库包含全部记录：请去掉 --records、--columns 和 --by");
            break;
        case view::Format::table:
        case view::Format::markdown:
        case view::Format::html: break;
    }
    return {};
}

/// What one stage hands to the next is printed as text, whole.
Result<void> check_stage(view::Format format, const ExtractOptions& options) {
    if (options.stage == view::stage_names[static_cast<std::size_t>(view::Stage::records)]) return {};
    if (format == view::Format::table && options.records.empty() && options.columns.empty() && options.by.empty()) return {};
    return text::error("--stage prints text: leave out --format, --records, --columns and --by",
                       "--stage 输出文本：请去掉 --format、--records、--columns 和 --by");
}

/// How the records are to be written. Fails where options do not go together.
Result<view::RecordsStyle> style_of(const ExtractOptions& options, const Session& session) {
    const Result<std::vector<view::Kind>> kinds = kinds_of(options);
    if (!kinds) return text::error(kinds.error());
    const Result<std::string> format = options.output.chosen_format();
    if (!format) return text::error(format.error());
    const Result<void> columns = check_columns(options.columns, *kinds);
    if (!columns) return text::error(columns.error());
    view::RecordsStyle style;
    style.kinds = *kinds;
    style.format = *view::parse_format(*format);
    Result<void> fits = check_stage(style.format, options);
    if (fits) fits = check_format(style.format, style.kinds, options);
    if (!fits) return text::error(fits.error());
    const Result<view::SeparatedStyle> separated = options.separated.style(style.format, options.output, session);
    if (!separated) return text::error(separated.error());
    style.separated = *separated;
    style.columns = options.columns;
    style.about = {PLANDOC_VERSION, options.input.inputs, {}, 0};
    style.language = session.language();
    style.table.cells = options.output.to_file() ? 0 : terminal_cells(STDOUT_FILENO);
    style.table.color = !options.output.to_file() && session.colors(STDOUT_FILENO);
    return style;
}

/// What must be read for records of these kinds.
record::Extent extent_for(const std::vector<view::Kind>& kinds) {
    record::Extent extent = record::Extent::targets;
    for (const view::Kind kind : kinds) {
        if (kind == view::Kind::targets || kind == view::Kind::duties || kind == view::Kind::sections) continue;
        if (kind != view::Kind::numbers) return record::Extent::everything;
        extent = record::Extent::figures;
    }
    return extent;
}

/// One run: documents in, records out as they come.
class Extraction {
public:
    Extraction(const ExtractOptions& options, view::RecordsStyle style, Documents& documents, Output& output)
        : documents_(documents),
          output_(output),
          stage_(*value_of<view::Stage>(options.stage, view::stage_names)),
          arrangement_(value_of<review::Arrangement>(options.by, review::arrangement_names)),
          hides_controls_(!options.output.to_file() && is_terminal(STDOUT_FILENO) &&
                          (style.format != view::Format::table || stage_ == view::Stage::text)),
          writer_(std::move(style)) {}

    Result<void> run() {
        if (stage_ == view::Stage::records) written_ = writer_.begin(bytes_);
        if (written_ && write())
            for_each_document<view::RecordsPiece>(
                documents_, [&](record::Plan&& plan, view::RecordsPiece& piece) { add(std::move(plan), piece); },
                [&](const Remark& remark, view::RecordsPiece& piece) {
                    return remark.line > 0 && writer_.add_error(remark.doc, remark.line, remark.message, piece);
                },
                [&](view::RecordsPiece& piece) { return take(piece); });
        if (written_ && stage_ == view::Stage::records) {
            written_ = writer_.end(bytes_);
            if (written_) write();
        }
        return written_ && !documents_.read_nothing() ? output_.finish() : written_;
    }

private:
    void add(record::Plan&& plan, view::RecordsPiece& piece) const {
        if (stage_ != view::Stage::records) return view::append_stage(plan, stage_, piece.bytes);
        if (arrangement_) review::arrange_duties(plan, *arrangement_);
        writer_.add(plan, piece);
    }
    bool take(view::RecordsPiece& piece) {
        writer_.take(piece, bytes_);
        piece.clear();
        return write();
    }
    bool write() {
        if (hides_controls_) bytes_ = text::without_controls(bytes_, "\n\t");
        written_ = output_.write(bytes_);
        bytes_.clear();
        return written_.has_value();
    }

    Documents& documents_;
    Output& output_;
    view::Stage stage_;
    std::optional<review::Arrangement> arrangement_;
    bool hides_controls_;  ///< from a terminal
    view::RecordsWriter writer_;
    std::string bytes_;
    Result<void> written_;
};

int run(const ExtractOptions& options, Session& session) {
    Result<view::RecordsStyle> style = style_of(options, session);
    if (!style) return session.fail(style.error());
    InputOptions input = options.input;
    input.extent = extent_for(style->kinds);
    input.written = {options.output.path};
    Documents documents(input, session);
    if (!documents.usable()) return failure;
    if (style->format == view::Format::sqlite)
        return store(documents, options.output.path, session) && !documents.failed() ? success : failure;
    Result<Output> output = Output::open(options.output.path);
    const Result<void> written =
        output ? Extraction(options, std::move(*style), documents, *output).run() : text::error(output.error());
    if (!written) options.output.complain(written.error(), session);
    return !written || documents.failed() ? failure : success;
}

}  // namespace

void add_extract(CommandLine& line) {
    const auto options = std::make_shared<ExtractOptions>();
    options->input.add_to(line, "INPUT...");
    line.list("-r,--records", "RECORDS", options->records,
              {"which records, joined by commas: targets (default), duties, sections, numbers, phases, people, citations, rows, "
               "document, all",
               "哪些记录，以逗号分隔：targets 目标（默认）、duties 责任分工、sections 章节、numbers 数字、phases "
               "实施步骤、people 成员、"
               "citations 引用文件、rows 表格行、document 文件信息、all 全部"});
    options->output.add_to(line, {view::format_names.begin(), view::format_names.end()});
    line.list("--columns", "A,B", options->columns, {"columns to show, by their JSON names", "要显示的列，用 JSON 字段名"});
    line.choice("--by", "WHAT", options->by, review::arrangement_names, {"arrange duties by", "责任分工的排列方式"});
    options->separated.add_to(line);
    line.choice("--stage", "STAGE", options->stage, view::stage_names,
                {"what to print instead of records, to find a mistake", "输出中间结果以便查错"});
    line.example("plandoc extract plan.txt", {"the targets of a plan, as a table", "以表格列出计划的目标"});
    line.example("plandoc extract -r duties -o duties.csv plans/",
                 {"the duties of all plans in a folder, for Excel", "把目录中所有计划的责任分工写成 Excel 可打开的表"});
    line.example("plandoc extract -r all -o plans.xlsx plans/", {"a workbook of all records", "把全部记录写成工作簿"});
    line.example("plandoc extract -r all -f ndjson --input-format ndjson -",
                 {"every record of a stream of documents, a line each", "读入文档流，每条记录输出一行"});
    line.runs([options](Session& session) { return run(*options, session); });
}

}  // namespace plandoc::command
