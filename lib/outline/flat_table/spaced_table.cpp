#include "outline/flat_table/spaced_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/heading_sign.hpp"
#include "lexicon/indicator_heading.hpp"
#include "outline/cell_kind.hpp"
#include "outline/flat_table/spaced_columns.hpp"
#include "outline/flat_table/spaced_rests.hpp"
#include "outline/label/numbering.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using reader::BlockKind;
using text::Span;

constexpr std::size_t fewest_known = 2;

/// What a line is of the table that it may belong to.
enum class LinePart : std::uint8_t {
    none,        ///< it stands behind the table
    row,         ///< the first line of a row, but for an opening
    completion,  ///< a further one, which fills cells of it that are empty
    rest,        ///< a further one, which only goes on in cells that are full
    opening,     ///< the beginning of the next row: 甲市、, or the first line of a name
    centred,     ///< one above the first of its row, whose cells are centred
};

/// Reads one table from its headings on.
class SpacedTableReader {
public:
    explicit SpacedTableReader(const FlatLines& lines) : lines_(lines) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        end_ = first + 1;
        if (!read_headings(first)) return std::nullopt;
        for (std::uint32_t index = first + 1; index < lines_.size(); ++index) {
            end_ = index;
            if (is_between_rows(index)) {
                gap_ = std::max(gap_, lines_.kind(index) == BlockKind::blank ? Gap::blank : Gap::page);
                continue;
            }
            if (!lines_.is_line(index) || is_note(lines_.trimmed(index))) break;
            std::vector<SpacedPiece> pieces = pieces_of(lines_.bytes(), lines_.span(index));
            join_spread_name(pieces);
            const Span first_piece = pieces.front().span;
            const LinePart part = take_line(columns_.parted(lines_.bytes(), pieces));
            if (part == LinePart::centred || (part == LinePart::none && is_torn_at(first_piece))) return std::nullopt;
            if (part == LinePart::none) break;
            note_part(part);
            gap_ = Gap::nothing;
            if (part != LinePart::opening) table_.last_block = index + 1;
        }
        const bool is_sure = !rows_go_on_ || are_parted_ || (rests_are_single_ && !is_completed_) ||
                             rows_end_sentences(lines_, table_) || units_end_names(lines_, table_, names_);
        if (table_.rows < 2 || !is_sure) return std::nullopt;
        std::stable_sort(table_.rests.begin(), table_.rests.end(),
                         [](const CellRest& a, const CellRest& b) { return a.cell < b.cell; });
        return std::move(table_);
    }

    /// The line that ended what was read, whether it is a table or not.
    [[nodiscard]] std::uint32_t end() const { return end_; }

