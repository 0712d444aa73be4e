#include "record/duty/agency.hpp"

#include <algorithm>

#include "lexicon/agency.hpp"
#include "lexicon/duty_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/region.hpp"
#include "record/brackets.hpp"
#include "record/duty/place_group.hpp"

namespace plandoc::record {

namespace {

using lexicon::AgencyEnding;
using lexicon::AgencyKind;
using lexicon::DutySign;
using lexicon::Subject;
using text::is_one_of;
using Characters = std::u16string_view;
using namespace std::string_view_literals;

constexpr std::size_t longest_agency = 60;
constexpr Characters joints = u"及和与/";

AgencyEnding ending_of(Characters name) { return lexicon::match_agency_ending(without_bracket(name)); }

bool is_agency(Characters name) { return ending_of(name).kind != AgencyKind::none; }

/// More than the ending alone: 市教育局, not 部门 or 政府.
bool is_named(Characters name) {
    const AgencyEnding ending = ending_of(name);
    if (ending.kind == AgencyKind::none) return false;
    return ending.subject == Subject::alone || without_bracket(name).size() > ending.size;
}

class AgencyListReader {
public:
    AgencyListReader(const text::CleanText& text, CarriedPrefix& carried) : text_(text), carried_(carried) {}

    AgencyList read(Words list) {
        const std::vector<Words> pieces = split_list(text_, list);
        for (std::size_t index = 0; index < pieces.size(); ++index) {
            const std::size_t first = index;
            while (index + 1 < pieces.size() &&
                   (shares_body(pieces[first], pieces[index], pieces[index + 1]) || shares_government(pieces, index)))
                ++index;
            if (const Words piece{pieces[first].begin, pieces[index].end}; !piece.empty()) add_joined(piece);
        }
        return std::move(list_);
    }

private:
    [[nodiscard]] bool shares_body(Words first, Words last, Words next) const {
        if (last.empty() || next.empty() || text_[last.end] != u'、') return false;
        const bool is_second = first == last;
        first = behind_joint(first);
        if (is_second) last = first;
        return record::shares_body(text_.characters(first), text_.characters(last), text_.characters(next));
    }

    /// 甲川、|乙港、丙州市人民政府: this piece and all up to one that names the government are places without an ending.
    [[nodiscard]] bool shares_government(const std::vector<Words>& pieces, std::size_t index) const {
        const Words place = pieces[index];
        for (; index + 1 < pieces.size() && text_[pieces[index].end] == u'、'; ++index) {
            const Words next = pieces[index + 1];
            if (is_place_before_government(text_.characters(place), text_.characters(next))) return true;
            if (!may_be_bare_place(text_.characters(next))) return false;
        }
        return false;
    }

    /// 各镇 of 市场监管局及各镇; else `name` as it is.
    [[nodiscard]] Words behind_joint(Words name) const {
        const std::uint32_t each = text_.find(name, u'各');
        return each > name.begin && each < name.end && is_one_of(text_[each - 1], joints) ? Words{each, name.end} : name;
    }

    /// Adds the names of a piece that 及, 和 and the like may join; only whole names are parted.
    void add_joined(Words piece) {
        if (!lexicon::match_place(text_.characters(piece))) piece.begin += joint_at(piece.begin, piece.end);  // not 和平区
        Depth depth;
        for (std::uint32_t index = piece.begin; index < piece.end; ++index) {
            if (depth.inside(text_[index])) continue;
            const Words left{piece.begin, index};
            const std::uint32_t joint = joint_at(index, piece.end);
            const Words right{index + joint, piece.end};
            if ((joint > 0 && (joins_names(left, right) || names_others(left, right))) || is_gap(left, {index, piece.end})) {
                add(left);
                piece.begin = index + joint;
                index = std::max(index, piece.begin - 1);
            }
        }
        add(piece);
    }

    [[nodiscard]] std::uint32_t joint_at(std::uint32_t index, std::uint32_t end) const {
        for (const Characters word : {u"以及"sv, u"会同"sv})
            if (text_[index] == word.front() && text_.starts_with({index, end}, word)) return 2;
        return is_one_of(text_[index], joints) ? 1 : 0;
    }

    /// 甲市, 乙县: the name of a place stands for its government.
    [[nodiscard]] static bool is_place(Characters name) {
        const lexicon::Place place = lexicon::match_place(name);
        return place && !place.is_short && place.size == name.size();
    }

