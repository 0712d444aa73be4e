#include "record/duty/place_group.hpp"

#include "lexicon/agency.hpp"
#include "lexicon/duty_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/region.hpp"
#include "record/brackets.hpp"

namespace plandoc::record {

namespace {

using lexicon::DutySign;
using Characters = std::u16string_view;

/// Characters of the levels that `name` begins with: 县 of 县人民政府, 市(区), 直辖市及计划单列市.
std::size_t leading_levels(Characters name) {
    std::size_t size = 0;
    for (;;) {
        const Characters rest = name.substr(size);
        const std::size_t joint = size > 0 && (rest.starts_with(u'及') || rest.starts_with(u'和')) ? 1 : 0;
        const std::size_t level = lexicon::match_place_level(rest.substr(joint));
        if (level == 0) return size;
        size += joint + level;
        if (size < name.size() && is_opening(name[size]))  // 县(市、区), 县〔区〕
            if (const std::size_t end = name.find_first_of(u")〕", size); end != Characters::npos) size = end + 1;
    }
}

/// 市, 省级: a level alone.
bool is_level(Characters name) {
    const std::size_t size = lexicon::match_place_level(name);
    return size > 0 && (size == name.size() || (size + 1 == name.size() && name.back() == u'级'));
}

/// 各区, 有关市, 市州: places without their body.
bool are_bare_places(Characters name) {
    const Characters places = name.substr(lexicon::match_sign(name, DutySign::places_head));
    return name.size() > 1 && !places.empty() && leading_levels(places) == places.size();
}

/// 市政府, 县人民政府, 州, 县(市)区林业主管部门: what goes on with 各区、
bool continues_places(Characters name) {
    const std::size_t size = leading_levels(name);
    if (size == 0) return false;
    const Characters levels = name.substr(0, size), body = name.substr(size);
    if (body.empty()) return true;
    const bool is_province = levels.find(u"直辖市") != Characters::npos || levels.find(u"兵团") != Characters::npos;
    if (is_province) return lexicon::match_agency_ending(name.substr(0, name.find(u'('))).kind != lexicon::AgencyKind::none;
    // 市直部门, 市级部门, 市有关部门 stand for themselves
    const bool is_department =
        lexicon::ends_with_sign(body, DutySign::department) && !lexicon::begins_with_sign(body, DutySign::other_level);
    return is_department || lexicon::begins_with_sign(body, DutySign::government) || lexicon::is_sign(body, DutySign::committee);
}

/// 广州 of 广州、深圳市政府: a place by its short name.
bool is_short_place(Characters name) {
    const lexicon::Place place = lexicon::match_place(name);
    return place.is_short && place.size == name.size();
}

}  // namespace

bool may_be_bare_place(Characters name) {
    constexpr std::size_t shortest = 2, longest = 3;  // characters
    return name.size() >= shortest && name.size() <= longest &&
           lexicon::match_agency_ending(name).kind == lexicon::AgencyKind::none && lexicon::match_place_level_at_end(name) == 0 &&
           leading_levels(name) == 0;
}

bool is_place_before_government(Characters name, Characters next) {
    constexpr std::size_t shortest = 2;  // characters
    const std::size_t government = lexicon::match_sign_at_end(next, DutySign::government);
    return may_be_bare_place(name) && government > 0 && next.size() > government + shortest &&
           lexicon::match_place_level_at_end(next.substr(0, next.size() - government)) > 0;
}

bool shares_body(Characters first, Characters last, Characters next) {
    if (lexicon::ends_with_sign(last, DutySign::department)) return lexicon::is_sign(next, DutySign::beside_department);
    if (last == u"中央") return next.starts_with(u'省') || next.starts_with(u'驻');  // 中央、省驻市单位
    if (last.ends_with(u"党委") && (next == u"政府" || next == u"人民政府")) return true;
    if (is_short_place(last)) return static_cast<bool>(lexicon::match_place(next));
    const bool has_body = !is_level(last) && !are_bare_places(last) && leading_levels(last) < last.size();
    if (has_body) return false;
    if (is_level(first)) return lexicon::match_place_level(next) > 0;
    return are_bare_places(first) && continues_places(next);
}

bool are_joined_places(Characters left, Characters right) {
    return lexicon::match_place_level_at_end(left) > 1 && leading_levels(right) > 0;
}

}  // namespace plandoc::record
