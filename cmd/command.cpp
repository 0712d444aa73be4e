#include "cmd/command.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "text/nearest.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"

namespace plandoc::command {

namespace {

constexpr std::size_t help_cells = 80;    ///< width of help
constexpr std::size_t option_cells = 26;  ///< of it, for the options' names
constexpr std::size_t digits_of_number = 5;
constexpr int most_number = 99999;

std::string joined(const std::vector<std::string>& words, std::string_view separator) {
    return fmt::format("{}", fmt::join(words, separator));
}

/// "-o,--output" to "--output".
std::string long_name(const std::string& names) { return names.substr(names.rfind(',') + 1); }

/// "-o,--output" and FILE to "  -o, --output FILE"; "--lang" to "      --lang".
std::string shown_names(const std::string& names, const std::string& value) {
    const std::size_t comma = names.find(',');
    std::string shown = comma == std::string::npos ? (names.starts_with("--") ? "      " : "  ") + names
                                                   : "  " + names.substr(0, comma) + ", " + names.substr(comma + 1);
    if (!value.empty()) shown += " " + value;
    return shown;
}

/// Breaks at spaces, and before wide characters, so that no line is wider than help.
std::string wrapped(std::string_view text, std::size_t indent) {
    std::string out;
    std::size_t cells = indent, line_begin = 0, break_at = 0;  // break_at: where in `out` the line may end, 0 for nowhere
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = text::next_character(text, at);
        const bool wide = text::cells_of(c) == 2;
        constexpr std::u32string_view stays = U"，。、；：）？！";
        if (c == U' ' || (wide && stays.find(c) == std::u32string_view::npos)) break_at = out.size();
        cells += text::cells_of(c);
        if (cells > help_cells && break_at > line_begin) {
            const std::size_t behind = out.size() > break_at && out[break_at] == ' ' ? break_at + 1 : break_at;
            std::string rest = out.substr(std::min(behind, out.size()));
            out.resize(break_at);
            out += "\n" + std::string(indent, ' ');
            line_begin = out.size();
            out += rest;
            cells = indent + text::cells_of(rest) + text::cells_of(c);
            if (c == U' ' && rest.empty()) {
                cells = indent;
                continue;
            }
        }
        out += text.substr(begin, at - begin);
    }
    return out;
}

std::string help_line(const std::string& names, std::string_view help) {
    std::string line = names;
    const std::size_t cells = text::cells_of(line);
    if (cells + 2 > option_cells) line += "\n" + std::string(option_cells, ' ');
    else line.append(option_cells - cells, ' ');
    return line + wrapped(help, option_cells) + "\n";
}

}  // namespace

text::Message no_such_choice(std::string_view option, const std::string& given, const std::vector<std::string>& choices) {
    const std::string near = text::nearest(given, choices);
    if (!near.empty())
        return {fmt::format("{}: no such choice: {}; did you mean {}?", option, given, near),
                fmt::format("{}：没有 {}，是否想用 {}？", option, given, near)};
    const std::string listed = joined(choices, ", ");
    return {fmt::format("{}: no such choice: {} (choose from {})", option, given, listed),
            fmt::format("{}：没有 {}（可用：{}）", option, given, listed)};
}

CommandLine::CommandLine(CLI::App& app, text::Language language, text::Message purpose)
    : app_(&app), language_(language), purpose_(std::move(purpose)) {
    app.set_help_flag();
    app.allow_extras(false);
}

void CommandLine::option(const std::string& names, const std::string& value, std::string& variable, const text::Message& help) {
    remember(names, value, help);
    app_->add_option(names, variable)->take_last()->option_text(value);
}

void CommandLine::choice(const std::string& names, const std::string& value, std::string& variable,
                         std::vector<std::string> choices, const text::Message& help) {
    const std::string listed = joined(choices, ", ");
    unlisted_choice(names, value, variable, std::move(choices),
                    {fmt::format("{}: {}", help.english, listed), fmt::format("{}：{}", help.chinese, listed)});
}

void CommandLine::unlisted_choice(const std::string& names, const std::string& value, std::string& variable,
                                  std::vector<std::string> choices, const text::Message& help) {
    const auto check = [choices = std::move(choices), option_name = long_name(names),
                        language = language_](const std::string& given) -> std::string {
        if (std::find(choices.begin(), choices.end(), given) != choices.end()) return {};
        return no_such_choice(option_name, given, choices).in(language);
    };
    remember(names, value, help);
    app_->add_option(names, variable)->take_last()->option_text(value)->check(check);
}

void CommandLine::number(const std::string& names, int& variable, int least, const text::Message& help) {
    const auto check = [least, option_name = long_name(names), language = language_](const std::string& given) -> std::string {
        const bool is_number = !given.empty() && given.size() <= digits_of_number &&
                               given.find_first_not_of("0123456789") == std::string::npos && std::stoi(given) >= least;
        if (is_number) return {};
        const text::Message bad{fmt::format("{}: not a whole number from {} to {}: {}", option_name, least, most_number, given),
                                fmt::format("{}：应为 {} 到 {} 的整数：{}", option_name, least, most_number, given)};
        return bad.in(language);
    };
    remember(names, "N", help);
    app_->add_option(names, variable)->take_last()->option_text("N")->check(check);
}

void CommandLine::list(const std::string& names, const std::string& value, std::vector<std::string>& variable,
                       const text::Message& help) {
    remember(names, value, help);
    app_->add_option(names, variable)->delimiter(',')->allow_extra_args(false)->option_text(value);
}

void CommandLine::flag(const std::string& names, bool& variable, const text::Message& help) {
    remember(names, "", help);
    app_->add_flag(names, variable);
}

void CommandLine::inputs(const std::string& synopsis, std::vector<std::string>& variable, const text::Message& help) {
    synopsis_ = synopsis;
    inputs_.push_back({synopsis.starts_with("INPUT") ? "INPUT" : synopsis, "", help});
    app_->add_option("INPUT", variable);
}

void CommandLine::example(std::string command, text::Message meaning) {
    examples_.push_back({std::move(command), std::move(meaning)});
}

std::string CommandLine::help_of(const std::vector<Entry>& entries) const {
    std::string help;
    for (const Entry& entry : entries) help += help_line(shown_names(entry.names, entry.value), entry.help.in(language_));
    return help;
}

std::string CommandLine::options_help() const {
    return (language_ == text::Language::chinese ? "选项：\n" : "Options:\n") + help_of(options_);
}

std::string CommandLine::help() const {
    const bool chinese = language_ == text::Language::chinese;
    std::string help = fmt::format("{}plandoc {} [{}]... {}\n\n{}\n\n", chinese ? "用法：" : "Usage: ", app_->get_name(),
                                   chinese ? "选项" : "OPTION", synopsis_, wrapped(purpose_.in(language_), 0));
    help += help_of(inputs_) + "\n" + options_help();
    if (!examples_.empty()) help += chinese ? "\n示例：\n" : "\nExamples:\n";
    for (const Example& example : examples_)
        help += fmt::format("  {}\n      {}\n", example.command, example.meaning.in(language_));
    return help;
}

std::vector<std::string> CommandLine::option_names() const {
    std::vector<std::string> names;
    for (const Entry& entry : options_) {
        const std::size_t comma = entry.names.find(',');
        names.push_back(entry.names.substr(0, comma));
        if (comma != std::string::npos) names.push_back(entry.names.substr(comma + 1));
    }
    return names;
}

}  // namespace plandoc::command
