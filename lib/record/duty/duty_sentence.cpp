#include "record/duty/duty_sentence.hpp"

#include <algorithm>

#include "lexicon/duty_sign.hpp"
#include "record/duty/duty_subject.hpp"

namespace plandoc::record {

namespace {

using lexicon::DutySign;
using text::is_one_of;
using Characters = std::u16string_view;

constexpr std::uint32_t longest_sentence = 600;  ///< looked back for its beginning
constexpr std::uint32_t longest_object = 40;     ///< looked at behind the verb
constexpr Characters clause_marks = u",;、";

std::uint32_t sentence_begin(const text::CleanText& text, std::uint32_t from, std::uint32_t at) {
    const std::uint32_t first = std::max(from, at - std::min(at, longest_sentence));
    std::uint32_t begin = at;
    while ((begin = text.behind_last_mark({first, begin})) > first && !ends_sentence(text, begin - 1)) --begin;
    return begin;
}

/// 牵头制定了…: what has been done is no duty.
bool is_past(Characters behind) {
    constexpr std::size_t reach = 12;
    for (const char16_t c : behind.substr(0, reach)) {
        if (text::is(c, text::mark)) return false;
        if (c == u'了') return true;
    }
    return false;
}

/// 谁主管谁负责, “守土有责、守土负责”, 各负其责、密切配合.
bool is_proverb(Characters before) {
    constexpr std::size_t reach = 8;
    const Characters near = before.substr(before.size() - std::min(before.size(), reach));
    const std::size_t quote = near.find_last_of(u"“”");
    return near.find(u'谁') != Characters::npos || near.ends_with(u"其责、") || near.ends_with(u"其职、") ||
           (quote != Characters::npos && near[quote] == u'“');
}

/// 负责建筑节能的分管领导: the verb says what somebody does who is spoken of. `is_direct`: its subject stands just before it, so
/// that a body behind it (负责编制…的部门) may be an object.
bool describes_bearer(Characters behind, bool is_direct) {
    constexpr std::size_t reach = 7;
    for (std::size_t index = 0; index < std::min<std::size_t>(behind.size(), longest_object); ++index) {
        if (text::is(behind[index], text::mark)) return false;
        if (behind[index] != u'的') continue;
        const Characters noun = behind.substr(index + 1, reach);
        if (lexicon::holds_sign(noun, DutySign::person)) return true;
        if (!is_direct && lexicon::holds_sign(noun, DutySign::spoken_of)) return true;
    }
    return false;
}

/// 牵头, or 牵头单位 where a body is said to be that.
DutyVerb match_verb_or_noun(const text::CleanText& text, std::uint32_t from, std::uint32_t index, std::uint32_t end) {
    const DutyVerb verb = match_duty_verb(text, from, index, end);
    return verb.words.empty() ? match_duty_noun(text, from, index, end) : verb;
}

Duty duty_of(AgencyList subject, const DutyVerb& verb, bool from_heading = false) {
    Duty duty;
    duty.role = verb.role;
    duty.role_text = verb.words;
    duty.agencies = std::move(subject.agencies);
    duty.open_ended = subject.open_ended;
    duty.words = from_heading ? verb.words : Words{subject.words.begin, verb.words.end};
    return duty;
}

/// Adds who supports the body named before `from`, in the next clause: 由市教育局牵头，市财政局配合; or in the one behind those
/// who do it: 由市教育局牵头，各镇具体实施，市财政局配合.
void add_supporters(const text::CleanText& text, std::uint32_t from, std::uint32_t end, std::vector<Duty>& duties) {
    constexpr int most_clauses = 2;
    const std::uint32_t last = std::min(end, from + longest_sentence);
    while (from < last && !ends_sentence(text, from) && !is_one_of(text[from], clause_marks)) ++from;
    if (from == last) return;
    for (int clauses = 0; clauses < most_clauses && from < end && !ends_sentence(text, from); ++clauses) {
        const std::uint32_t begin = ++from;
        for (; from < end && from - begin < longest_sentence && !is_one_of(text[from], u",;") && !ends_sentence(text, from);
             ++from) {
            DutyVerb verb = match_verb_or_noun(text, begin, from, end);
            if (verb.words.empty()) verb = match_describing_verb(text, begin, from, end);
            if (verb.words.empty()) continue;
            if (verb.role != DutyRole::support || is_proverb(text.characters({begin, verb.begin}))) return;
            AgencyList subject = find_subject(text, begin, verb, {});
            if (subject.agencies.empty()) subject = find_supporters(text, {begin, verb.begin});
            if (!subject.agencies.empty()) duties.push_back(duty_of(std::move(subject), verb));
            return;
        }
        if (!lexicon::ends_with_sign(text, {begin, from}, DutySign::deed)) return;
    }
}

/// 建立由市教育局|牵头、市财政局等部门参与的联席会议制度
std::vector<Duty> read_founded(const text::CleanText& text, std::uint32_t from, std::uint32_t word, std::uint32_t end) {
    DutyVerb verb = match_duty_verb(text, from, word, end);
    if (verb.words.empty()) verb = match_describing_verb(text, from, word, end);
    if (verb.words.empty() || verb.role == DutyRole::support) return {};
    AgencyList heads = find_heads_of_founded(text, from, verb.begin);
    if (heads.agencies.empty()) return {};
    std::vector<Duty> duties{duty_of(std::move(heads), verb)};
    add_supporters(text, verb.words.end, end, duties);
    return duties;
}

}  // namespace

std::vector<Duty> read_duty_sentence(const text::CleanText& text, Words passage, std::uint32_t word, Words heading) {
    const std::uint32_t from = sentence_begin(text, passage.begin, word);
    if (std::vector<Duty> founded = read_founded(text, from, word, passage.end); !founded.empty()) return founded;
    const DutyVerb verb = match_verb_or_noun(text, from, word, passage.end);
    if (verb.words.empty()) return {};
    const Characters behind = text.characters({verb.words.end, passage.end});
    if (is_past(behind) || is_proverb(text.characters({from, verb.begin}))) return {};
    AgencyList subject = find_subject(text, from, verb, heading);
    if (subject.agencies.empty() || describes_bearer(behind, subject.words.end == verb.begin)) return {};
    if (text.ends_with({from, verb.words.begin}, u"分工")) return {};  // 分工负责: how, not for what
    const bool from_heading = heading.contains(subject.words) && heading.end <= from;
    std::vector<Duty> duties{duty_of(std::move(subject), verb, from_heading)};
    if (verb.role != DutyRole::support) add_supporters(text, verb.words.end, passage.end, duties);
    return duties;
}

}  // namespace plandoc::record
