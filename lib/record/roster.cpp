#include "record/roster.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "lexicon/person.hpp"
#include "lexicon/phrases.hpp"
#include "record/table.hpp"

namespace plandoc::record {

using lexicon::Sign;
using text::CleanText;

namespace {

constexpr std::u16string_view bullets = u"-•·●○◆◇■□*";
/// Last characters of agencies that begin like a surname: 林业局, 金融办, 司法厅.
constexpr std::u16string_view agency_ends = u"局委办部厅院处科室所站会行位府";
/// Last characters of a post, by which a name is told from a post that follows it without a gap: 刘志杰厅党组书记.
constexpr std::u16string_view post_ends = u"长任记员理监师部席总表书挥授士人)";
constexpr std::uint32_t longest_role = 12;
constexpr std::uint32_t longest_title = 60;
constexpr std::uint32_t longest_group_heading = 24;
constexpr std::uint32_t longest_row = 120;

bool is_one_of(char16_t c, std::u16string_view characters) { return characters.find(c) != std::u16string_view::npos; }

enum class Gap : std::uint8_t { none, space, line };

Gap gap_of(std::string_view between) {
    if (between.find('\n') != std::string_view::npos) return Gap::line;
    return between.find_first_not_of('*') == std::string_view::npos ? Gap::none : Gap::space;
}

/// The lines of a roster in one run, with the gaps that cleaning took away: 组␣␣长：张␣␣伟␣␣副市长.
class Rows {
public:
    explicit Rows(const CleanText& text) : text_(text) {}

    void append(Words words, std::uint32_t passage) {
        for (std::uint32_t index = words.begin; index < words.end; ++index) {
            if (text_[index] == u' ') continue;
            const Gap gap = index == words.begin ? Gap::line : gap_of(text_.gap_before(index));
            characters_.push_back(text_[index]);
            units_.push_back({index, passage, gap});
        }
    }

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(characters_.size()); }
    [[nodiscard]] char16_t operator[](std::uint32_t at) const { return at < size() ? characters_[at] : u'\n'; }
    [[nodiscard]] Gap gap(std::uint32_t at) const { return at < size() ? units_[at].gap : Gap::line; }
    [[nodiscard]] std::u16string_view from(std::uint32_t at) const { return std::u16string_view(characters_).substr(at); }
    [[nodiscard]] std::u16string_view slice(std::uint32_t begin, std::uint32_t end) const {
        return from(begin).substr(0, end - begin);
    }
    [[nodiscard]] Words words(std::uint32_t begin, std::uint32_t end) const {
        return begin < end ? Words{units_[begin].index, units_[end - 1].index + 1} : Words{};
    }
    [[nodiscard]] std::uint32_t passage(std::uint32_t at) const { return units_[at].passage; }
    /// The characters as written, cleaned, their lines joined.
    [[nodiscard]] std::string joined(std::uint32_t begin, std::uint32_t end) const { return text_.written(words(begin, end)); }
    /// The characters as written, without white space.
    [[nodiscard]] std::string written(std::uint32_t begin, std::uint32_t end) const {
        std::string out;
        for (std::uint32_t at = begin; at < end; ++at) text_.append_written({units_[at].index, units_[at].index + 1}, out);
        return out;
    }
    /// The end of the characters that stand together from `at` on, marks not included but the · of a name.
    [[nodiscard]] std::uint32_t token_end(std::uint32_t at) const {
        const auto belongs = [&](char16_t c) { return text::is(c, text::han) || is_one_of(c, u"·•"); };
        if (at >= size() || !belongs(characters_[at])) return at;
        std::uint32_t end = at + 1;
        while (end < size() && units_[end].gap == Gap::none && belongs(characters_[end])) ++end;
        return end;
    }
    [[nodiscard]] std::uint32_t line_end(std::uint32_t at) const {
        std::uint32_t end = at + 1;
        while (end < size() && units_[end].gap != Gap::line) ++end;
        return std::min(end, size());
    }

private:
    struct Unit {
        std::uint32_t index;  ///< in the cleaned text
        std::uint32_t passage;
        Gap gap;  ///< before it
    };
    const CleanText& text_;
    std::u16string characters_;
    std::vector<Unit> units_;
};

/// The role at `at` and where its row goes on; end 0: none stands there.
struct RoleMatch {
    std::uint32_t role_end = 0, end = 0;
    bool has_colon = false;
};

RoleMatch match_role(const Rows& rows, std::uint32_t at) {
    const std::uint32_t size = lexicon::match_roster_role(rows.from(at).substr(0, longest_role));
    if (size == 0) return {};
    const std::uint32_t role_end = at + size;
    if (rows[role_end] == u':') return {role_end, role_end + 1, true};
    return rows.gap(role_end) == Gap::none || role_end >= rows.size() ? RoleMatch{} : RoleMatch{role_end, role_end, false};
}

/// The end of the name at `at`; 0: none. `tight` allows a post that follows without a gap.
class NameMatcher {
public:
    explicit NameMatcher(const Rows& rows) : rows_(rows) {}

