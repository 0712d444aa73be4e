#include "record/duty.hpp"

#include <algorithm>
#include <map>

#include "record/duty_list.hpp"
#include "record/duty_subject.hpp"
#include "record/task_table.hpp"

#include "lexicon/duty_role.hpp"

namespace plandoc::record {

namespace {

using outline::Passage;
using outline::PassageKind;
using Characters = std::u16string_view;

constexpr std::uint32_t longest_bracket = 3000;
constexpr std::uint32_t longest_sentence = 600;   ///< looked back for its beginning
constexpr std::uint32_t longest_opening = 6;      ///< before a line's label: 1.  市级

constexpr bool is_opening(char16_t c) { return c == u'(' || c == u'【' || c == u'[' || c == u'〔' || c == u'{' || c == u'<' || c == u'〈'; }
constexpr bool is_closing(char16_t c) { return c == u')' || c == u'】' || c == u']' || c == u'〕' || c == u'}' || c == u'>' || c == u'〉'; }

/// A character one of which is in every word of duty: 责任 负责 牵头 配合 参与 参加 协助. Written without branches, so that a compiler
/// looks at many characters at once.
constexpr std::uint16_t is_trigger(char16_t c) {
    return static_cast<std::uint16_t>((c == u'责') | (c == u'牵') | (c == u'配') | (c == u'参') | (c == u'协'));
}

/// Index of the first trigger at or behind `from`, else `end`. Looks at blocks first: triggers are rare.
std::uint32_t next_trigger(const text::CleanText& text, std::uint32_t from, std::uint32_t end) {
    constexpr std::uint32_t block = 32;
    const Characters characters = text.characters({from, end});
    std::size_t index = 0;
    while (index + block <= characters.size()) {
        const char16_t* const here = characters.data() + index;
        std::uint16_t any = 0;
        for (std::uint32_t offset = 0; offset < block; ++offset) any |= is_trigger(here[offset]);
        if (any != 0) break;
        index += block;
    }
    while (index < characters.size() && is_trigger(characters[index]) == 0) ++index;
    return from + static_cast<std::uint32_t>(index);
}

class DutyFinder {
public:
    explicit DutyFinder(const outline::Outline& outline) : outline_(outline), text_(outline.text) {}

    std::vector<Duty> find() {
        if (outline_.passages.empty()) return {};
        const std::uint32_t end = outline_.passages.back().words.end;
        std::uint32_t index = 0;
        for (std::uint32_t at = next_trigger(text_, 0, end); at < end; at = next_trigger(text_, at, end)) {
            while (outline_.passages[index].words.end <= at) ++index;
            at = outline_.is_read(outline_.passages[index]) ? std::max(at + 1, read_at(index, at)) : outline_.passages[index].words.end;
        }
        name_tasks();
        return std::move(duties_);
    }

private:
    /// What the task of a duty is found from.
    struct Place {
        std::uint32_t measure = 0;      ///< passage of the measure it closes
        std::uint32_t begin = 0;        ///< where the duty's bracket or line begins
        bool closes_measure = false;    ///< else it stands in a sentence
    };

    /// Reads what the trigger at `at` belongs to; gives where reading goes on.
    std::uint32_t read_at(std::uint32_t index, std::uint32_t at) {
        const Passage& passage = outline_.passages[index];
        const std::uint32_t end = passage.words.end;
        const std::uint32_t word = text_[at] == u'责' && at > passage.words.begin && text_[at - 1] == u'负' ? at - 1 : at;
        const Characters from_word = text_.characters({word, end});
        const lexicon::DutyRoleMatch label = lexicon::match_duty_label(from_word);
        if (label && word + label.size < end && is_colon(text_[word + label.size])) return read_labelled(index, word);
        if (label.size > 2 && word > passage.words.begin && is_opening(text_[word - 1]))
            if (const std::uint32_t behind = read_headed(index, {{word, word + label.size}, label.word, false}); behind > 0) return behind;
        const lexicon::DutyRoleMatch verb = lexicon::match_duty_verb(from_word);
        if (!verb) return at + 1;
        const bool may_close = ends_piece(word + verb.size, end);
        if (verb.word == lexicon::DutyWord::support && !may_close) return at + 1;
        if (const Words bracket = bracket_around(passage.words, word); !bracket.empty()) {
            add_list(index, read_duty_list(text_, bracket), bracket.begin);
            return bracket.end;
        }
        if (verb.word != lexicon::DutyWord::support && passage.kind == PassageKind::paragraph) read_sentence(index, word);
        return word + verb.size;
    }

