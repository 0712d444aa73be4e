#include "record/duty/duty_subject.hpp"

#include <algorithm>
#include <optional>

#include "lexicon/agency.hpp"
#include "lexicon/clause_mark.hpp"
#include "lexicon/duty_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/region.hpp"
#include "record/brackets.hpp"
#include "record/item_head.hpp"

namespace plandoc::record {

namespace {

using lexicon::ClauseMark;
using lexicon::ClauseMarkMatch;
using lexicon::DutySign;

constexpr int most_clauses = 8;  ///< looked at before the verb's own
constexpr std::uint32_t longest_clause = 160;
constexpr std::uint32_t longest_gap = 3;  ///< between a heading and the sentence whose subject it is

using Characters = std::u16string_view;

/// A clause's words in front of a name, no part of it: 支持市教育局, 协调各部门, 推进高新区.
bool begins_with_predicate(Characters name) {
    const ClauseMarkMatch match = lexicon::match_clause_mark(name);
    if (!match) return false;
    const Characters rest = name.substr(match.size);
    const lexicon::AgencyKind kind = lexicon::match_agency_ending(rest).kind;
    switch (match.mark) {
        case ClauseMark::wish: return true;
        case ClauseMark::founding: return kind != lexicon::AgencyKind::none;
        case ClauseMark::adverb: return lexicon::match_agency_prefix(rest) > 0 || begins_with_predicate(rest);
        default: break;
    }
    if (match.size > 1 && kind == lexicon::AgencyKind::place) return true;
    return lexicon::match_agency_prefix(rest) > 0 || lexicon::begins_with_sign(rest, DutySign::agency_head);
}

/// 由 of 自由贸易试验区, 在 of 所在地, 的 of 设区的市.
bool is_in_word(Characters name, std::size_t index) {
    return index > 0 && lexicon::begins_with_sign(name.substr(index - 1), DutySign::in_word);
}

/// More than a name: words stand inside that part a clause (市政府成立工作专班, 本办法由市教育局, 甲局会同有关方面).
bool holds_clause(Characters name) {
    for (std::size_t index = 0; index < name.size(); ++index) {
        if (is_in_word(name, index)) continue;
        const Characters rest = name.substr(index);
        if (lexicon::begins_with_sign(rest, DutySign::no_name) || text::is(rest.front(), text::latin)) return true;
        const ClauseMark mark = lexicon::match_clause_mark(rest).mark;
        if (mark == ClauseMark::agent || mark == ClauseMark::person || (mark == ClauseMark::founding && index > 0)) return true;
    }
    return false;
}

/// A named body that may be a subject in running text: 市教育局, 领导小组; not 部门, 企业, 一个部门.
bool is_subject(Characters name) {
    constexpr std::size_t longest_name = 40;
    name = name.substr(0, name.size() - closing_bracket(name));
    if (name.empty() || name.size() > longest_name || lexicon::begins_with_nobody(name)) return false;
    const lexicon::AgencyEnding ending = lexicon::match_agency_ending(name);
    if (ending.kind == lexicon::AgencyKind::none || ending.subject == lexicon::Subject::never) return false;
    if (ending.subject == lexicon::Subject::headed && name.size() == ending.size) return false;
    return !begins_with_predicate(name) && !holds_clause(name);
}

/// A hospital, a university, a company … that is known by its place: 市中心医院, 国家信息研究中心; not 市级医院, 牵头医院.
/// `has_first`: behind another one, as 第一人民医院 is.
bool is_institution(Characters name, bool has_first) {
    constexpr std::size_t longest_name = 24;
    name = name.substr(0, name.size() - closing_bracket(name));
    const std::size_t kind = lexicon::match_sign_at_end(name, DutySign::institution);
    if (kind == 0 || name.size() <= kind || name.size() > longest_name || lexicon::begins_with_nobody(name)) return false;
    if (lexicon::match_agency_ending(name).kind == lexicon::AgencyKind::none) return false;
    std::size_t place = lexicon::match_sign(name, DutySign::institution_head);
    if (place == 0) place = std::max<std::size_t>(lexicon::match_agency_prefix(name), lexicon::match_place(name).size);
    if (place == 0 && !has_first) return false;
    if (place > 0 && lexicon::begins_with_sign(name.substr(place), DutySign::other_level)) return false;
    return !begins_with_predicate(name) && !holds_clause(name);
}

/// A body of any kind that may support another: 市教育局, 甲燃气公司, 甲镇; but not 有关部门.
bool names_body(Characters name) {
    constexpr std::size_t shortest_place = 3, longest_name = 24;
    name = name.substr(0, name.size() - closing_bracket(name));
    if (is_subject(name)) return true;
    if (name.empty() || name.size() > longest_name || lexicon::begins_with_nobody(name)) return false;
    if (lexicon::are_agencies_in_general(name) || lexicon::match_clause_mark(name) || holds_clause(name)) return false;
    const lexicon::AgencyEnding ending = lexicon::match_agency_ending(name);
    if (ending.size > 0 && ending.size < name.size() && !lexicon::begins_with_sign(name, DutySign::rest_head)) return true;
    return name.size() >= shortest_place && lexicon::match_place_level_at_end(name) > 0;
}

/// Characters of the places or the level that `name` begins with: 各县(市、区)|教育, 市级|住房和城乡建设; 0: none.
std::size_t match_own_level(Characters name) {
    constexpr std::size_t longest_bracket = 8;
    const std::size_t each = name.starts_with(u'各') ? 1 : 0, level = lexicon::match_place_level(name.substr(each));
    if (level == 0) return 0;
    std::size_t end = each + level;
    const std::size_t close = name.substr(end).starts_with(u'(') ? name.substr(end, longest_bracket).find(u')') : name.npos;
    if (close != name.npos) end += close + 1;
    return end + (name.substr(end).starts_with(u'级') ? 1 : 0);
}

/// The field of a department, as in 教育、财政等部门.
bool is_field(Characters name) {
    constexpr std::size_t longest_field = 8;
    name.remove_prefix(match_own_level(name));
    const bool is_plain = text::all_are(name, text::han);
    return is_plain && name.size() > 1 && name.size() <= longest_field && !lexicon::match_clause_mark(name) &&
           !holds_clause(name);
}

/// What ends a list of named bodies: 市教育局和其他有关部门.
bool is_rest(Characters name) {
    return lexicon::begins_with_sign(name, DutySign::rest_head) && lexicon::ends_with_sign(name, DutySign::rest_end);
}

/// Of the look into one clause.
enum class Outcome {
    found,
    further,  ///< the subject may stand in a clause before
    blocked,  ///< the clause has a subject of its own that is no body: none before it goes with the verb
};

/// Where the clause that ends at `end` begins: behind a comma, semicolon, colon or sentence outside brackets, at `from`, or where
/// it is longer than any that is looked into.
std::uint32_t clause_begin(const text::CleanText& text, std::uint32_t from, std::uint32_t end) {
    std::uint32_t begin = end, depth = 0;
    for (; begin > from && end - begin <= longest_clause; --begin) {
        const char16_t c = text[begin - 1];
        if (is_closing(c)) ++depth;
        else if (is_opening(c) && depth > 0) --depth;
        else if (depth == 0 && (c == u',' || c == u';' || c == u':' || c == u'\u2236' || ends_sentence(text, begin - 1))) break;
    }
    return begin;
}

/// Without the number of an item, a leading 【…】 and words that open a clause.
Words without_openers(const text::CleanText& text, Words words) {
    words.begin += match_item_at_head(text.characters(words));
    if (!words.empty() && text[words.begin] == u'【') words.begin = std::min(words.end, text.find(words, u'】') + 1);
    for (;;) {
        const ClauseMarkMatch match = lexicon::match_clause_mark(text.characters(words));
        if (match.mark != ClauseMark::opener) return words;
        words.begin += match.size;
    }
}

struct PlacedMark {
    ClauseMark mark;
    Words words;
};

/// Gives the marks of a clause from left to right, those in brackets or inside words aside.
class MarkScanner {
public:
    MarkScanner(const text::CleanText& text, Words clause) : text_(text), clause_(clause), index_(clause.begin) {}

