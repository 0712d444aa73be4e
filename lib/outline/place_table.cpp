#include "outline/place_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/indicator_heading.hpp"
#include "outline/cell_blocks.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::Span;

constexpr std::uint32_t fewest_rows = 3;
constexpr std::size_t most_lines = 4;  ///< of a cell

/// Reads one table from the line on that heads the places.
class PlaceTableReader {
public:
    explicit PlaceTableReader(const FlatLines& lines) : lines_(lines), cells_(lines, most_lines) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        if (heads_places(first)) {
            if (!read_headings(first)) return std::nullopt;
            while (take_row()) {
            }
        } else {
            if (!is_caption(first) || !read_headings_below_caption(first + 1)) return std::nullopt;
            while (take_row() || pass_headings()) {
            }
            if (places_.lines.empty()) return std::nullopt;
            put(places_, 0);
        }
        if (table_.rows < heading_rows_ + fewest_rows) return std::nullopt;
        std::stable_sort(table_.rests.begin(), table_.rests.end(),
                         [](const CellRest& a, const CellRest& b) { return a.cell < b.cell; });
        return std::move(table_);
    }

private:
    [[nodiscard]] bool heads_places(std::uint32_t index) const {
        constexpr std::uint32_t longest = 30;  // bytes: 各县（市、区）, and a line end
        if (!lines_.is_line(index) || lines_.span(index).size() > longest) return false;
        if (index + 1 == lines_.size() || !cells_.is_between(index + 1)) return false;
        return names_places(cells_.words(lines_.trimmed(index)));
    }
    [[nodiscard]] static bool names_places(std::u16string_view heading) {
        return lexicon::indicator_column_of(heading) == lexicon::IndicatorHeading::place;
    }
    /// 表1 2025年任务分解表, right above the headings.
    [[nodiscard]] bool is_caption(std::uint32_t index) const {
        constexpr std::string_view table = "表";
        if (!lines_.is_line(index) || lines_.span(index).size() > CellBlocks::longest_line || index + 1 >= lines_.size())
            return false;
        const std::string_view line = lines_.bytes(lines_.trimmed(index));
        return (line.starts_with(table) || line.ends_with(table)) && lines_.is_line(index + 1);
    }
    [[nodiscard]] bool is_value(const CellBlock& block) const {
        return block.lines.size() == 1 && outline::is_value(kind_of_cell(cells_.words(block.lines.front())));
    }

    /// 到 2025 年新增 2025 年保有: the headings side by side on a line; a number goes with 年 behind it, and with 到 before it.
    [[nodiscard]] std::vector<Span> parts_of(Span line) const {
        const std::string_view before_end = lines_.bytes().substr(0, line.end);
        std::vector<Span> parts;
        for (std::uint32_t at = line.begin; at < line.end;) {
            const auto space = static_cast<std::uint32_t>(std::min<std::size_t>(before_end.find(' ', at), line.end));
            if (space > at && !parts.empty() && belongs_together(parts.back(), {at, space})) parts.back().end = space;
            else if (space > at) parts.push_back({at, space});
            at = space + 1;
        }
        return parts;
    }
    [[nodiscard]] bool belongs_together(Span before, Span behind) const {
        const std::u16string left = lines_.folded(before), right = lines_.folded(behind);
        const bool ends_in_digit = text::is(left.back(), text::digit);
        return (ends_in_digit && right.front() == u'年') || (left.size() == 1 && text::is(right.front(), text::digit));
    }

    /// From the heading of the places up to the first row, which tells how many values a row has.
    bool read_headings(std::uint32_t first) {
        return read_blocks(first) && take_headings(blocks_) && are_flat_headings(lines_.folded(table_.cells));
    }
    /// The blocks above the first row; the row tells how many columns there are.
    bool read_blocks(std::uint32_t first) {
        std::size_t values = 0;
        for (CellBlock block = cells_.block_from(first); !block.lines.empty() && values == 0;
             block = cells_.block_from(block.end)) {
            if (blocks_.size() == most_flat_columns) return false;
            blocks_.push_back(block);
            for (CellBlock value = cells_.block_from(block.end); is_value(value) && values < most_flat_columns;
                 value = cells_.block_from(value.end))
                ++values;
        }
        if (values < 2 || blocks_.size() < 3) return false;
        blocks_.pop_back();  // names the first row
        next_ = blocks_.back().end;
        table_ = {1, static_cast<std::uint32_t>(values + 1), {}, first, next_, {}};
        return true;
    }
    /// The headings from `first` on. That of the places may stand anywhere among them, or behind the rows. Each of the others
    /// may have a second line in a block of its own, behind the first lines of all, or reach over as many years as each other.
    bool read_headings_below_caption(std::uint32_t first) {
        if (!read_blocks(first)) return false;
        for (const CellBlock& block : blocks_) headings_.push_back(cells_.words(block));
        const auto places = std::find_if(headings_.begin(), headings_.end(), names_places);
        if (places != headings_.end()) {
            places_ = blocks_[static_cast<std::size_t>(places - headings_.begin())];
            blocks_.erase(blocks_.begin() + (places - headings_.begin()));
        }
        return take_headings_above_years() || take_headings_of_two_lines();
    }
    bool take_headings_of_two_lines() {
        const std::size_t values = table_.columns - 1;
        if (blocks_.size() != values && blocks_.size() != 2 * values) return false;
        table_.cells.resize(table_.columns);
        for (std::size_t index = 0; index < blocks_.size(); ++index) {
            if (blocks_[index].lines.size() != 1) return false;
            const Span line = blocks_[index].lines.front();
            if (index < values) table_.cells[index + 1] = line;
            else table_.rests.push_back({index - values + 1, line});
        }
        return are_flat_headings(lines_.folded({table_.cells.begin() + 1, table_.cells.end()}));
    }
    /// 除治面积（万亩） 改培面积（亩） 2023年 2024年 2023年 2024年: the first row of headings parts the columns of the second.
    bool take_headings_above_years() {
        const std::size_t values = table_.columns - 1;
        if (blocks_.size() <= values) return false;
        const std::size_t groups = blocks_.size() - values, years = values / groups;
        if (years < 2 || years * groups != values) return false;
        table_.rows = heading_rows_ = 2;
        table_.cells.resize(std::size_t{2} * table_.columns);
        for (std::size_t column = 1; column < table_.columns; ++column) {
            const std::size_t group = (column - 1) / years, first = group * years + 1;
            const CellBlock& year = blocks_[groups + column - 1];
            if (year_of_heading(cells_.words(year)) == 0 ||
                cells_.words(year) != cells_.words(blocks_[groups + (column - 1) % years]))
                return false;
            if (column == first) put(blocks_[group], column);
            else table_.merges.push_back({column, first});
            put(year, table_.columns + column);
        }
        table_.merges.push_back({table_.columns, 0});
        return true;
    }
    /// Writes the block's lines into a cell.
    void put(const CellBlock& block, std::size_t cell) {
        table_.cells[cell] = block.lines.front();
        for (std::size_t line = 1; line < block.lines.size(); ++line) table_.rests.push_back({cell, block.lines[line]});
    }

    /// The heading of the places, where it stands behind rows, a page number, and the headings once more on the next page.
    bool pass_headings() {
        bool passes = false;
        for (;;) {
            const CellBlock block = cells_.block_from(next_);
            if (block.lines.empty()) return passes;
            const std::u16string heading = cells_.words(block);
            const bool is_of_places = names_places(heading);
            const bool is_known = std::find(headings_.begin(), headings_.end(), heading) != headings_.end();
            if (!is_of_places && !is_known && !lines_.is_page_number(block.end - 1)) return passes;
            if (is_of_places && places_.lines.empty()) places_ = block;
            if (is_of_places) table_.last_block = block.end;
            next_ = block.end;
            passes = true;
        }
    }

    /// Whether there is one for each column.
    bool take_headings(const std::vector<CellBlock>& blocks) {
        for (const CellBlock& block : blocks) {
            const std::vector<Span> parts = parts_of(block.lines.front());
            const std::size_t cell = table_.cells.size();
            table_.cells.insert(table_.cells.end(), parts.begin(), parts.end());
            for (std::size_t line = 1; line < block.lines.size(); ++line) {
                const std::vector<Span> rests = parts_of(block.lines[line]);
                if (rests.size() != parts.size()) return false;
                for (std::size_t part = 0; part < rests.size(); ++part) table_.rests.push_back({cell + part, rests[part]});
            }
        }
        return table_.cells.size() == table_.columns;
    }

    /// A name and a value for each other column.
    bool take_row() {
        const CellBlock name = cells_.block_from(next_);
        if (name.lines.empty() || is_value(name)) return false;
        std::vector<Span> row{name.lines.front()};
        std::uint32_t end = name.end;
        for (CellBlock value = cells_.block_from(end); row.size() < table_.columns && is_value(value);
             value = cells_.block_from(end)) {
            row.push_back(value.lines.front());
            end = value.end;
        }
        if (row.size() < table_.columns || is_value(cells_.block_from(end))) return false;
        for (std::size_t line = 1; line < name.lines.size(); ++line)
            table_.rests.push_back({table_.cells.size(), name.lines[line]});
        if (const CellBlock rest = cells_.block_from(end); cells_.words(name) == u"合" && cells_.words(rest) == u"计") {
            table_.rests.push_back({table_.cells.size(), rest.lines.front()});
            end = rest.end;
        }
        table_.append_row(row);
        table_.last_block = next_ = end;
        return true;
    }

    const FlatLines& lines_;
    CellBlocks cells_;
    FlatTable table_;
    std::vector<CellBlock> blocks_;         ///< above the first row
    std::vector<std::u16string> headings_;  ///< their words, where that of the places stands behind the rows
    CellBlock places_;                      ///< that heading
    std::uint32_t heading_rows_ = 1;
    std::uint32_t next_ = 0;  ///< where the next row begins
};

}  // namespace

std::vector<FlatTable> find_place_tables(const FlatLines& lines) {
    return find_tables(lines.size(), [&](std::uint32_t index) { return PlaceTableReader(lines).read(index); });
}

}  // namespace plandoc::outline
