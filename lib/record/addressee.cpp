#include "record/addressee.hpp"

#include <algorithm>
#include <string_view>

#include "lexicon/region.hpp"

namespace plandoc::record {

using text::CleanText;
using text::Words;

namespace {

/// Last characters of the names of bodies and of what can be addressed like one: 管理区, 工商联.
constexpr std::u16string_view body_ends = u"府委局厅部办室会院行司处所署关门位构业校心社团联体队派场站台庭";
/// What lacks its head when it stands alone: 各部门、单位; 各省、自治区.
constexpr std::u16string_view dependent[] = {u"单位",     u"部门",     u"机构",     u"企业",   u"团体",   u"直属机构", u"有关部门",
                                             u"相关部门", u"直属单位", u"事业单位", u"办公室", u"县",     u"区",       u"乡",
                                             u"镇",       u"各县",     u"各区",     u"各乡",   u"各镇",   u"部委",     u"各部委",
                                             u"派出机构", u"驻区单位", u"人民政府", u"自治区", u"各地区", u"院",       u"会"};
/// Heads of names that need nothing before them.
constexpr std::u16string_view heads[] = {u"各", u"市", u"省", u"县", u"区", u"州", u"自治区", u"有关", u"国", u"中", u"驻", u"全", u"本", u"所"};
/// Zones are addressed by their own name: 经济开发区、石岛管理区.
constexpr std::u16string_view zone_ends[] = {u"开发区", u"管理区", u"度假区", u"新区", u"园区", u"示范区", u"高新区", u"经开区", u"保税区"};
/// Bodies without a head that stand alone all the same.
constexpr std::u16string_view standing_ends[] = {u"管委会", u"管委",   u"工商联", u"街道办事处", u"街道办", u"法院",
                                                 u"检察院", u"军分区", u"人武部", u"公司",       u"集团"};

std::vector<Words> split_at(const CleanText& text, Words list, std::u16string_view separators) {
    std::vector<Words> pieces;
    std::uint32_t begin = list.begin;
    int depth = 0;
    for (std::uint32_t index = list.begin; index <= list.end; ++index) {
        const char16_t c = index < list.end ? text[index] : u'\n';
        if (c == u'(') ++depth;
        if (c == u')') --depth;
        const bool separates = index == list.end || (depth <= 0 && separators.find(c) != std::u16string_view::npos);
        if (!separates) continue;
        const Words piece = text.trim({begin, index}, u":。;,\n");
        if (!piece.empty()) pieces.push_back(piece);
        begin = index + 1;
    }
    return pieces;
}

bool stands_alone(const CleanText& text, Words piece) {
    std::u16string_view name = text.characters(piece);
    if (name.back() == u')' && name.rfind(u'(') != name.npos) name = name.substr(0, name.rfind(u'('));
    if (std::find(std::begin(dependent), std::end(dependent), name) != std::end(dependent)) return false;
    const bool is_zone = std::any_of(std::begin(zone_ends), std::end(zone_ends), [&](std::u16string_view end) { return name.ends_with(end); });
    if (is_zone) return true;
    if (name.size() < 2 || body_ends.find(name.back()) == std::u16string_view::npos) return false;
    const auto begins = [&](std::u16string_view head) { return name.starts_with(head); };
    const auto ends = [&](std::u16string_view end) { return name.ends_with(end); };
    return std::any_of(std::begin(heads), std::end(heads), begins) || std::any_of(std::begin(standing_ends), std::end(standing_ends), ends) ||
           static_cast<bool>(lexicon::match_place(name));
}

bool is_line_end(std::string_view gap) { return gap.find('\n') != std::string_view::npos; }

/// Characters from `index` up to the next gap, or to the next line where a line begins at `index`.
std::uint32_t token_size(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    const bool is_line = is_line_end(text.gap_before(index));
    std::uint32_t token = index + 1;
    while (token < end && (is_line ? !is_line_end(text.gap_before(token)) : text.gap_before(token).empty())) ++token;
    return token - index;
}

/// A gap in the document that may part two names: not within a name that is spaced out (甘 肃 省) or wrapped (改革委⏎员会).
bool parts_names(const CleanText& text, Words before, std::uint32_t index, std::uint32_t end) {
    if (text.gap_before(index).find_first_not_of('*') == std::string_view::npos) return false;
    if (before.size() < 3 || body_ends.find(text[before.end - 1]) == std::u16string_view::npos) return false;
    const std::u16string_view behind = text.characters({index, end});
    return !behind.starts_with(u"办公") && !behind.starts_with(u"员会") && token_size(text, index, end) >= 3;
}

}  // namespace

std::vector<Words> split_addressees(const CleanText& text, Words list) {
    std::vector<Words> addressees;
    for (const Words part : split_at(text, list, u",;。.")) {
        const std::vector<Words> pieces = split_at(text, part, u"、");
        const bool all_stand_alone = std::all_of(pieces.begin(), pieces.end(), [&](Words piece) { return stands_alone(text, piece); });
        if (all_stand_alone) addressees.insert(addressees.end(), pieces.begin(), pieces.end());
        else addressees.push_back(part);
    }
    return addressees;
}

std::vector<Words> split_issuers(const CleanText& text, Words list) {
    std::vector<Words> issuers;
    for (const Words part : split_at(text, list, u"、,;")) {
        std::uint32_t begin = part.begin;
        for (std::uint32_t index = part.begin + 1; index < part.end; ++index) {
            if (!parts_names(text, {begin, index}, index, part.end)) continue;
            issuers.push_back(text.trim({begin, index}, u"\n"));
            begin = index;
        }
        issuers.push_back(text.trim({begin, part.end}, u"\n"));
    }
    return issuers;
}

}  // namespace plandoc::record