    /// Nothing where none is left.
    std::optional<PlacedMark> next() {
        while (index_ < clause_.end) {
            const std::uint32_t begin = index_;
            const ClauseMarkMatch match = lexicon::match_clause_mark(text_.characters({begin, clause_.end}));
            const bool is_inside =
                depth_.inside(text_[begin]) || !match || is_in_word(text_.characters(clause_), begin - clause_.begin);
            index_ += is_inside ? 1 : match.size;
            if (!is_inside) return PlacedMark{match.mark, {begin, index_}};
        }
        return std::nullopt;
    }

private:
    const text::CleanText& text_;
    Words clause_;
    std::uint32_t index_;
    Depth depth_;
};

class SubjectFinder {
public:
    SubjectFinder(const text::CleanText& text, const DutyVerb& verb) : text_(text), verb_(verb) {}

    AgencyList find(std::uint32_t from, Words heading) {
        Words clause{clause_begin(text_, from, verb_.begin), verb_.begin};
        if (take_behind_other_duty(clause) || take_across_comma(from, clause)) return std::move(subject_);
        Outcome outcome = clause.empty() ? Outcome::further : look_in(clause);
        for (int count = 0; outcome == Outcome::further && count < most_clauses && clause.begin > from; ++count) {
            const std::uint32_t end = clause.begin - 1;
            clause = {clause_begin(text_, from, end), end};
            if (!clause.empty()) outcome = look_in(clause);
        }
        const bool follows_heading = !heading.empty() && heading.end <= from && from - heading.end <= longest_gap;
        if (outcome == Outcome::further && clause.begin <= from && follows_heading && take(heading)) outcome = Outcome::found;
        return outcome == Outcome::found ? std::move(subject_) : AgencyList{};
    }

private:
    /// All of `words`, openers aside, are bodies that may be subjects: keeps them. `reaches_verb`: they fill the clause between
    /// 由 and the verb, where institutions may stand, too; but 由甲大学牵头的平台 tells of the platform.
    bool take(Words words, bool reaches_verb = false) {
        words = without_openers(text_, text_.trim(words, u"、"));
        if (words.empty()) return false;
        CarriedPrefix carried;
        AgencyList list = read_agencies(text_, words, carried);
        if (list.agencies.empty()) return false;
        const Words first = list.agencies.front().text;
        const bool are_fields = list.open_ended && (list.agencies.size() > 1 || match_own_level(text_.characters(first)) > 0) &&
                                lexicon::ends_with_sign(text_, list.words, DutySign::department);
        const bool may_be_institutions = reaches_verb && text_[verb_.words.end] != u'的';
        const bool are_subjects = std::all_of(list.agencies.begin(), list.agencies.end(), [&](const Agency& agency) {
            const Characters name = text_.characters(agency.text);
            const bool is_later = agency.text.begin > first.begin;
            return is_subject(name) || (are_fields && is_field(name)) || (is_later && is_rest(name)) ||
                   (may_be_institutions && is_institution(name, is_later));
        });
        if (!are_subjects) return false;
        subject_ = std::move(list);
        return true;
    }

