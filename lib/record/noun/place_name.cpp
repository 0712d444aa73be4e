#include "record/noun/place_name.hpp"

#include <algorithm>
#include <string>

#include "lexicon/doer_sign.hpp"
#include "lexicon/number_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/region.hpp"
#include "lexicon/verbs.hpp"
#include "record/brackets.hpp"
#include "record/number/clause.hpp"
#include "text/character.hpp"

namespace plandoc::record {

using lexicon::PlaceSign;

bool is_named_like_place(std::u16string_view name) {
    constexpr std::size_t shortest = 2, longest = 4;  // characters before 镇
    const bool is_quarter = name.ends_with(u"片区") || name.ends_with(u"港区");
    const std::size_t level = is_quarter ? 2 : lexicon::match_place_level_at_end(name);
    const std::u16string_view own = name.substr(0, name.size() - level);
    if (!is_quarter && lexicon::ends_with_sign(name, PlaceSign::kind_of_place)) return false;
    if (lexicon::ends_with_sign(name, lexicon::PredicateSign::needs_nothing)) return false;  // 送戏|下乡
    return level > 0 && own.size() >= shortest && own.size() <= longest && text::all_are(own, text::han) &&
           !lexicon::ends_with_sign(own, PlaceSign::kind_of_place) && lexicon::match_verb(own).size < 2;
}

bool is_part_of_province(std::u16string_view name) {
    const std::uint32_t province = lexicon::match_sign(name, PlaceSign::province);
    return province > 0 && lexicon::is_sign(name.substr(province), PlaceSign::direction);
}

bool is_place_without_level(std::u16string_view name) {
    constexpr std::size_t shortest = 2, longest = 3;  // characters
    constexpr std::u16string_view levels = u"市县区";
    const bool may_be = name.size() >= shortest && name.size() <= longest && !lexicon::match_verb(name) &&
                        !lexicon::is_sign(name, lexicon::NumberSign::no_county);
    return may_be && std::any_of(levels.begin(), levels.end(), [&](char16_t level) {
               const std::u16string whole = std::u16string(name) + level;
               return lexicon::match_place(whole).size == whole.size();
           });
}

bool names_place(std::u16string_view name) {
    return !name.empty() &&
           (lexicon::match_place(name).size == name.size() || is_named_like_place(name) || is_part_of_province(name));
}

bool tells_where(std::u16string_view name) {
    name = without_bracket(name);
    return lexicon::is_sign(name, PlaceSign::whereabouts) || lexicon::is_sign(name, PlaceSign::rank) ||
           lexicon::is_sign(name, PlaceSign::each_of_places) || names_place(name) ||
           (!name.empty() && lexicon::match_place_level(name) == name.size());
}

bool names_places(const text::CleanText& text, Words words) {
    constexpr std::uint32_t shortest = 2, longest = 6;  // characters of each
    bool has_known = false;
    while (!words.empty()) {
        std::uint32_t end = words.begin;
        while (end < words.end && !text::is_one_of(text[end], u"、和")) ++end;
        const std::u16string_view name = text.characters({words.begin, end});
        if (name.size() < shortest || name.size() > longest || lexicon::match_verb(name)) return false;
        has_known |= names_place(name) || is_place_without_level(name);
        words.begin = std::min(words.end, end + 1);
    }
    return has_known;
}

namespace {

/// 甲县, 宁河; but 四县, 每个县, 配合省: all provinces are known.
bool is_sure_place(std::u16string_view name) {
    if (name.empty() || text::is(name.front(), text::numeral) || text::is_one_of(name.front(), u"为对向从与") ||
        name.find_first_of(u"每各全") != name.npos)
        return false;
    if (lexicon::is_sign(name, lexicon::NumberSign::no_county)) return false;  // 资源, which is a word as well
    if (lexicon::match_place(name).size == name.size() || is_part_of_province(name) || is_place_without_level(name)) return true;
    return is_named_like_place(name) && !name.ends_with(u'省') && !name.ends_with(u"自治区");
}

}  // namespace

bool lists_places(const text::CleanText& text, Words words) {
    if (text.ends_with(words, u"等地")) words.end -= 2;
    for (std::uint32_t begin = words.begin; begin <= words.end;) {
        std::uint32_t end = begin;
        while (end < words.end && !text::is_one_of(text[end], list_joints)) ++end;
        if (!is_sure_place(text.characters({begin, end}))) return false;
        begin = end + 1;
    }
    return true;
}

bool ends_with_place(const text::CleanText& text, Words places) {
    if (text.ends_with(places, u"等地")) --places.end;
    if (text.ends_with(places, u"等")) --places.end;
    std::uint32_t begin = places.end;
    while (begin > places.begin && !text::is_one_of(text[begin - 1], list_joints)) --begin;
    const std::u16string_view last = text.characters({begin, places.end});
    return names_place(last) || lexicon::match_place_level_at_end(last) > 0 ||
           lexicon::ends_with_sign(last, lexicon::PlaceSign::whereabouts) ||
           lexicon::ends_with_sign(last, lexicon::DoerSign::actor_end);
}

}  // namespace plandoc::record
