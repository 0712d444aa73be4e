#pragma once
/// Files of the project, for the tests.

#include <filesystem>
#include <string>
#include <vector>

namespace plandoc::test {

/// The project's own folder.
[[nodiscard]] inline std::filesystem::path home() { return PLANDOC_HOME; }
/// The file's path from there on.
[[nodiscard]] inline std::string name_in_project(const std::filesystem::path& file) {
    return std::filesystem::relative(file, home()).string();
}

/// The file's bytes; throws where it cannot be read.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);
/// Throws where it cannot be written.
void write_file(const std::filesystem::path& path, const std::string& bytes);
/// Every file with this ending below the folder, sorted by path.
[[nodiscard]] std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder, const std::string& ending);
/// The lines, their ends left out; a last line without an end is one too.
[[nodiscard]] std::vector<std::string> lines_of(const std::string& text);
/// The five plans of samples/.
[[nodiscard]] std::vector<std::filesystem::path> samples();

}  // namespace plandoc::test
