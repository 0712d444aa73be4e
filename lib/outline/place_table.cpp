#include "outline/place_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/indicator_heading.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using reader::BlockKind;
using text::Span;

constexpr std::uint32_t fewest_rows = 3;
constexpr std::size_t most_lines = 4;        ///< of a cell
constexpr std::uint32_t longest_line = 150;  ///< bytes

/// The lines of one cell, or of several headings side by side.
struct CellBlock {
    std::vector<Span> lines;
    std::uint32_t end = 0;  ///< the first line behind it
};

/// Reads one table from the line on that heads the places.
class PlaceTableReader {
public:
    explicit PlaceTableReader(const FlatLines& lines) : lines_(lines) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        if (heads_places(first)) {
            if (!read_headings(first)) return std::nullopt;
            while (take_row()) {
            }
        } else {
            if (!is_caption(first) || !read_headings_without_places(first + 1)) return std::nullopt;
            while (take_row() || pass_headings()) {
            }
            if (places_.empty()) return std::nullopt;
            table_.cells.front() = places_;
        }
        if (table_.rows <= fewest_rows) return std::nullopt;
        std::stable_sort(table_.rests.begin(), table_.rests.end(),
                         [](const CellRest& a, const CellRest& b) { return a.cell < b.cell; });
        return std::move(table_);
    }

private:
    [[nodiscard]] std::u16string words(Span line) const {
        std::u16string words = lines_.folded(line);
        std::erase_if(words, [](char16_t c) { return text::is(c, text::space); });
        return words;
    }
    [[nodiscard]] bool heads_places(std::uint32_t index) const {
        constexpr std::uint32_t longest = 30;  // bytes: 各县（市、区）, and a line end
        if (!lines_.is_line(index) || lines_.span(index).size() > longest) return false;
        if (index + 1 == lines_.size() || !is_between(index + 1)) return false;
        return lexicon::indicator_column_of(words(lines_.trimmed(index))) == lexicon::IndicatorHeading::place;
    }
    /// 表1 2025年任务分解表, right above the headings.
    [[nodiscard]] bool is_caption(std::uint32_t index) const {
        constexpr std::string_view table = "表";
        if (!lines_.is_line(index) || lines_.span(index).size() > longest_line || index + 1 >= lines_.size()) return false;
        const std::string_view line = lines_.bytes(lines_.trimmed(index));
        return (line.starts_with(table) || line.ends_with(table)) && lines_.is_line(index + 1);
    }
    [[nodiscard]] bool is_between(std::uint32_t index) const {
        const BlockKind kind = lines_.kind(index);
        return kind == BlockKind::blank || kind == BlockKind::page_break;
    }

    /// The block at `index` or behind the empty lines there; without lines where none of a table follows.
    [[nodiscard]] CellBlock block_from(std::uint32_t index) const {
        while (index < lines_.size() && is_between(index)) ++index;
        CellBlock block;
        for (; index < lines_.size() && lines_.is_line(index); ++index) {
            if (block.lines.size() == most_lines || lines_.span(index).size() > longest_line) return {};
            block.lines.push_back(lines_.trimmed(index));
        }
        block.end = index;
        return block;
    }
    [[nodiscard]] bool is_value(const CellBlock& block) const {
        return block.lines.size() == 1 && outline::is_value(kind_of_cell(words(block.lines.front())));
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
        for (CellBlock block = block_from(first); !block.lines.empty() && values == 0; block = block_from(block.end)) {
            if (blocks_.size() == most_flat_columns) return false;
            blocks_.push_back(block);
            for (CellBlock value = block_from(block.end); is_value(value) && values < most_flat_columns;
                 value = block_from(value.end))
                ++values;
        }
        if (values < 2 || blocks_.size() < 3) return false;
        blocks_.pop_back();  // names the first row
        next_ = blocks_.back().end;
        table_ = {1, static_cast<std::uint32_t>(values + 1), {}, first, next_, {}};
        return true;
    }
    /// The headings from `first` on, to which that of the places is added where it stands behind the rows. Each may have a
    /// second line in a block of its own, behind the first lines of all.
    bool read_headings_without_places(std::uint32_t first) {
        if (!read_blocks(first)) return false;
        const std::vector<CellBlock>& blocks = blocks_;
        const std::size_t values = table_.columns - 1;
        if (blocks.size() != values && blocks.size() != 2 * values) return false;
        for (const CellBlock& block : blocks) headings_.push_back(words(block.lines.front()));
        table_.cells.emplace_back();
        for (std::size_t index = 0; index < blocks.size(); ++index) {
            if (blocks[index].lines.size() != 1) return false;
            const Span line = blocks[index].lines.front();
            if (index < values) table_.cells.push_back(line);
            else table_.rests.push_back({index - values + 1, line});
        }
        const std::vector<Span> written(table_.cells.begin() + 1, table_.cells.end());
        return are_flat_headings(lines_.folded(written));
    }

    /// The heading of the places, where it stands behind rows, a page number, and the headings once more on the next page.
    bool pass_headings() {
        bool passes = false;
        for (;;) {
            const CellBlock block = block_from(next_);
            if (block.lines.size() != 1) return passes;
            const std::uint32_t line = block.end - 1;
            const std::u16string heading = words(block.lines.front());
            const bool is_of_places = lexicon::indicator_column_of(heading) == lexicon::IndicatorHeading::place;
            const bool is_known = std::find(headings_.begin(), headings_.end(), heading) != headings_.end();
            if (!is_of_places && !is_known && !lines_.is_page_number(line)) return passes;
            if (is_of_places && places_.empty()) places_ = block.lines.front();
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
        const CellBlock name = block_from(next_);
        if (name.lines.empty() || is_value(name)) return false;
        std::vector<Span> row{name.lines.front()};
        std::uint32_t end = name.end;
        for (CellBlock value = block_from(end); row.size() < table_.columns && is_value(value); value = block_from(end)) {
            row.push_back(value.lines.front());
            end = value.end;
        }
        if (row.size() < table_.columns || is_value(block_from(end))) return false;
        for (std::size_t line = 1; line < name.lines.size(); ++line)
            table_.rests.push_back({table_.cells.size(), name.lines[line]});
        table_.append_row(row);
        table_.last_block = next_ = end;
        return true;
    }

    const FlatLines& lines_;
    FlatTable table_;
    std::vector<CellBlock> blocks_;         ///< above the first row
    std::vector<std::u16string> headings_;  ///< their words, where that of the places stands behind the rows
    Span places_;                           ///< that heading
    std::uint32_t next_ = 0;                ///< where the next row begins
};

}  // namespace

std::vector<FlatTable> find_place_tables(const FlatLines& lines) {
    return find_tables(lines.size(), [&](std::uint32_t index) { return PlaceTableReader(lines).read(index); });
}

}  // namespace plandoc::outline