    [[nodiscard]] std::uint32_t match(std::uint32_t at, bool tight) const {
        const std::uint32_t end = rows_.token_end(at), size = end - at;
        const std::u16string_view token = rows_.slice(at, end);
        const std::size_t dot = token.find_first_of(u"·•");
        if (dot != token.npos) return dot > 0 && dot + 1 < size && size <= 20 && !is_place(token) && closes(end) ? end : 0;
        const std::uint32_t surname = lexicon::match_surname(token);
        if (surname == 0) return 0;
        if (size == surname) return match_spaced(end, surname);
        const std::uint32_t longest = surname + 2;
        if (size <= longest) {
            if (!closes(end) || is_one_of(token.back(), agency_ends) || lexicon::match_roster_role(token) == size) return 0;
            return end;
        }
        return tight && surname == 1 ? match_tight(at) : 0;
    }

    /// The given name of one character, alone on a line below the surname at `at` and at most three lines of the post; 0: none.
    [[nodiscard]] std::uint32_t find_torn(std::uint32_t at) const {
        if (rows_.gap(at + 1) != Gap::line || lexicon::match_surname(rows_.slice(at, at + 1)) == 0) return 0;
        std::uint32_t line = at + 1;
        for (int lines = 0; lines < 4 && line < rows_.size(); ++lines, line = rows_.line_end(line)) {
            const bool is_single = rows_.line_end(line) == line + 1 && text::is(rows_[line], text::han);
            if (is_single) return lines == 0 ? 0 : line;
        }
        return 0;
    }

    /// A row of a name and a post without a gap whose post begins as posts do: 王小红市发展改革委副主任.
    [[nodiscard]] bool stands_tight(std::uint32_t at) const {
        return lexicon::match_surname(rows_.slice(at, at + 2)) == 1 && (starts_post(at + 2) || starts_post(at + 3));
    }

private:
    [[nodiscard]] bool starts_post(std::uint32_t at) const {
        const std::u16string_view behind = at < rows_.size() ? rows_.from(at) : std::u16string_view();
        return lexicon::match_sign(behind, Sign::post_head) != 0;
    }
    [[nodiscard]] static bool is_place(std::u16string_view token) { return token.find_first_of(u"省市县区园路街") != token.npos; }
    /// A name may stand before a gap, a mark or the end.
    [[nodiscard]] bool closes(std::uint32_t end) const {
        return end >= rows_.size() || rows_.gap(end) != Gap::none || is_one_of(rows_[end], u",(:、;。");
    }
    /// 伟 of 张  伟, 小 明 of 王 小 明.
    [[nodiscard]] std::uint32_t match_spaced(std::uint32_t given, std::uint32_t surname) const {
        const std::uint32_t end = rows_.token_end(given), size = end - given;
        if (size == 0 || size > 2 || !closes(end) || (surname == 2 && size > 1)) return 0;
        if (is_one_of(rows_[end - 1], agency_ends)) return 0;
        const std::uint32_t second = rows_.token_end(end);
        const bool is_second =
            size == 1 && surname == 1 && second - end == 1 && rows_.gap(end) == Gap::space && rows_.gap(second) == Gap::space;
        return is_second ? second : end;
    }
    /// The name before a post without a gap: 刘志杰 of 刘志杰厅党组书记.
    [[nodiscard]] std::uint32_t match_tight(std::uint32_t at) const {
        const std::uint32_t line_end = rows_.line_end(at);
        if (line_end - at < 6 || line_end - at > longest_row || !is_one_of(rows_[line_end - 1], post_ends)) return 0;
        return at + (starts_post(at + 2) ? 2 : 3);
    }