    /// Whole names stand on both sides of a joint. 工业和信息化局: 工业 is none; 部门和单位: 单位 names nobody.
    [[nodiscard]] bool joins_names(Words left, Words right) const {
        const Characters first = text_.characters(left);
        Characters second = text_.characters(right).substr(0, longest_agency);
        if (are_joined_places(first, second)) return false;
        const std::size_t next_joint = second.find_first_of(joints);
        if (next_joint != Characters::npos && is_named(second.substr(0, next_joint))) second = second.substr(0, next_joint);
        return first.size() > 1 && second.size() > 1 && is_named(first) && (is_named(second) || is_place(second));
    }

    /// 市教育局会同|有关部门, 市教育局和|相关单位; but 党委和政府
    [[nodiscard]] bool names_others(Words left, Words right) const {
        constexpr std::uint32_t shortest = 3;  // characters
        return right.size() >= shortest && is_named(text_.characters(left)) &&
               lexicon::are_agencies_in_general(text_.characters(right));
    }

    /// White space stands between two names: 市教育局 市财政局 in a cell, 市教育局 团市委 各镇 on a line.
    [[nodiscard]] bool is_gap(Words left, Words right) const {
        if (left.size() < 2 || right.size() < 2 || text_.gap_before(right.begin).empty()) return false;
        if (are_of_one_prefix(left, right)) return true;
        return is_blank(right.begin) && is_whole(left) && is_whole({right.begin, next_gap(right)});
    }
    [[nodiscard]] bool are_of_one_prefix(Words left, Words right) const {
        constexpr std::uint32_t shortest = 3;  // characters
        if (left.size() < shortest || right.size() < shortest || text_[left.begin] != text_[right.begin]) return false;
        const bool have_prefixes =
            lexicon::match_agency_prefix(text_.characters(left)) > 0 && lexicon::match_agency_prefix(text_.characters(right)) > 0;
        return have_prefixes && is_named(text_.characters(left)) && is_agency(text_.characters(right));
    }
    /// White space on one line stands before `index`; a line break may part a name.
    [[nodiscard]] bool is_blank(std::uint32_t index) const {
        const std::string_view gap = text_.gap_before(index);
        return !gap.empty() && gap.find_first_of("\n\f") == std::string_view::npos;
    }
    [[nodiscard]] std::uint32_t next_gap(Words words) const {
        std::uint32_t index = words.begin + 1;
        while (index < words.end && !is_blank(index)) ++index;
        return index;
    }
    /// 市教育局, 水湖镇, 各镇, 相关部门; but 办公室 may belong to the name before.
    [[nodiscard]] bool is_whole(Words words) const {
        constexpr std::size_t shortest = 3;  // characters
        const Characters name = text_.characters(words).substr(0, longest_agency), bare = without_bracket(name);
        if (lexicon::are_agencies_in_general(name)) return true;
        const bool is_place = lexicon::match_place_level_at_end(bare) > 0;
        return (bare.size() >= shortest || bare.starts_with(u'各')) && (is_named(name) || is_place);
    }

    void add(Words piece) {
        piece = text_.trim(piece);
        if (piece.empty()) return;
        list_.words = {list_.words.empty() ? piece.begin : list_.words.begin, piece.end};
        if (behind_open_end_ && lexicon::are_agencies_in_general(text_.characters(piece))) return;
        const Words name{piece.begin, open_end(piece)};
        behind_open_end_ = name.end != piece.end;
        list_.open_ended = list_.open_ended || behind_open_end_;
        if (!name.empty()) list_.agencies.push_back(with_prefix(without_note(name)));
    }

    /// Where 等, 等部门 or 等有关单位 begins; the piece's end where there is none. 高等院校 has none.
    [[nodiscard]] std::uint32_t open_end(Words piece) const {
        for (std::uint32_t index = piece.end; index-- > piece.begin;)
            if (text_[index] == u'等' && are_others({piece.begin, index}, {index + 1, piece.end})) return index;
        return piece.end;
    }
    /// 等部门, 等有关单位, 市应急局等|执法部门; but 高等教育部门
    [[nodiscard]] bool are_others(Words named, Words others) const {
        if (lexicon::are_agencies_in_general(text_.characters(others))) return true;
        const bool are_bodies = text_.ends_with(others, u"部门") || text_.ends_with(others, u"单位");
        return are_bodies && is_named(text_.characters(named));
    }