    /// A verb of support in a bracket is followed by the end of its piece.
    [[nodiscard]] bool ends_piece(std::uint32_t at, std::uint32_t end) const {
        return at >= end || is_closing(text_[at]) || Characters(u",;。、").find(text_[at]) != Characters::npos;
    }

    /// The inside of the bracket that holds `at`; empty where none does.
    [[nodiscard]] Words bracket_around(Words passage, std::uint32_t at) const {
        std::uint32_t depth = 0, begin = at;
        const std::uint32_t first = at - std::min(at - passage.begin, longest_bracket);
        for (;; --begin) {
            if (begin == first) return {};
            const char16_t c = text_[begin - 1];
            if (c == u'。' && depth == 0) return {};
            if (is_closing(c)) ++depth;
            else if (is_opening(c) && depth-- == 0) break;
        }
        const std::uint32_t last = std::min(passage.end, begin + longest_bracket);
        depth = 0;
        for (std::uint32_t end = begin; end < last; ++end) {
            if (is_opening(text_[end])) ++depth;
            else if (is_closing(text_[end]) && depth-- == 0) return {begin, end};
        }
        return {};
    }

    /// A label before a colon: in a bracket, or at the beginning of a line or sentence.
    std::uint32_t read_labelled(std::uint32_t index, std::uint32_t label) {
        const Words passage = outline_.passages[index].words;
        Words list = bracket_around(passage, label);
        if (list.empty()) {
            std::uint32_t begin = label;
            while (begin > passage.begin && !text::is(text_[begin - 1], text::sentence_end | text::mark)) --begin;
            const bool opens = begin == passage.begin || Characters(u"。;(【[!?.)").find(text_[begin - 1]) != Characters::npos;
            if (!opens || label - begin > longest_opening) return label + 1;
            list = {label, end_of_line(label, passage.end)};
        }
        add_list(index, read_duty_list(text_, list), list.begin);
        return list.end;
    }

    /// A label that opens a bracket and has no colon: (责任单位市教育局), 【责任单位】市教育局. 0 where no names follow.
    std::uint32_t read_headed(std::uint32_t index, const DutyLabel& label) {
        const Words passage = outline_.passages[index].words;
        Words list = bracket_around(passage, label.words.begin);
        if (list.empty()) return 0;
        const bool closes = list.end == label.words.end;
        list = closes ? Words{list.end + 1, end_of_line(list.end + 1, passage.end)} : Words{label.words.end, list.end};
        std::vector<Duty> found = read_duty_list(text_, list, label);
        if (found.empty()) return 0;
        add_list(index, std::move(found), label.words.begin);
        return list.end;
    }

    /// A line of duties ends with its sentence, unless another label follows.
    [[nodiscard]] std::uint32_t end_of_line(std::uint32_t from, std::uint32_t end) const {
        end = std::min(end, from + longest_bracket);
        for (std::uint32_t at = from; at < end; ++at) {
            if (!text::is(text_[at], text::sentence_end)) continue;
            const lexicon::DutyRoleMatch label = lexicon::match_duty_label(text_.characters({at + 1, end}));
            if (!label || at + 1 + label.size >= end || !is_colon(text_[at + 1 + label.size])) return at;
        }
        return end;
    }

    void add_list(std::uint32_t index, std::vector<Duty> found, std::uint32_t begin) {
        if (found.empty()) return;
        const Passage& passage = outline_.passages[index];
        const Words progress = found.front().progress.empty() ? progress_beside(index) : Words{};
        // A line or bracket that stands alone closes the paragraph before it.
        std::uint32_t measure = index;
        const bool stands_alone = begin - passage.words.begin <= longest_opening && passage.title.empty();
        if (stands_alone && passage.kind == PassageKind::paragraph) measure = measure_before(index);
        else if (!alone_.empty() && alone_.back() == index) measure = places_.back().measure;
        for (Duty& duty : found) {
            duty.passage = index;
            if (duty.progress.empty()) duty.progress = progress;
            duties_.push_back(std::move(duty));
            places_.push_back({measure, begin, true});
        }
        if (stands_alone && (alone_.empty() || alone_.back() != index)) alone_.push_back(index);
    }

