#include "record/roster/roster_rows.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "lexicon/roster_phrases.hpp"
#include "record/roster/person_name.hpp"

namespace plandoc::record {

using text::is_one_of;

namespace {

/// Behind the bracket that opens at `at`, within its line; `at` where there is none.
std::uint32_t bracket_end(const RosterLines& lines, std::uint32_t at) {
    if (lines[at] != u'(') return at;
    for (std::uint32_t end = at + 1; end < at + longest_roster_row && lines.gap(end) != Gap::line; ++end)
        if (lines[end] == u')') return end + 1;
    return at;
}

/// More names, and nothing else, stand in the line behind the name that ends at `at`. One alone must not look like a post.
bool is_line_of_names(const RosterLines& lines, std::uint32_t at) {
    if (lines.gap(at) != Gap::space) return false;
    const std::uint32_t begin = at;
    int names = 0;
    for (; lines.gap(at) != Gap::line; ++names) {
        at = match_name(lines, at);
        if (at == 0) return false;
    }
    const std::u16string_view behind = lines.slice(begin, at);
    return names > 1 ||
           (names == 1 && !ends_as_post(behind) && !lexicon::begins_with_sign(behind, lexicon::RosterSign::post_head));
}

/// 张伟，县财政局局长；|李小明，县教育局局长
bool begins_listed_person(const RosterLines& lines, std::uint32_t at) {
    const std::uint32_t end = match_name(lines, at);
    return end != 0 && end < lines.size() && is_one_of(lines[end], u",(");
}

/// The first start of a row from `at` on: a line, or a role within one.
std::uint32_t next_row(const RosterLines& lines, std::uint32_t at) {
    for (; at < lines.size(); ++at) {
        if (lines.gap(at) == Gap::line) return at;
        const bool may_begin = lines.gap(at) == Gap::space || (at > 0 && lines[at - 1] == u';');  // …；副组长：王小明
        if (may_begin && match_role(lines, at).has_colon) return at;
        if (at > 0 && lines[at - 1] == u';' && begins_listed_person(lines, at)) return at;
    }
    return lines.size();
}

class RowReader {
public:
    RowReader(const RosterLines& lines, Words body) : lines_(lines), body_(body) {}

    std::vector<Person> read() {
        for (std::uint32_t at = 0; at < lines_.size();) at = read_row(at);
        close_post(lines_.size());
        const bool is_signature = people_.size() == 1 && roles_ < 2 && body_.empty();  // 主任：李小明 under an order
        if (is_signature) people_.clear();
        return std::move(people_);
    }

private:
    /// Reads from the start of a row; gives where the next one starts.
    std::uint32_t read_row(std::uint32_t row) {
        std::uint32_t at = lines_.behind_bullets(row);
        if (at >= lines_.size()) return lines_.size();
        const RosterRole role = match_role_of_row(at);
        if (role) {
            begin_role(row, at, role);
            at = role.behind;
        }
        // 成员：各镇镇长⏎孙红 县财政局局长: those behind some who are not named may be
        const bool is_named = is_collective_ && begins_name_and_post(lines_, at);
        is_collective_ = is_collective_ && !is_named;
        const bool may_name = !is_collective_ && !(role_.empty() && body_.empty());
        const std::uint32_t end = may_name ? read_people(row, at, role) : 0;
        if (end == 0 && post_is_complete(row) && is_of_nobody(at)) close_post(row);
        return end != 0 ? end : next_row(lines_, std::max(at, row + 1));
    }

    /// 各镇镇长, 县政府办公室2020年9月15日印发: no line of the post before.
    [[nodiscard]] bool is_of_nobody(std::uint32_t at) const {
        const std::u16string_view line = lines_.slice(at, lines_.line_end(at));
        return line.starts_with(u'各') || line.ends_with(u"印发");
    }

    /// Without a colon a word is a role only before a name, and in a roster whose roles have none.
    [[nodiscard]] RosterRole match_role_of_row(std::uint32_t at) const {
        const RosterRole role = match_role(lines_, at);
        const bool stands = role.has_colon || (role && !uses_colons_ && match_name(lines_, role.behind) != 0);
        return stands ? role : RosterRole{};
    }

    void begin_role(std::uint32_t row, std::uint32_t at, const RosterRole& role) {
        close_post(row);
        role_ = lines_.written(at, role.end);
        ++roles_;
        uses_colons_ |= role.has_colon;
        is_collective_ = false;
    }

    /// Reads the people of the row whose words, behind the role, begin at `at`; gives where the next one starts, 0: it names
    /// none.
    std::uint32_t read_people(std::uint32_t row, std::uint32_t at, const RosterRole& role) {
        if (const std::uint32_t name_end = match_first_name(row, at, role)) return read_names(row, at, name_end);
        if (!role && !posts_first_) return 0;
        const std::uint32_t end = read_post_first(row, at);
        if (end == 0 && role) is_collective_ = lines_.gap(at) != Gap::line;
        return end;
    }

    [[nodiscard]] std::uint32_t match_first_name(std::uint32_t row, std::uint32_t at, const RosterRole& role) const {
        const bool post_may_follow = role.has_colon || is_tight_ || (post_is_complete(row) && begins_name_and_post(lines_, at));
        const std::uint32_t end = post_may_follow ? match_name_before_post(lines_, at) : match_name(lines_, at);
        return end == 0 && post_is_complete(row) ? match_unlisted_name(lines_, at) : end;
    }

