#include "lexicon/agency.hpp"

#include "lexicon/region.hpp"
#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"
#include "text/character.hpp"

namespace plandoc::lexicon {

namespace {

enum class Beginning : std::uint8_t { none, bare, own, nobody };

Beginning match_beginning(std::u16string_view name) {
    static const Meanings<Beginning> beginnings = kinds_of<Beginning>(table::agency_beginnings);
    return beginnings.of(table::agency_beginnings.forward().match(name));
}

/// The signs of an administrative level that stand alone as a prefix: 市教育局.
constexpr std::u16string_view levels = u"省市县区州盟旗镇乡";

bool is_level(char16_t c) { return levels.find(c) != std::u16string_view::npos; }

bool is_department(std::u16string_view name) {
    const AgencyKind kind = match_agency_ending(name).kind;
    return kind == AgencyKind::department || kind == AgencyKind::party;
}

}  // namespace

AgencyEnding match_agency_ending(std::u16string_view name) {
    static const Meanings<AgencyEnding> endings(table::agencies, [](const Row& row) {
        return AgencyEnding{0, enumerator_named<AgencyKind>(row[1]), enumerator_named<Subject>(row[2])};
    });
    const Matcher::Match match = table::agencies.backward().match(name);
    AgencyEnding ending = endings.of(match);
    ending.size = match.size;
    return ending;
}

std::uint32_t match_agency_prefix(std::u16string_view name) {
    constexpr std::u16string_view state_council = u"国务院";
    constexpr std::uint32_t autonomous = 3, corps = 2;  // 自治区, 自治州, 自治县; 兵团
    if (name.size() < 3) return 0;
    if (name.starts_with(u"自治") && name.size() > autonomous) return autonomous;
    if (name.starts_with(u"兵团") && is_department(name.substr(corps))) return corps;
    if (name.starts_with(state_council) && name.ends_with(u"部门")) return static_cast<std::uint32_t>(state_council.size());
    if (is_level(name.front())) return match_beginning(name) == Beginning::bare ? 0 : 1;
    const Place place = match_place(name);
    if (!place || place.size >= name.size() || !is_level(name[place.size - 1])) return 0;
    return is_department(name.substr(place.size)) ? place.size : 0;
}

std::uint32_t match_committee(std::u16string_view name) {
    const std::uint32_t prefix = match_agency_prefix(name);
    if (prefix == 0) return 0;
    const std::u16string_view rest = name.substr(prefix);
    if (rest.starts_with(u"党委")) return prefix + 2;  // 自治区党委宣传部
    return rest.starts_with(u'委') ? prefix + 1 : 0;
}

bool may_take_prefix(std::u16string_view name) {
    if (!is_department(name) || match_agency_prefix(name) > 0 || match_beginning(name) == Beginning::own) return false;
    for (std::size_t index = 0; index < name.size(); ++index)
        if (match_place(name.substr(index))) return false;
    return true;
}

bool begins_with_nobody(std::u16string_view name) { return match_beginning(name) == Beginning::nobody; }

bool are_agencies_in_general(std::u16string_view words) {
    while (!words.empty()) {
        const Matcher::Match match = table::agencies_in_general.forward().match(words);
        if (match) words.remove_prefix(match.size);
        else if (text::is(words.front(), text::digit | text::numeral) || words.front() == u'、') words.remove_prefix(1);
        else return false;
    }
    return true;
}

}  // namespace plandoc::lexicon
