#include "outline/flat_table/listed_table.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/verb_sign.hpp"
#include "outline/cell_kind.hpp"
#include "outline/flat_table/task_words.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using lexicon::IndicatorHeading;
using text::Span;

constexpr std::size_t most_lines_more = 8;  ///< than columns, in a row of which one cell goes on

/// The line says 序号 and no more. Few lines are short enough to be folded.
bool heads_ordinals(const FlatLines& lines, std::uint32_t index) {
    constexpr std::uint32_t longest = 24;  // bytes
    return lines.is_line(index) && lines.trimmed(index).size() <= longest &&
           is_ordinal_heading(lines.folded(lines.trimmed(index)));
}

/// Reads one table from the line on that says 序号.
class ListedTableReader {
public:
    explicit ListedTableReader(const FlatLines& lines) : lines_(lines) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        if (!read_headings(first)) return std::nullopt;
        while (skip_repeated_headings(), is_number(next_, table_.rows)) {
            if (!(is_wide_row() ? take_wide_row() : take_row())) break;
        }
        take_sum();
        return table_.rows > fewest_flat_rows ? std::optional(std::move(table_)) : std::nullopt;
    }

private:
    /// The first line of text at `index` or behind it; lines_.size(): none.
    [[nodiscard]] std::uint32_t line_from(std::uint32_t index) const {
        while (index < lines_.size() && lines_.is_gap(index)) ++index;
        return index;
    }
    [[nodiscard]] std::uint32_t behind(std::uint32_t index) const { return line_from(index + 1); }
    [[nodiscard]] bool is_text(std::uint32_t index) const { return index < lines_.size() && lines_.is_line(index); }
    [[nodiscard]] std::u16string folded(std::uint32_t index) const { return lines_.folded(lines_.trimmed(index)); }

    [[nodiscard]] bool is_number(std::uint32_t index, std::uint32_t number) const {
        if (!is_text(index)) return false;
        const std::string_view written = lines_.bytes(lines_.trimmed(index));
        return written == std::to_string(number);
    }

    /// What stands between 序号 and 1, and above them where the rows have a cell more.
    bool read_headings(std::uint32_t first) {
        std::vector<std::uint32_t> headings{first};
        std::vector<CellRest> rests;  // their second lines, where an empty line parts one heading from the next
        const bool are_parted = first + 1 < lines_.size() && lines_.is_gap(first + 1);
        next_ = behind(first);
        for (; is_text(next_) && !is_number(next_, 1); next_ = behind(next_)) {
            if (headings.size() == most_flat_columns) return false;
            if (are_parted && !lines_.is_gap(next_ - 1)) rests.push_back({headings.size() - 1, lines_.trimmed(next_)});
            else headings.push_back(next_);
        }
        first_ = first;
        are_narrow_ = has_rows_of(headings.size());
        if (!find_wide_column(headings) && !are_narrow_ && !join_headings(headings, rests)) {
            const std::optional<std::uint32_t> above = heading_above(first);
            if (!above || !has_rows_of(headings.size() + 1)) return false;
            headings.push_back(*above);
            first_ = *above;
        }
        for (const std::uint32_t heading : headings) headings_.push_back(lines_.trimmed(heading));
        std::vector<std::u16string> written = lines_.folded(headings_);
        for (const CellRest& rest : rests) written[rest.cell] += lines_.folded(rest.span);
        if (headings.size() < fewest_flat_columns || !are_flat_headings(written)) return false;
        if (std::none_of(written.begin() + 1, written.end(), is_known_heading)) return false;
        // 现状值⏎（2020年）: headings of several lines
        if (std::any_of(written.begin(), written.end(), [](const std::u16string& heading) { return heading.front() == u'('; }))
            return false;
        table_ = {1, static_cast<std::uint32_t>(headings_.size()), headings_, first_, next_, std::move(rests)};
        return true;
    }

    /// 总投资⏎（亿元）, 完成⏎时限: puts second lines of headings into `rests` where the rows tell how many there are; if there
    /// are more of them, also those that end with a unit, which the first line lacks: 三年计划⏎投资（亿元）.
    bool join_headings(std::vector<std::uint32_t>& headings, std::vector<CellRest>& rests) const {
        const std::size_t columns = rests.empty() ? lines_of_rows() : 0;
        if (columns < fewest_flat_columns || columns >= headings.size() || !has_rows_of(columns)) return false;
        for (const bool may_end_with_unit : {false, true}) {
            std::vector<std::uint32_t> joined;
            std::vector<CellRest> second_lines;
            for (const std::uint32_t heading : headings) {
                const bool is_whole = joined.empty() || (!second_lines.empty() && second_lines.back().cell + 1 == joined.size());
                const bool goes_on = !is_whole && goes_on_with_heading(joined.back(), heading, may_end_with_unit);
                if (goes_on) second_lines.push_back({joined.size() - 1, lines_.trimmed(heading)});
                else joined.push_back(heading);
            }
            if (joined.size() != columns) continue;
            headings = std::move(joined);
            rests = std::move(second_lines);
            return true;
        }
        return false;
    }
    /// The lower line is a bracket, or heads a column only together with the upper one, or has the unit that this lacks.
    [[nodiscard]] bool goes_on_with_heading(std::uint32_t upper, std::uint32_t lower, bool may_end_with_unit) const {
        const std::u16string above = folded(upper), below = folded(lower), joined = above + below;
        const bool is_column = lexicon::duty_column_of(joined) != lexicon::DutyWord::none ||
                               lexicon::indicator_column_of(joined) != IndicatorHeading::none;
        return below.front() == u'(' || (is_column && !is_known_heading(above)) ||
               (may_end_with_unit && ends_with_unit(below) && !ends_with_unit(above));
    }
    /// From 1 to 2.
    [[nodiscard]] std::size_t lines_of_rows() const {
        std::size_t lines = 1;
        std::uint32_t index = behind(next_);
        for (; lines <= most_flat_columns && index < lines_.size() && !is_number(index, 2); index = behind(index)) ++lines;
        return lines;
    }

    /// “十四五”新增装机, 年均增长: what has its column behind those of the years.
    [[nodiscard]] std::optional<std::uint32_t> heading_above(std::uint32_t first) const {
        std::uint32_t index = first;
        while (index > 0 && lines_.is_gap(index - 1)) --index;
        if (index == 0 || !lines_.is_line(index - 1)) return std::nullopt;
        const std::u16string heading = folded(index - 1);
        const bool comes_last = lexicon::holds_sign(heading, IndicatorHeading::growth) ||
                                lexicon::holds_sign(heading, IndicatorHeading::total) ||
                                lexicon::holds_sign(heading, lexicon::VerbSign::addition);
        return comes_last ? std::optional(index - 1) : std::nullopt;
    }

    /// 1, 2 and 3 stand so many lines apart.
    [[nodiscard]] bool has_rows_of(std::size_t columns) const {
        std::uint32_t index = next_;
        for (std::uint32_t row = 1; row <= fewest_flat_rows; ++row) {
            if (!is_number(index, row)) return false;
            for (std::size_t cell = 0; cell < columns; ++cell) index = behind(index);
        }
        return true;
    }

    /// Of a table of tasks: the column of what is to be done, whose cells alone may go on over lines; 1, 2 and 3 stand near
    /// enough.
    bool find_wide_column(const std::vector<std::uint32_t>& headings) {
        are_roles_.assign(headings.size(), false);
        are_goals_.assign(headings.size(), false);
        std::size_t tasks = 0;  // columns of them
        for (std::size_t column = 1; column < headings.size(); ++column) {
            const lexicon::DutyWord word = lexicon::duty_column_of(folded(headings[column]));
            are_roles_[column] = lexicon::is_role(word);
            are_goals_[column] = word == lexicon::DutyWord::none && heads_goals(folded(headings[column]));
            if (word == lexicon::DutyWord::task) {
                wide_ = column;
                ++tasks;
            }
        }
        if (tasks > 1) wide_.reset();
        std::uint32_t index = next_;
        for (std::uint32_t row = 2; row <= fewest_flat_rows && wide_; ++row) {
            const std::optional<std::uint32_t> number = number_behind(index, row, headings.size());
            if (!number) wide_.reset();
            else index = *number;
        }
        if (std::find(are_roles_.begin(), are_roles_.end(), true) == are_roles_.end()) wide_.reset();
        return wide_.has_value();
    }
    /// 2026年目标
    static bool heads_goals(std::u16string_view heading) {
        return year_of_heading(heading) != 0 || lexicon::holds_sign(heading, IndicatorHeading::target);
    }
    /// Where the number of the row behind the one at `index` stands.
    [[nodiscard]] std::optional<std::uint32_t> number_behind(std::uint32_t index, std::uint32_t row, std::size_t columns,
                                                             std::size_t most_more = most_lines_more) const {
        for (std::size_t lines = 1; lines <= columns + most_more; ++lines) {
            index = behind(index);
            if (lines >= columns && is_number(index, row)) return index;
        }
        return std::nullopt;
    }

    /// Those that a page repeats, behind its number.
    void skip_repeated_headings() {
        std::uint32_t index = next_;
        if (is_text(index) && lines_.is_page_number(index) && !is_number(index, table_.rows)) index = behind(index);
        const std::vector<std::u16string> headings = lines_.folded(headings_);
        const bool is_last_above = headings_.back().begin < headings_.front().begin;
        for (std::size_t place = 0; place < headings.size(); ++place, index = behind(index)) {
            const std::size_t heading = is_last_above ? (place + headings.size() - 1) % headings.size() : place;
            if (!is_text(index) || folded(index) != headings[heading]) return;
        }
        next_ = index;
    }

    /// Where the first rows have a line for each column, one that has more before the next number.
    [[nodiscard]] bool is_wide_row() const {
        if (!wide_ || !are_narrow_) return wide_.has_value();
        const std::optional<std::uint32_t> number = number_behind(next_, table_.rows + 1, table_.columns);
        return number && number != number_behind(next_, table_.rows + 1, table_.columns, 0);
    }
    /// False where the table ends before it.
    bool take_row() {
        std::vector<Span> row;
        std::uint32_t index = next_;
        for (; row.size() < table_.columns && is_text(index); index = behind(index)) row.push_back(lines_.trimmed(index));
        bool is_last = !is_number(index, table_.rows + 1);
        Span rest_of_name;
        if (is_last && is_text(index) && takes_name_of_two_lines(row, lines_.trimmed(index))) {
            rest_of_name = row[2];
            row.erase(row.begin() + 2);
            row.push_back(lines_.trimmed(index));
            index = behind(index);
            is_last = !is_number(index, table_.rows + 1);
        }
        if (row.size() < table_.columns || (is_last && !ends_like_others(row))) return false;
        if (!rest_of_name.empty()) table_.rests.push_back({table_.cells.size() + 1, rest_of_name});
        table_.append_row(row);
        table_.last_block = index;
        next_ = index;
        return true;
    }

    /// 3⏎规上⏎企业⏎户⏎5⏎6: only if the second line ends the name, numbers stand where those of the row above do.
    [[nodiscard]] bool takes_name_of_two_lines(const std::vector<Span>& row, Span next) const {
        constexpr std::size_t first = 2;  // column behind the name
        if (table_.rows < 2 || row.size() < table_.columns || row.size() <= first) return false;
        const auto is_figure = [this](Span cell) { return text::is(lines_.folded(cell).front(), text::digit); };
        const std::size_t above = table_.cells.size() - table_.columns;
        bool lacks_figure = false, fits_with_next = true;
        for (std::size_t column = first; column < row.size(); ++column) {
            const bool is_figure_above = is_figure(table_.cells[above + column]);
            fits_with_next &= is_figure(column + 1 < row.size() ? row[column + 1] : next) == is_figure_above;
            lacks_figure |= is_figure_above && !is_figure(row[column]);
        }
        return lacks_figure && fits_with_next;
    }

    /// False where the table ends before it. The last row ends where its last cell ends as that of the row above.
    bool take_wide_row() {
        std::vector<Span> lines;
        const std::optional<std::uint32_t> number = number_behind(next_, table_.rows + 1, table_.columns);
        std::uint32_t index = next_;
        for (; index < lines_.size() && index != number; index = behind(index)) {
            if (!is_text(index) || lines.size() == table_.columns + most_lines_more) break;
            lines.push_back(lines_.trimmed(index));
            if (!number && lines.size() >= table_.columns && ends_like_above(lines.back())) {
                index = behind(index);
                break;
            }
        }
        if (lines.size() < table_.columns || (!number && !ends_like_above(lines.back()))) return false;
        if (!append_wide_row(lines)) return false;
        table_.last_block = index;
        next_ = index;
        return true;
    }
    /// Every column has a line, a column of roles those before it too that go on with its agencies; the wide one has the rest.
    /// False where the cells would hold what does not belong there.
    bool append_wide_row(const std::vector<Span>& lines) {
        std::vector<std::size_t> begins(table_.columns);  // the first line of each column
        for (std::size_t column = 0; column <= *wide_; ++column) begins[column] = column;
        std::size_t end = lines.size();
        for (std::size_t column = table_.columns; --column > *wide_;) {
            begins[column] = end - 1;
            while (begins[column] > column && goes_on_with_agencies(column, lines[begins[column] - 1])) --begins[column];
            end = begins[column];
        }
        if (!are_in_place(lines, begins, end)) return false;
        std::vector<Span> row;
        for (std::size_t column = 0; column < table_.columns; ++column) {
            const std::size_t behind_last = column + 1 < table_.columns ? begins[column + 1] : lines.size();
            row.push_back(lines[begins[column]]);
            for (std::size_t line = begins[column] + 1; line < behind_last; ++line)
                table_.rests.push_back({table_.cells.size() + column, lines[line]});
        }
        table_.append_row(row);
        return true;
    }
    /// 市经信局、|市财政局, also without the sign where but one column is of agencies.
    [[nodiscard]] bool goes_on_with_agencies(std::size_t column, Span line) const {
        if (!are_roles_[column]) return false;
        if (lines_.folded(line).back() == u'、') return true;
        return std::count(are_roles_.begin(), are_roles_.end(), true) == 1 && are_agencies(words(line));
    }
    /// No agency is a goal, and no figure beside goals stands in the lines of the task from the second up to `end`.
    [[nodiscard]] bool are_in_place(const std::vector<Span>& lines, const std::vector<std::size_t>& begins,
                                    std::size_t end) const {
        for (std::size_t column = *wide_ + 1; column < table_.columns; ++column)
            if (are_goals_[column] && are_agencies(words(lines[begins[column]]))) return false;
        return !has_goals() || std::none_of(lines.begin() + static_cast<std::ptrdiff_t>(*wide_) + 1,
                                            lines.begin() + static_cast<std::ptrdiff_t>(end),
                                            [&](Span line) { return text::holds(lines_.folded(line), text::digit); });
    }
    [[nodiscard]] bool has_goals() const { return std::find(are_goals_.begin(), are_goals_.end(), true) != are_goals_.end(); }
    [[nodiscard]] std::u16string words(Span line) const {
        std::u16string words = lines_.folded(line);
        std::erase_if(words, [](char16_t c) { return text::is(c, text::space); });
        return words;
    }
    [[nodiscard]] bool ends_like_above(Span cell) const {
        if (table_.rows < 2) return false;
        const std::u16string above = lines_.folded(table_.cells.back()), here = lines_.folded(cell);
        return above.back() == here.back() || (is_time(above) && is_time(here)) ||  // 2025年底 above 持续推进
               (are_agencies(words(table_.cells.back())) && are_agencies(words(cell)));
    }

    /// The last cell is no text that stands below the table: it is a number where the cell above is one, and not much longer.
    [[nodiscard]] bool ends_like_others(const std::vector<Span>& row) const {
        constexpr std::size_t longest = 2;  // times the cell above
        const std::u16string above = lines_.folded(table_.cells.back()), here = lines_.folded(row.back());
        if (is_time(above) && is_time(here)) return true;
        if (has_goals() && are_roles_.back() && are_agencies(words(table_.cells.back())) && !are_agencies(words(row.back())))
            return false;
        return text::is(above.front(), text::digit) == text::is(here.front(), text::digit) &&
               here.size() <= above.size() * longest + 4;
    }

    [[nodiscard]] bool is_total(std::uint32_t index) const {
        return is_text(index) && lexicon::is_sign(folded(index), lexicon::CellSign::total_heading);
    }
    /// 合计 and the numbers of the last columns, behind it or before it.
    void take_sum() {
        std::uint32_t index = next_, total = next_;
        if (is_total(index)) index = behind(index);
        std::vector<Span> numbers;
        for (; numbers.size() + 1 < table_.columns && is_text(index); index = behind(index)) {
            if (!text::is(folded(index).front(), text::digit)) break;
            numbers.push_back(lines_.trimmed(index));
        }
        if (!is_total(total)) {
            total = index;
            index = behind(index);
        }
        if (!is_total(total) || numbers.empty() || numbers.size() + 2 < table_.columns) return;
        std::vector<Span> row{lines_.trimmed(total)};
        row.resize(table_.columns - numbers.size());
        row.insert(row.end(), numbers.begin(), numbers.end());
        table_.append_row(row);
        table_.last_block = index;
    }

    const FlatLines& lines_;
    FlatTable table_;
    std::vector<Span> headings_;
    std::optional<std::size_t> wide_;  ///< the column whose cells may have several lines
    bool are_narrow_ = false;          ///< 1, 2 and 3 stand as many lines apart as there are columns
    std::vector<bool> are_roles_;      ///< of each column, where one is wide
    std::vector<bool> are_goals_;      ///< likewise: 2026年目标
    std::uint32_t first_ = 0;          ///< the block of the first heading
    std::uint32_t next_ = 0;           ///< the line at hand
};

}  // namespace

std::vector<FlatTable> find_listed_tables(const FlatLines& lines) {
    return read_tables<ListedTableReader>(lines, heads_ordinals);
}

}  // namespace plandoc::outline
