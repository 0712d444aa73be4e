#include "outline/flat_table/captioned_table.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/torn_cells.hpp"
#include "outline/cell_kind.hpp"
#include "outline/flat_table/cell_blocks.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using lexicon::DutyWord;
using lexicon::IndicatorHeading;
using text::Span;

bool is_caption(const FlatLines& lines, std::uint32_t index) {
    constexpr std::string_view table = "表";
    if (!lines.is_line(index) || lines.span(index).size() > CellBlocks::longest_line || index + 1 >= lines.size()) return false;
    const std::string_view line = lines.bytes(lines.trimmed(index));
    return (line.starts_with(table) || line.ends_with(table)) && lines.is_line(index + 1);
}

class CaptionedTableReader {
public:
    explicit CaptionedTableReader(const FlatLines& lines) : lines_(lines), blocks_(lines, most_lines) {}

    std::optional<FlatTable> read(std::uint32_t caption) {
        if (!read_blocks(caption + 1) || !read_headings()) return std::nullopt;
        first_ = caption + 1;
        while (take_row() || pass_heading() || set_aside()) {
        }
        if (rows_ < fewest_flat_rows || name_.empty()) return std::nullopt;
        return make_table();
    }

private:
    static constexpr std::size_t most_lines = 6;   ///< of a cell
    static constexpr std::size_t most_others = 4;  ///< cells that belong to no row, in sequence; beside units those of two rows

    using Cell = std::vector<Span>;  ///< the lines of one

    [[nodiscard]] std::u16string words(const Cell& cell) const {
        std::u16string whole;
        for (const Span line : cell) whole += blocks_.words(line);
        return whole;
    }
    [[nodiscard]] bool is_value(const CellBlock& block) const {
        return block.lines.size() == 1 && outline::is_value(kind_of_cell(blocks_.words(block.lines.front())));
    }
    [[nodiscard]] bool is_number(const CellBlock& block, std::uint32_t number) const {
        return block.lines.size() == 1 && lines_.bytes(block.lines.front()) == std::to_string(number);
    }
    [[nodiscard]] bool is_unit(const CellBlock& block) const {
        return block.lines.size() == 1 && outline::is_unit(blocks_.words(block.lines.front()));
    }
    static bool names_rows(std::u16string_view heading) {
        const IndicatorHeading meaning = lexicon::indicator_column_of(heading);
        return meaning == IndicatorHeading::place || meaning == IndicatorHeading::indicator;
    }
    static bool is_category(std::u16string_view heading) {
        return lexicon::indicator_column_of(heading) == IndicatorHeading::category;
    }
    [[nodiscard]] bool heads_units(const CellBlock& block) const {
        return lexicon::indicator_column_of(blocks_.words(block)) == IndicatorHeading::unit;
    }

    // Headings.

    /// The blocks from `first` on that stand above the first row, which tells how many values a row has.
    bool read_blocks(std::uint32_t first) {
        CellBlock block = blocks_.block_from(first);
        for (next_ = first; !block.lines.empty() && above_.size() <= most_flat_columns; block = blocks_.block_from(next_)) {
            CellBlock value = blocks_.block_from(block.end);
            for (values_ = 0; is_value(value) && values_ <= most_flat_columns; value = blocks_.block_from(value.end)) {
                if (values_ > 0 && is_number(value, 2) && has_ordinal_above(is_unit(block) ? 1 : 0)) break;
                ++values_;
            }
            if (values_ > 1 && !is_value(block)) break;
            above_.push_back(block);
            next_ = block.end;
        }
        if (values_ < 2 || above_.size() < 2 || block.lines.empty()) return false;
        has_units_ = is_unit(block) && std::any_of(above_.begin(), above_.end(), [&](auto& cell) { return heads_units(cell); });
        if (has_units_ && !heads_values(above_.back())) above_.pop_back();
        has_ordinals_ = has_ordinal_above(0);
        if (has_ordinals_) above_.pop_back();
        if (above_.size() < 2) return false;
        next_ = above_.back().end;
        return true;
    }
    [[nodiscard]] bool heads_values(const CellBlock& block) const { return year_of_heading(blocks_.words(block)) != 0; }
    /// Before the last `cells` of those above.
    [[nodiscard]] bool has_ordinal_above(std::size_t cells) const {
        return above_.size() > cells && is_number(above_[above_.size() - cells - 1], 1);
    }