    const Rows& rows_;
};

/// Reads the rows of one roster.
class RosterReader {
public:
    RosterReader(const Rows& rows, Words body) : rows_(rows), names_(rows), body_(body) {}

    std::vector<Person> read() {
        for (std::uint32_t at = 0; at < rows_.size();) at = read_row(at);
        close_post(rows_.size());
        const bool is_signature = people_.size() == 1 && roles_ < 2 && body_.empty();  // 主任：李小明 under an order
        if (is_signature) people_.clear();
        return std::move(people_);
    }

private:
    /// Reads from the start of a row; gives where the next one starts.
    std::uint32_t read_row(std::uint32_t begin) {
        std::uint32_t at = begin;
        while (is_one_of(rows_[at], bullets)) ++at;
        if (at >= rows_.size()) return rows_.size();
        const RoleMatch role = match_role(rows_, at);
        const bool has_role = role.end != 0 && (role.has_colon || (!uses_colons_ && names_.match(role.end, false) != 0));
        if (has_role) {
            uses_colons_ |= role.has_colon;
            close_post(begin);
            role_ = rows_.written(at, role.role_end);
            is_collective_ = false;
            ++roles_;
            at = role.end;
        }
        if (role_.empty() && body_.empty()) return next_row(std::max(at, begin + 1));
        if (!has_role && is_collective_) return next_row(std::max(at, begin + 1));
        const bool tight = (has_role && role.has_colon) || is_tight_ || (post_is_complete(begin) && names_.stands_tight(at));
        if (const std::uint32_t name_end = names_.match(at, tight)) {
            close_post(begin);
            return read_people(begin, at, name_end);
        }
        if (const std::uint32_t given = names_.find_torn(at)) {
            close_post(begin);
            return read_torn(begin, at, given);
        }
        if (has_role || posts_first_) {
            if (const std::uint32_t end = read_post_first(begin, at)) return end;
            if (has_role) is_collective_ = rows_.gap(at) != Gap::line;
        }
        return next_row(std::max(at, begin + 1));
    }

    /// The post that goes on up to `end` needs no further line.
    [[nodiscard]] bool post_is_complete(std::uint32_t end) const {
        return is_open_ && post_ < end && is_one_of(rows_[end - 1], post_ends);
    }

    /// A name with its post behind it, or several: 张三、李四、王五; 张三 李四 王五; 张三（市长）、李四（副市长）.
    std::uint32_t read_people(std::uint32_t row, std::uint32_t name, std::uint32_t name_end) {
        is_tight_ = rows_.gap(name_end) == Gap::none && text::is(rows_[name_end], text::han);
        const bool are_names = is_line_of_names(name_end);
        for (;;) {
            enter(row, name, name_end);
            post_ = name_end;
            is_open_ = true;
            const std::uint32_t post_end = bracket_end(name_end);
            const std::uint32_t next = are_names && rows_.gap(post_end) == Gap::space ? post_end
                                       : rows_[post_end] == u'、'                     ? post_end + 1
                                                                                      : 0;
            const std::uint32_t next_end = next == 0 ? 0 : names_.match(next, false);
            if (next_end == 0) break;
            close_post(post_end);
            row = name = next;
            name_end = next_end;
        }
        return next_row(name_end);
    }

