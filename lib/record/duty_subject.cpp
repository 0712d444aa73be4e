#include "record/duty_subject.hpp"

#include "lexicon/agency.hpp"
#include "lexicon/clause_mark.hpp"

namespace plandoc::record {

namespace {

using lexicon::ClauseMark;
using lexicon::ClauseMarkMatch;

constexpr int most_clauses = 8;             ///< looked at before the verb's own
constexpr std::uint32_t longest_clause = 160;

enum class Outcome { found, further, blocked };

class SubjectFinder {
public:
    explicit SubjectFinder(const text::CleanText& text) : text_(text) {}

    AgencyList find(std::uint32_t from, std::uint32_t verb, Words heading) {
        Words clause = clause_before(from, verb);
        Outcome outcome = clause.empty() ? Outcome::further : look_in(clause, true);
        for (int count = 0; outcome == Outcome::further && count < most_clauses && clause.begin > from; ++count) {
            clause = clause_before(from, clause.begin - 1);
            if (!clause.empty()) outcome = look_in(clause, false);
        }
        if (outcome == Outcome::further && clause.begin <= from && !heading.empty() && heading.end <= from) take(heading);
        return std::move(subject_);
    }

private:
    /// The clause that ends at `end`: back to a comma, semicolon or colon outside brackets, or to `from`.
    [[nodiscard]] Words clause_before(std::uint32_t from, std::uint32_t end) const {
        std::uint32_t begin = end, depth = 0;
        while (begin > from) {
            const char16_t c = text_[begin - 1];
            if (c == u')' || c == u'】') ++depth;
            else if ((c == u'(' || c == u'【') && depth > 0) --depth;
            else if (depth == 0 && (c == u',' || c == u';' || c == u':')) break;
            --begin;
        }
        return {begin, end};
    }

    bool take(Words words) {
        words = text_.trim(words);
        while (!words.empty()) {
            const ClauseMarkMatch mark = lexicon::match_clause_mark(text_.characters(words));
            if (mark.mark != ClauseMark::adverb) break;
            words.begin += mark.size;
        }
        if (words.empty()) return false;
        CarriedPrefix carried;
        AgencyList list = read_agencies(text_, words, carried);
        if (!are_subjects(text_, list)) return false;
        subject_ = std::move(list);
        return true;
    }

    /// Looks for a subject in a clause: all of it, before a mark that ends a subject, or behind one that opens it.
    Outcome look_in(Words clause, bool is_own) {
        if (clause.size() > longest_clause) return Outcome::blocked;
        if (take(clause)) return Outcome::found;
        std::uint32_t depth = 0;
        bool begins_with_mark = false;
        for (std::uint32_t index = clause.begin; index < clause.end;) {
            const char16_t c = text_[index];
            if (c == u'(') ++depth;
            else if (c == u')' && depth > 0) --depth;
            const ClauseMarkMatch mark = depth > 0 ? ClauseMarkMatch{} : lexicon::match_clause_mark(text_.characters({index, clause.end}));
            if (!mark) {
                ++index;
                continue;
            }
            if (mark.mark == ClauseMark::wish) return Outcome::blocked;
            if (mark.mark == ClauseMark::person) return is_own ? Outcome::blocked : Outcome::further;
            const Words rest{index + mark.size, clause.end};
            if (mark.mark == ClauseMark::founding) return !rest.empty() && look_in(rest, is_own) == Outcome::found ? Outcome::found : Outcome::blocked;
            if (index == clause.begin) begins_with_mark = true;
            else if (text_[index - 1] != u'、' && take({clause.begin, index})) return is_own && has_other_subject(mark, rest) ? blocked() : Outcome::found;
            if (mark.mark == ClauseMark::agent && take(rest)) return Outcome::found;
            index += mark.size;
        }
        if (!is_own) return Outcome::further;
        return begins_with_mark && !ends_in_noun(clause) ? Outcome::further : Outcome::blocked;
    }

    /// 专人 in 市教育局要明确专人负责: the words before the verb name somebody else.
    [[nodiscard]] bool has_other_subject(const ClauseMarkMatch& mark, Words rest) const {
        if (mark.mark == ClauseMark::agent) return false;
        const std::u16string_view word = text_.characters({rest.begin - mark.size, rest.begin});
        if (word == u"会同" || word == u"联合" || word == u"与" || word == u"和") return false;
        return ends_in_noun(rest);
    }
    [[nodiscard]] bool ends_in_noun(Words words) const { return lexicon::match_agency_ending(text_.characters(words)).size > 0; }

    Outcome blocked() {
        subject_ = {};
        return Outcome::blocked;
    }

    const text::CleanText& text_;
    AgencyList subject_;
};

}  // namespace

AgencyList find_subject(const text::CleanText& text, std::uint32_t from, std::uint32_t verb, Words heading) {
    return SubjectFinder(text).find(from, verb, heading);
}

}  // namespace plandoc::record
