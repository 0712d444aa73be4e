#include "record/roster/roster.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "lexicon/person.hpp"
#include "lexicon/roster_phrases.hpp"
#include "record/item_head.hpp"
#include "record/roster/person_name.hpp"
#include "record/roster/roster_body.hpp"
#include "record/roster/roster_lines.hpp"
#include "record/roster/roster_rows.hpp"
#include "record/roster/roster_table.hpp"
#include "record/roster/torn_roster.hpp"

namespace plandoc::record {

using outline::Outline;
using outline::Passage;
using outline::PassageKind;

namespace {

constexpr std::uint32_t longest_group_heading = 24;
constexpr std::size_t longest_line_head = 12;  ///< characters, in which a colon closes a label

/// Finds the passages that are rosters and has their rows read.
class RosterFinder {
public:
    explicit RosterFinder(const Outline& outline) : outline_(outline), text_(outline.text) {}

    std::vector<Person> find() {
        const auto count = static_cast<std::uint32_t>(outline_.passages.size());
        for (std::uint32_t index = 0; index < count;) index = begins_roster(index) ? read_roster(index) : index + 1;
        return std::move(people_);
    }

private:
    [[nodiscard]] bool is_line(std::uint32_t index) const {
        if (index >= outline_.passages.size()) return false;
        const Passage& passage = outline_.passages[index];
        return passage.kind == PassageKind::paragraph && outline_.is_read(passage);
    }
    /// A bullet is no number.
    [[nodiscard]] bool is_numbered(const Passage& passage) const {
        return !passage.label.empty() && !is_bullet(text_[passage.label.begin]);
    }

    /// A line begins with a role, or stands below a roster's title and begins with a name.
    [[nodiscard]] bool begins_roster(std::uint32_t index) const {
        if (!is_line(index)) return false;
        const Words words = outline_.passages[index].words;
        if (const RoleEnd end = end_of_role(text_, words); end != RoleEnd::no_role) return end != RoleEnd::runs_on;
        return begins_torn_role(index) || (stands_below_title(index) && begins_with_name(words));
    }

    [[nodiscard]] bool begins_with_name(Words words) const {
        words = behind_bullets(text_, words);
        return lexicon::match_surname(text_.characters(words)) != 0 && match_name(RosterLines(text_, words), 0) != 0;
    }

    [[nodiscard]] bool stands_below_title(std::uint32_t index) const {
        if (index == 0) return false;
        const Words above = outline_.passages[index - 1].words;
        return above.size() <= longest_roster_title && lexicon::ends_with_sign(text_, above, lexicon::RosterSign::list);
    }

    /// A role that a PDF has torn in two: 组⏎⏎长：张伟.
    [[nodiscard]] bool begins_torn_role(std::uint32_t index) const {
        if (outline_.passages[index].words.size() > 2 || !is_line(index + 1)) return false;
        RosterLines lines(text_);
        for (const std::uint32_t line : {index, index + 1}) lines.append(outline_.passages[line].words, line);
        return match_role(lines, 0).has_colon;
    }

    /// Reads the roster that begins with passage `first`; gives the passage behind it.
    std::uint32_t read_roster(std::uint32_t first) {
        RosterLines lines(text_);
        std::uint32_t last = first;
        for (std::uint32_t index = first; index < outline_.passages.size(); ++index) {
            if (!outline_.passages[index].is_text()) continue;
            if (!continues(first, index)) break;
            if (!is_group_heading(first, index)) lines.append(behind_number(outline_.passages[index]), index);
            last = index + 1;
        }
        if (last == first) return first + 1;
        std::vector<Person> people = read_roster_rows(mended(lines), body_of_roster(outline_, first));
        std::move(people.begin(), people.end(), std::back_inserter(people_));
        return last;
    }

    /// Whether passage `index` may be a row of the roster that begins with `first`.
    [[nodiscard]] bool continues(std::uint32_t first, std::uint32_t index) const {
        const Passage& passage = outline_.passages[index];
        if (!is_line(index) || passage.part != outline_.passages[first].part) return false;
        const std::u16string_view line = text_.characters(passage.words);
        if (begins_with_role(passage.words)) return line.find(u'。') >= line.size() - 1;
        if (is_group_heading(first, index)) return true;
        if (is_numbered(passage)) return index != first && names_person(passage);
        return index == first || begins_torn_role(index - 1) || is_rest_of_role(line) || may_name_people(line);
    }

    /// Behind the number of the row, which may be no label of the outline's.
    [[nodiscard]] Words behind_any_number(const Passage& passage) const {
        if (is_numbered(passage)) return {std::min(passage.label.end, passage.words.end), passage.words.end};
        return {passage.words.begin + match_item_at_head(text_.characters(passage.words)), passage.words.end};
    }
    /// 赵一　市教育局局长 of 1.赵一　市教育局局长
    [[nodiscard]] Words behind_number(const Passage& passage) const {
        return names_person(passage) ? behind_any_number(passage) : passage.words;
    }
    /// A name, and a post behind it, is what the number of the line numbers.
    [[nodiscard]] bool names_person(const Passage& passage) const {
        const Words words = behind_any_number(passage);
        if (words.empty() || words.begin == passage.words.begin) return false;
        const RosterLines row(text_, words);
        const std::uint32_t name_end = match_name(row, 0);
        return name_end != 0 && name_end < row.size() && row.gap(name_end) == Gap::space;
    }

    /// Neither prose nor labelled by a word: 联系人：
    [[nodiscard]] static bool may_name_people(std::u16string_view line) {
        if (line.size() > longest_roster_row || line.find(u'。') != line.npos) return false;
        if (line.substr(0, longest_line_head).find(u':') != line.npos) return false;
        return !lexicon::holds_sign(line, lexicon::RosterSign::prose);
    }

    /// A labelled line within a roster above a row of its own: （一）部门委员. The role holds below it.
    [[nodiscard]] bool is_group_heading(std::uint32_t first, std::uint32_t index) const {
        const Passage& passage = outline_.passages[index];
        if (index == first || !is_numbered(passage) || passage.words.size() > longest_group_heading) return false;
        if (!is_line(index + 1)) return false;
        const Passage& below = outline_.passages[index + 1];
        if (!below.label.empty() || begins_with_role(below.words)) return false;
        const RosterLines row(text_, below.words);
        const std::uint32_t name_end = match_name(row, 0);
        return name_end != 0 && (name_end == row.size() || row.gap(name_end) == Gap::space);
    }

    [[nodiscard]] bool begins_with_role(Words words) const { return end_of_role(text_, words) == RoleEnd::colon; }

    const Outline& outline_;
    const text::CleanText& text_;
    std::vector<Person> people_;
};

}  // namespace

std::vector<Person> find_people(const Outline& outline) {
    std::vector<Person> people = RosterFinder(outline).find();
    std::vector<Person> in_tables = find_people_in_tables(outline);
    std::move(in_tables.begin(), in_tables.end(), std::back_inserter(people));
    std::sort(people.begin(), people.end(), [](const Person& a, const Person& b) { return a.words.begin < b.words.begin; });
    return people;
}

}  // namespace plandoc::record