    /// Behind the bracket that opens at `at`, within its line; `at` where there is none.
    [[nodiscard]] std::uint32_t bracket_end(std::uint32_t at) const {
        if (rows_[at] != u'(') return at;
        for (std::uint32_t end = at + 1; end < at + longest_row && rows_.gap(end) != Gap::line; ++end)
            if (rows_[end] == u')') return end + 1;
        return at;
    }

    /// At least two more names, and nothing else, stand in the line behind the name that ends at `at`.
    [[nodiscard]] bool is_line_of_names(std::uint32_t at) const {
        if (rows_.gap(at) != Gap::space) return false;
        int names = 0;
        for (; rows_.gap(at) != Gap::line; ++names) {
            at = names_.match(at, false);
            if (at == 0) return false;
        }
        return names > 1;
    }

    /// 王⏎市科技局⏎红⏎局长: a page's columns have mixed the lines of name and post.
    std::uint32_t read_torn(std::uint32_t row, std::uint32_t name, std::uint32_t given) {
        enter(row, name, name + 1);
        people_.back().name += rows_.written(given, given + 1);
        people_.back().words.end = rows_.words(given, given + 1).end;
        post_head_ = rows_.joined(name + 1, given);
        post_ = given + 1;
        is_open_ = true;
        return next_row(given + 1);
    }

    /// 市科技局局长  张  伟: the post first; behind a first such row the agency alone will do.
    std::uint32_t read_post_first(std::uint32_t row, std::uint32_t at) {
        for (std::uint32_t name = at + 1; name < at + longest_row && rows_.gap(name) != Gap::line; ++name) {
            if (rows_.gap(name) != Gap::space || (!posts_first_ && !is_one_of(rows_[name - 1], post_ends))) continue;
            const std::uint32_t end = names_.match(name, false);
            if (end == 0 || rows_.gap(end) != Gap::line) continue;
            posts_first_ = true;
            enter(row, name, end);
            people_.back().post = rows_.joined(at, name);
            is_open_ = false;
            return end;
        }
        return 0;
    }

    void enter(std::uint32_t row, std::uint32_t name, std::uint32_t name_end) {
        Person person;
        person.role = role_;
        person.name = rows_.written(name, name_end);
        person.body = body_;
        person.words = rows_.words(row, name_end);
        person.passage = rows_.passage(row);
        people_.push_back(std::move(person));
    }

    /// The first start of a row from `at` on: a line, or a role within one.
    [[nodiscard]] std::uint32_t next_row(std::uint32_t at) const {
        for (; at < rows_.size(); ++at) {
            if (rows_.gap(at) == Gap::line) return at;
            if (rows_.gap(at) == Gap::space && match_role(rows_, at).has_colon) return at;
        }
        return rows_.size();
    }

    /// Gives the person being read what stands from its name up to `end`.
    void close_post(std::uint32_t end) {
        if (!is_open_) return;
        is_open_ = false;
        std::uint32_t begin = post_;
        while (begin < end && is_one_of(rows_[begin], u":,;。-")) ++begin;
        while (end > begin && is_one_of(rows_[end - 1], u",;。、")) --end;
        if (begin < end) people_.back().words.end = rows_.words(begin, end).end;
        if (begin < end && rows_[begin] == u'(' && rows_[end - 1] == u')') ++begin, --end;
        people_.back().post = std::exchange(post_head_, {}) + rows_.joined(begin, end);
    }

    const Rows& rows_;
    NameMatcher names_;
    Words body_;
    std::vector<Person> people_;
    std::string role_;
    int roles_ = 0;
    std::string post_head_;       ///< what of that post stands before the rest of the name
    std::uint32_t post_ = 0;      ///< where the post of the last person begins
    bool uses_colons_ = false;    ///< roles are closed by a colon
    bool is_open_ = false;        ///< the post of the last person may go on
    bool is_tight_ = false;       ///< names and posts stand without gaps
    bool posts_first_ = false;    ///< names stand behind their posts
    bool is_collective_ = false;  ///< the rows below the role name agencies, not people
};

class PeopleFinder {
public:
    explicit PeopleFinder(const outline::Outline& outline) : outline_(outline), text_(outline.text) {}

