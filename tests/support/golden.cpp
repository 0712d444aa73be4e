#include "tests/support/golden.hpp"

#include <iostream>
#include <string_view>

#include "tests/support/files.hpp"

namespace plandoc::test {

namespace {

using Lines = std::vector<std::string>;

std::ptrdiff_t offset(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

}  // namespace

GoldenArguments parse_golden_arguments(int count, const char* const* arguments) {
    GoldenArguments parsed;
    for (int index = 1; index < count; ++index) {
        if (std::string_view(arguments[index]) == "--update") parsed.update = true;
        else parsed.pages.push_back(std::filesystem::absolute(arguments[index]));
    }
    return parsed;
}

Lines lines_in(const Lines& page, LineRange range) {
    return {page.begin() + offset(range.first), page.begin() + offset(range.last)};
}

void replace_lines(Lines& page, LineRange range, const Lines& lines) {
    const auto at = page.erase(page.begin() + offset(range.first), page.begin() + offset(range.last));
    page.insert(at, lines.begin(), lines.end());
}

void rewrite(const std::filesystem::path& file, const Lines& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    if (text == read_file(file)) return;
    write_file(file, text);
    std::cout << "rewritten: " << name_in_project(file) << std::endl;
}

}  // namespace plandoc::test
