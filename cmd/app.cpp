#include "cmd/app.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

#include "cmd/command.hpp"
#include "cmd/output.hpp"
#include "cmd/session.hpp"
#include "text/nearest.hpp"

namespace plandoc::command {

namespace {

struct Command {
    std::string_view name;
    text::Message purpose;
    void (*add)(CommandLine& line);
};

const std::array<Command, 4>& commands() {
    static const std::array<Command, 4> all{
        {{"extract",
          {"Puts the targets, duties and other records of plans in tables.", "从计划文件中抽取目标、责任分工等，列成表格。"},
          add_extract},
         {"compare", {"Puts the same indicator of several plans in one row.", "把几个计划的同一指标列在一行。"}, add_compare},
         {"diff", {"Says what changed from one plan to another.", "指出两个计划之间的改动。"}, add_diff},
         {"validate",
          {"Checks plans: numbering, text, targets, duties, dates.", "检查计划文件：编号、文字、目标、责任、时间。"},
          add_validate}}};
    return all;
}

/// What every command takes.
struct GeneralOptions {
    bool help = false, version = false, quiet = false;
    std::string language, color = "auto";

    void add_to(CommandLine& line) {
        line.choice("--lang", "LANG", language, {"zh", "en"}, {"language of messages and headings", "提示和表头的语言"});
        line.choice("--color", "WHEN", color, {"auto", "always", "never"}, {"when to use colour", "何时使用颜色"});
        line.flag("-q,--quiet", quiet, {"no notes, no progress; errors only", "不显示提示和进度，只显示错误"});
        line.flag("-h,--help", help, {"show this help", "显示本帮助"});
        line.flag("-V,--version", version, {"show the version", "显示版本"});
    }
};

class Program {
public:
    explicit Program(text::Language language) : general_line_(app_, language, {}), session_(language) {
        general_.add_to(general_line_);
        for (const Command& command : commands()) {
            CLI::App& app = *app_.add_subcommand(std::string(command.name));
            lines_.push_back(std::make_unique<CommandLine>(app, language, command.purpose));
            app.preparse_callback([this, &command, &line = *lines_.back()](std::size_t) {  // options of one command only
                command.add(line);
                general_.add_to(line);
            });
        }
    }

    int run(int count, char** arguments) {
        try {
            app_.parse(count, arguments);
        } catch (const CLI::ExtrasError&) {
            if (!general_.help && !general_.version) return complain_about_rest();
        } catch (const CLI::ParseError& error) {
            if (!general_.help && !general_.version) return complain(sentence_of(error));
        }
        const CommandLine* const line = chosen();
        if (general_.help) return print(line == nullptr ? help() : line->help());
        if (general_.version) return print("plandoc " PLANDOC_VERSION "\n");
        if (line == nullptr) {
            write_to_standard_error(help());
            return failure;
        }
        session_.set_quiet(general_.quiet);
        session_.set_language_given(!general_.language.empty());
        session_.set_color(general_.color == "always"  ? ColorChoice::always
                           : general_.color == "never" ? ColorChoice::never
                                                       : ColorChoice::automatic);
        return line->run(session_);
    }

private:
    [[nodiscard]] const CommandLine* chosen() const {
        for (const auto& line : lines_)
            if (line->app().parsed()) return line.get();
        return nullptr;
    }

    [[nodiscard]] std::string help() const {
        const bool chinese = session_.language() == text::Language::chinese;
        std::string help = chinese ? "用法：plandoc 命令 [选项]... INPUT...\n\n"
                                     "读取中国政府的计划文件，把目标和责任列成表格、并排比较、检查。\n\n命令：\n"
                                   : "Usage: plandoc COMMAND [OPTION]... INPUT...\n\n"
                                     "Reads Chinese government plans: puts their targets and duties in tables,\n"
                                     "compares them, and checks them.\n\nCommands:\n";
        for (const auto& line : lines_)
            help += fmt::format("  {:<10}{}\n", line->app().get_name(), line->purpose().in(session_.language()));
        return help + "\n" + general_line_.options_help() +
               (chinese ? "\n“plandoc 命令 --help” 显示该命令的选项和示例。\n"
                        : "\n\"plandoc COMMAND --help\" shows a command's options and examples.\n");
    }

    int print(const std::string& text) {
        Output output;
        const text::Result<void> written = output.write(text);
        if (written) return success;
        session_.complain(session_.standard_output(), written.error());
        return failure;
    }

    int complain(const text::Message& message) const {
        session_.complain("", message);
        return failure;
    }

    /// Only flags cannot use a value: numbers are looked at before they are converted. "Could not convert: --help = foo"
    [[nodiscard]] static text::Message no_value(const std::string& said) {
        const std::size_t begin = std::min(said.find('-'), said.size());
        const std::string name = said.substr(begin, said.find_first_of(" :=", begin) - begin);
        return {fmt::format("{}: takes no value", name), fmt::format("{}：不带值", name)};
    }

    /// What CLI11 says in English only, in both languages. Its sentences begin with the option's name and a colon.
    [[nodiscard]] static text::Message sentence_of(const CLI::ParseError& error) {
        const std::string said = error.what();
        const std::string name = said.substr(0, said.find(':'));
        if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
            return {fmt::format("{}: a value is missing", name), fmt::format("{}：缺少值", name)};
        if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) return no_value(said);
        // Our own checks have said it in the user's language, behind the name that CLI11 puts first.
        const std::string own = said.substr(std::min(said.size(), name.size() + 2));
        if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) return {own, own};
        return {said, said};
    }

    /// An unknown command or option is the first argument that nobody took. Behind a command every word that is no option is an
    /// input, so that others stand before it.
    int complain_about_rest() const {
        const CommandLine* const line = chosen();
        const std::string word = app_.remaining(true).front();
        if (word.starts_with('-')) {
            const std::vector<std::string> names = (line == nullptr ? general_line_ : *line).option_names();
            return complain_unknown({"unknown option", "没有选项"}, word.substr(0, word.find('=')), names);
        }
        std::vector<std::string> names;
        for (const Command& command : commands()) names.emplace_back(command.name);
        return complain_unknown({"unknown command", "没有命令"}, word, names);
    }

    int complain_unknown(const text::Message& what, const std::string& word, const std::vector<std::string>& names) const {
        const std::string near = word == "help" ? "--help" : text::nearest(word, names);
        text::Message message{what.english + " " + word, what.chinese + " " + word};
        if (!near.empty()) {
            message.english += "; did you mean " + near + "?";
            message.chinese += "，是否想用 " + near + "？";
        }
        return complain(message);
    }

    CLI::App app_{"", "plandoc"};
    CommandLine general_line_;
    Session session_;
    GeneralOptions general_;
    std::vector<std::unique_ptr<CommandLine>> lines_;
};

}  // namespace

int run(int count, char** arguments) {
    remove_temporary_file_on_signals();
    return Program(language_of(count, arguments)).run(count, arguments);
}

}  // namespace plandoc::command
