#include "lexicon/page.hpp"

#include <algorithm>
#include <string>

#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"
#include "text/character.hpp"

namespace plandoc::lexicon {

namespace {

constexpr std::size_t longest_name = 64;  // bytes

constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::u16string lowered(std::string_view name) {
    std::u16string out;
    for (const char c : name) out.push_back(static_cast<char16_t>(static_cast<unsigned char>(lower(c))));
    return out;
}

OwningMatcher elements_of(std::string_view role) {
    return matcher_of(table::page_elements, Matcher::Direction::forward,
                      [&](const Row& row) { return row[1] == role ? std::optional(0U) : std::nullopt; });
}

bool is_whole(const OwningMatcher& matcher, std::u16string_view name) {
    return !name.empty() && matcher.match(name).size == name.size();
}

/// share and icon of shareIcon, share of share-1: whether one of them is a row.
bool holds_word(const OwningMatcher& words, std::string_view name) {
    for (std::size_t begin = 0; begin < name.size();) {
        std::size_t end = begin;
        while (end < name.size() && is_letter(name[end]) && (end == begin || !is_upper(name[end]) || is_upper(name[end - 1])))
            ++end;
        if (is_whole(words, lowered(name.substr(begin, end - begin)))) return true;
        begin = std::max(end, begin + 1);
    }
    return false;
}

}  // namespace

PageElement page_element_of(std::string_view id_or_classes) {
    static const OwningMatcher content = elements_of("content"), noise = elements_of("noise");
    PageElement found = PageElement::none;
    for (std::size_t begin = 0; begin < id_or_classes.size();) {
        std::size_t end = begin;
        while (end < id_or_classes.size() && !is_blank(id_or_classes[end])) ++end;
        const std::string_view name = id_or_classes.substr(begin, std::min(end - begin, longest_name));
        if (is_whole(content, lowered(name))) return PageElement::content;
        if (holds_word(noise, name)) found = PageElement::noise;
        begin = end + 1;
    }
    return found;
}

PageField page_field_of(std::string_view name) {
    static const Meanings<PageField> fields = kinds_of<PageField>(table::page_fields);
    if (name.size() > longest_name) return PageField::none;
    std::u16string label = folded(name);
    std::erase_if(label, [](char16_t c) { return text::is(c, text::space); });
    const Matcher::Match match = table::page_fields.forward().match(label);
    return match.size == label.size() ? fields.of(match) : PageField::none;
}

}  // namespace plandoc::lexicon
