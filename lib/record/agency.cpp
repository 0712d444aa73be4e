#include "record/agency.hpp"

#include <algorithm>
#include <array>

#include "lexicon/agency.hpp"
#include "lexicon/clause_mark.hpp"
#include "lexicon/region.hpp"

namespace plandoc::record {

namespace {

using lexicon::AgencyEnding;
using lexicon::AgencyKind;
using lexicon::ClauseMark;
using lexicon::Subject;
using Characters = std::u16string_view;

constexpr std::size_t longest_subject = 40;
constexpr std::size_t longest_bracket = 80;  ///< behind a name
constexpr std::size_t longest_name = 60;

bool holds(Characters set, char16_t c) { return set.find(c) != Characters::npos; }

constexpr Characters openings = u"([<【〔「〈", closings = u")]>】〕」〉";

/// Length of the bracket that `name` ends with: 市发展改革委(市能源局).
std::size_t closing_bracket(Characters name) {
    std::size_t depth = 0;
    const std::size_t first = name.size() > longest_bracket ? name.size() - longest_bracket : 0;
    for (std::size_t index = name.size(); index-- > first;) {
        if (holds(closings, name[index])) ++depth;
        if (depth == 0) return 0;
        if (holds(openings, name[index]) && --depth == 0) return name.size() - index;
    }
    return 0;
}

Characters without_bracket(Characters name) { return name.substr(0, name.size() - closing_bracket(name)); }

AgencyEnding ending_of(Characters name) { return lexicon::match_agency_ending(without_bracket(name)); }

bool is_agency(Characters name) { return ending_of(name).kind != AgencyKind::none; }

/// More than the ending alone: 市教育局, not 部门 or 政府.
bool is_named(Characters name) {
    const AgencyEnding ending = ending_of(name);
    if (ending.kind == AgencyKind::none) return false;
    return ending.subject == Subject::alone || without_bracket(name).size() > ending.size;
}

// Names of several places that are one body: 各区、市政府   有关市、州、县人民政府   各省、自治区、直辖市市场监管局

constexpr std::array<Characters, 20> levels{u"省",     u"市",     u"县",     u"区",       u"州",         u"盟",           u"旗",
                                            u"镇",     u"乡",     u"街道",   u"自治区",   u"直辖市",     u"自治州",       u"地级市",
                                            u"县级市", u"设区市", u"设区的市", u"计划单列市",   u"新疆生产建设兵团", u"地市"};

std::size_t level_at(Characters name) {
    std::size_t size = 0;
    for (const Characters level : levels)
        if (name.starts_with(level)) size = std::max(size, level.size());
    return size;
}

/// 县、 of 市、县人民政府; 市(区); 直辖市及计划单列市: characters of the places' levels that `name` begins with.
std::size_t leading_levels(Characters name) {
    std::size_t size = 0;
    for (;;) {
        const std::size_t joint = size > 0 && size < name.size() && holds(u"及和", name[size]) ? 1 : 0;
        const std::size_t level = level_at(name.substr(std::min(size + joint, name.size())));
        if (level == 0) return size;
        size += joint + level;
        if (size < name.size() && name[size] == u'(')
            if (const std::size_t end = name.find(u')', size); end != Characters::npos) size = end + 1;
    }
}

bool ends_in_level(Characters name) {
    return std::any_of(levels.begin(), levels.end(), [&](Characters level) { return level.size() > 1 && name.ends_with(level); });
}

/// 市, 省级: the levels alone, in front of another and the body they share (市、区民政部门).
bool is_level(Characters name) {
    return level_at(name) == name.size() || (name.ends_with(u"级") && level_at(name) + 1 == name.size());
}

/// 各区, 有关市, 市州: places without their body.
bool opens_places(Characters name) {
    constexpr std::array<Characters, 8> heads{u"各有关", u"各地级以上", u"各", u"有关", u"相关", u"所辖", u"所在", u""};
    for (const Characters head : heads) {
        if (!name.starts_with(head)) continue;
        const Characters rest = name.substr(head.size());
        if (rest.size() > (head.empty() ? 1 : 0) && leading_levels(rest) == rest.size()) return true;
    }
    return false;
}

/// 市政府, 县人民政府, 州, 县(市)区林业主管部门: what goes on with 各区、
bool continues_places(Characters name) {
    const std::size_t size = leading_levels(name);
    if (size == 0) return false;
    const Characters body = name.substr(size), level = name.substr(0, size);
    if (body == u"级政府" || body == u"级人民政府") return true;
    if (level.find(u"直辖市") != Characters::npos || level.find(u"兵团") != Characters::npos) return body.empty() || is_agency(name);
    if (body.empty() || body.starts_with(u"政府") || body.starts_with(u"人民政府")) return true;
    constexpr std::array<Characters, 5> bodies{u"党委和政府", u"党委政府", u"党委", u"管委会", u"管委"};
    if (std::find(bodies.begin(), bodies.end(), body) != bodies.end()) return true;
    return body.ends_with(u"部门") && !holds(u"直级有相各属内", body.front());
}

/// 单位 of 各有关部门、单位
bool continues_bodies(Characters before, Characters name) {
    return before.ends_with(u"部门") && (name == u"单位" || name == u"机构" || name == u"企业");
}

// 等 and what may stand behind it.

/// 有关部门和单位, 10个市直部门: words that name nobody.
bool names_nobody(Characters words) {
    constexpr std::array<Characters, 28> general{u"有关", u"相关", u"市直", u"县直", u"区直", u"省直", u"市级", u"县级", u"省级", u"各级",
                                                 u"各",   u"其他", u"主要", u"行业", u"职能", u"成员", u"责任", u"主管", u"部门", u"单位",
                                                 u"机构", u"企业", u"高校", u"委办局", u"和",  u"及",   u"个",   u"家"};
    while (!words.empty()) {
        if (text::is(words.front(), text::digit | text::numeral) || words.front() == u'、') {
            words.remove_prefix(1);
            continue;
        }
        const auto* const match =
            std::find_if(general.begin(), general.end(), [&](Characters word) { return words.starts_with(word); });
        if (match == general.end()) return false;
        words.remove_prefix(match->size());
    }
    return true;
}

class ListReader {
public:
    ListReader(const text::CleanText& text, CarriedPrefix& carried) : text_(text), carried_(carried) {}