    std::vector<Person> find() {
        const auto count = static_cast<std::uint32_t>(outline_.passages.size());
        for (std::uint32_t index = 0; index < count;)
            index = is_line(index) && begins_roster(index) ? read_roster(index) : index + 1;
        for (const outline::Table& table : outline_.tables)
            if (table.part != outline::none && outline_.parts[table.part].is_read()) read_table(table);
        std::sort(people_.begin(), people_.end(), [](const Person& a, const Person& b) { return a.words.begin < b.words.begin; });
        return std::move(people_);
    }

private:
    [[nodiscard]] bool is_line(std::uint32_t index) const {
        const outline::Passage& passage = outline_.passages[index];
        return passage.kind == outline::PassageKind::paragraph && outline_.is_read(passage);
    }

    /// A line begins with a role, or stands below a roster's title and begins with a name.
    [[nodiscard]] bool begins_roster(std::uint32_t index) const {
        const Words words = outline_.passages[index].words;
        std::uint32_t at = words.begin;
        while (at < words.end && is_one_of(text_[at], bullets)) ++at;
        if (at == words.end) return false;
        const std::uint32_t size = lexicon::match_roster_role(text_.characters({at, words.end}).substr(0, longest_role));
        if (size != 0) return at + size == words.end || text_[at + size] == u':' || !text_.gap_before(at + size).empty();
        if (begins_torn_role(index)) return true;
        if (index == 0 || lexicon::match_surname(text_.characters({at, words.end})) == 0) return false;
        const Words above = outline_.passages[index - 1].words;
        const bool is_title = text_.ends_with(above, u"名单") || text_.ends_with(above, u"组成人员");
        if (!is_title || above.size() > longest_title) return false;
        Rows rows(text_);
        rows.append(words, index);
        return NameMatcher(rows).match(at - words.begin, false) != 0;
    }

    /// A role that a PDF has torn in two: 组⏎⏎长：张伟.
    [[nodiscard]] bool begins_torn_role(std::uint32_t index) const {
        const Words words = outline_.passages[index].words;
        if (words.size() > 2 || index + 1 >= outline_.passages.size() || !is_line(index + 1)) return false;
        Rows rows(text_);
        for (std::uint32_t line = index; line < index + 2; ++line) rows.append(outline_.passages[line].words, line);
        return match_role(rows, 0).has_colon;
    }

    /// Reads the roster that begins with passage `first`; gives the passage behind it.
    std::uint32_t read_roster(std::uint32_t first) {
        Rows rows(text_);
        std::uint32_t last = first;
        for (std::uint32_t at = first; at < outline_.passages.size(); ++at) {
            if (outline_.passages[at].kind == outline::PassageKind::page_mark) continue;
            if (!continues(first, at)) break;
            if (!is_group_heading(first, at)) rows.append(outline_.passages[at].words, at);
            last = at + 1;
        }
        if (last == first) return first + 1;
        std::vector<Person> people = RosterReader(rows, find_body(first)).read();
        std::move(people.begin(), people.end(), std::back_inserter(people_));
        return last;
    }

    /// Whether passage `index` may be a row of the roster that begins with `first`.
    [[nodiscard]] bool continues(std::uint32_t first, std::uint32_t index) const {
        const outline::Passage& passage = outline_.passages[index];
        if (!is_line(index) || passage.part != outline_.passages[first].part) return false;
        const std::u16string_view line = text_.characters(passage.words);
        const std::size_t colon = line.substr(0, 12).find(u':');
        if (begins_with_role(passage.words)) return line.find(u'。') + 1 >= line.size() || line.find(u'。') == line.npos;
        if (is_group_heading(first, index)) return true;
        if (!passage.label.empty() && !is_one_of(text_[passage.label.begin], bullets)) return false;
        if (index == first || begins_torn_role(index - 1)) return true;
        if (colon != line.npos || line.find(u'。') != line.npos || line.size() > longest_row) return false;
        return !lexicon::holds_sign(line, Sign::prose);
    }

