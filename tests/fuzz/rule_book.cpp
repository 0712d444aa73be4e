// Texts put together from what the rule book says, cut at its signs and numbers, two bytes a piece: whatever wording a rule knows
// meets the wording of the others. Every property of one reading must hold.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tests/fuzz/one_reading.hpp"
#include "tests/support/files.hpp"

namespace {

using namespace plandoc;

/// The signs that a piece ends with.
constexpr std::string_view ends[] = {"，", "。", "；", "、", "：", "（", "）", "\t"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The line cut behind each of `ends`, and before and behind each digit run.
void add_pieces(std::string_view line, std::vector<std::string>& pieces) {
    std::size_t begin = 0;
    const auto cut = [&](std::size_t at) {
        if (at > begin) pieces.emplace_back(line.substr(begin, at - begin));
        begin = at;
    };
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (at > 0 && is_digit(line[at]) != is_digit(line[at - 1])) cut(at);
        for (const std::string_view end : ends)
            if (line.substr(at).starts_with(end)) cut(at + end.size());
    }
    cut(line.size());
}

/// What the pages say, and ends of lines, each once: any wording is as likely as any other.
std::vector<std::string> pieces_of_rule_book() {
    std::vector<std::string> pieces = {"\n", "。\n", "分别"};
    for (const auto& page : test::files_below(test::home() / "tests" / "spec", ".md"))
        for (const std::string& line : test::lines_of(test::read_file(page))) add_pieces(line, pieces);
    std::sort(pieces.begin(), pieces.end());
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    return pieces;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t longest = 300;  // bytes
    constexpr std::size_t line_end = 8;   // of so many pieces one is followed by the end of a line
    static const std::vector<std::string> pieces = pieces_of_rule_book();
    std::string text;
    for (std::size_t index = 0; index + 1 < std::min(size, longest); index += 2) {
        text += pieces[(std::size_t{data[index]} << 8 | data[index + 1]) % pieces.size()];
        if (data[index] % line_end == 0) text += '\n';
    }
    fuzz::check_one_reading(text);
    return 0;
}
