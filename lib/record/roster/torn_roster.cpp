#include "record/roster/torn_roster.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "lexicon/person.hpp"
#include "record/roster/person_name.hpp"

namespace plandoc::record {

namespace {

// Lines behind the first piece, in which its rest is looked for. Names and posts may stand between those of 成 and 员.
constexpr std::size_t reach_of_role = 16, reach_of_name = 4;

/// 长： is the rest of 组, 员： of 成; 0: the line is no rest of a role.
char16_t beginning_of_role(std::u16string_view line) {
    if (line.size() < 2 || line[1] != u':') return 0;
    return line[0] == u'长' ? u'组' : line[0] == u'员' ? u'成' : 0;
}

class Mender {
public:
    explicit Mender(const RosterLines& lines) : lines_(lines) {
        for (std::uint32_t at = 0; at < lines.size(); at = lines.line_end(at)) rows_.push_back({{at, lines.line_end(at)}});
    }

    RosterLines mend() {
        join_roles();
        drop_empty_rows();
        join_names();
        if (!is_torn_) return lines_;
        drop_empty_rows();
        join_bare_roles();
        drop_empty_rows();
        put_posts_behind_names();
        return lines_.rearranged(rows_);
    }

private:
    [[nodiscard]] std::u16string characters(const RosterPieces& row) const {
        std::u16string characters;
        for (const Words piece : row) characters += lines_.slice(piece.begin, piece.end);
        return characters;
    }

    /// Moves the pieces of the row at `from` to those at `to`, before or behind them; an empty row is left.
    void join(std::size_t from, std::size_t to, bool is_before) {
        const RosterPieces moved = std::exchange(rows_[from], {});
        rows_[to].insert(is_before ? rows_[to].begin() : rows_[to].end(), moved.begin(), moved.end());
        is_torn_ = true;
    }
    void drop_empty_rows() {
        std::erase_if(rows_, [](const RosterPieces& row) { return row.empty(); });
    }

    /// 组 … 长：陆伟
    void join_roles() {
        for (std::size_t index = 0; index < rows_.size(); ++index) {
            const std::u16string first = characters(rows_[index]);
            if (first.size() != 1) continue;
            for (std::size_t next = index + 1; next < rows_.size() && next <= index + reach_of_role; ++next) {
                if (beginning_of_role(characters(rows_[next])) != first[0]) continue;
                join(index, next, true);
                break;
            }
        }
    }

    /// 邹 … 岚, 副组长：周 … 敏
    void join_names() {
        for (std::size_t index = 0; index < rows_.size(); ++index) {
            const std::u16string row = characters(rows_[index]);
            const std::u16string_view name = std::u16string_view(row).substr(row.rfind(u':') + 1);
            if (name.size() != 1 || lexicon::match_surname(name) == 0) continue;
            for (std::size_t next = index + 1; next < rows_.size() && next <= index + reach_of_name; ++next) {
                const std::u16string given = characters(rows_[next]);
                if (given.size() != 1 || !text::is(given[0], text::han)) continue;
                join(next, index, false);
                break;
            }
        }
    }

    /// 召集人： … 陆伟: the role stands by itself, and others' posts may stand before the name.
    void join_bare_roles() {
        for (std::size_t index = 0; index < rows_.size(); ++index) {
            const RosterLines row = lines_.rearranged({rows_[index]});
            const RosterRole role = match_role(row, 0);
            if (!role.has_colon || role.behind != row.size()) continue;
            std::size_t next = index + 1;
            while (next < rows_.size() && next <= index + reach_of_name && is_post_alone(rows_[next])) ++next;
            if (next < rows_.size() && is_name_alone(rows_[next])) join(index, next, true);
        }
    }

    /// Each post goes behind its name, where so many names stand before as many posts, or behind them. Where names and posts
    /// alternate otherwise nobody knows whose the posts are: up to where there have been as many of both they are left out.
    void put_posts_behind_names() {
        std::vector<RosterPieces> rows, names, posts;
        int changes = 0;  // from names to posts or back
        bool was_post = false;
        for (RosterPieces& row : rows_) {
            const bool is_post = is_post_alone(row);
            if (!is_post && !is_name_alone(row)) return;
            if (names.size() + posts.size() > 0 && is_post != was_post) ++changes;
            was_post = is_post;
            (is_post ? posts : names).push_back(row);
            if (names.size() != posts.size()) continue;
            for (std::size_t index = 0; index < names.size(); ++index) {
                rows.push_back(std::move(names[index]));
                if (changes == 1) rows.push_back(std::move(posts[index]));
            }
            names.clear();
            posts.clear();
            changes = 0;
        }
        if (names.empty() && posts.empty()) rows_ = std::move(rows);
    }

    [[nodiscard]] bool is_name_alone(const RosterPieces& row) const {
        const RosterLines line = lines_.rearranged({row});
        const RosterRole role = match_role(line, 0);
        return match_name(line, role.behind) == line.size();
    }
    [[nodiscard]] bool is_post_alone(const RosterPieces& row) const {
        const RosterLines line = lines_.rearranged({row});
        return ends_as_post(line.from(0)) && !match_role(line, 0) && match_name(line, 0) == 0;
    }

    const RosterLines& lines_;
    std::vector<RosterPieces> rows_;
    bool is_torn_ = false;
};

}  // namespace

bool is_rest_of_role(std::u16string_view line) { return beginning_of_role(line) != 0; }

RosterLines mended(const RosterLines& lines) { return Mender(lines).mend(); }

}  // namespace plandoc::record