private:
    bool read_headings(std::uint32_t index) {
        std::vector<SpacedPiece> pieces = pieces_of(lines_.bytes(), lines_.span(index));
        join_spread_headings(pieces);
        part_years(pieces);
        std::vector<Span> headings;
        for (const SpacedPiece& heading : pieces) headings.push_back(heading.span);
        columns_ = SpacedColumns(std::move(pieces));
        std::vector<std::u16string> words = lines_.folded(headings);
        for (std::u16string& heading : words) std::erase_if(heading, [](char16_t c) { return text::is(c, text::space); });
        if (headings.size() < fewest_flat_columns || !are_headings(words, index)) return false;
        find_names(words);
        table_ = {1, static_cast<std::uint32_t>(headings.size()), headings, index, index + 1, {}};
        return true;
    }
    /// The column of 主要指标, where the units have none of their own: they close the names.
    void find_names(const std::vector<std::u16string>& headings) {
        const auto find = [&](lexicon::IndicatorHeading meaning) {
            return std::find_if(headings.begin(), headings.end(),
                                [&](const std::u16string& heading) { return lexicon::indicator_column_of(heading) == meaning; });
        };
        const bool have_units = find(lexicon::IndicatorHeading::unit) != headings.end();
        names_ = have_units ? headings.size()
                            : static_cast<std::size_t>(find(lexicon::IndicatorHeading::indicator) - headings.begin());
    }
    [[nodiscard]] static bool is_character(const SpacedPiece& piece) {
        constexpr std::uint32_t width = 2;  // columns of one Chinese character
        return piece.right - piece.left == width;
    }
    /// 指    标, 指  标  名  称: a heading whose characters are spread over its column is one piece.
    void join_spread_headings(std::vector<SpacedPiece>& pieces) const {
        for (auto first = pieces.begin(); first != pieces.end(); ++first) {
            std::u16string heading;
            auto known = first;  // the last piece of what is a heading together
            for (auto last = first; last != pieces.end() && is_character(*last); ++last) {
                heading += lines_.folded(last->span);
                if (last != first && is_known_heading(heading)) known = last;
            }
            first->span.end = known->span.end;
            first->right = known->right;
            pieces.erase(first + 1, known + 1);
        }
    }
    /// 合  计: the two characters of a row's name are one piece, where the second stands in no column of its own.
    void join_spread_name(std::vector<SpacedPiece>& pieces) const {
        if (pieces.size() < 3 || !is_character(pieces[0]) || !is_character(pieces[1])) return;
        const std::size_t column = columns_.column_of(pieces[1]);
        if (column != 0 && column != columns_.size()) return;
        pieces[0].span.end = pieces[1].span.end;
        pieces[0].right = pieces[1].right;
        pieces.erase(pieces.begin() + 1);
    }
    /// 2020年 2025年: years a single space apart head two columns.
    void part_years(std::vector<SpacedPiece>& pieces) const {
        std::vector<SpacedPiece> parted;
        for (const SpacedPiece& piece : pieces) {
            const std::vector<SpacedPiece> words = words_of(lines_.bytes(), piece);
            const bool are_years = std::all_of(words.begin(), words.end(), [this](const SpacedPiece& word) {
                return year_of_heading(lines_.folded(word.span)) != 0;
            });
            if (are_years) parted.insert(parted.end(), words.begin(), words.end());
            else parted.push_back(piece);
        }
        pieces = std::move(parted);
    }
    /// Two of them are known, or the first heads places, of a table whose title stands above.
    [[nodiscard]] bool are_headings(const std::vector<std::u16string>& headings, std::uint32_t index) const {
        if (!are_flat_headings(headings)) return false;
        const auto known = std::count_if(headings.begin(), headings.end(),
                                         [](const std::u16string& heading) { return is_known_heading(heading); });
        if (static_cast<std::size_t>(known) >= fewest_known) return true;
        return lexicon::indicator_column_of(headings.front()) == lexicon::IndicatorHeading::place && is_titled(index);
    }
    /// 表2 各市任务分解表, 单位：万亩: on one of the two lines above.
    [[nodiscard]] bool is_titled(std::uint32_t index) const {
        constexpr std::uint32_t farthest = 4, longest = 150;  // blocks above, bytes of a line
        for (std::uint32_t above = index; above > 0 && index - above < farthest;) {
            if (!lines_.is_line(--above) || lines_.trimmed(above).size() > longest) continue;
            const std::u16string line = lines_.folded(lines_.trimmed(above));
            if (line.ends_with(u'表') || line.find(u"单位:") != std::u16string::npos) return true;
        }
        return false;
    }

    /// Which lines are whose can be told where empty lines part the rows; where no row lacks a cell in its first line, too, as
    /// long as one line at most stands between two rows: beside cells that are centred there would be one above its row.
    void note_part(LinePart part) {
        if (part == LinePart::opening) return;
        rests_are_single_ = rests_are_single_ && (part != LinePart::rest || last_part_ != LinePart::rest);
        rows_go_on_ = rows_go_on_ || part == LinePart::rest;
        is_completed_ = is_completed_ || part == LinePart::completion;
        are_parted_ = are_parted_ && (part != LinePart::row || gap_ != Gap::nothing);
        last_part_ = part;
    }

    [[nodiscard]] bool is_between_rows(std::uint32_t index) const {
        const BlockKind kind = lines_.kind(index);
        return kind == BlockKind::blank || kind == BlockKind::page_break ||
               (kind == BlockKind::line && lines_.is_page_number(index));
    }

    LinePart take_line(const std::vector<SpacedPiece>& pieces) {
        const bool is_full = pieces.size() == columns_.size();
        std::vector<std::size_t> places;
        for (const SpacedPiece& piece : pieces) {
            const std::size_t place = is_full ? places.size() : columns_.column_of(piece);
            if (place == columns_.size() || (!places.empty() && place <= places.back())) return LinePart::none;
            places.push_back(place);
        }
        if (gap_ != Gap::nothing && !is_full && is_section_heading(pieces)) return LinePart::none;
        if (is_open(pieces, places) || opens_name(places)) {
            for (std::size_t index = 0; index < pieces.size(); ++index) open(places[index], pieces[index].span);
            return LinePart::opening;
        }
        const LinePart part = begins_named_row(pieces, places) ? LinePart::row : part_of(pieces, places);
        if (part == LinePart::rest && (gap_ == Gap::blank || table_.rows == 1))
            return places.front() == 0 ? LinePart::none : LinePart::centred;
        if (part == LinePart::row) append_row();
        for (std::size_t index = 0; index < pieces.size(); ++index) put(places[index], pieces[index].span);
        if (is_full) columns_ = SpacedColumns(pieces);  // the rows are set closer to each other than to their headings
        return part;
    }
    /// By the cells of the last row that the pieces come to stand in.
    [[nodiscard]] LinePart part_of(const std::vector<SpacedPiece>& pieces, const std::vector<std::size_t>& places) const {
        if (pieces.size() == columns_.size()) return LinePart::row;
        const bool is_below_headings = table_.rows == 1;
        const auto goes_on = [this](const SpacedPiece& piece) {  // （%）, 目标
            return is_bracket(piece) || is_known_heading(lines_.folded(piece.span));
        };
        if (is_below_headings && std::all_of(pieces.begin(), pieces.end(), goes_on)) return LinePart::completion;
        bool fills_empty = false, has_own_figure = false;
        for (std::size_t index = 0; index < pieces.size(); ++index) {
            const bool is_empty = cell_of(places[index]).empty();
            fills_empty |= is_empty;
            has_own_figure |= !is_empty && is_figure(pieces[index].span) && is_figure(cell_of(places[index]));
        }
        // a category may stand for several rows, in the first of them
        const bool closes_name = places.back() == names_ && is_bracket(pieces.back());  // 建筑 （%）
        if (places.size() > 1 && !closes_name && (places.front() == 0 || has_own_figure)) return LinePart::row;
        return fills_empty && !is_below_headings ? LinePart::completion : LinePart::rest;
    }

    /// The last piece of the cell of the last row.
    [[nodiscard]] Span last_line_of(std::size_t place) const {
        const std::size_t index = table_.cells.size() - table_.columns + place;
        const auto rest =
            std::find_if(table_.rests.rbegin(), table_.rests.rend(), [&](const CellRest& piece) { return piece.cell <= index; });
        return rest != table_.rests.rend() && rest->cell == index ? rest->span : table_.cells[index];
    }
    /// 8  电力需求侧响应能力占: behind a row without 约束性, or with the number of the next row, a line that cannot be read shows
    /// that the table is torn; its lines may still be put together.
    [[nodiscard]] bool is_torn_at(Span first_piece) const {
        const auto meaning = lexicon::indicator_column_of(lines_.folded(table_.cells[table_.columns - 1]));
        if (meaning != lexicon::IndicatorHeading::binding || table_.rows == 1) return false;
        int number = 0;  // of the last row that has one
        for (std::size_t row = table_.rows; number == 0 && row-- > 1;)
            number = number_of_row(lines_.folded(table_.cells[row * table_.columns]));
        return number != 0 && (cell_of(table_.columns - 1).empty() || number_of_row(lines_.folded(first_piece)) == number + 1);
    }

    /// 注：…, below a table
    [[nodiscard]] bool is_note(Span line) const {
        return lexicon::begins_with_sign(lines_.folded(line), lexicon::HeadingSign::note);
    }
    /// 第三章  重点任务: a label and a title, no number before it; 二、重点任务.
    [[nodiscard]] bool is_section_heading(const std::vector<SpacedPiece>& pieces) const {
        if (pieces.size() == 1) return match_label(lines_.folded(pieces.front().span)).size > 0;
        return pieces.size() == 2 && !holds_digit(pieces.front()) && !holds_digit(pieces.back());
    }
    [[nodiscard]] bool is_bracket(const SpacedPiece& piece) const { return lines_.folded(piece.span).starts_with(u'('); }
    /// 6560, ≤2: a number alone.
    [[nodiscard]] bool is_figure(Span cell) const {
        const std::u16string written = lines_.folded(cell);
        return std::any_of(written.begin(), written.end(), [](char16_t c) { return text::is(c, text::digit); }) &&
               std::none_of(written.begin(), written.end(), [](char16_t c) { return text::is(c, text::han); });
    }
    [[nodiscard]] bool holds_digit(const SpacedPiece& piece) const {
        const std::string_view written = lines_.bytes(piece.span);
        return std::any_of(written.begin(), written.end(), [](char c) { return c >= '0' && c <= '9'; });
    }

    /// A value stands beside the end of a name that is open, or beside a name right below the headings.
    [[nodiscard]] bool begins_named_row(const std::vector<SpacedPiece>& pieces, const std::vector<std::size_t>& places) const {
        if (places.back() <= names_ || names_ == columns_.size()) return false;
        if (!opened_.empty()) return true;
        return table_.rows == 1 && places.front() == names_ && is_figure(pieces[1].span) &&
               year_of_heading(lines_.folded(pieces[1].span)) == 0;
    }
    /// 居住建筑节能设计, above 标准执行比例（%） 100: no value beside it, and the name above is closed by its unit.
    [[nodiscard]] bool opens_name(const std::vector<std::size_t>& places) const {
        if (places.back() < names_) return !opened_.empty() && names_ < columns_.size();
        if (places.back() > names_) return false;
        return !opened_.empty() || table_.rows == 1 || ends_with_unit(lines_.folded(last_line_of(names_)));
    }
    /// 建筑能效⏎提升: the group of the row above, which began below the name of that row, goes on here.
    void open(std::size_t place, Span piece) {
        if (place == 0 && names_ > 0 && is_group_centred_) put(0, piece);
        else opened_.push_back({place, piece});
    }

    /// 甲市、: a name alone that the next line goes on with.
    [[nodiscard]] bool is_open(const std::vector<SpacedPiece>& pieces, const std::vector<std::size_t>& places) const {
        return table_.rows > 1 && pieces.size() == 1 && places.front() == 0 && opened_.empty() &&
               lines_.folded(pieces.front().span).ends_with(u'、');
    }
    void append_row() {
        table_.append_row(std::vector<Span>(columns_.size()));
        for (const CellRest& piece : opened_) put(piece.cell, piece.span);
        is_group_centred_ = !opened_.empty() && cell_of(0).empty();
        opened_.clear();
    }
    /// A cell of the last row.
    [[nodiscard]] const Span& cell_of(std::size_t place) const {
        return table_.cells[table_.cells.size() - table_.columns + place];
    }
    /// Adds `piece` to a cell of the last row.
    void put(std::size_t place, Span piece) {
        const std::size_t index = table_.cells.size() - table_.columns + place;
        Span& cell = table_.cells[index];
        if (cell.empty()) cell = piece;
        else table_.rests.push_back({index, piece});
    }

    const FlatLines& lines_;
    FlatTable table_;
    std::uint32_t end_ = 0;         ///< the block that ended what was read
    std::vector<CellRest> opened_;  ///< what the next row begins with, by columns
    SpacedColumns columns_;         ///< where they stand: in the headings, then in the last row with a cell in each
    std::size_t names_ = 0;         ///< the column of names that their units close; else as many as there are columns
    enum class Gap : std::uint8_t { nothing, blank, page } gap_ = Gap::nothing;  ///< before the line at hand
    LinePart last_part_ = LinePart::row;
    bool is_group_centred_ = false;  ///< the first cell of the last row stands below the first line of its name
    bool rows_go_on_ = false;        ///< some row goes on in cells that are full
    bool rests_are_single_ = true;   ///< by one line each
    bool is_completed_ = false;      ///< some row has a cell that begins below its first line
    bool are_parted_ = true;         ///< empty lines stand before every row
};

}  // namespace

std::vector<FlatTable> find_spaced_tables(const FlatLines& lines) {
    if (lines.bytes().find("  ") == std::string_view::npos) return {};
    std::uint32_t next = 0;  // the lines of a table that is left alone begin no other: each is read once
    const auto may_begin = [&](std::uint32_t index) {
        return index >= next && lines.is_line(index) && lines.bytes(lines.span(index)).find("  ") != std::string_view::npos;
    };
    return find_tables(lines.size(), may_begin, [&](std::uint32_t index) {
        SpacedTableReader reader(lines);
        std::optional<FlatTable> table = reader.read(index);
        next = reader.end();
        return table;
    });
}

}  // namespace plandoc::outline
