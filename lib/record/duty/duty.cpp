#include "record/duty/duty.hpp"

#include <algorithm>
#include <optional>

#include "lexicon/duty_sign.hpp"
#include "record/brackets.hpp"
#include "record/duty/bare_brackets.hpp"
#include "record/duty/duty_list.hpp"
#include "record/duty/duty_sentence.hpp"
#include "record/duty/duty_task.hpp"
#include "record/duty/task_table.hpp"

namespace plandoc::record {

namespace {

using lexicon::DutyRoleMatch;
using lexicon::DutyWord;
using outline::Passage;
using outline::PassageKind;
using Characters = std::u16string_view;

constexpr std::uint32_t longest_line = 3000;
constexpr std::uint32_t longest_opening = 6;  ///< before a line's label: 市级

/// A character one of which is in every word of duty: 责任 负责 牵头 配合 参与 参加 协助. Written without branches, so that a
/// compiler looks at many characters at once.
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
    DutyFinder(const outline::Outline& outline, const std::vector<TaskColumns>& tables)
        : outline_(outline), text_(outline.text), tables_(tables) {}

    std::vector<PlacedDuty> find() {
        if (outline_.passages.empty()) return {};
        const std::uint32_t end = outline_.passages.back().words.end;
        std::uint32_t index = 0;
        for (std::uint32_t at = next_trigger(text_, 0, end); at < end; at = next_trigger(text_, at, end)) {
            while (outline_.passages[index].words.end <= at) ++index;
            const Passage& passage = outline_.passages[index];
            at = is_read(passage) ? std::max(at + 1, read_at(index, at)) : passage.words.end;
        }
        return std::move(duties_);
    }

private:
    /// The cells of task tables are read row by row.
    [[nodiscard]] bool is_read(const Passage& passage) const {
        return outline_.is_read(passage) && (passage.table == outline::none || !tables_[passage.table].is_task_table());
    }

    /// Reads what the trigger at `at` belongs to; gives where reading goes on.
    std::uint32_t read_at(std::uint32_t index, std::uint32_t at) {
        const Passage& passage = outline_.passages[index];
        const std::uint32_t word = word_around(at, passage.words);
        const Characters from_word = text_.characters({word, passage.words.end});
        if (const DutyLabel label = label_at(word, passage.words.end); !label.words.empty()) {
            const std::uint32_t behind = label.is_sure ? read_labelled(index, label) : read_headed(index, label);
            if (behind > 0) return behind;
        }
        const DutyRoleMatch verb = lexicon::match_duty_verb(from_word);
        if (!verb) return at + 1;
        const bool is_support = verb.word == DutyWord::support;
        if (is_support && !ends_piece(word + verb.size, passage.words.end)) return at + 1;
        if (const Words bracket = inside_of_bracket(text_, passage.words, word); !bracket.empty()) {
            add_list(index, read_duty_list(text_, bracket), bracket.begin);
            return bracket.end;
        }
        if (!is_support && passage.kind == PassageKind::paragraph) add_sentence(index, word);
        return word + verb.size;
    }

    /// Where the word begins whose trigger is at `at`: 负责, 主责单位, 主体责任单位.
    [[nodiscard]] std::uint32_t word_around(std::uint32_t at, Words passage) const {
        constexpr std::uint32_t longest_lead = 2;
        if (text_[at] != u'责') return at;
        for (std::uint32_t lead = std::min(longest_lead, at - passage.begin); lead > 0; --lead)
            if (lexicon::match_duty_label(text_.characters({at - lead, passage.end})).size > lead) return at - lead;
        return at > passage.begin && text_[at - 1] == u'负' ? at - 1 : at;
    }

    /// The label at `index`: sure before a colon, else only where it opens a bracket, (责任单位市教育局).
    [[nodiscard]] DutyLabel label_at(std::uint32_t index, std::uint32_t end) const {
        const DutyRoleMatch match = lexicon::match_duty_label(text_.characters({index, end}));
        const Words words{index, index + match.size};
        if (!match) return {};
        if (words.end < end && is_colon(text_[words.end])) return {words, match.word, true};
        constexpr std::uint32_t shortest_without_colon = 4;
        if (words.end < end && text_[words.end] == u'为' && lexicon::is_role(match.word) && match.size >= shortest_without_colon)
            return {words, match.word, true};
        return match.size >= shortest_without_colon && is_opening(text_[index - 1]) ? DutyLabel{words, match.word, false}
                                                                                    : DutyLabel{};
    }

