#include "outline/flat_table/grid_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"
#include "outline/cell_kind.hpp"
#include "outline/flat_table/cell_blocks.hpp"
#include "outline/flat_table/task_words.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using lexicon::DutyWord;
using lexicon::IndicatorHeading;
using text::Span;

constexpr std::uint32_t longest_heading = 36;  // bytes

/// What the cells of a column are told by.
enum class Column : std::uint8_t { ordinal, group, words, value, goal, unit, binding, agencies, time };

/// 类别, 2025年目标: what `heading` says of its column; nullopt: it is not known.
std::optional<Column> column_of(std::u16string_view heading) {
    if (year_of_heading(heading) != 0) return Column::value;
    switch (lexicon::indicator_column_of(heading)) {
        case IndicatorHeading::category: return Column::group;
        case IndicatorHeading::indicator: return Column::words;
        case IndicatorHeading::unit: return Column::unit;
        case IndicatorHeading::binding: return Column::binding;
        default: break;
    }
    const DutyWord word = lexicon::duty_column_of(heading);
    if (lexicon::is_role(word)) return Column::agencies;
    if (word == DutyWord::progress) return Column::time;
    if (word == DutyWord::ordinal) return Column::ordinal;
    if (word == DutyWord::task) return Column::words;
    return lexicon::holds_sign(heading, IndicatorHeading::target) ? std::optional(Column::goal) : std::nullopt;
}

/// A line short enough to be a heading that begins like a word, and no longer line below it.
bool may_be_heading(const FlatLines& lines, std::uint32_t index) {
    const auto is_short = [&](std::uint32_t at) { return lines.trimmed(at).size() <= longest_heading; };
    return lines.is_line(index) && is_short(index) && index + 1 < lines.size() && is_short(index + 1) &&
           text::is(lines.first_letter(index), text::han);
}

/// Reads one table from the line of its first heading on.
class GridReader {
public:
    GridReader(const FlatLines& lines, const CellBlocks& cells) : lines_(lines), cells_(cells) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        if (!read_headings(first)) return std::nullopt;
        while (take_row(columns_.cend()) || (table_.rows > 1 && take_row(group_))) {
        }
        return table_.rows > fewest_flat_rows && are_groups_told() ? std::optional(std::move(table_)) : std::nullopt;
    }

private:
    using Columns = std::vector<Column>;

    bool read_headings(std::uint32_t first) {
        std::uint32_t index = first;
        for (; index < lines_.size() && may_head(index) && columns_.size() <= most_flat_columns; index = behind(index)) {
            const std::optional<Column> column = column_of(cells_.words(lines_.trimmed(index)));
            if (!column) break;
            columns_.push_back(*column);
            table_.cells.push_back(lines_.trimmed(index));
        }
        next_ = index;
        const auto name = std::find(columns_.begin(), columns_.end(), Column::words);
        if (count(Column::group) == 0 && count(Column::words) > 1) *name = Column::group;  // 重点任务 before 工作内容
        group_ = std::find(columns_.begin(), columns_.end(), Column::group);
        table_.rows = 1;
        table_.columns = static_cast<std::uint32_t>(columns_.size());
        table_.first_block = first;
        table_.last_block = index;
        const bool tells_rows =
            count(Column::value) > 1 || count(Column::agencies) > 1 || (count(Column::agencies) > 0 && count(Column::time) > 0);
        return columns_.size() >= fewest_flat_columns && columns_.size() <= most_flat_columns && tells_rows;
    }
    [[nodiscard]] bool may_head(std::uint32_t index) const {
        return lines_.is_line(index) && lines_.trimmed(index).size() <= longest_heading;
    }
    [[nodiscard]] std::ptrdiff_t count(Column column) const { return std::count(columns_.begin(), columns_.end(), column); }

    /// The next line of text.
    [[nodiscard]] std::uint32_t behind(std::uint32_t index) const {
        constexpr std::uint32_t farthest = 20;  // blocks
        const std::uint32_t last = std::min(lines_.size(), index + farthest);
        for (++index; index < last; ++index)
            if (!lines_.is_gap(index)) return index;
        return lines_.size();
    }

    /// Of a row that lacks one cell, that of `merged`, which goes on from above. False where the table ends before it.
    bool take_row(Columns::const_iterator merged) {
        std::vector<Span> row;
        std::uint32_t index = next_, last = next_;
        for (auto column = columns_.cbegin(); column != columns_.cend(); ++column) {
            if (column == merged) {
                row.emplace_back();
                continue;
            }
            if (index >= lines_.size() || !lines_.is_line(index) || lines_.trimmed(index).size() > CellBlocks::longest_line)
                return false;
            if (!may_hold(*column, cells_.words(lines_.trimmed(index)))) return false;
            row.push_back(lines_.trimmed(index));
            last = index;
            index = behind(index);
        }
        note_group(row);
        table_.append_row(row);
        table_.last_block = last + 1;
        next_ = index;
        return true;
    }

    /// Before the row is added.
    void note_group(const std::vector<Span>& row) {
        if (group_ == columns_.end()) return;
        const auto column = static_cast<std::size_t>(group_ - columns_.begin());
        const std::size_t cell = table_.cells.size() + column;
        if (row[column].empty()) {
            table_.merges.push_back({cell, group_cell_});
        } else {
            group_cell_ = cell;
            widest_group_ = std::max(widest_group_, cells_.words(row[column]).size());
        }
        for (std::size_t other = 0; other < columns_.size(); ++other)
            if (columns_[other] == Column::words) widest_name_ = std::max(widest_name_, cells_.words(row[other]).size());
    }
    /// 研发投入⏎占比: where a row may lack its group, none is as wide as the first line of a name would be.
    [[nodiscard]] bool are_groups_told() const { return table_.merges.empty() || widest_group_ + 1 < widest_name_; }

    [[nodiscard]] bool may_hold(Column column, std::u16string_view cell) const {
        const PieceKind kind = kind_of_cell(cell);
        switch (column) {
            case Column::ordinal: return number_of_row(cell) == static_cast<int>(table_.rows);
            case Column::group:
            case Column::words: return kind == PieceKind::words;
            case Column::value: return is_value(kind) || begins_told(cell, true);
            case Column::goal: return !is_unit(cell);  // 覆盖率100%, 1200处
            case Column::unit: return is_unit(cell) || kind == PieceKind::nothing;
            case Column::binding: return kind == PieceKind::binding;
            case Column::agencies: return are_agencies(cell);
            case Column::time: return is_time(cell);
        }
        return false;
    }

    const FlatLines& lines_;
    const CellBlocks& cells_;
    FlatTable table_;
    Columns columns_;
    Columns::const_iterator group_;                   ///< that of the groups of rows
    std::size_t group_cell_ = 0;                      ///< the last one that is written
    std::size_t widest_group_ = 0, widest_name_ = 0;  ///< characters
    std::uint32_t next_ = 0;                          ///< the line at hand
};

}  // namespace

std::vector<FlatTable> find_grid_tables(const FlatLines& lines) {
    const CellBlocks cells(lines, 1);
    return read_tables<GridReader>(lines, may_be_heading, cells);
}

}  // namespace plandoc::outline