    bool read_headings() {
        std::vector<Cell> headings;
        for (const CellBlock& block : above_) {
            if (has_units_ && may_be_cell(block)) aside_.push_back(block);
            else if (!append_headings(block, headings)) return false;
        }
        for (Cell& heading : headings) {
            const std::u16string words = this->words(heading);
            known_.push_back(words);
            const DutyWord duty = lexicon::duty_column_of(words);
            if (is_ordinal_heading(words)) ordinal_ = heading;
            else if (has_units_ && lexicon::indicator_column_of(words) == IndicatorHeading::unit) unit_ = heading;
            else if (has_units_ && is_category(words)) continue;
            else if (name_.empty() && names_rows(words)) name_ = heading;
            else if (lexicon::is_role(duty) || duty == DutyWord::remark) tails_.push_back(heading);
            else heads_.push_back(heading);
        }
        for (const CellBlock& block : above_) known_.push_back(blocks_.words(block));
        return set_headings();
    }
    /// Among headings, beside units: no heading, but a cell of the row below them.
    [[nodiscard]] bool may_be_cell(const CellBlock& block) const {
        const std::u16string words = blocks_.words(block);
        return year_of_heading(words) == 0 && lexicon::indicator_column_of(words) == IndicatorHeading::none &&
               !is_ordinal_heading(words) && !lexicon::is_role(lexicon::duty_column_of(words));
    }
    /// A block is one heading of several lines, or several side by side; 指⏎⏎标 is one in two blocks.
    bool append_headings(const CellBlock& block, std::vector<Cell>& headings) const {
        const std::vector<Span> parts = blocks_.parts_of(block.lines.front());
        const auto is_character = [this](const Cell& cell) { return words(cell).size() == 1; };
        if (parts.size() == 1) {
            const bool goes_on = !headings.empty() && is_character(headings.back()) && is_character(block.lines);
            if (goes_on) headings.back().push_back(block.lines.front());
            else headings.push_back(block.lines);
            return true;
        }
        const std::size_t first = headings.size();
        for (const Span part : parts) headings.push_back({part});
        for (std::size_t line = 1; line < block.lines.size(); ++line) {
            const std::vector<Span> rests = blocks_.parts_of(block.lines[line]);
            if (year_of_heading(words(rests)) != 0 && rests.size() == 1) {  // 序号 乡镇⏎2024年
                headings.push_back(rests);
                continue;
            }
            if (rests.size() != parts.size()) return false;
            for (std::size_t part = 0; part < rests.size(); ++part) headings[first + part].push_back(rests[part]);
        }
        return true;
    }
    /// One for each value, once those of two lines or over years are put together.
    bool set_headings() {
        if (heads_.size() == values_) return true;
        if (reach_over_years()) return true;
        if (heads_.size() != 2 * values_) return false;
        for (std::size_t index = 0; index < values_; ++index)
            heads_[index].insert(heads_[index].end(), heads_[values_ + index].begin(), heads_[values_ + index].end());
        heads_.resize(values_);
        return true;
    }
    /// 除治面积（万亩） 改培面积（亩） 2023年 2024年 2023年 2024年: the first headings part the columns of the others.
    bool reach_over_years() {
        if (heads_.size() <= values_) return false;
        const std::size_t groups = heads_.size() - values_, years = values_ / groups;
        if (years < 2 || years * groups != values_) return false;
        for (std::size_t index = groups; index < heads_.size(); ++index) {
            const std::u16string year = words(heads_[index]);
            if (year_of_heading(year) == 0 || year != words(heads_[groups + (index - groups) % years])) return false;
        }
        groups_.assign(heads_.begin(), heads_.begin() + static_cast<std::ptrdiff_t>(groups));
        heads_.erase(heads_.begin(), heads_.begin() + static_cast<std::ptrdiff_t>(groups));
        return true;
    }

    // Rows.

    /// Of the names. The values stand behind it and the units.
    [[nodiscard]] std::size_t name_column() const { return has_ordinals_ ? 1 : 0; }
    [[nodiscard]] std::size_t first_value() const { return name_column() + (has_units_ ? 2 : 1); }
    [[nodiscard]] std::size_t columns() const { return first_value() + values_ + tails_.size(); }

    bool take_row() {
        std::vector<Cell> row(columns());
        std::size_t column = 0;
        CellBlock block = blocks_.block_from(next_);
        if (has_ordinals_) {
            const bool is_numbered = is_number(block, rows_ + 1);
            if (!is_numbered && !begins_sum(block)) return false;
            if (is_numbered) {
                row[column] = block.lines;
                block = blocks_.block_from(block.end);
            }
            ++column;
        }
        if (block.lines.empty() || is_value(block) || is_known(block)) return false;
        if (has_units_ && !may_be_name(block)) return false;
        row[column++] = block.lines;
        const bool is_torn_sum = blocks_.words(block) == u"合";
        std::uint32_t end = block.end;
        if (has_units_) {
            block = blocks_.block_from(end);
            if (!is_unit(block)) return false;
            row[column++] = block.lines;
            end = block.end;
        }
        for (std::size_t value = 0; value < values_; ++value) {
            block = blocks_.block_from(end);
            if (!is_value(block)) return false;
            row[column++] = block.lines;
            end = block.end;
        }
        block = blocks_.block_from(end);
        if (is_torn_sum && blocks_.words(block) == u"计") {
            row[name_column()].push_back(block.lines.front());
            block = blocks_.block_from(end = block.end);
        }
        if (takes_tail(block)) {
            row[column] = block.lines;
            block = blocks_.block_from(end = block.end);
        }
        if (is_value(block) && !(has_ordinals_ && is_number(block, rows_ + 2))) return false;
        for (const CellBlock& other : aside_) cells_.push_back({other.lines});
        aside_.clear();
        cells_.push_back(std::move(row));
        ++rows_;
        next_ = end_ = end;
        return true;
    }
    /// Not 规模 规模以上企业⏎效益⏎增加值: the lines of two cells.
    [[nodiscard]] bool may_be_name(const CellBlock& block) const {
        return !is_unit(block) && (block.lines.size() == 1 || blocks_.parts_of(block.lines.front()).size() == 1) &&
               names_indicator(blocks_.words(block), true);
    }
    /// 合计, 合 … 计
    [[nodiscard]] bool begins_sum(const CellBlock& block) const {
        const std::u16string words = blocks_.words(block);
        return words == u"合" || lexicon::is_sign(words, lexicon::CellSign::total_heading);
    }
    /// Who sees to it stands behind every row; a remark is certain only right before the next row's number.
    [[nodiscard]] bool takes_tail(const CellBlock& block) const {
        if (tails_.size() != 1 || block.lines.empty() || is_value(block) || is_known(block)) return false;
        if (lexicon::duty_column_of(words(tails_.front())) != DutyWord::remark) return !lines_.is_page_number(block.end - 1);
        return has_ordinals_ && is_number(blocks_.block_from(block.end), rows_ + 2);
    }