    /// Without the bracket that gives a short name or a note: 领导小组办公室(以下简称办公室), 各区政府(含开发区管委会，下同).
    [[nodiscard]] Words without_note(Words name) const {
        const std::uint32_t bracket = closing_bracket(text_.characters(name));
        if (bracket == 0) return name;
        const Characters inside = text_.characters({name.end - bracket + 1, name.end - 1});
        const bool is_note =
            lexicon::begins_with_sign(inside, DutySign::note_head) || lexicon::holds_sign(inside, DutySign::note);
        return is_note ? Words{name.begin, name.end - bracket} : name;
    }

    /// A department's name; only what is called so is the State Council's: not 财政部 behind 国务院教育行政部门.
    [[nodiscard]] bool takes_prefix(Characters name) const {
        return lexicon::may_take_prefix(name) &&
               (text_.characters(carried_.place) != u"国务院" || lexicon::ends_with_sign(name, DutySign::department));
    }

    /// The agency of this name. Its own prefix goes on to later ones; a bare name takes one over.
    Agency with_prefix(Words words) {
        const Characters name = text_.characters(words);
        Agency agency{words, {}};
        if (const std::uint32_t size = lexicon::match_agency_prefix(name); size > 0) {
            carried_.place = {words.begin, words.begin + size};
            if (const std::uint32_t committee = lexicon::match_committee(name); committee > 0)
                carried_.committee = {words.begin, words.begin + committee};
        } else if (takes_prefix(without_bracket(name))) {
            const bool is_party = ending_of(name).kind == AgencyKind::party && !carried_.committee.empty();
            agency.prefix = is_party ? carried_.committee : carried_.place;
        }
        return agency;
    }

    const text::CleanText& text_;
    CarriedPrefix& carried_;
    AgencyList list_;
    bool behind_open_end_ = false;  ///< the piece before ended in 等
};

/// 甲市, 乙镇, beside agencies
bool stands_for_government(Characters name) {
    constexpr std::size_t shortest = 3, longest = 6;  // characters
    const lexicon::Place place = lexicon::match_place(name);
    if (place && !place.is_short && place.size == name.size()) return true;
    const bool is_plain = text::all_are(name, text::han);
    return is_plain && name.size() >= shortest && name.size() <= longest && lexicon::match_place_level_at_end(name) > 0;
}

/// 县农合行: of a level, whatever it is.
bool names_its_level(Characters name) {
    constexpr std::size_t shortest = 4, longest = 10;  // characters
    const bool is_plain = text::all_are(name, text::han);
    return is_plain && name.size() >= shortest && name.size() <= longest && lexicon::match_agency_prefix(name) == 1;
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
    std::uint32_t begin = list.begin;
    Depth depth;
    for (std::uint32_t index = list.begin; index < list.end; ++index) {
        const char16_t c = text[index];
        const std::uint32_t line_break = c == u'<' ? line_break_at(text, {index, list.end}) : 0;
        if (line_break == 0 && (depth.inside(c) || !is_one_of(c, u"、,;。"))) continue;
        pieces.push_back({begin, index});
        if (line_break > 0) index += line_break - 1;
        begin = index + 1;
    }
    pieces.push_back({begin, list.end});
    return pieces;
}

AgencyList read_agencies(const text::CleanText& text, Words list, CarriedPrefix& carried) {
    return AgencyListReader(text, carried).read(list);
}

bool are_agencies(const text::CleanText& text, const AgencyList& list) {
    const bool ends_in_government =
        !list.agencies.empty() && lexicon::ends_with_sign(text, list.agencies.back().text, lexicon::DutySign::government);
    const auto known = std::count_if(list.agencies.begin(), list.agencies.end(), [&](const Agency& agency) {
        const std::u16string_view name = text.characters(agency.text);
        const bool shares_government = ends_in_government && lexicon::match_place(name).size == name.size();  // 甲市、乙市政府
        return shares_government || is_agency(name) || stands_for_government(name);
    });
    const auto of_a_level = std::count_if(list.agencies.begin(), list.agencies.end(), [&](const Agency& agency) {
        const std::u16string_view name = text.characters(agency.text);
        return !is_agency(name) && !stands_for_government(name) && names_its_level(name);
    });
    const auto size = static_cast<std::ptrdiff_t>(list.agencies.size());
    return known > 0 && (known * 3 >= size * 2 || (known * 2 >= size && known + of_a_level == size));
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