    /// A verb of support in a bracket is followed by the end of its piece.
    [[nodiscard]] bool ends_piece(std::uint32_t at, std::uint32_t end) const {
        return at >= end || is_closing(text_[at]) || Characters(u",;。、").find(text_[at]) != Characters::npos;
    }

    // Brackets and lines.

    /// A label before a colon, or before 为: in a bracket, or at the beginning of a line or sentence.
    std::uint32_t read_labelled(std::uint32_t index, const DutyLabel& label) {
        const Words passage = outline_.passages[index].words;
        Words list = inside_of_bracket(text_, passage, label.words.begin);
        if (list.empty()) {
            const std::optional<std::uint32_t> begin = line_of(passage.begin, label.words.begin);
            if (!begin) return label.words.end;
            list = {*begin, end_of_line(label.words.begin, passage.end)};
        }
        std::vector<Duty> found = read_duty_list(text_, list);
        if (found.empty() && !is_colon(text_[label.words.end])) return label.words.end;
        add_list(index, std::move(found), list.begin);
        return list.end;
    }

    /// A label that opens a bracket and has no colon: (责任单位市教育局), 【责任单位】市教育局. 0 where no names follow.
    std::uint32_t read_headed(std::uint32_t index, const DutyLabel& label) {
        const Words passage = outline_.passages[index].words;
        const Words bracket = inside_of_bracket(text_, passage, label.words.begin);
        if (bracket.empty()) return 0;
        const std::uint32_t behind = bracket.end + 1;
        const bool is_heading = is_headed(label, passage.end);
        const Words list = is_heading ? Words{behind, end_of_line(behind, passage.end)} : Words{label.words.end, bracket.end};
        std::vector<Duty> found = read_duty_list(text_, list, label);
        if (found.empty()) return 0;
        add_list(index, std::move(found), label.words.begin);
        return list.end;
    }

    /// Where the line or sentence begins that `label` opens, a word or two before it aside, or another label before that:
    /// 完成时限:2025年底|责任单位:. Else none.
    [[nodiscard]] std::optional<std::uint32_t> line_of(std::uint32_t from, std::uint32_t label) const {
        std::uint32_t begin = text_.behind_last_mark({from, label});
        if (label - begin > longest_opening) return {};
        const bool is_second = begin > from && is_colon(text_[begin - 1]);
        const std::uint32_t first = is_second ? text_.behind_last_mark({from, begin - 1}) : label;
        if (is_second) begin = first;
        const bool opens = begin == from || Characters(u"。;(【[!?.)-").find(text_[begin - 1]) != Characters::npos;
        return opens || follows_person(from, begin) ? std::optional(first) : std::nullopt;
    }
    /// 牵头领导：张三，|责任单位：甲局
    [[nodiscard]] bool follows_person(std::uint32_t from, std::uint32_t label) const {
        constexpr std::uint32_t longest_item = 24;  // characters
        if (label <= from || text_[label - 1] != u',') return false;
        const Words line{std::max(from, label - std::min(label, longest_item)), label - 1};
        const std::uint32_t colon = text_.find(line, u':');
        const Words person{from, colon};
        return colon < line.end && person.size() <= longest_opening &&
               lexicon::holds_sign(text_, person, lexicon::DutySign::person);
    }

    /// A line of duties ends with its sentence, unless another label follows, and before the next heading: 【责任单位】.
    [[nodiscard]] std::uint32_t end_of_line(std::uint32_t from, std::uint32_t end) const {
        end = std::min(end, from + longest_line);
        for (std::uint32_t at = from; at < end; ++at) {
            if (text::is(text_[at], text::sentence_end) && !label_at(at + 1, end).is_before_colon()) return at;
            if (is_opening(text_[at]) && is_headed(label_at(at + 1, end), end)) return at;
        }
        return end;
    }
    /// The label alone fills its bracket: 【责任单位】.
    [[nodiscard]] bool is_headed(const DutyLabel& label, std::uint32_t end) const {
        return !label.words.empty() && !label.is_sure && label.words.end < end && is_closing(text_[label.words.end]);
    }

    void add_list(std::uint32_t index, std::vector<Duty> found, std::uint32_t begin) {
        if (found.empty()) return;
        const Passage& passage = outline_.passages[index];
        const bool stands_alone =
            passage.kind == PassageKind::paragraph && passage.title.empty() && begin - passage.words.begin <= longest_opening;
        const std::uint32_t measure = stands_alone ? measure_before(index) : is_alone(index) ? duties_.back().measure : index;
        const Words progress = found.front().progress.empty() ? progress_beside(index) : found.front().progress;
        for (Duty& duty : found) {
            duty.passage = index;
            duty.progress = progress;
            duties_.push_back({std::move(duty), measure, begin, true});
        }
        if (stands_alone && !is_alone(index)) alone_.push_back(index);
    }