    [[nodiscard]] bool is_known(const CellBlock& block) const {
        return std::find(known_.begin(), known_.end(), blocks_.words(block)) != known_.end();
    }
    /// One that a page repeats, the page's number, or the heading of the names, where it stands behind the rows.
    bool pass_heading() {
        const CellBlock block = blocks_.block_from(next_);
        if (block.lines.empty()) return false;
        const std::u16string words = blocks_.words(block);
        const bool is_of_names = names_rows(words);
        if (!is_of_names && !is_known(block) && !(has_units_ && is_category(words))) return false;
        if (is_of_names && name_.empty()) name_ = block.lines;
        if (is_of_names) end_ = block.end;
        next_ = block.end;
        return true;
    }
    /// A cell that belongs to no row, where numbers or units tell the rows; false where the table ends before it.
    bool set_aside() {
        const CellBlock block = blocks_.block_from(next_);
        if (!(has_ordinals_ || has_units_) || block.lines.empty()) return false;
        if (aside_.size() == (has_units_ ? 2 * columns() : most_others)) return false;
        aside_.push_back(block);
        next_ = block.end;
        return true;
    }

    // The table.

    [[nodiscard]] FlatTable make_table() const {
        FlatTable table;
        table.columns = static_cast<std::uint32_t>(columns());
        table.first_block = first_;
        table.last_block = end_;
        std::vector<Cell> above(columns()), below(columns());
        above[name_column()] = name_;
        if (has_ordinals_) above[0] = ordinal_;
        if (has_units_) above[name_column() + 1] = unit_;
        const std::size_t first = first_value(), end = first + values_;
        for (std::size_t tail = 0; tail < tails_.size(); ++tail) above[end + tail] = tails_[tail];
        for (std::size_t value = 0; value < values_; ++value) (groups_.empty() ? above : below)[first + value] = heads_[value];
        if (!groups_.empty()) {
            const std::size_t years = values_ / groups_.size();
            for (std::size_t value = 0; value < values_; ++value) {
                const std::size_t column = first + value, group = column - value % years;
                if (column == group) above[column] = groups_[value / years];
                else table.merges.push_back({column, group});
            }
            for (std::size_t column = 0; column < columns(); ++column)
                if (column < first || column >= end) table.merges.push_back({columns() + column, column});
        }
        table.append_row_of_lines(above);
        if (!groups_.empty()) table.append_row_of_lines(below);
        for (const std::vector<Cell>& row : cells_) table.append_row_of_lines(row);
        return table;
    }

    const FlatLines& lines_;
    CellBlocks blocks_;
    std::vector<CellBlock> above_;                  ///< above the first row
    std::size_t values_ = 0;                        ///< of a row
    bool has_ordinals_ = false;                     ///< numbers begin the rows
    bool has_units_ = false;                        ///< they have a column, behind the names
    Cell ordinal_, name_, unit_;                    ///< headings
    std::vector<Cell> groups_, heads_, tails_;      ///< headings of the values, with those above them, and behind them
    std::vector<std::u16string> known_;             ///< the words of all headings
    std::vector<std::vector<Cell>> cells_;          ///< row by row
    std::vector<CellBlock> aside_;                  ///< since the last row
    std::uint32_t rows_ = 0;                        ///< whole ones
    std::uint32_t first_ = 0, next_ = 0, end_ = 0;  ///< lines: of the table, at hand, behind the last row
};

}  // namespace

std::vector<FlatTable> find_captioned_tables(const FlatLines& lines) {
    return read_tables<CaptionedTableReader>(lines, is_caption);
}

}  // namespace plandoc::outline
