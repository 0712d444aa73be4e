#include "cmd/output_options.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

namespace plandoc::command {

void OutputOptions::add_to(CommandLine& line, std::vector<std::string> formats) {
    formats_ = std::move(formats);
    line.choice("-f,--format", "FORMAT", format, formats_, {"how to write the results", "结果的格式"});
    line.option("-o,--output", "FILE", path,
                {"write to FILE, whole or not at all; its ending chooses the format",
                 "写入 FILE（要么完整写入，要么不写）；扩展名决定格式"});
}

bool OutputOptions::to_terminal() const { return !to_file() && is_terminal(STDOUT_FILENO); }

void OutputOptions::complain(const text::Error& error, const Session& session) const {
    session.complain(to_file() ? std::string_view(path) : session.standard_output(), error);
}

void SeparatedOptions::add_to(CommandLine& line) {
    line.flag(
        "--bom", mark,
        {"begin csv or tsv with a byte order mark (default for a csv FILE)", "csv 或 tsv 以 BOM 开头（写入 csv 文件时的默认）"});
    line.flag("--no-bom", no_mark, {"no byte order mark", "不加 BOM"});
}

text::Result<view::SeparatedStyle> SeparatedOptions::style(view::Format format, const OutputOptions& output,
                                                           const Session& session) const {
    const bool is_csv = format == view::Format::csv;
    const bool is_separated = is_csv || format == view::Format::tsv;
    if (!is_separated && mark) return text::error("--bom goes with csv and tsv", "--bom 只用于 csv 和 tsv");
    view::SeparatedStyle style;
    style.format = is_csv ? view::Separated::csv : view::Separated::tsv;
    if (session.language_given()) style.language = session.language();
    style.crlf = is_csv && output.to_file();
    style.mark = is_separated && !no_mark && (mark || style.crlf);
    return style;
}

text::Error workbook_on_terminal() {
    return {"a workbook cannot be shown on a terminal: write it with -o FILE.xlsx", "工作簿不能显示在终端：请用 -o FILE.xlsx"};
}

text::Result<std::string> OutputOptions::chosen_format() const {
    if (!format.empty()) return format;
    const std::string ending = view::ending_of(path);
    if (!to_file() || ending.empty()) return formats_.front();
    const auto known = view::format_of_path(path);
    if (known == view::Format::table) return formats_.front();  // x.txt, also where that is not called a table
    const std::string name = known ? std::string(view::name_of(*known)) : ending;
    if (std::find(formats_.begin(), formats_.end(), name) != formats_.end()) return name;
    const std::string choices = fmt::format("{}", fmt::join(formats_, ", "));
    return text::error(fmt::format("{}: cannot write {} (choose from {})", path, name, choices),
                       fmt::format("{}：不能写成 {}（可用：{}）", path, name, choices));
}

}  // namespace plandoc::command
