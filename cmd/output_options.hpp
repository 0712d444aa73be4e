#pragma once
/// Options of every command that writes results: which format, and where.

#include <string>
#include <string_view>
#include <vector>

#include "cmd/command.hpp"
#include "text/result.hpp"
#include "view/csv.hpp"
#include "view/format.hpp"

namespace plandoc::command {

struct OutputOptions {
    std::string format, path;

    /// `formats` are those the command has, the default first.
    void add_to(CommandLine& line, std::vector<std::string> formats);
    /// What -f says, else what the ending of FILE says; without either the default. Fails for an ending that names no format of
    /// the command's: a file of such a name with anything else in it would mislead.
    [[nodiscard]] text::Result<std::string> chosen_format() const;
    [[nodiscard]] bool to_file() const { return !path.empty() && path != "-"; }
    [[nodiscard]] bool to_terminal() const;
    /// Complains of what is wrong with writing to FILE, or to standard output.
    void complain(const text::Error& error, const Session& session) const;

private:
    std::vector<std::string> formats_;
};

/// Options of commands that write csv and tsv.
struct SeparatedOptions {
    bool mark = false, no_mark = false;

    void add_to(CommandLine& line);
    /// How csv or tsv is to be written: for Excel where it goes to a file. Fails where an option asks it of another format.
    [[nodiscard]] text::Result<view::SeparatedStyle> style(view::Format format, const OutputOptions& output,
                                                           const Session& session) const;
};

[[nodiscard]] text::Error workbook_on_terminal();

}  // namespace plandoc::command