    AgencyList read(Words list) {
        std::vector<Words> pieces = split_list(text_, list);
        for (std::size_t index = 0; index < pieces.size(); ++index) {
            Words piece = pieces[index];
            if (piece.empty()) continue;
            const auto goes_on = [&](auto&& continues) {
                return index + 1 < pieces.size() && !pieces[index + 1].empty() && text_[piece.end] == u'、' &&
                       continues(text_.characters(pieces[index + 1]));
            };
            if (is_level(text_.characters(piece)))
                while (goes_on([](Characters next) { return level_at(next) > 0; })) piece.end = pieces[++index].end;
            else if (opens_places(text_.characters(piece)))
                while (goes_on(continues_places)) piece.end = pieces[++index].end;
            while (goes_on([&](Characters next) { return continues_bodies(text_.characters(piece), next); }))
                piece.end = pieces[++index].end;
            add_joined(piece);
        }
        return std::move(list_);
    }

private:
    /// Adds the names of a piece that 及, 和 and the like may join; only whole names are parted.
    void add_joined(Words piece) {
        constexpr std::array<Characters, 3> leading{u"以及", u"及", u"和"};
        for (const Characters word : leading)
            if (text_.starts_with(piece, word)) piece.begin += static_cast<std::uint32_t>(word.size());
        std::uint32_t depth = 0;
        for (std::uint32_t index = piece.begin; index < piece.end; ++index) {
            const char16_t c = text_[index];
            if (holds(openings, c)) ++depth;
            else if (holds(closings, c) && depth > 0) --depth;
            if (depth > 0) continue;
            const Words left{piece.begin, index};
            if (const std::uint32_t joint = joint_at(index, piece.end); joint > 0 && parts(left, {index + joint, piece.end})) {
                add(left);
                piece.begin = index + joint;
                index = piece.begin - 1;
            } else if (is_gap(left, {index, piece.end})) {
                add(left);
                piece.begin = index;
            }
        }
        add(piece);
    }

    [[nodiscard]] std::uint32_t joint_at(std::uint32_t index, std::uint32_t end) const {
        const char16_t c = text_[index];
        for (const Characters word : {u"以及", u"会同"})
            if (c == word.front() && text_.starts_with({index, end}, word)) return 2;
        return holds(u"及和与/", c) ? 1 : 0;
    }

