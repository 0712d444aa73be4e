#pragma once
/// What a run of the program knows of its surroundings, and how it speaks to its user: language, terminal, colour.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/message.hpp"

namespace plandoc::command {

/// Exit statuses (README.md).
enum Status : int { success = 0, found_something = 1, failure = 2 };

enum class ColorChoice : std::uint8_t { automatic, always, never };

/// The language of the locale, unless `--lang` stands among the arguments: help is needed before they are parsed.
[[nodiscard]] text::Language language_of(int count, const char* const* arguments);

[[nodiscard]] bool is_terminal(int descriptor);
/// Cells in a line of the terminal behind `descriptor`; 0 where there is none.
[[nodiscard]] std::size_t terminal_cells(int descriptor);

class Session {
public:
    explicit Session(text::Language language) : language_(language) {}

    void set_color(ColorChoice choice) { color_ = choice; }
    void set_quiet(bool quiet) { quiet_ = quiet; }
    void set_language_given(bool given) { language_given_ = given; }

    [[nodiscard]] text::Language language() const { return language_; }
    [[nodiscard]] bool language_given() const { return language_given_; }
    [[nodiscard]] bool quiet() const { return quiet_; }
    [[nodiscard]] bool colors(int descriptor) const;

    /// What messages call standard output.
    [[nodiscard]] std::string_view standard_output() const {
        return language_ == text::Language::chinese ? "标准输出" : "standard output";
    }

    /// "plandoc: PLACE: MESSAGE" on standard error; PLACE may be empty.
    void complain(std::string_view place, const text::Message& message) const;
    /// Complains of what ends the whole run, and returns the status for that.
    [[nodiscard]] Status fail(const text::Message& message) const {
        complain("", message);
        return failure;
    }
    /// As `complain`, but silent under --quiet: what the user may want to know but need not act on.
    void note(std::string_view place, const text::Message& message) const;

private:
    text::Language language_;
    bool language_given_ = false;
    bool quiet_ = false;
    ColorChoice color_ = ColorChoice::automatic;
};

}  // namespace plandoc::command
