// Texts put together from the examples of the rule book, three bytes a piece: whatever wording a rule knows meets the wording of
// the others. Any such text is a plan, and its records can be written.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "reader/plain_text.hpp"
#include "record/plan.hpp"
#include "tests/support/files.hpp"
#include "view/json.hpp"

namespace {

using namespace plandoc;

/// The signs that a clause ends with.
constexpr std::array<std::string_view, 8> ends = {"，", "。", "；", "、", "：", "（", "）", "\t"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The pieces of `words` before each place that `is_cut` names.
template <class IsCut>
void add_pieces(std::string_view words, IsCut is_cut, std::vector<std::string>& pieces) {
    std::size_t begin = 0;
    for (std::size_t at = 1; at <= words.size(); ++at) {
        if (at < words.size() && !is_cut(at)) continue;
        pieces.emplace_back(words.substr(begin, at - begin));
        begin = at;
    }
}

/// The lines of the examples' texts: within a fence, up to the line with one dot.
std::vector<std::string> example_lines() {
    std::vector<std::string> lines;
    for (const auto& page : test::files_below(test::home() / "tests" / "spec", ".md")) {
        bool is_text = false;
        for (const std::string& line : test::lines_of(test::read_file(page))) {
            const bool is_fence = line.starts_with("```");
            is_text = is_fence ? !is_text : is_text && line != ".";
            if (is_text && !is_fence) lines.push_back(line);
        }
    }
    return lines;
}

/// Each clause, and each clause cut around its numbers; each once: any wording is as likely as any other.
std::vector<std::string> pieces_of_rule_book() {
    std::vector<std::string> pieces;
    for (const std::string_view line : example_lines()) {
        const auto ends_clause = [&](std::size_t at) {
            return std::any_of(ends.begin(), ends.end(), [&](auto end) { return line.substr(0, at).ends_with(end); });
        };
        const auto parts_number = [&](std::size_t at) { return is_digit(line[at - 1]) != is_digit(line[at]); };
        add_pieces(line, ends_clause, pieces);
        add_pieces(
            line, [&](std::size_t at) { return ends_clause(at) || parts_number(at); }, pieces);
    }
    std::sort(pieces.begin(), pieces.end());
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    return pieces;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t longest = 120;                                                                  // bytes
    constexpr std::array<std::string_view, 8> joints = {"", "", "，", "、", "。\n", "\n", "和", "分别"};  // behind a piece
    static const std::vector<std::string> pieces = pieces_of_rule_book();
    std::string text;
    for (std::size_t index = 0; index + 2 < std::min(size, longest); index += 3) {
        text += pieces[(std::size_t{data[index]} << 8 | data[index + 1]) % pieces.size()];
        text += joints[data[index + 2] % joints.size()];
    }
    const record::Plan plan = record::read_plan(reader::read_plain_text(text));
    std::string out;
    view::append_json(plan, view::all_kinds(), "\n", out);
    if (!out.ends_with('\n')) std::abort();
    return 0;
}