    /// A labelled line within a roster above a row of its own: （一）部门委员. The role holds below it.
    [[nodiscard]] bool is_group_heading(std::uint32_t first, std::uint32_t index) const {
        const outline::Passage& passage = outline_.passages[index];
        if (index == first || index + 1 >= outline_.passages.size() || passage.words.size() > longest_group_heading) return false;
        if (passage.label.empty() || is_one_of(text_[passage.label.begin], bullets)) return false;
        const outline::Passage& below = outline_.passages[index + 1];
        if (!is_line(index + 1) || !below.label.empty() || begins_with_role(below.words)) return false;
        Rows rows(text_);
        rows.append(below.words, index + 1);
        const std::uint32_t name_end = NameMatcher(rows).match(0, false);
        return name_end != 0 && (name_end == rows.size() || rows.gap(name_end) == Gap::space);
    }

    [[nodiscard]] bool begins_with_role(Words words) const {
        while (!words.empty() && is_one_of(text_[words.begin], bullets)) ++words.begin;
        const std::uint32_t size = lexicon::match_roster_role(text_.characters(words).substr(0, longest_role));
        return size != 0 && words.begin + size < words.end && text_[words.begin + size] == u':';
    }

    /// The title of the roster without 成员名单: the line above it, the section's title or the attachment's.
    [[nodiscard]] Words find_body(std::uint32_t first) const {
        const outline::Passage& passage = outline_.passages[first];
        if (first > 0 && outline_.passages[first - 1].part == passage.part) {
            const outline::Passage& above = outline_.passages[first - 1];
            const Words title = above.label.empty() ? above.words : above.title;
            if (const Words body = body_of(title); !body.empty()) return body;
        }
        for (std::uint32_t section = passage.section; section != outline::none; section = outline_.sections[section].parent)
            if (const Words body = body_of(outline_.sections[section].title); !body.empty()) return body;
        return passage.part == outline::none ? Words{} : body_of(outline_.parts[passage.part].title);
    }

    [[nodiscard]] Words body_of(Words title) const {
        if (title.empty() || title.size() > longest_title) return {};
        const std::u16string_view characters = text_.characters(title);
        if (!lexicon::holds_sign(characters, Sign::roster_body) || characters.find_first_of(u",。") != characters.npos) return {};
        const std::size_t end = std::min(lexicon::find_sign(characters, Sign::roster_title).begin, characters.size());
        return text_.trim({title.begin, title.begin + static_cast<std::uint32_t>(end)}, u":;-");
    }

    /// What the columns of a table of people hold.
    struct Columns {
        std::uint32_t name = outline::none, role = outline::none, post = outline::none, last_post = outline::none;
        std::uint32_t first_row = 0;
    };

    /// By a heading 姓名 and those beside it.
    [[nodiscard]] Columns headed_columns(const outline::Table& table) const {
        Columns columns;
        const HeaderRows header = header_of(table);
        columns.first_row = header.end;
        for (std::uint32_t column = 0; column < table.columns && header.end > 0; ++column) {
            const std::u16string_view heading = text_.characters(words_of(table, header.end - 1, column));
            if (heading.find(u"姓名") != heading.npos) columns.name = column;
            else if (heading.find(u"组") != heading.npos || heading.find(u"角色") != heading.npos ||
                     holds_roles(table, column, header))
                columns.role = column;
            else if (heading.find(u"单位") != heading.npos || heading.find(u"职务") != heading.npos) {
                if (columns.post == outline::none) columns.post = column;
                columns.last_post = column;
            }
        }
        const bool is_form = columns.role == outline::none && columns.post == outline::none;  // to fill in
        return is_form ? Columns{} : columns;
    }

    /// All cells of the column are roles, and 组长 or 成员 among them: 主任 alone may be a post.
    [[nodiscard]] bool holds_roles(const outline::Table& table, std::uint32_t column, const HeaderRows& header) const {
        bool any = false;
        for (std::uint32_t row = header.end; row < table.rows; ++row) {
            const Words cell = table.at(row, column).words;
            if (cell.empty()) continue;
            if (role_of(cell).empty()) return false;
            any = any || text_.ends_with(cell, u"组长") || text_.ends_with(cell, u"成员");
        }
        return any;
    }

