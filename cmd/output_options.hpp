#pragma once
/// Options of every command that writes results: which format, and where.

#include <string>
#include <string_view>
#include <vector>

#include "cmd/command.hpp"
#include "text/result.hpp"

namespace plandoc::command {

struct OutputOptions {
    std::string format, path;

    /// `formats` are those the command has, the default first.
    void add_to(CommandLine& line, std::vector<std::string> formats);
    /// What -f says, else what the ending of FILE says, else the default.
    [[nodiscard]] text::Result<std::string> chosen_format() const;
    [[nodiscard]] bool to_file() const { return !path.empty() && path != "-"; }
    [[nodiscard]] bool to_terminal() const;
    /// Complains of what is wrong with writing to FILE, or to standard output.
    void complain(const text::Error& error, const Session& session) const;

private:
    std::vector<std::string> formats_;
};

[[nodiscard]] text::Error workbook_on_terminal();

}  // namespace plandoc::command