    /// A joint between these parts two whole names. 工业和信息化局: 工业 is none; 部门和单位: 单位 names nobody.
    [[nodiscard]] bool parts(Words left, Words right) const {
        Characters first = text_.characters(left), second = text_.characters(right).substr(0, longest_name);
        if (leading_levels(second) > 0 && ends_in_level(first)) return false;
        if (const std::size_t more = second.find_first_of(u"及和与/"); more != Characters::npos && is_named(second.substr(0, more)))
            second = second.substr(0, more);
        return first.size() > 1 && second.size() > 1 && is_named(first) && is_named(second);
    }

    /// White space stands between two names of the same prefix: 市教育局 市财政局 in a cell.
    [[nodiscard]] bool is_gap(Words left, Words right) const {
        if (left.size() < 3 || right.size() < 3 || text_[left.begin] != text_[right.begin]) return false;
        if (text_.span({left.end - 1, left.end}).end == text_.span({right.begin, right.begin + 1}).begin) return false;
        return holds(u"省市县区州", text_[left.begin]) && is_named(text_.characters(left)) && is_agency(text_.characters(right));
    }

    void add(Words piece) {
        piece = text_.trim(piece);
        if (piece.empty()) return;
        list_.words = {list_.words.empty() ? piece.begin : list_.words.begin, piece.end};
        if (!list_.agencies.empty() && names_nobody(text_.characters(piece)) && after_open_end_) return;
        after_open_end_ = false;
        if (const std::uint32_t end = before_open_end(piece); end != piece.end) {
            list_.open_ended = after_open_end_ = true;
            piece.end = end;
            if (piece.empty()) return;
        }
        Agency agency{without_note(piece), {}};
        carry(agency);
        list_.agencies.push_back(agency);
    }

    /// Where 等, 等部门 or 等有关单位 begins; the piece's end where there is none. 高等院校 has none.
    [[nodiscard]] std::uint32_t before_open_end(Words piece) const {
        for (std::uint32_t index = piece.end; index-- > piece.begin;)
            if (text_[index] == u'等' && names_nobody(text_.characters({index + 1, piece.end}))) return index;
        return piece.end;
    }

    /// Without the bracket that gives a short name or a note: 领导小组办公室(以下简称办公室), 各区政府(含开发区管委会，下同).
    [[nodiscard]] Words without_note(Words piece) const {
        const Characters name = text_.characters(piece);
        const std::size_t bracket = closing_bracket(name);
        const Characters inside = name.substr(name.size() - bracket);
        for (const Characters word : {u"称", u"以下", u"下同"})
            if (inside.find(word) != Characters::npos) return {piece.begin, piece.end - static_cast<std::uint32_t>(bracket)};
        return piece;
    }

    void carry(Agency& agency) {
        const Characters name = text_.characters(agency.text);
        if (const std::uint32_t size = lexicon::match_agency_prefix(name); size > 0) {
            carried_.place = {agency.text.begin, agency.text.begin + size};
            const std::uint32_t with_committee = lexicon::match_agency_prefix(name, true);
            if (with_committee > size) carried_.committee = {agency.text.begin, agency.text.begin + with_committee};
            return;
        }
        const AgencyKind kind = ending_of(name).kind;
        if (kind != AgencyKind::department && kind != AgencyKind::party) return;
        if (!is_bare(name)) return;
        agency.prefix = kind == AgencyKind::party && !carried_.committee.empty() ? carried_.committee : carried_.place;
    }

    /// The name says what the department does, and holds neither a place nor a system (北海海事局, 人行武汉分行营管部) nor 各.
    static bool is_bare(Characters name) {
        constexpr std::array<Characters, 12> own{u"人行", u"民航", u"金融监管总局", u"各", u"有关", u"相关", u"国家", u"中国", u"中央", u"全国", u"人民", u"领导小组"};
        if (std::any_of(own.begin(), own.end(), [&](Characters word) { return name.starts_with(word); })) return false;
        for (std::size_t index = 0; index < name.size(); ++index)
            if (lexicon::match_place(name.substr(index))) return false;
        return true;
    }