    /// The time on a line of its own next to a line of duties: 完成时限：2025年底前.
    [[nodiscard]] Words progress_beside(std::uint32_t index) const {
        const Passage& passage = outline_.passages[index];
        if (!lexicon::match_duty_label(text_.characters(passage.words))) return {};
        for (const std::uint32_t beside : {index + 1, index + 2, index - 1}) {
            if (beside >= outline_.passages.size() || outline_.passages[beside].section != passage.section) continue;
            const Words words = outline_.passages[beside].words;
            const lexicon::DutyRoleMatch label = lexicon::match_duty_label(text_.characters(words));
            if (label.word == lexicon::DutyWord::progress && label.size < words.size() && is_colon(text_[words.begin + label.size]))
                return text_.trim({words.begin + label.size + 1, words.end}, u"。;");
        }
        return {};
    }

    /// The paragraph that the duties standing alone in passage `index` close.
    [[nodiscard]] std::uint32_t measure_before(std::uint32_t index) const {
        for (std::uint32_t before = index; before-- > 0;) {
            const Passage& passage = outline_.passages[before];
            if (passage.kind == PassageKind::page_mark) continue;
            if (passage.kind != PassageKind::paragraph || passage.section != outline_.passages[index].section) break;
            if (alone_.empty() || alone_.back() != before) return before;
            const auto place = std::find_if(duties_.rbegin(), duties_.rend(), [&](const Duty& duty) { return duty.passage == before; });
            if (place != duties_.rend()) return places_[static_cast<std::size_t>(duties_.rend() - place) - 1].measure;
        }
        return index;
    }

    // Sentences.

    void read_sentence(std::uint32_t index, std::uint32_t word) {
        const Passage& passage = outline_.passages[index];
        const std::uint32_t from = sentence_begin(passage, word);
        const DutyVerb verb = match_duty_verb(text_, from, word, passage.words.end);
        if (verb.words.empty() || is_past(verb.words.end, passage.words.end) || is_proverb(from, verb.begin)) return;
        const Words heading = passage.section == outline::none ? Words{} : outline_.sections[passage.section].title;
        AgencyList subject = find_subject(text_, from, verb, heading);
        if (subject.agencies.empty() || is_known(subject, verb.role, from)) return;
        if (names_bearers(verb.words.end, passage.words.end, subject.words.end == verb.begin)) return;
        const bool from_heading = subject.words.end <= heading.end && heading.end <= from;
        const bool leads = verb.role == DutyRole::lead;
        add_sentence(index, std::move(subject), verb, from_heading);
        if (leads) read_supporters(index, verb.words.end);
    }

    void add_sentence(std::uint32_t index, AgencyList subject, const DutyVerb& verb, bool from_heading = false) {
        Duty duty;
        duty.role = verb.role;
        duty.role_text = verb.words;
        duty.agencies = std::move(subject.agencies);
        duty.open_ended = subject.open_ended;
        duty.words = from_heading ? verb.words : Words{subject.words.begin, verb.words.end};
        duty.passage = index;
        duties_.push_back(std::move(duty));
        places_.push_back({index, verb.begin, false});
    }

    /// Who supports the leader named just before: 由市教育局牵头，市财政局配合.
    void read_supporters(std::uint32_t index, std::uint32_t from) {
        const std::uint32_t end = outline_.passages[index].words.end;
        while (from < end && !ends_sentence(text_, from) && Characters(u",;、").find(text_[from]) == Characters::npos) ++from;
        if (from >= end || ends_sentence(text_, from)) return;
        const std::uint32_t begin = ++from;
        for (; from < end && from - begin < longest_sentence && Characters(u",;").find(text_[from]) == Characters::npos; ++from) {
            if (ends_sentence(text_, from)) return;
            const DutyVerb verb = match_duty_verb(text_, begin, from, end);
            if (verb.words.empty()) continue;
            if (verb.role != DutyRole::support) return;
            AgencyList subject = find_subject(text_, begin, verb, {});
            if (!subject.agencies.empty()) add_sentence(index, std::move(subject), verb);
            return;
        }
    }

    [[nodiscard]] std::uint32_t sentence_begin(const Passage& passage, std::uint32_t at) const {
        const std::uint32_t first = std::max(passage.label.end, passage.words.begin);
        std::uint32_t begin = at;
        while (begin > first && at - begin < longest_sentence && !ends_sentence(text_, begin - 1)) --begin;
        return begin;
    }

    /// 牵头制定了…: what has been done is no duty.
    [[nodiscard]] bool is_past(std::uint32_t from, std::uint32_t end) const {
        for (std::uint32_t at = from; at < end && at < from + 12; ++at) {
            if (text::is(text_[at], text::mark)) return false;
            if (text_[at] == u'了') return true;
        }
        return false;
    }

