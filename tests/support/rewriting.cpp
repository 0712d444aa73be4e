#include "tests/support/rewriting.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plandoc::test {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 21> widths{
    {{"(", "（"}, {")", "）"}, {":", "："}, {",", "，"}, {";", "；"}, {".", "．"}, {"%", "％"},
     {"-", "－"}, {"~", "～"}, {"!", "！"}, {"?", "？"}, {"0", "０"}, {"1", "１"}, {"2", "２"},
     {"3", "３"}, {"4", "４"}, {"5", "５"}, {"6", "６"}, {"7", "７"}, {"8", "８"}, {"9", "９"}}};

constexpr std::array<std::string_view, 4> dashes{"–", "—", "―", "−"};

std::size_t bytes_of(char first) {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool is_han(std::string_view character) { return character.size() == 3 && character >= "一" && character <= "鿿"; }

bool is_space(std::string_view character) {
    constexpr std::array<std::string_view, 12> spaces{" ",      "\t",     "\n",     "\r",     "\f",     "\v",
                                                      "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u2003", "\u2002"};
    return std::find(spaces.begin(), spaces.end(), character) != spaces.end();
}

}  // namespace

std::vector<std::string_view> characters_of(std::string_view utf8) {
    std::vector<std::string_view> characters;
    for (std::size_t at = 0; at < utf8.size(); at += characters.back().size())
        characters.push_back(utf8.substr(at, bytes_of(utf8[at])));
    return characters;
}

std::string full_width(std::string_view text) {
    std::string out;
    for (const std::string_view character : characters_of(text)) {
        const auto found = std::find_if(widths.begin(), widths.end(), [&](const auto& pair) { return pair.first == character; });
        out += found == widths.end() ? character : found->second;
    }
    return out;
}

std::string half_width(std::string_view text) {
    std::string out;
    for (const std::string_view character : characters_of(text)) {
        const auto found = std::find_if(widths.begin(), widths.end(), [&](const auto& pair) { return pair.second == character; });
        const bool dash = std::find(dashes.begin(), dashes.end(), character) != dashes.end();
        out += found != widths.end() ? found->first : dash ? "-" : character;
    }
    return out;
}

std::string with_carriage_returns(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return out;
}

std::vector<std::size_t> page_breaks(std::string_view text) {
    constexpr std::size_t margin = 12;  // Han characters on both sides
    std::vector<std::size_t> places;
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        const std::string_view content = text.substr(line, end - line);
        const bool sentences = std::count(content.begin(), content.end(), '\t') == 0 && content.ends_with("。");
        // Behind its first sentence a paragraph cannot be a heading.
        const std::size_t body = content.find("。");
        std::size_t run = 0, at = body == std::string_view::npos ? content.size() : body + std::string_view("。").size();
        for (; sentences && at < content.size(); at += bytes_of(content[at])) {
            run = is_han(content.substr(at, bytes_of(content[at]))) ? run + 1 : 0;
            if (run == 2 * margin) {
                places.push_back(line + at - (margin - 1) * std::string_view("一").size());
                break;
            }
        }
        line = end + 1;
    }
    return places;
}

std::string without_space(std::string_view text) {
    std::string out;
    for (const std::string_view character : characters_of(text))
        if (!is_space(character)) out += character;
    for (std::size_t at = 0; (at = out.find("**", at)) != std::string::npos;) out.erase(at, 2);
    return out;
}

}  // namespace plandoc::test
