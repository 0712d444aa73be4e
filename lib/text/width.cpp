#include "text/width.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>

#include "text/utf8.hpp"

namespace plandoc::text {

namespace {

constexpr bool turns_direction(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

constexpr bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || turns_direction(c);
}

}  // namespace

std::size_t cells_of(char32_t character) {
    if (character < 0x300) return is_control(character) || character == 0xAD ? 0 : 1;
    if (character >= 0x4E00 && character <= 0x9FFF) return 2;
    const auto code_point = static_cast<UChar32>(character);
    const auto type = u_charType(code_point);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
    const auto width = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t cells_of(std::string_view utf8) {
    std::size_t cells = 0;
    for (std::size_t at = 0; at < utf8.size();) cells += cells_of(next_character(utf8, at));
    return cells;
}

std::string cut_to_cells(std::string_view utf8, std::size_t cells) {
    std::size_t used = 0, kept = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        used += cells_of(next_character(utf8, at));
        if (used > cells) return std::string(utf8.substr(0, kept)) + (cells > 0 ? "…" : "");
        if (used + 1 <= cells) kept = at;
    }
    return std::string(utf8);
}

std::string without_controls(std::string_view utf8, std::string_view kept) {
    std::string shown;
    shown.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = next_character(utf8, at);
        const bool stays = !is_control(c) || (c < 0x80 && kept.find(static_cast<char>(c)) != std::string_view::npos);
        if (stays) append_character(c, shown);
        else if (c < 0x80) fmt::format_to(std::back_inserter(shown), "\\x{:02x}", static_cast<unsigned>(c));
        else fmt::format_to(std::back_inserter(shown), "\\u{:04x}", static_cast<unsigned>(c));
    }
    return shown;
}

}  // namespace plandoc::text
