#pragma once
/// How a command declares itself: its options in both languages, its examples, and the function that runs it. One file a
/// command; app.cpp lists them.

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cmd/session.hpp"
#include "text/message.hpp"

// CLI11 is slow to compile: only the files that use it include it.
namespace CLI {
class App;
}  // namespace CLI

namespace plandoc::command {

/// What one command declares: its options, examples and purpose.
class CommandLine {
public:
    CommandLine(CLI::App& app, text::Language language, text::Message purpose);

    /// `names` as in "-o,--output"; `value` is what help calls its value (FILE). The last one given counts.
    void option(const std::string& names, const std::string& value, std::string& variable, const text::Message& help);
    /// An option with one of these values, which help lists behind its text.
    template <std::size_t size>
    void choice(const std::string& names, const std::string& value, std::string& variable,
                const std::array<std::string_view, size>& choices, const text::Message& help) {
        choice(names, value, variable, std::vector<std::string>(choices.begin(), choices.end()), help);
    }
    void choice(const std::string& names, const std::string& value, std::string& variable, std::vector<std::string> choices,
                const text::Message& help);
    /// The same for values that are too many for help to list.
    void unlisted_choice(const std::string& names, const std::string& value, std::string& variable,
                         std::vector<std::string> choices, const text::Message& help);
    /// An option with a number of at most five digits, `least` or more.
    void number(const std::string& names, int& variable, int least, const text::Message& help);
    /// An option that takes several values, joined by commas or given again.
    void list(const std::string& names, const std::string& value, std::vector<std::string>& variable, const text::Message& help);
    void flag(const std::string& names, bool& variable, const text::Message& help);
    /// The arguments that are not options.
    void inputs(const std::string& synopsis, std::vector<std::string>& variable, const text::Message& help);
    /// Command lines for the end of help, each with what it does.
    void example(std::string command, text::Message meaning);
    void runs(std::function<int(Session&)> run) { run_ = std::move(run); }

    [[nodiscard]] CLI::App& app() const { return *app_; }
    [[nodiscard]] const text::Message& purpose() const { return purpose_; }
    [[nodiscard]] std::string help() const;
    /// The part of help that describes the options.
    [[nodiscard]] std::string options_help() const;
    [[nodiscard]] std::vector<std::string> option_names() const;
    [[nodiscard]] int run(Session& session) const { return run_(session); }

private:
    struct Entry {
        std::string names, value;  ///< "-o,--output", "FILE"
        text::Message help;
    };
    struct Example {
        std::string command;
        text::Message meaning;
    };
    [[nodiscard]] std::string help_of(const std::vector<Entry>& entries) const;
    void remember(const std::string& names, const std::string& value, text::Message help) {
        options_.push_back({names, value, std::move(help)});
    }

    CLI::App* app_;
    text::Language language_;
    text::Message purpose_;
    std::string synopsis_;
    std::vector<Entry> inputs_, options_;
    std::vector<Example> examples_;
    std::function<int(Session&)> run_;
};

/// The place of `name` among `names`, as the value of an enumeration; none if it is not among them.
template <typename Enumeration, typename Names>
[[nodiscard]] std::optional<Enumeration> value_of(std::string_view name, const Names& names) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enumeration>(found - names.begin());
}

/// "--records: no such choice: targts; did you mean targets?"
[[nodiscard]] text::Message no_such_choice(std::string_view option, const std::string& given,
                                           const std::vector<std::string>& choices);

/// What each command adds to its own CommandLine.
void add_extract(CommandLine& line);
void add_compare(CommandLine& line);
void add_diff(CommandLine& line);
void add_validate(CommandLine& line);

}  // namespace plandoc::command
