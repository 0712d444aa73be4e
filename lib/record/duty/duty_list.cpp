#include "record/duty/duty_list.hpp"

#include <algorithm>

#include "lexicon/agency.hpp"
#include "lexicon/duty_role.hpp"
#include "lexicon/duty_sign.hpp"
#include "record/brackets.hpp"
#include "record/duty/agency.hpp"
#include "record/duty/duty_verb.hpp"

namespace plandoc::record {

namespace {

using lexicon::DutyRoleMatch;
using lexicon::DutyWord;
using Characters = std::u16string_view;

constexpr std::uint32_t longest_listed_object = 16;  ///< behind the verb: 负责组织实施
constexpr std::uint32_t longest_label = 12;
constexpr std::size_t longest_listed_name = 40;

/// A time and no agency: 2025年底前完成, 长期坚持.
bool is_time(Characters piece) {
    return !piece.empty() && (text::is(piece.front(), text::digit) || lexicon::begins_with_sign(piece, lexicon::DutySign::time));
}

class DutyListReader {
public:
    DutyListReader(const text::CleanText& text, Words list, const DutyLabel& label)
        : text_(text), list_(list), run_begin_(list.begin), label_(label) {}

    std::vector<Duty> read() {
        for (const Words piece : split_list(text_, list_)) {
            if (piece.begin > list_.begin && text::is_one_of(text_[piece.begin - 1], u",;")) part_begin_ = piece.begin;
            read_piece(text_.trim(piece));
        }
        end_run(list_.end);
        for (Duty& duty : duties_) duty.progress = progress_;
        return std::move(duties_);
    }

private:
    /// A piece may open with a label, be a time, or end the names before it with a verb.
    void read_piece(Words piece) {
        for (std::uint32_t index = piece.begin; index < piece.end; ++index) {
            if (!is_colon(text_[index]) && text_[index] != u'为') continue;
            const DutyLabel label = find_label(piece.begin, index);
            if (text_[index] == u'为' && !label.is_stated_at(piece.begin)) continue;
            const bool is_of_level = label.words.begin == piece.begin + 2 && text_[piece.begin + 1] == u'级';  // 县级|责任单位
            end_run(label.words.empty() || is_of_level ? piece.begin : label.words.begin);
            label_ = label;
            lead_is_told_ = false;
            run_begin_ = piece.begin = index + 1;
        }
        if (label_.word == DutyWord::progress) return;
        if (is_time(text_.characters(piece))) {
            end_run(piece.begin);
            if (progress_.empty()) progress_ = piece;
            run_begin_ = piece.end;
            return;
        }
        Depth depth;
        for (std::uint32_t index = piece.begin; index < piece.end; ++index) {
            if (depth.inside(text_[index])) continue;  // 市教育局（配合）
            const DutyVerb verb = match_duty_verb(text_, piece.begin, index, piece.end);
            if (verb.words.empty() || piece.end - verb.words.end > longest_listed_object) continue;
            const bool is_end = verb.words.end == piece.end && label_.words.empty();
            if (!end_part(verb) && !end_run(verb) && !is_end) continue;
            run_begin_ = piece.end;  // whom a verb ends that were no names are of no other: 群众、游客参与，|市教育局牵头
            return;
        }
        // 市教育局牵头，各镇具体实施，市财政局配合: who does it has no role, nor who 负总责; but 甲局、乙局按职责分工落实
        const DutyVerb shared = match_shared_deed(text_, piece);
        if (!label_.words.empty()) {
            if (!shared.words.empty()) end_run(shared.begin), run_begin_ = piece.end;  // 责任单位：甲局、乙局|按职责分工
            return;
        }
        if (!shared.words.empty()) end_run(shared);
        else if (!lexicon::ends_with_sign(text_, piece, lexicon::DutySign::deed)) return;
        run_begin_ = piece.end;
    }

    /// The label that ends at `colon`, where the lexicon has it.
    [[nodiscard]] DutyLabel find_label(std::uint32_t from, std::uint32_t colon) const {
        for (std::uint32_t begin = colon - std::min(colon - from, longest_label); begin < colon; ++begin) {
            const DutyRoleMatch match = lexicon::match_duty_label(text_.characters({begin, colon}));
            if (begin + match.size == colon) return {{begin, colon}, match.word, is_colon(text_[colon])};
        }
        return {};
    }

    /// The names under the label, or the time there, end.
    void end_run(std::uint32_t end) {
        const Words run = text_.trim({run_begin_, std::max(run_begin_, end)}, u",;、。");
        if (run.empty()) return;
        if (label_.word == DutyWord::progress && progress_.empty()) progress_ = run;
        if (!lexicon::is_role(label_.word)) return;
        AgencyList list = read_agencies(text_, run, carried_);
        if (!label_.is_sure && !are_agencies(text_, list)) return;
        drop_notes(list);
        if (!list.agencies.empty())
            add(std::move(list), role_of(label_.word), label_.words, {label_.words.begin, list.words.end});
    }