    /// A name with its post behind it, or several.
    std::uint32_t read_names(std::uint32_t row, std::uint32_t name, std::uint32_t name_end) {
        is_tight_ = lines_.gap(name_end) == Gap::none && text::is(lines_[name_end], text::han);
        const bool are_names = is_line_of_names(lines_, name_end);
        for (;;) {
            enter(row, name, name_end);
            open_post_ = name_end;
            const std::uint32_t post_end = bracket_end(lines_, name_end);
            const bool goes_on = are_names && lines_.gap(post_end) == Gap::space;
            const bool is_listed = lines_[post_end] == u'、' || (post_end > name_end && lines_[post_end] == u',');
            if (!goes_on && !is_listed) break;
            const std::uint32_t next = goes_on ? post_end : post_end + 1;
            const std::uint32_t next_end = match_name(lines_, next);
            if (next_end == 0) break;
            row = name = next;
            name_end = next_end;
        }
        return next_row(lines_, name_end);
    }

    /// Behind a first row whose post ends as posts do, the agency alone will do before a name.
    std::uint32_t read_post_first(std::uint32_t row, std::uint32_t at) {
        for (std::uint32_t name = at + 1; name < at + longest_roster_row && lines_.gap(name) != Gap::line; ++name) {
            if (lines_.gap(name) != Gap::space || !(posts_first_ || ends_as_post(lines_.slice(at, name)))) continue;
            const std::uint32_t end = match_name(lines_, name);
            if (end == 0 || lines_.gap(end) != Gap::line) continue;
            enter_behind_post(row, at, name, end);
            return end;
        }
        return read_tight_post_first(row, at);
    }
    /// 县政府办公室主任王小明: without a gap, the post ends as posts do.
    std::uint32_t read_tight_post_first(std::uint32_t row, std::uint32_t at) {
        constexpr std::uint32_t shortest_name = 2, longest_name = 4;
        const std::uint32_t end = lines_.line_end(at);
        for (std::uint32_t size = longest_name; size >= shortest_name; --size) {
            const std::uint32_t name = end - size;
            if (end < at + size + 2 || !ends_as_post(lines_.slice(at, name)) || match_name(lines_, name) != end) continue;
            enter_behind_post(row, at, name, end);
            return end;
        }
        return 0;
    }
    void enter_behind_post(std::uint32_t row, std::uint32_t post, std::uint32_t name, std::uint32_t name_end) {
        posts_first_ = true;
        enter(row, name, name_end);
        people_.back().post = lines_.joined(post, name);
    }

    void enter(std::uint32_t row, std::uint32_t name, std::uint32_t name_end) {
        close_post(row);
        Person person;
        person.role = role_;
        person.name = lines_.written(name, name_end);
        person.body = body_;
        person.words = lines_.words(row, name_end);
        person.passage = lines_.passage(row);
        people_.push_back(std::move(person));
    }

    /// The post that goes on up to `end` needs no further line.
    [[nodiscard]] bool post_is_complete(std::uint32_t end) const {
        return open_post_ && *open_post_ < end && ends_as_post(lines_.slice(*open_post_, end));
    }

    /// Gives the last person what stands from its name up to `end`.
    void close_post(std::uint32_t end) {
        if (!open_post_) return;
        std::uint32_t begin = *std::exchange(open_post_, std::nullopt);
        while (begin < end && is_one_of(lines_[begin], u":,;。-")) ++begin;
        while (end > begin && is_one_of(lines_[end - 1], u",;。、")) --end;
        if (begin < end) people_.back().words.end = std::max(people_.back().words.end, lines_.words(begin, end).end);
        const std::uint32_t note = bracket_end(lines_, begin);  // 王小明（女）
        if (note > begin + 2 && lexicon::ends_with_sign(lines_.slice(begin, note - 1), lexicon::RosterSign::personal))
            begin = note;
        if (begin < end && lines_[begin] == u'(' && lines_[end - 1] == u')') ++begin, --end;
        begin = give_posts(begin, end);
        people_.back().post = lines_.joined(begin, end);
    }

    /// 张三⏎李四⏎甲局局长⏎乙局局长: gives those before the last person who have no post the first of the lines from `begin` to
    /// `end`, if these are as many posts as there are people to have one; gives where the last person's begins.
    std::uint32_t give_posts(std::uint32_t begin, std::uint32_t end) {
        std::vector<std::uint32_t> posts;  // where they begin
        for (std::uint32_t at = begin; at < end; at = std::min(end, lines_.line_end(at))) {
            posts.push_back(at);
            if (!ends_as_post(lines_.slice(at, std::min(end, lines_.line_end(at))))) return begin;
        }
        if (posts.empty() || posts.size() > people_.size()) return begin;
        const std::size_t first = people_.size() - posts.size();
        const std::span others = std::span(people_).subspan(first, posts.size() - 1);
        const auto has_none = [](const Person& person) { return person.post.empty(); };
        const bool are_all = first == 0 || !has_none(people_[first - 1]);
        if (!are_all || !std::all_of(others.begin(), others.end(), has_none)) return begin;
        for (std::size_t row = 0; row + 1 < posts.size(); ++row)
            people_[first + row].post = lines_.joined(posts[row], posts[row + 1]);
        return posts.back();
    }

    const RosterLines& lines_;
    Words body_;
    std::vector<Person> people_;
    std::optional<std::uint32_t> open_post_;  ///< where the post of the last person begins, which may go on in the next lines
    std::string role_;                        ///< which holds for the rows being read
    int roles_ = 0;
    bool uses_colons_ = false;    ///< roles are closed by a colon
    bool is_tight_ = false;       ///< names and posts stand without gaps
    bool posts_first_ = false;    ///< names stand behind their posts
    bool is_collective_ = false;  ///< the rows below the role name agencies, not people
};

}  // namespace

std::vector<Person> read_roster_rows(const RosterLines& lines, Words body) { return RowReader(lines, body).read(); }

}  // namespace plandoc::record
