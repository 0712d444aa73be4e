#include "reader/html/html_list.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "reader/html/html_page.hpp"
#include "reader/number_style.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader::html {

namespace {

/// How numbers are written: a value of CSS list-style-type or of the attribute type, or a class.
struct Style {
    std::string_view name, format, before, behind;
};

constexpr std::uint8_t unnamed = 0, none = 2;
constexpr std::array<Style, 30> styles{{
    {"", "decimal", "", ". "},
    {"decimal", "decimal", "", ". "},
    {"none", "none", "", ""},
    {"1", "decimal", "", ". "},
    {"A", "upperLetter", "", ". "},
    {"I", "upperRoman", "", ". "},
    {"a", "lowerLetter", "", ". "},
    {"cjk-decimal", "ideographDigital", "", "、"},
    {"cjk-earthly-branch", "ideographZodiac", "", "、"},
    {"cjk-heavenly-stem", "ideographTraditional", "", "、"},
    {"cjk-ideographic", "taiwaneseCountingThousand", "", "、"},
    {"custom_cn", "chineseCountingThousand", "", "、"},
    {"custom_cn1", "chineseCountingThousand", "", "）"},
    {"custom_cn2", "chineseCountingThousand", "（", "）"},
    {"custom_num", "decimal", "", "、"},
    {"custom_num1", "decimal", "", "）"},
    {"custom_num2", "decimal", "（", "）"},
    {"decimal-leading-zero", "decimalZero", "", ". "},
    {"i", "lowerRoman", "", ". "},
    {"japanese-informal", "japaneseCounting", "", "、"},
    {"lower-alpha", "lowerLetter", "", ". "},
    {"lower-latin", "lowerLetter", "", ". "},
    {"lower-roman", "lowerRoman", "", ". "},
    {"simp-chinese-formal", "chineseLegalSimplified", "", "、"},
    {"simp-chinese-informal", "taiwaneseCountingThousand", "", "、"},
    {"trad-chinese-formal", "ideographLegalTraditional", "", "、"},
    {"trad-chinese-informal", "taiwaneseCountingThousand", "", "、"},
    {"upper-alpha", "upperLetter", "", ". "},
    {"upper-latin", "upperLetter", "", ". "},
    {"upper-roman", "upperRoman", "", ". "},
}};
constexpr std::array<std::string_view, 5> bullets{"circle", "disc", "disclosure-closed", "disclosure-open", "square"};

std::uint8_t style_of(std::string_view name) {
    if (name.empty()) return unnamed;
    if (std::find(bullets.begin(), bullets.end(), name) != bullets.end()) return none;
    const auto found = std::find_if(styles.begin(), styles.end(), [&](const Style& style) { return style.name == name; });
    return found == styles.end() ? unnamed : static_cast<std::uint8_t>(found - styles.begin());
}

std::optional<std::int32_t> integer(std::string_view value) {
    value.remove_prefix(std::min(value.find_first_not_of(" \t\n+"), value.size()));
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

/// Calls `visit` for each word between blanks, quotes and semicolons.
template <typename Visit>
void for_each_word(std::string_view text, Visit visit) {
    constexpr std::string_view between = " \t\n\r;:\"'";
    while (!text.empty()) {
        text.remove_prefix(std::min(text.find_first_not_of(between), text.size()));
        const std::string_view word = text.substr(0, text.find_first_of(between));
        if (!word.empty()) visit(word);
        text.remove_prefix(word.size());
    }
}

/// The words of list-style and list-style-type in a style attribute; a later declaration outranks an earlier one.
std::uint8_t style_declared(std::string_view declarations) {
    std::uint8_t style = unnamed;
    while (!declarations.empty()) {
        const std::size_t end = std::min(declarations.find(';'), declarations.size());
        const std::string_view declaration = declarations.substr(0, end);
        declarations.remove_prefix(std::min(end + 1, declarations.size()));
        const std::size_t colon = declaration.find(':');
        if (colon == std::string_view::npos || declaration.substr(0, colon).find("list-style") == std::string_view::npos)
            continue;
        for_each_word(declaration.substr(colon + 1), [&](std::string_view word) {
            if (const std::uint8_t named = style_of(word); named != unnamed) style = named;
        });
    }
    return style;
}

/// A list that is open.
struct OpenList {
    const ListTag* tag = nullptr;
    std::uint32_t end = 0;  ///< node behind it
    std::int64_t next = 1;
};

std::string number_of(std::int64_t number, std::uint8_t style_index) {
    const Style& style = styles[style_index];
    const bool is_written = number > 0 || style.format == "decimal";
    std::string text(is_written ? style.before : "");
    if (number > 0) append_in_style(style.format, static_cast<std::uint32_t>(number), text);
    else if (style.format != "none") text += std::to_string(number);
    text += is_written ? style.behind : ". ";
    return text;
}

}  // namespace

std::optional<ListTag> list_tag_of(std::string_view name) {
    ListTag tag;
    tag.is_item = name == "li";
    tag.is_ordered = name == "ol";
    if (tag.is_item || tag.is_ordered || name == "ul" || name == "menu" || name == "dir") return tag;
    return std::nullopt;
}

void take_list_attribute(std::string_view name, std::string_view value, ListTag& tag) {
    const auto set = [&](std::uint8_t style) {
        if (style != unnamed) tag.style = style;
    };
    if (name == (tag.is_item ? "value" : "start")) tag.number = integer(value);
    else if (name == "reversed") tag.is_reversed = true;
    else if (name == "type" && tag.style == unnamed) set(style_of(value));
    else if (name == "style") set(style_declared(value));
    else if (name == "class")
        for_each_word(value, [&](std::string_view word) {
            if (word.starts_with("custom_")) set(style_of(word));
        });
}

std::vector<std::pair<std::uint32_t, std::string>> number_items(const Page& page) {
    const std::vector<ListTag>& tags = page.lists;
    std::vector<std::int64_t> items(tags.size());  // of each list, those shown
    std::vector<OpenList> open;
    const auto close_before = [&](std::uint32_t node) {
        while (!open.empty() && open.back().end <= node) open.pop_back();
    };
    for (const ListTag& tag : tags) {
        close_before(tag.node);
        if (!tag.is_item) open.push_back({&tag, page.nodes[tag.node].end, 0});
        else if (!open.empty() && page.nodes[tag.node].shows()) ++items[static_cast<std::size_t>(open.back().tag - tags.data())];
    }
    open.clear();
    std::vector<std::pair<std::uint32_t, std::string>> numbers;
    for (std::size_t index = 0; index < tags.size(); ++index) {
        const ListTag& tag = tags[index];
        close_before(tag.node);
        if (!tag.is_item) {
            open.push_back({&tag, page.nodes[tag.node].end, tag.number.value_or(tag.is_reversed ? items[index] : 1)});
            continue;
        }
        if (open.empty() || !page.nodes[tag.node].shows()) continue;
        OpenList& list = open.back();
        const std::int64_t number = tag.number.value_or(list.next);
        list.next = number + (list.tag->is_reversed ? -1 : 1);
        const std::uint8_t style = tag.style != unnamed ? tag.style : list.tag->style;
        if (list.tag->is_ordered && style != none) numbers.emplace_back(tag.node, number_of(number, style));
    }
    return numbers;
}

bool begins_with_number(std::string_view line) {
    constexpr std::u32string_view blanks = U" \u3000\u00A0", opening = U"(（第", behind = U".．、)）:：章节条";
    constexpr std::u32string_view digits = U"0123456789０１２３４５６７８９", circled = U"①②③④⑤⑥⑦⑧⑨⑩";
    constexpr std::u32string_view ideographs = U"〇一二三四五六七八九十百";
    const auto is_one_of = [](std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; };
    std::size_t at = 0;
    const auto next = [&] { return at < line.size() ? text::next_character(line, at) : U'\0'; };
    char32_t c = next();
    while (is_one_of(blanks, c)) c = next();
    if (is_one_of(circled, c)) return true;
    if (is_one_of(opening, c)) c = next();
    if (!is_one_of(digits, c) && !is_one_of(ideographs, c)) return false;
    while (is_one_of(digits, c) || is_one_of(ideographs, c)) c = next();
    return is_one_of(behind, c) && !(c == U'.' && is_one_of(digits, next()));  // 3.5亿元 is no label
}

}  // namespace plandoc::reader::html