    /// 谁主管谁负责.
    [[nodiscard]] bool is_proverb(std::uint32_t from, std::uint32_t verb) const {
        for (std::uint32_t at = verb; at > from && verb - at < 8; --at)
            if (text_[at - 1] == u'谁') return true;
        return false;
    }

    /// 负责建筑节能的分管领导: the verb says what somebody does who is spoken of. `is_direct`: its subject stands just before it.
    [[nodiscard]] bool names_bearers(std::uint32_t from, std::uint32_t end, bool is_direct) const {
        for (std::uint32_t at = from; at < end && at < from + 40 && !text::is(text_[at], text::mark); ++at) {
            if (text_[at] != u'的') continue;
            const Characters behind = text_.characters({at + 1, std::min(end, at + 8)});
            for (const Characters person : {u"领导", u"负责人", u"同志", u"人员"})
                if (behind.find(person) != Characters::npos) return true;
            for (const Characters body : {u"部门", u"机构", u"单位"})
                if (!is_direct && behind.find(body) != Characters::npos) return true;
        }
        return false;
    }

    /// The same subject has the same role in the sentence already.
    [[nodiscard]] bool is_known(const AgencyList& subject, DutyRole role, std::uint32_t from) const {
        return !duties_.empty() && duties_.back().role == role && duties_.back().words.begin >= from && duties_.back().agencies.front().text == subject.agencies.front().text;
    }

    // Tasks.

    void name_tasks() {
        const std::vector<bool> several = find_unlabelled_measures();
        for (std::size_t index = 0; index < duties_.size(); ++index) {
            const Place& place = places_[index];
            const Passage& measure = outline_.passages[place.measure];
            const bool titled = measure.section != outline::none && !outline_.sections[measure.section].title.empty();
            duties_[index].task = titled && !(several[measure.section] && measure.title.empty())
                                      ? before_bracket(outline_.sections[measure.section].title, place)
                                      : first_sentence(place);
        }
    }

    /// Sections in which more than one paragraph ends in duties, and none of them goes on behind the title.
    [[nodiscard]] std::vector<bool> find_unlabelled_measures() const {
        std::vector<bool> several(outline_.sections.size());
        std::vector<std::uint32_t> first(outline_.sections.size(), outline::none);
        for (const Place& place : places_) {
            const std::uint32_t section = outline_.passages[place.measure].section;
            if (!place.closes_measure || section == outline::none) continue;
            if (first[section] == outline::none) first[section] = place.measure;
            else if (first[section] != place.measure && outline_.passages[first[section]].title.empty()) several[section] = true;
        }
        return several;
    }

    [[nodiscard]] Words before_bracket(Words words, const Place& place) const {
        if (place.closes_measure && words.contains(place.begin - 1)) words.end = place.begin - 1;
        return text_.trim(words, u",;。");
    }

    /// The first sentence of a measure, cut before the last comma within 40 characters where it is longer.
    [[nodiscard]] Words first_sentence(const Place& place) {
        constexpr std::uint32_t longest_task = 40;
        if (sentence_measure_ != place.measure) {
            sentence_measure_ = place.measure;
            sentence_ = outline_.passages[place.measure].body();
            for (std::uint32_t at = sentence_.begin; at < sentence_.end; ++at)
                if (text::is(text_[at], text::sentence_end)) sentence_.end = at;
        }
        const Words sentence = before_bracket(sentence_, place);
        if (sentence.size() <= longest_task) return sentence;
        for (std::uint32_t end = sentence.begin + longest_task + 1; end-- > sentence.begin;)
            if (text_[end] == u',') return {sentence.begin, end};
        return sentence;
    }

    const outline::Outline& outline_;
    const text::CleanText& text_;
    std::vector<Duty> duties_;
    std::vector<Place> places_;             ///< one a duty
    std::vector<std::uint32_t> alone_;      ///< passages that hold nothing but duties
    std::uint32_t sentence_measure_ = outline::none;
    Words sentence_;                        ///< the first of that measure
};

}  // namespace

std::vector<Duty> find_duties(const outline::Outline& outline, const Letterhead&) {
    std::vector<Duty> duties = DutyFinder(outline).find();
    if (outline.tables.empty()) return duties;
    std::vector<Duty> of_tables = find_table_duties(outline);
    duties.insert(duties.end(), std::make_move_iterator(of_tables.begin()), std::make_move_iterator(of_tables.end()));
    std::stable_sort(duties.begin(), duties.end(), [](const Duty& a, const Duty& b) { return a.passage < b.passage; });
    return duties;
}

}  // namespace plandoc::record
