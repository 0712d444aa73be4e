#include "record/roster/roster_table.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "lexicon/person.hpp"
#include "lexicon/roster_phrases.hpp"
#include "record/roster/person_name.hpp"
#include "record/roster/roster_body.hpp"
#include "record/table.hpp"

namespace plandoc::record {

using lexicon::RosterSign;
using outline::Outline;
using outline::Table;
using text::CleanText;

namespace {

struct Columns {
    std::uint32_t name = outline::none, role = outline::none;
    std::uint32_t post = outline::none, last_post = outline::none;  ///< first and last column of the post: 单位, 职务
    std::uint32_t first_row = 0;                                    ///< below the headings

    void add_post(std::uint32_t column) {
        if (post == outline::none) post = column;
        last_post = column;
    }
};

std::string written_without_gaps(const CleanText& text, Words words) {
    const RosterLines lines(text, words);
    return lines.written(0, lines.size());
}

/// 组 长：
bool is_role(const CleanText& text, Words cell) {
    const RosterLines lines(text, text.trim(cell, u":"));
    return lines.size() > 0 && lexicon::match_roster_role(lines.from(0)) == lines.size();
}

/// All cells of the column are roles, and 组长 or 成员 among them: 主任 alone may be a post.
bool holds_roles(const CleanText& text, const Table& table, std::uint32_t column, std::uint32_t first_row) {
    bool any = false;
    for (std::uint32_t row = first_row; row < table.rows; ++row) {
        const Words cell = table.at(row, column).words;
        if (cell.empty()) continue;
        if (!is_role(text, cell)) return false;
        any = any || lexicon::ends_with_sign(text, cell, RosterSign::member);
    }
    return any;
}

/// By a heading 姓名 and those beside it.
std::optional<Columns> headed_columns(const CleanText& text, const Table& table) {
    Columns columns;
    columns.first_row = header_of(table).end;
    if (columns.first_row == 0) return std::nullopt;
    for (std::uint32_t column = 0; column < table.columns; ++column) {
        const std::u16string_view heading = text.characters(words_of(table, columns.first_row - 1, column));
        const auto says = [&](RosterSign sign) { return lexicon::holds_sign(heading, sign); };
        if (says(RosterSign::name_column)) columns.name = column;
        else if (says(RosterSign::role_column) || holds_roles(text, table, column, columns.first_row)) columns.role = column;
        else if (says(RosterSign::post_column)) columns.add_post(column);
    }
    const bool is_form = columns.role == outline::none && columns.post == outline::none;
    return columns.name == outline::none || is_form ? std::nullopt : std::optional(columns);
}

std::optional<Columns> columns_without_headings(const CleanText& text, const Table& table) {
    if (table.columns < 2 || !is_role(text, table.at(0, 0).words) || !is_name(text, table.at(0, 1).words)) return std::nullopt;
    Columns columns;
    columns.role = 0;
    columns.name = 1;
    for (std::uint32_t column = 2; column < table.columns; ++column) columns.add_post(column);
    return columns;
}

/// The role of a row: its own or that of the last row above that has one.
Words role_at(const Table& table, const Columns& columns, std::uint32_t row) {
    while (row > columns.first_row && words_of(table, row, columns.role).empty()) --row;
    return words_of(table, row, columns.role);
}

/// From the first of the two on to the end of the last, where this stands behind it.
Words joined(Words first, Words last) {
    if (first.empty()) return last;
    return last.empty() || last.begin < first.begin ? first : Words{first.begin, last.end};
}

std::uint32_t passage_of(const Outline& outline, Words words) {
    const auto is_before = [](std::uint32_t at, const outline::Passage& passage) { return at < passage.words.begin; };
    const auto after = std::upper_bound(outline.passages.begin(), outline.passages.end(), words.begin, is_before);
    return static_cast<std::uint32_t>(after - outline.passages.begin()) - (after == outline.passages.begin() ? 0 : 1);
}

Person read_person(const Outline& outline, const Table& table, const Columns& columns, std::uint32_t row) {
    const CleanText& text = outline.text;
    const Words name = table.at(row, columns.name).words;
    const Words first = table.at(row, 0).words;
    Words post;
    if (columns.post != outline::none) post = joined(table.at(row, columns.post).words, table.at(row, columns.last_post).words);
    Person person;
    person.name = written_without_gaps(text, name);
    if (columns.role != outline::none) person.role = written_without_gaps(text, text.trim(role_at(table, columns, row), u":"));
    person.post = text.written(post);
    person.body = body_of_table(outline, table);
    person.words = joined(first.empty() ? name : first, post.empty() ? name : post);
    person.words.end = std::max(person.words.end, name.end);
    person.passage = passage_of(outline, name);
    return person;
}

}  // namespace

std::vector<Person> find_people_in_tables(const Outline& outline) {
    std::vector<Person> people;
    for (const Table& table : outline.tables) {
        if (table.part == outline::none || !outline.parts[table.part].is_read() || table.rows < 2) continue;
        std::optional<Columns> columns = headed_columns(outline.text, table);
        if (!columns) columns = columns_without_headings(outline.text, table);
        if (!columns) continue;
        for (std::uint32_t row = columns->first_row; row < table.rows; ++row)
            if (is_name(outline.text, table.at(row, columns->name).words))
                people.push_back(read_person(outline, table, *columns, row));
    }
    return people;
}

}  // namespace plandoc::record
