#include "reader/docx/docx_symbol.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace plandoc::reader {

namespace {

struct Symbol {
    unsigned char code;
    char32_t character;
};

constexpr std::array<Symbol, 12> symbol_font{{{0x2D, U'−'},
                                              {0xA3, U'≤'},
                                              {0xAE, U'→'},
                                              {0xB0, U'°'},
                                              {0xB1, U'±'},
                                              {0xB3, U'≥'},
                                              {0xB4, U'×'},
                                              {0xB7, U'•'},
                                              {0xB8, U'÷'},
                                              {0xB9, U'≠'},
                                              {0xBB, U'≈'},
                                              {0xD7, U'·'}}};

constexpr std::array<Symbol, 20> wingdings{{{0x6C, U'●'}, {0x6D, U'❍'}, {0x6E, U'■'}, {0x6F, U'□'}, {0x71, U'❑'},
                                            {0x72, U'❒'}, {0x73, U'⬧'}, {0x74, U'⧫'}, {0x75, U'◆'}, {0x76, U'❖'},
                                            {0x77, U'⬥'}, {0x9F, U'•'}, {0xA7, U'▪'}, {0xA8, U'□'}, {0xD8, U'➢'},
                                            {0xE0, U'→'}, {0xE8, U'➔'}, {0xFB, U'✗'}, {0xFC, U'✓'}, {0xFE, U'☑'}}};

/// ⓪①…⑩ and their black twins.
char32_t circled(unsigned char code) {
    if (code == 0x80) return U'⓪';
    if (code >= 0x81 && code <= 0x8A) return U'①' + (code - 0x81U);
    if (code >= 0x8C && code <= 0x95) return U'❶' + (code - 0x8CU);
    return 0;
}

template <std::size_t size>
char32_t find(const std::array<Symbol, size>& symbols, unsigned char code) {
    const auto* const found =
        std::find_if(symbols.begin(), symbols.end(), [&](const Symbol& symbol) { return symbol.code == code; });
    return found == symbols.end() ? 0 : found->character;
}

char32_t character_of(std::string_view font, unsigned char code) {
    if (font == "Symbol") return find(symbol_font, code);
    if (font != "Wingdings") return 0;
    const char32_t number = circled(code);
    return number != 0 ? number : find(wingdings, code);
}

bool is_symbol_font(std::string_view font) { return font == "Symbol" || font == "Wingdings"; }

}  // namespace

void append_symbol(std::string_view font, char32_t code, std::string& out) {
    const bool is_private = code >= 0xF020 && code <= 0xF0FF;
    if (is_private || (is_symbol_font(font) && code >= 0x20 && code <= 0xFF)) {
        const char32_t character = character_of(font, static_cast<unsigned char>(code & 0xFFU));
        if (character != 0) code = character;
    }
    text::append_character(code, out);
}

std::string as_unicode(std::string_view text, std::string_view font) {
    std::string unicode;
    for (std::size_t at = 0; at < text.size();) append_symbol(font, text::next_character(text, at), unicode);
    return unicode;
}

}  // namespace plandoc::reader
