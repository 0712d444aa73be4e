#include "outline/flat_table/row_line_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/region.hpp"
#include "lexicon/torn_cells.hpp"
#include "outline/cell_kind.hpp"
#include "outline/flat_table/cell_blocks.hpp"
#include "outline/flat_table/task_words.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::Span;

constexpr std::size_t longest_piece = 36;  ///< bytes of a heading, or of a line of one
constexpr std::size_t longest_tail = 4;    ///< characters of the second line of a place's name

/// The line is no longer than a heading, or a space stands behind so much of it; and it does not begin with a number.
bool may_be_headings(const FlatLines& lines, std::uint32_t index) {
    if (!lines.is_line(index)) return false;
    const std::string_view line = lines.bytes(lines.trimmed(index));
    if (line.size() > CellBlocks::longest_line) return false;
    const std::size_t space = line.substr(0, longest_piece + 1).find(' ');
    if (space == std::string_view::npos)  // a place alone on its line
        return line.size() <= longest_piece &&
               lexicon::may_begin_sign(lines.first_letter(index), lexicon::IndicatorHeading::place);
    return text::is(lines.first_letter(index), text::han);
}

/// Reads one table from the line on that holds its headings.
class RowLineReader {
public:
    RowLineReader(const FlatLines& lines, const CellBlocks& cells) : lines_(lines), cells_(cells) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        for (const auto read_headings :
             {&RowLineReader::read_line_of_headings, &RowLineReader::read_wrapped_headings, &RowLineReader::read_torn_headings})
            if ((this->*read_headings)(first) && read_rows()) return std::move(table_);
        return std::nullopt;
    }

