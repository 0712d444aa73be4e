#include "cmd/session.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>

#include "cmd/output.hpp"
#include "text/width.hpp"

namespace plandoc::command {

namespace {

std::string_view environment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

}  // namespace

text::Language language_of(int count, const char* const* arguments) {
    std::string_view name;
    for (const char* const variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (name.empty()) name = environment(variable);
    for (int index = 1; index < count; ++index) {
        const std::string_view argument = arguments[index];
        if (argument == "--") break;
        if (argument == "--lang" && index + 1 < count) name = arguments[index + 1];
        else if (argument.starts_with("--lang=")) name = argument.substr(7);
    }
    return name.starts_with("zh") ? text::Language::chinese : text::Language::english;
}

bool is_terminal(int descriptor) { return ::isatty(descriptor) == 1; }

std::size_t terminal_cells(int descriptor) {
    winsize size{};
    if (!is_terminal(descriptor)) return 0;
    return ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool Session::colors(int descriptor) const {
    if (color_ != ColorChoice::automatic) return color_ == ColorChoice::always;
    return is_terminal(descriptor) && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

void Session::complain(std::string_view place, const text::Message& message) const {
    std::string line = colors(STDERR_FILENO) ? "\x1b[1;31mplandoc:\x1b[0m " : "plandoc: ";
    if (!place.empty()) line += text::without_controls(place) + ": ";
    line += text::without_controls(message.in(language_)) + "\n";
    write_to_standard_error(line);
}

void Session::note(std::string_view place, const text::Message& message) const {
    if (!quiet_) complain(place, message);
}

}  // namespace plandoc::command
