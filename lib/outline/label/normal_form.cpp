#include "outline/label/normal_form.hpp"

#include <array>

#include "outline/label/ordinal.hpp"
#include "text/character.hpp"
#include "text/utf8.hpp"

namespace plandoc::outline {

namespace {

struct SchemeRow {
    std::string_view name;
    std::string_view before, after;  ///< of the ordinal in the normal form
};

constexpr std::array<SchemeRow, 12> schemes{{
    {"book", "第", "编"},
    {"chapter", "第", "章"},
    {"division", "第", "节"},
    {"article", "第", "条"},
    {"cn", "", ""},
    {"cn-paren", "（", "）"},
    {"arabic", "", ""},
    {"decimal", "", ""},
    {"arabic-paren", "（", "）"},
    {"arabic-half-paren", "", "）"},
    {"circled", "", ""},
    {"bullet", "-", ""},
}};

void append_utf8(std::u16string_view characters, std::string& out) {
    for (const char16_t c : characters) text::append_character(c, out);
}

}  // namespace

std::string_view name_of(Scheme scheme) { return schemes[static_cast<std::size_t>(scheme)].name; }

void append_normal_form(Scheme scheme, std::uint32_t ordinal, std::u16string_view written, std::string& out) {
    const SchemeRow& row = schemes[static_cast<std::size_t>(scheme)];
    const bool is_other_book = scheme == Scheme::book && written.ends_with(u'篇');
    out += row.before;
    switch (scheme) {
        case Scheme::book:
        case Scheme::chapter:
        case Scheme::division:
        case Scheme::article:
        case Scheme::cn:
        case Scheme::cn_paren: append_utf8(chinese_ordinal(ordinal), out); break;
        case Scheme::circled: text::append_character(circled_ordinal(ordinal), out); break;
        case Scheme::decimal:
            while (!written.empty() && !text::is(written.back(), text::digit)) written.remove_suffix(1);
            append_utf8(written, out);
            break;
        default: out += std::to_string(ordinal);
    }
    out += is_other_book ? "篇" : row.after;
}

}  // namespace plandoc::outline