    [[nodiscard]] bool is_alone(std::uint32_t index) const { return !alone_.empty() && alone_.back() == index; }

    /// The paragraph that duties standing alone in passage `index` close; itself where there is none.
    [[nodiscard]] std::uint32_t measure_before(std::uint32_t index) const {
        if (is_alone(index)) return duties_.back().measure;
        for (std::uint32_t before = index; before-- > 0;) {
            const Passage& passage = outline_.passages[before];
            if (!passage.is_text()) continue;
            if (passage.kind != PassageKind::paragraph || passage.section != outline_.passages[index].section) break;
            return is_alone(before) ? duties_.back().measure : before;
        }
        return index;
    }

    /// The time on a line of its own next to a line of duties, or behind the next of them: 完成时限：2025年底前.
    [[nodiscard]] Words progress_beside(std::uint32_t index) const {
        const Passage& passage = outline_.passages[index];
        if (!lexicon::match_duty_label(text_.characters(passage.words))) return {};
        for (const std::uint32_t beside : {index + 1, index + 2, index - 1}) {
            if (beside >= outline_.passages.size() || outline_.passages[beside].section != passage.section) continue;
            if (beside == index + 2 && !goes_on_duties(outline_.passages[index + 1].words)) continue;
            const Words words = outline_.passages[beside].words;
            const DutyLabel label = label_at(words.begin, words.end);
            if (label.word != DutyWord::progress || !label.is_sure) continue;
            const Words time = text_.trim({label.words.end + 1, words.end}, u"。;");
            if (text_.find(time, u':') == time.end) return time;  // but 完成时限：2025年底 责任单位：…
        }
        return {};
    }

    /// Between duties and their time: more of them, whoever sees to it (责任人：张三), or a note (排在第一的为牵头单位).
    [[nodiscard]] bool goes_on_duties(Words line) const {
        const Words label{line.begin, std::min(line.end, line.begin + longest_opening)};
        const bool names_person = text_.contains(label, u":") && lexicon::holds_sign(text_, label, lexicon::DutySign::person);
        return is_opening(text_[line.begin]) || names_person || label_at(line.begin, line.end).is_before_colon();
    }

    // Sentences.

    void add_sentence(std::uint32_t index, std::uint32_t word) {
        const Passage& passage = outline_.passages[index];
        const Words heading = passage.section == outline::none ? Words{} : outline_.sections[passage.section].title;
        const Words sentences{std::max(passage.label.end, passage.words.begin), passage.words.end};
        for (Duty& duty : read_duty_sentence(text_, sentences, word, heading)) {
            if (is_known(duty)) continue;
            duty.passage = index;
            duties_.push_back({std::move(duty), index, word, false});
        }
    }

    /// The same words have the same role already: 市教育局负责甲事，负责乙事.
    [[nodiscard]] bool is_known(const Duty& duty) const {
        if (duties_.empty()) return false;
        const Duty& last = duties_.back().duty;
        return last.role == duty.role && last.agencies.front().text == duty.agencies.front().text;
    }

    const outline::Outline& outline_;
    const text::CleanText& text_;
    const std::vector<TaskColumns>& tables_;
    std::vector<PlacedDuty> duties_;
    std::vector<std::uint32_t> alone_;  ///< passages that hold nothing but duties
};

}  // namespace

std::vector<Duty> find_duties(const outline::Outline& outline) {
    const std::vector<TaskColumns> tables = read_task_columns(outline);
    std::vector<PlacedDuty> placed = DutyFinder(outline, tables).find();
    add_bare_brackets(outline, placed);
    name_tasks(outline, placed);
    std::vector<Duty> duties;
    duties.reserve(placed.size());
    for (PlacedDuty& one : placed) duties.push_back(std::move(one.duty));
    if (outline.tables.empty()) return duties;
    std::vector<Duty> of_tables = find_table_duties(outline, tables);
    duties.insert(duties.end(), std::make_move_iterator(of_tables.begin()), std::make_move_iterator(of_tables.end()));
    std::stable_sort(duties.begin(), duties.end(), [](const Duty& a, const Duty& b) { return a.passage < b.passage; });
    return duties;
}

}  // namespace plandoc::record