    /// Looks for a subject in a clause: all of it, before a mark that ends a subject, or behind one that opens it.
    Outcome look_in(Words clause) {
        if (clause.size() > longest_clause) return Outcome::blocked;
        if (take(clause)) return Outcome::found;
        const bool is_own = is_own_clause(clause);
        std::uint32_t begin = clause.begin;   // of what may be a subject
        ClauseMark first = ClauseMark::none;  // behind openers
        bool has_candidate = false;
        MarkScanner marks(text_, clause);
        while (const std::optional<PlacedMark> mark = marks.next()) {
            const Words rest{mark->words.end, clause.end};
            const std::uint32_t index = mark->words.begin;
            if (index == begin && mark->mark == ClauseMark::opener) begin = rest.begin;
            if (index == begin) first = mark->mark;
            switch (mark->mark) {
                case ClauseMark::wish:  // 培育认定工作由市科技局: a word of the object
                    return index > begin && take_behind_agent(rest) ? Outcome::found : Outcome::blocked;
                case ClauseMark::person: return is_own ? Outcome::blocked : Outcome::further;
                case ClauseMark::founding:
                    return !rest.empty() && look_in(rest) == Outcome::found ? Outcome::found : Outcome::blocked;
                default: break;
            }
            // 各工作组|由|市教育局|牵头
            if (mark->mark == ClauseMark::agent && is_own && take(rest, true)) return Outcome::found;
            if (index > begin && text_[index - 1] != u'、' && take({begin, index})) {
                if (!is_own || reaches_verb(mark->mark, rest)) return Outcome::found;
                has_candidate = true;
            }
            if (mark->mark == ClauseMark::agent || (mark->mark == ClauseMark::adverb && index == begin)) {
                if (take(rest)) return Outcome::found;
                begin = rest.begin;
            }
        }
        if (!is_own) return Outcome::further;
        const bool opens_with_phrase = first == ClauseMark::preposition && !ends_in_other_subject(clause);
        return !has_candidate && (opens_with_phrase || joins_verb()) ? Outcome::further : Outcome::blocked;
    }