    /// Without headings: a role in the first cell of the first row, and names beside it.
    [[nodiscard]] Columns columns_by_roles(const outline::Table& table) const {
        if (table.columns < 2 || role_of(table.at(0, 0).words).empty() || !is_name(table.at(0, 1).words)) return {};
        Columns columns{1, 0, outline::none, outline::none, 0};
        if (table.columns > 2) columns.post = 2;
        if (table.columns > 2) columns.last_post = table.columns - 1;
        return columns;
    }

    /// 组长 of 组 长：; empty where the cell says anything else.
    [[nodiscard]] std::string role_of(Words cell) const {
        cell = text_.trim(cell, u":");
        Rows rows(text_);
        rows.append(cell, 0);
        return rows.size() > 0 && lexicon::match_roster_role(rows.from(0)) == rows.size() ? rows.written(0, rows.size())
                                                                                          : std::string();
    }

    void read_table(const outline::Table& table) {
        if (table.rows < 2) return;
        Columns columns = headed_columns(table);
        if (columns.name == outline::none) columns = columns_by_roles(table);
        if (columns.name == outline::none) return;
        for (std::uint32_t row = columns.first_row; row < table.rows; ++row) read_row(table, columns, row);
    }

    void read_row(const outline::Table& table, const Columns& columns, std::uint32_t row) {
        const Words name_words = table.at(row, columns.name).words;
        if (!is_name(name_words)) return;
        Person person;
        person.name = written_tight(name_words);
        if (columns.role != outline::none) person.role = written_tight(text_.trim(filled(table, columns, row), u":"));
        Words post_words;
        if (columns.post != outline::none)
            post_words = joined(table.at(row, columns.post).words, table.at(row, columns.last_post).words);
        person.post = text_.written(post_words);
        person.body = table.section == outline::none ? body_of(outline_.parts[table.part].title)
                                                     : body_of(outline_.sections[table.section].title);
        person.words = joined(table.at(row, 0).words.empty() ? name_words : table.at(row, 0).words,
                              post_words.empty() ? name_words : post_words);
        person.words.end = std::max(person.words.end, name_words.end);
        person.passage = passage_of(name_words);
        people_.push_back(std::move(person));
    }

    [[nodiscard]] bool is_name(Words words) const {
        Rows rows(text_);
        rows.append(words, 0);
        return rows.size() != 0 && NameMatcher(rows).match(0, false) == rows.size();
    }

    /// The words of the role's cell, or of the cell above that it continues.
    [[nodiscard]] static Words filled(const outline::Table& table, const Columns& columns, std::uint32_t row) {
        while (row > columns.first_row && words_of(table, row, columns.role).empty()) --row;
        return words_of(table, row, columns.role);
    }
    [[nodiscard]] static Words joined(Words first, Words last) {
        if (first.empty()) return last;
        return last.empty() || last.begin < first.begin ? first : Words{first.begin, last.end};
    }
    [[nodiscard]] std::uint32_t passage_of(Words words) const {
        const auto is_before = [](std::uint32_t at, const outline::Passage& passage) { return at < passage.words.begin; };
        const auto after = std::upper_bound(outline_.passages.begin(), outline_.passages.end(), words.begin, is_before);
        return static_cast<std::uint32_t>(after - outline_.passages.begin()) - (after == outline_.passages.begin() ? 0 : 1);
    }
    [[nodiscard]] std::string written_tight(Words words) const {
        std::string out;
        for (std::uint32_t index = words.begin; index < words.end; ++index)
            if (text_[index] != u' ') text_.append_written({index, index + 1}, out);
        return out;
    }

    const outline::Outline& outline_;
    const CleanText& text_;
    std::vector<Person> people_;
};

}  // namespace

std::vector<Person> find_people(const outline::Outline& outline) { return PeopleFinder(outline).find(); }

}  // namespace plandoc::record