    /// 甲局,|乙局配合 under 责任单位: the part has the role of its verb, what stands before it that of the label. False: it is no
    /// such part. Behind 甲局牵头 the label says nothing more: 乙局,丙局配合 have one role.
    bool end_part(const DutyVerb& verb) {
        const bool has_label = lexicon::is_role(label_.word) && label_.word != DutyWord::support;
        const bool goes_on = lead_is_told_ && part_begin_ > 0 && text_[part_begin_ - 1] == u',';
        if (!has_label || goes_on || verb.role != DutyRole::support || part_begin_ <= run_begin_ || part_begin_ >= verb.begin)
            return false;
        end_run(part_begin_);
        run_begin_ = part_begin_;
        end_run(verb);  // 甲局、乙局,|公众参与: who are no names have no duty
        return true;
    }

    /// The names end before their verb; false where they are none.
    bool end_run(const DutyVerb& verb) {
        Words run = text_.trim({run_begin_, std::max(run_begin_, verb.begin)}, u",;、。");
        if (lexicon::match_duty_verb(text_.characters(run))) return false;
        const std::size_t by = text_.characters(run).rfind(u'由');
        if (by != Characters::npos) run.begin += static_cast<std::uint32_t>(by) + 1;
        CarriedPrefix carried = carried_;
        AgencyList list = read_agencies(text_, run, carried);
        if (!are_agencies(text_, list) || !std::all_of(list.agencies.begin(), list.agencies.end(), [&](const Agency& agency) {
                return may_be_name(text_.characters(agency.text));
            }))
            return false;
        carried_ = carried;
        lead_is_told_ = lead_is_told_ || verb.role == DutyRole::lead;
        // 责任单位：甲局、乙局按职责分工负责: the label has said so already
        const bool repeats_label =
            label_.is_before_colon() && run_begin_ == label_.words.end + 1 && role_of(label_.word) == verb.role;
        const std::uint32_t begin = repeats_label ? label_.words.begin : list.words.begin;
        add(std::move(list), verb.role, repeats_label ? label_.words : verb.words, {begin, verb.words.end});
        return true;
    }

    /// 市教育局(牵头): the word in the bracket behind a name, where it says a role; else empty.
    [[nodiscard]] Words role_note(Words name) const {
        const std::uint32_t bracket = closing_bracket(text_.characters(name));
        if (bracket < 3) return {};
        const Words inside{name.end - bracket + 1, name.end - 1};
        return lexicon::match_duty_verb(text_.characters(inside)).size == inside.size() ? inside : Words{};
    }

    /// Those whose own bracket says their role have a duty of their own.
    void add_noted(AgencyList& list) {
        for (auto agency = list.agencies.begin(); agency != list.agencies.end();) {
            const Words note = role_note(agency->text);
            if (note.empty()) {
                ++agency;
                continue;
            }
            Duty duty;
            duty.role = role_of(lexicon::match_duty_verb(text_.characters(note)).word);
            duty.role_text = note;
            duty.words = agency->text;
            agency->text.end = note.begin - 1;
            duty.agencies.push_back(*agency);
            duties_.push_back(std::move(duty));
            agency = list.agencies.erase(agency);
        }
    }

    void add(AgencyList list, DutyRole role, Words role_text, Words words) {
        add_noted(list);
        if (list.agencies.empty()) return;
        Duty duty;
        duty.role = role;
        duty.role_text = role_text;
        duty.agencies = std::move(list.agencies);
        duty.open_ended = list.open_ended;
        duty.words = words;
        duties_.push_back(std::move(duty));
    }

    /// Under a label any name counts that is as short as names are, and no blank of a form; a note (以下工作均需各区政府落实)
    /// ends the list.
    void drop_notes(AgencyList& list) const {
        const auto note = std::find_if(list.agencies.begin(), list.agencies.end(), [&](const Agency& agency) {
            return lexicon::begins_with_nobody(text_.characters(agency.text));
        });
        list.agencies.erase(note, list.agencies.end());
        std::erase_if(list.agencies, [&](const Agency& agency) {
            const Characters name = text_.characters(agency.text);
            return !may_be_name(name) || ends_in_verb(name);
        });
        if (!list.agencies.empty() && !list.open_ended) list.words.end = list.agencies.back().text.end;
    }

    /// 公众参与
    static bool ends_in_verb(Characters name) {
        constexpr std::size_t size = 2;  // characters
        return name.size() > size && lexicon::match_duty_verb(name.substr(name.size() - size)).size == size;
    }

    static bool may_be_name(Characters name) {
        return name.size() >= 2 && name.size() <= longest_listed_name && name.find(u"为牵头") == Characters::npos &&
               text::holds(name, text::han);
    }

    const text::CleanText& text_;
    Words list_;
    std::uint32_t run_begin_;       ///< where the names begin that stand under the label, or wait for their verb
    std::uint32_t part_begin_ = 0;  ///< behind the last ， or ； before the piece
    DutyLabel label_;
    bool lead_is_told_ = false;  ///< under the label a verb has said who leads
    Words progress_;
    CarriedPrefix carried_;
    std::vector<Duty> duties_;
};

}  // namespace

std::vector<Duty> read_duty_list(const text::CleanText& text, Words list, const DutyLabel& label) {
    return DutyListReader(text, list, label).read();
}

}  // namespace plandoc::record
