#include "record/noun/place_name.hpp"

#include <algorithm>
#include <string>

#include "lexicon/number_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/region.hpp"
#include "lexicon/verbs.hpp"
#include "record/brackets.hpp"
#include "text/character.hpp"

namespace plandoc::record {

using lexicon::PlaceSign;

bool is_named_like_place(std::u16string_view name) {
    constexpr std::size_t shortest = 2, longest = 4;  // characters before 镇
    const bool is_quarter = name.ends_with(u"片区");
    const std::size_t level = is_quarter ? 2 : lexicon::match_place_level_at_end(name);
    const std::u16string_view own = name.substr(0, name.size() - level);
    if (!is_quarter && lexicon::ends_with_sign(name, PlaceSign::kind_of_place)) return false;
    if (lexicon::ends_with_sign(name, lexicon::PredicateSign::needs_nothing)) return false;  // 送戏|下乡
    return level > 0 && own.size() >= shortest && own.size() <= longest &&
           std::all_of(own.begin(), own.end(), [](char16_t c) { return text::is(c, text::han); }) &&
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

}  // namespace plandoc::record
