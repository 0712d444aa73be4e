#pragma once
/// Pages that hold what the program is expected to say: the rule book and the transcripts. With --update, what it says today is
/// written into them.

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace plandoc::test {

/// The arguments of a program that runs pages: [--update] [PAGE...]
struct GoldenArguments {
    bool update = false;
    std::vector<std::filesystem::path> pages;  ///< empty: all
};
[[nodiscard]] GoldenArguments parse_golden_arguments(int count, const char* const* arguments);

/// Some lines of a page, half-open, 0-based.
struct LineRange {
    std::size_t first = 0, last = 0;
};
[[nodiscard]] std::vector<std::string> lines_in(const std::vector<std::string>& page, LineRange range);
/// Puts other lines in their place. From the last range of a page to the first, the others keep their numbers.
void replace_lines(std::vector<std::string>& page, LineRange range, const std::vector<std::string>& lines);
/// Writes the lines into the file, and says so, unless it holds them already.
void rewrite(const std::filesystem::path& file, const std::vector<std::string>& lines);

}  // namespace plandoc::test