    /// The verb stands at the clause's end.
    [[nodiscard]] bool is_own_clause(Words clause) const { return clause.end == verb_.begin; }

    /// 市财政局 in 由市教育局负责培训、市财政局|负责资金.
    bool take_behind_other_duty(Words clause) {
        std::uint32_t sign = clause.end;
        while (sign > clause.begin && text_[sign - 1] != u'、') --sign;
        const Words other{clause.begin, text_.find({clause.begin, sign}, u"负责")};
        return other.end < sign && (take(other) || take_behind_agent(other)) && take({sign, clause.end});
    }

    /// 由各县人民政府，甲区管委会、乙区管委会|负责: the list behind 由 begins in the clause before.
    bool take_across_comma(std::uint32_t from, Words clause) {
        if (clause.begin <= from || text_[clause.begin - 1] != u',') return false;
        const Words before{clause_begin(text_, from, clause.begin - 1), clause.begin - 1};
        const std::uint32_t agent = text_.find(before, u'由');
        return agent < before.end && take({agent + 1, before.end}) && take({agent + 1, clause.end});
    }

    /// The words behind 由 up to the verb.
    bool take_behind_agent(Words words) {
        const std::uint32_t agent = text_.find(words, u'由');
        return agent < words.end && take({agent + 1, words.end});
    }

    /// The verb goes with a subject before `rest`, what stands between the mark behind the subject and the verb.
    [[nodiscard]] bool reaches_verb(ClauseMark mark, Words rest) const {
        if (rest.empty() || mark == ClauseMark::agent || joins_verb()) return true;
        if (mark == ClauseMark::preposition) return !ends_in_other_subject(rest);
        const ClauseMarkMatch next = lexicon::match_clause_mark(text_.characters(rest));
        if (next.mark == ClauseMark::preposition) return !ends_in_other_subject(rest);
        return plays_part(rest);
    }
    /// 并负责, 统筹、负责: the verb is one of several.
    [[nodiscard]] bool joins_verb() const { return text_[verb_.begin] == u'并' || text_[verb_.begin - 1] == u'、'; }
    /// 发挥规划实施牵头作用.
    [[nodiscard]] bool plays_part(Words rest) const { return lexicon::holds_sign(text_, rest, DutySign::takes_part); }
    /// 专人 in 市教育局要在年内明确专人负责: the words before the verb name somebody else.
    [[nodiscard]] bool ends_in_other_subject(Words words) const {
        const lexicon::AgencyEnding ending = lexicon::match_agency_ending(text_.characters(words));
        return ending.size > 0 && ending.subject == lexicon::Subject::never;
    }

    const text::CleanText& text_;
    DutyVerb verb_;
    AgencyList subject_;
};

}  // namespace

AgencyList find_subject(const text::CleanText& text, std::uint32_t from, const DutyVerb& verb, Words heading) {
    return SubjectFinder(text, verb).find(from, heading);
}

AgencyList find_heads_of_founded(const text::CleanText& text, std::uint32_t from, std::uint32_t verb) {
    const std::uint32_t agent = text.find({clause_begin(text, from, verb), verb}, u'由');
    const std::uint32_t founding = agent < verb ? lexicon::match_sign_at_end(text, {from, agent}, DutySign::sets_up) : 0;
    if (founding == 0 || text[agent - founding - 1] == u'已') return {};
    CarriedPrefix carried;
    AgencyList list = read_agencies(text, {agent + 1, verb}, carried);
    const bool are_named = std::all_of(list.agencies.begin(), list.agencies.end(),
                                       [&](const Agency& agency) { return is_subject(text.characters(agency.text)); });
    return are_named ? list : AgencyList{};
}

AgencyList find_supporters(const text::CleanText& text, Words words) {
    constexpr std::uint32_t longest_list = 120;  // characters
    words = without_openers(text, text.trim(words, u"、"));
    if (words.empty() || words.size() > longest_list) return {};
    CarriedPrefix carried;
    AgencyList list = read_agencies(text, words, carried);
    const bool are_named = std::all_of(list.agencies.begin(), list.agencies.end(),
                                       [&](const Agency& agency) { return names_body(text.characters(agency.text)); });
    return are_named ? list : AgencyList{};
}

bool ends_sentence(const text::CleanText& text, std::uint32_t index) {
    if (text[index] != u'.') return text::is(text[index], text::sentence_end);
    return !text::is(text[index - 1], text::digit | text::latin) || !text::is(text[index + 1], text::digit | text::latin);
}

}  // namespace plandoc::record