private:
    struct Row {
        std::vector<Span> cells;           ///< none: no row begins there
        std::uint32_t end = 0;             ///< the line behind it
        std::vector<CellRest> rests = {};  ///< of its cells
    };

    /// Those below the headings; whether they make a table.
    bool read_rows() {
        constexpr std::uint32_t most_apart = 60;  // blocks between two rows
        holds_values_.clear();
        for (std::uint32_t index = table_.last_block; index < lines_.size() && index <= table_.last_block + most_apart;) {
            if (is_apart(index) || (!is_stacked_ && repeats_headings(index))) {
                ++index;
                continue;
            }
            const Row row = are_numbered() ? numbered_row_at(index) : row_at(index);
            const std::size_t first_cell = table_.cells.size();
            if (!take_row(row.cells)) break;
            for (const CellRest& rest : row.rests) table_.rests.push_back({first_cell + rest.cell, rest.span});
            table_.last_block = index = row.end;
        }
        const auto values = std::count(holds_values_.begin(), holds_values_.end(), true);
        const bool are_sure = known_ > 3 && values > 1;  // 序号 指标 单位 2020年 2025年: two rows are enough
        return table_.rows + (are_sure ? 1U : 0U) > fewest_flat_rows;
    }
    [[nodiscard]] bool are_numbered() const { return name_ == 1 && !is_of_places_; }
    [[nodiscard]] bool repeats_headings(std::uint32_t index) const {
        const std::string_view line = lines_.bytes(lines_.trimmed(index));
        return std::any_of(heading_lines_.begin(), heading_lines_.end(),
                           [&](Span heading) { return lines_.bytes(heading) == line; });
    }

    /// Of the cells so far.
    bool take_headings(std::uint32_t first, std::uint32_t behind) {
        table_.rows = 1;
        table_.columns = static_cast<std::uint32_t>(table_.cells.size());
        table_.first_block = first;
        table_.last_block = behind;
        return table_.columns >= fewest_flat_columns && are_headings();
    }

    /// All on one line.
    bool read_line_of_headings(std::uint32_t first) {
        is_stacked_ = false;
        heading_lines_ = {lines_.trimmed(first)};
        if (!may_be_row(first) || !begins_headings(heading_lines_.front())) return false;
        table_ = {};
        table_.cells = cells_.parts_of(heading_lines_.front());
        return take_headings(first, first + 1);
    }

    /// On two lines or three: either each but the last ends within a heading, 市州 储能规模 光⏎伏规模, or none does, or the
    /// second holds nothing but the units of all but the first. The row below, which holds a value, tells how many there are.
    bool read_wrapped_headings(std::uint32_t first) {
        constexpr std::size_t most_lines = 3;
        constexpr std::uint32_t farthest = 20;  // blocks
        if (!may_be_row(first) || !begins_headings(lines_.trimmed(first))) return false;
        std::vector<std::vector<Span>> headings{cells_.parts_of(lines_.trimmed(first))};
        const std::uint32_t last = std::min(lines_.size(), first + farthest);
        for (std::uint32_t index = first + 1; index < last; ++index) {
            if (is_apart(index)) continue;
            if (!may_be_row(index)) return false;
            std::vector<Span> cells = cells_.parts_of(lines_.trimmed(index));
            if (std::any_of(cells.begin(), cells.end(), [this](Span cell) { return is_value_cell(cell); }))
                return headings.size() > 1 && join_headings(headings, cells.size()) && take_headings(first, index);
            if (headings.size() == most_lines) return false;
            headings.push_back(std::move(cells));
            heading_lines_.push_back(lines_.trimmed(index));
        }
        return false;
    }
    /// Whether the lines hold so many headings.
    bool join_headings(const std::vector<std::vector<Span>>& lines, std::size_t columns) {
        if (lines.size() == 2 && lines.front().size() == columns && are_units(lines.back(), columns - 1)) {
            table_ = {};
            table_.cells = lines.front();
            for (std::size_t column = 1; column < columns; ++column) table_.rests.push_back({column, lines.back()[column - 1]});
            return true;
        }
        if (lines.size() == 2 && take_years_below(lines.front(), lines.back(), columns)) return true;
        std::size_t all = 0;
        for (const std::vector<Span>& line : lines) all += line.size();
        const bool are_whole = all == columns;
        if (!are_whole && all != columns + lines.size() - 1) return false;
        table_ = {};
        for (const std::vector<Span>& line : lines) {
            const bool goes_on = !are_whole && !table_.cells.empty();
            if (goes_on) table_.rests.push_back({table_.cells.size() - 1, line.front()});
            table_.cells.insert(table_.cells.end(), line.begin() + (goes_on ? 1 : 0), line.end());
        }
        return true;
    }

    /// 市州 光伏规模 储能规模⏎2023年 2025年 2023年 2025年: below each heading but the first the years of its columns. Whether it
    /// is so, and the columns are so many.
    bool take_years_below(const std::vector<Span>& headings, const std::vector<Span>& years, std::size_t columns) {
        if (years.size() + 1 != columns || headings.size() >= columns) return false;
        table_ = {};
        table_.cells = {headings.front()};
        std::size_t heading = 0;
        int last = 0;
        for (const Span year : years) {
            const int number = year_of_heading(cells_.words(year));
            if (number == 0) return false;
            if (number <= last || heading == 0) ++heading;
            if (heading == headings.size()) return false;
            last = number;
            table_.rests.push_back({table_.cells.size(), year});
            table_.cells.push_back(headings[heading]);
        }
        return heading + 1 == headings.size();
    }
    /// （万亩） （公里）: so many brackets.
    [[nodiscard]] bool are_units(const std::vector<Span>& cells, std::size_t count) const {
        return cells.size() == count && std::all_of(cells.begin(), cells.end(), [this](Span cell) {
                   const std::u16string words = cells_.words(cell);
                   return words.starts_with(u'(') && words.ends_with(u')');
               });
    }

    /// Besides a place, or at least two that are known to head columns.
    [[nodiscard]] bool are_headings() {
        std::vector<std::u16string> headings = lines_.folded(table_.cells);
        for (const CellRest& rest : table_.rests) headings[rest.cell] += lines_.folded(rest.span);
        if (!are_flat_headings(headings)) return false;
        progress_ = 0;
        for (std::size_t column = 1; column < headings.size(); ++column)
            if (lexicon::duty_column_of(headings[column]) == lexicon::DutyWord::progress) progress_ = column;
        const auto is_known = [](const std::u16string& heading) {
            return is_known_heading(heading) || year_of_heading(heading) != 0;
        };
        known_ = std::count_if(headings.begin() + static_cast<std::ptrdiff_t>(name_), headings.end(), is_known);
        return is_of_places_ || known_ > 1 || (are_numbered() && headings.size() > fewest_flat_columns);
    }

    /// The place alone on its line, and the others torn into several lines below it. Each ends with the bracket that its unit
    /// stands in, or is a line of its own.
    bool read_torn_headings(std::uint32_t first) {
        constexpr std::size_t most_pieces = 40;
        constexpr std::uint32_t longest_table = 160;  // empty ones too
        const std::uint32_t last = std::min(lines_.size(), first + longest_table);
        const Span heading = lines_.trimmed(first);
        if (heading.size() > longest_piece || !heads_places(cells_.words(heading))) return false;
        name_ = 0;
        progress_ = 0;
        known_ = 0;
        is_of_places_ = true;
        std::vector<Span> pieces;
        Row row;
        std::uint32_t index = first + 1, last_piece = first;
        for (; index < last && (row = first_row_at(index)).cells.empty(); ++index) {
            if (is_apart(index)) continue;
            if (!lines_.is_line(index) || lines_.trimmed(index).size() > longest_piece || pieces.size() == most_pieces)
                return false;
            pieces.push_back(lines_.trimmed(index));
            last_piece = index;
        }
        if (row.cells.empty()) return false;
        const bool has_one_more = pieces.size() == row.cells.size();
        if (const std::u16string name = has_one_more ? torn_place_at(last_piece) : std::u16string();
            !name.empty() && lexicon::match_place(name).size == name.size()) {  // the first row's
            pieces.pop_back();
            index = last_piece;
        }
        table_ = {1, static_cast<std::uint32_t>(row.cells.size()), {lines_.trimmed(first)}, first, index, {}};
        const bool are_whole = pieces.size() + 1 == table_.columns;
        bool goes_on = !pieces.empty() && lines_.folded(pieces.front()).starts_with(u'(');  // 乡镇⏎（街道）
        for (const Span piece : pieces) {
            if (goes_on) table_.rests.push_back({table_.cells.size() - 1, piece});
            else table_.cells.push_back(piece);
            goes_on = !are_whole && !lines_.folded(piece).ends_with(u')');
        }
        return table_.cells.size() == table_.columns && !goes_on && are_flat_headings(lines_.folded(table_.cells));
    }

    /// A name and values, nothing else: on one line, or on a line each, which all other rows are then too.
    Row first_row_at(std::uint32_t index) {
        is_stacked_ = false;
        const auto is_value = [this](Span cell) { return is_value_cell(cell); };
        if (Row row = whole_row_at(index); row.cells.size() >= fewest_flat_columns && !is_value(row.cells.front()) &&
                                           std::all_of(row.cells.begin() + 1, row.cells.end(), is_value))
            return row;
        is_stacked_ = true;
        Row row = whole_row_at(index);
        return row.cells.size() >= fewest_flat_columns ? row : Row{};
    }

    [[nodiscard]] Row whole_row_at(std::uint32_t index) const {
        if (is_stacked_) return stacked_row_at(index);
        return may_be_row(index) ? Row{cells_.parts_of(lines_.trimmed(index)), index + 1} : Row{};
    }
    /// 合计, 全市
    static bool is_sum(const std::u16string& name) {
        return name.front() == u'全' || lexicon::is_sign(name, lexicon::CellSign::total_heading);
    }
    /// 城步苗族|自治县: the first cell of the line and of the one below it; only together do they end as a place does. Else
    /// empty.
    [[nodiscard]] std::u16string torn_place_at(std::uint32_t index) const {
        const std::uint32_t next = behind(index);
        if (next >= lines_.size() || !lines_.is_line(index) || !lines_.is_line(next)) return {};
        const auto name_at = [this](std::uint32_t line) {
            const Span whole = lines_.trimmed(line);
            const std::size_t size = std::min<std::size_t>(lines_.bytes(whole).find(' '), whole.size());
            if (size > longest_piece) return std::u16string();
            return cells_.words({whole.begin, whole.begin + static_cast<std::uint32_t>(size)});
        };
        const std::u16string above = name_at(index), below = name_at(next);
        const auto ends_place = [](const std::u16string& name) {
            return lexicon::ends_with_sign(name, lexicon::PlaceSign::each_of_places);
        };
        const auto is_han = [](char16_t c) { return text::is(c, text::han); };
        const bool is_torn = !above.empty() && std::all_of(above.begin(), above.end(), is_han) && !ends_place(above) &&
                             !is_sum(above) && ends_place(below) && below.size() <= longest_tail;
        return is_torn ? above + below : std::u16string();
    }
    /// 城步苗族⏎自治县 12 30, or 城步苗族 12 30⏎自治县.
    [[nodiscard]] Row row_of_torn_place(std::uint32_t index) const {
        const std::uint32_t next = behind(index);
        const Span above = lines_.trimmed(index), below = lines_.trimmed(next);
        const bool is_above = may_be_row(index);  // the values
        Row row = whole_row_at(is_above ? index : next);
        if (row.cells.size() != table_.columns || (is_above && may_be_row(next))) return whole_row_at(index);
        row.rests = {{0, is_above ? below : row.cells.front()}};
        if (is_above) row.end = next + 1;
        else row.cells.front() = above;
        return row;
    }
    [[nodiscard]] Row row_at(std::uint32_t index) const {
        if (is_of_places_ && name_ == 0 && !torn_place_at(index).empty()) return row_of_torn_place(index);
        return whole_row_at(index);
    }
    /// Likewise where the row may go on over lines, the next of which has the next number: within a cell on each, 4 甲
    /// 省教育厅、⏎ 省财政厅 2025年, or between cells.
    [[nodiscard]] Row numbered_row_at(std::uint32_t index) const {
        constexpr std::size_t most_lines = 4;
        if (!begins_with_number(index, table_.rows)) return row_at(index);
        Row found;
        std::vector<std::vector<Span>> lines;
        for (std::uint32_t end = index; lines.size() < most_lines && may_go_on(end, lines.size());) {
            lines.push_back(cells_.parts_of(lines_.trimmed(end)));
            const std::uint32_t next = behind(end++);
            const bool is_followed = begins_with_number(next, table_.rows + 1);
            Row row = joined(lines, end);
            const bool is_taken = found.cells.empty() || is_followed || (lines.size() == 2 && ends_with_torn_agency(row));
            if (!row.cells.empty() && is_taken) found = std::move(row);
            if (is_followed) break;
            end = next;
        }
        return found;
    }
    /// The first line of text behind the line.
    [[nodiscard]] std::uint32_t behind(std::uint32_t index) const {
        constexpr std::uint32_t farthest = 20;  // blocks
        const std::uint32_t last = std::min(lines_.size(), index + farthest);
        for (++index; index < last; ++index)
            if (!is_apart(index)) return index;
        return lines_.size();
    }
    /// The line may be one of a row, of which `lines` stand above.
    [[nodiscard]] bool may_go_on(std::uint32_t index, std::size_t lines) const {
        if (lines == 0) return true;
        if (index >= lines_.size() || !lines_.is_line(index)) return false;
        const Span line = lines_.trimmed(index);
        if (line.size() > CellBlocks::longest_line) return false;
        const std::u16string words = lines_.folded(line);
        return !is_table_caption(words) && words.find(u'。') == words.npos;
    }
    /// 5 甲
    [[nodiscard]] bool begins_with_number(std::uint32_t index, std::uint32_t number) const {
        return index < lines_.size() && may_be_row(index) &&
               lines_.bytes(lines_.trimmed(index)).starts_with(std::to_string(number) + ' ');
    }
    /// The row that the lines make, if they hold so many cells.
    [[nodiscard]] Row joined(const std::vector<std::vector<Span>>& lines, std::uint32_t end) const {
        std::size_t all = 0;
        for (const std::vector<Span>& line : lines) all += line.size();
        const bool are_whole = all == table_.columns;
        Row row{{}, end};
        if (!are_whole && lines.size() == 2 && lines.front().size() == table_.columns && lines.back().size() == 1)
            return with_rest_of_list({lines.front(), end}, lines.back().front());
        if (!are_whole && all != table_.columns + lines.size() - 1) return {};
        for (const std::vector<Span>& line : lines) {
            const bool goes_on = !are_whole && !row.cells.empty();
            if (goes_on) row.rests.push_back({row.cells.size() - 1, line.front()});
            row.cells.insert(row.cells.end(), line.begin() + (goes_on ? 1 : 0), line.end());
        }
        return row;
    }
    /// 4 甲 省教育厅、 2025年⏎省财政厅: the one cell that goes on behind its 、. 4 甲 省教|育厅: the last one.
    [[nodiscard]] Row with_rest_of_list(Row row, Span rest) const {
        row.rests = {{row.cells.size() - 1, rest}};
        if (ends_with_torn_agency(row)) return row;
        row.rests.clear();
        for (std::size_t cell = 0; cell < row.cells.size(); ++cell)
            if (lines_.folded(row.cells[cell]).back() == u'、') row.rests.push_back({cell, rest});
        return row.rests.size() == 1 ? row : Row{};
    }
    /// 省教育厅、省财|政厅: only with its rest does the last name of the last cell end as an agency does.
    [[nodiscard]] bool ends_with_torn_agency(const Row& row) const {
        if (row.rests.size() != 1 || row.rests.front().cell + 1 != row.cells.size()) return false;
        const std::u16string cell = cells_.words(row.cells.back());
        const std::u16string name = cell.substr(cell.rfind(u'、') + 1);
        return !name.empty() && !are_agencies(name) && are_agencies(name + cells_.words(row.rests.front().span));
    }
    /// A line that is no value, and those behind it that are.
    [[nodiscard]] Row stacked_row_at(std::uint32_t index) const {
        if (!lines_.is_line(index) || is_value_line(index)) return {};
        Row row{{lines_.trimmed(index)}, index + 1};
        for (std::uint32_t next = index + 1; next < lines_.size() && row.cells.size() <= most_flat_columns; ++next) {
            if (is_apart(next)) continue;
            if (!is_value_line(next)) break;
            row.cells.push_back(lines_.trimmed(next));
            row.end = next + 1;
        }
        return row;
    }
    [[nodiscard]] bool is_value_line(std::uint32_t index) const {
        return lines_.is_line(index) && lines_.trimmed(index).size() <= longest_piece && is_value_cell(lines_.trimmed(index));
    }

    /// Empty lines, page breaks and page numbers; where each cell has a line, bare digits are a value.
    [[nodiscard]] bool is_apart(std::uint32_t index) const {
        if (lines_.is_gap(index)) return true;
        return lines_.is_page_number(index) &&
               !(is_stacked_ && text::is(lines_.folded(lines_.trimmed(index)).front(), text::digit));
    }

    [[nodiscard]] bool is_value_cell(Span cell) const { return is_value(kind_of_cell(cells_.words(cell))); }
    static bool heads_places(std::u16string_view words) {
        return lexicon::indicator_column_of(words) == lexicon::IndicatorHeading::place;
    }

    [[nodiscard]] bool may_be_row(std::uint32_t index) const {
        if (!lines_.is_line(index)) return false;
        const Span line = lines_.trimmed(index);
        return line.size() <= CellBlocks::longest_line && lines_.bytes(line).find(' ') != std::string_view::npos;
    }

    /// 市州 2025年…, 类别 指标 2025年, 序号 重点任务 牵头单位: what names the rows comes first, behind their number.
    [[nodiscard]] bool begins_headings(Span line) {
        for (const bool is_behind_number : {false, true}) {
            const std::size_t space = lines_.bytes(line).find(' ');
            if (space > longest_piece) return false;
            const Span heading{line.begin, line.begin + static_cast<std::uint32_t>(space)};
            const std::u16string words = cells_.words(heading);
            name_ = is_behind_number ? 1 : 0;
            is_of_places_ = heads_places(words);
            if (is_behind_number || is_of_places_) return true;
            if (!is_ordinal_heading(words)) return is_known_heading(words);
            line.begin = heading.end + 1;
        }
        return false;
    }

    /// Whether the cells are a row; the first tells which columns hold values. A sum has no number before it.
    bool take_row(std::vector<Span> cells) {
        const bool has_no_number = name_ == 1 && cells.size() + 1 == table_.columns && !is_value_cell(cells.front());
        if (has_no_number) cells.insert(cells.begin(), Span{cells.front().begin, cells.front().begin});
        if (cells.size() != table_.columns) return false;
        if (are_numbered() && !has_no_number && lines_.bytes(cells.front()) != std::to_string(table_.rows)) return false;
        std::vector<bool> values;
        for (const Span cell : cells) values.push_back(is_value_cell(cell));
        if (values[name_]) return false;
        if (table_.rows == 1) holds_values_ = values;
        const bool is_told_by_number = are_numbered() && !has_no_number;  // 2 甲工程 已开工 below 1 乙工程 2021—2022年
        for (std::size_t column = name_ + 1; column < cells.size(); ++column)
            if (holds_values_[column] && !values[column] && !is_told_by_number) return false;
        if (!is_told(cells)) return false;
        table_.append_row(cells);
        return true;
    }

    /// That it is a row, by its number, its values or its time.
    [[nodiscard]] bool is_told(const std::vector<Span>& cells) const {
        const bool has_value = std::find(holds_values_.begin(), holds_values_.end(), true) != holds_values_.end();
        return are_numbered() || has_value || (progress_ != 0 && is_time(cells_.words(cells[progress_])));
    }

    const FlatLines& lines_;
    const CellBlocks& cells_;
    FlatTable table_;
    std::vector<Span> heading_lines_;
    std::ptrdiff_t known_ = 0;   ///< how many of them are known, but for 序号
    std::size_t name_ = 0;       ///< the first column but for the rows' numbers
    std::size_t progress_ = 0;   ///< the column that says by when; 0: none
    bool is_of_places_ = false;  ///< they are what it holds
    bool is_stacked_ = false;    ///< each cell has a line
    std::vector<bool> holds_values_;
};

}  // namespace

std::vector<FlatTable> find_row_line_tables(const FlatLines& lines) {
    const CellBlocks cells(lines, 1);
    return read_tables<RowLineReader>(lines, may_be_headings, cells);
}

}  // namespace plandoc::outline