    const text::CleanText& text_;
    CarriedPrefix& carried_;
    AgencyList list_;
    bool after_open_end_ = false;  ///< the piece before ended in 等
};

/// A clause's words in front of a name, no part of it: 支持市教育局, 协调各部门, 推进高新区.
bool begins_with_predicate(Characters name) {
    const lexicon::ClauseMarkMatch match = lexicon::match_clause_mark(name);
    if (!match) return false;
    if (match.mark == ClauseMark::wish) return true;
    const Characters rest = name.substr(match.size);
    if (match.mark == ClauseMark::founding) return is_agency(rest);
    if (match.mark == ClauseMark::adverb) return lexicon::match_agency_prefix(rest) > 0 || begins_with_predicate(rest);
    if (match.size > 1 && ending_of(rest).kind == AgencyKind::place) return true;
    constexpr std::array<Characters, 6> heads{u"各", u"有关", u"相关", u"与", u"和", u"国家"};
    return lexicon::match_agency_prefix(rest) > 0 ||
           std::any_of(heads.begin(), heads.end(), [&](Characters head) { return rest.starts_with(head); });
}

/// More than a name: a mark that opens or ends a subject stands inside (市政府成立工作专班, 本办法由市教育局).
bool holds_clause(Characters name) {
    for (std::size_t index = 1; index < name.size(); ++index) {
        if (name[index] == u'由' && name[index - 1] == u'自') continue;
        const ClauseMark mark = lexicon::match_clause_mark(name.substr(index)).mark;
        if (mark == ClauseMark::agent || mark == ClauseMark::founding || mark == ClauseMark::person) return true;
        for (const Characters word : {u"会同", u"承担", u"担任", u"组成"})
            if (name.substr(index).starts_with(word)) return true;
    }
    return false;
}

bool is_subject(Characters name) {
    name = without_bracket(name);
    if (name.empty() || name.size() > longest_subject || lexicon::names_nobody(name)) return false;
    const AgencyEnding ending = lexicon::match_agency_ending(name);
    if (ending.kind == AgencyKind::none || ending.subject == Subject::never) return false;
    if (ending.subject == Subject::headed && name.size() == ending.size) return false;
    constexpr Characters no_name = u"的了在将把被使让为是到至向已由，。：；《》“”";
    for (std::size_t index = 0; index < name.size(); ++index) {
        const Characters around = name.substr(index == 0 ? 0 : index - 1, 3);
        if (around.starts_with(u"自由") || around.starts_with(u"所在") || around == u"区的市") continue;
        if (holds(no_name, name[index]) || text::is(name[index], text::latin)) return false;
    }
    return !begins_with_predicate(name) && !holds_clause(name);
}

/// Characters of <br> or <br/>, as cells of markdown tables write a line break.
std::uint32_t line_break_at(const text::CleanText& text, Words words) {
    for (const Characters mark : {u"<br>", u"<br/>", u"<BR>"})
        if (text.starts_with(words, mark)) return static_cast<std::uint32_t>(mark.size());
    return 0;
}

}  // namespace

std::vector<Words> split_list(const text::CleanText& text, Words list) {
    std::vector<Words> pieces;
    std::uint32_t begin = list.begin, depth = 0;
    for (std::uint32_t index = list.begin; index < list.end; ++index) {
        const char16_t c = text[index];
        const std::uint32_t line_break = c == u'<' ? line_break_at(text, {index, list.end}) : 0;
        if (line_break > 0 || (depth == 0 && holds(u"、,;。", c))) {
            pieces.push_back({begin, index});
            if (line_break > 0) index += line_break - 1;
            begin = index + 1;
        } else if (holds(openings, c)) {
            ++depth;
        } else if (holds(closings, c) && depth > 0) {
            --depth;
        }
    }
    pieces.push_back({begin, list.end});
    return pieces;
}

AgencyList read_agencies(const text::CleanText& text, Words list, CarriedPrefix& carried) { return ListReader(text, carried).read(list); }

bool are_agencies(const text::CleanText& text, const AgencyList& list) {
    const auto known = std::count_if(list.agencies.begin(), list.agencies.end(),
                                     [&](const Agency& agency) { return is_agency(text.characters(agency.text)); });
    return known > 0 && static_cast<std::size_t>(known) * 3 >= list.agencies.size() * 2;
}

bool are_subjects(const text::CleanText& text, const AgencyList& list) {
    return !list.agencies.empty() && std::all_of(list.agencies.begin(), list.agencies.end(), [&](const Agency& agency) {
        return is_subject(text.characters(agency.text));
    });
}

std::string full_name(const text::CleanText& text, const Agency& agency) {
    std::string name = text.written(agency.prefix);
    text.append_written(agency.text, name);
    return name;
}

std::vector<std::string> full_names(const text::CleanText& text, const std::vector<Agency>& agencies) {
    std::vector<std::string> names;
    for (const Agency& agency : agencies) {
        std::string name = full_name(text, agency);
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    return names;
}

}  // namespace plandoc::record
