#include "outline/flat_table/place_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/indicator_heading.hpp"
#include "outline/cell_kind.hpp"
#include "outline/flat_table/cell_blocks.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::Span;

/// A line by itself that begins like 区县.
bool may_be_heading_of_places(const FlatLines& lines, std::uint32_t index) {
    return is_lone_line(lines, index) && lexicon::may_begin_sign(lines.first_letter(index), lexicon::IndicatorHeading::place);
}

/// Reads one table from the line on that heads the places.
class PlaceTableReader {
public:
    explicit PlaceTableReader(const FlatLines& lines) : lines_(lines), cells_(lines, most_lines) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        if (!heads_places(first) || !read_headings(first)) return std::nullopt;
        while (take_row()) {
        }
        if (table_.rows <= fewest_flat_rows) return std::nullopt;
        std::stable_sort(table_.rests.begin(), table_.rests.end(),
                         [](const CellRest& a, const CellRest& b) { return a.cell < b.cell; });
        return std::move(table_);
    }

private:
    static constexpr std::size_t most_lines = 4;  ///< of a cell

    [[nodiscard]] bool heads_places(std::uint32_t index) const {
        return lexicon::indicator_column_of(cells_.words(lines_.trimmed(index))) == lexicon::IndicatorHeading::place;
    }
    [[nodiscard]] bool is_value(const CellBlock& block) const {
        return block.lines.size() == 1 && outline::is_value(kind_of_cell(cells_.words(block.lines.front())));
    }

    /// From the heading of the places up to the first row, which tells how many values a row has.
    bool read_headings(std::uint32_t first) {
        std::vector<CellBlock> blocks;
        std::size_t values = 0;
        for (CellBlock block = cells_.block_from(first); !block.lines.empty() && values == 0;
             block = cells_.block_from(block.end)) {
            if (blocks.size() == most_flat_columns) return false;
            blocks.push_back(block);
            for (CellBlock value = cells_.block_from(block.end); is_value(value) && values < most_flat_columns;
                 value = cells_.block_from(value.end))
                ++values;
        }
        if (values < 2 || blocks.size() < 3) return false;
        next_ = blocks[blocks.size() - 2].end;  // the last block names the first row
        table_ = {1, static_cast<std::uint32_t>(values + 1), {}, first, next_, {}};
        blocks.pop_back();
        return take_headings(blocks) && are_flat_headings(lines_.folded(table_.cells));
    }
    /// Whether there is one for each column.
    bool take_headings(const std::vector<CellBlock>& blocks) {
        for (const CellBlock& block : blocks) {
            const std::vector<Span> parts = cells_.parts_of(block.lines.front());
            const std::size_t cell = table_.cells.size();
            table_.cells.insert(table_.cells.end(), parts.begin(), parts.end());
            for (std::size_t line = 1; line < block.lines.size(); ++line) {
                const std::vector<Span> rests = cells_.parts_of(block.lines[line]);
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
        table_.append_row(row);
        table_.last_block = next_ = end;
        return true;
    }

    const FlatLines& lines_;
    CellBlocks cells_;
    FlatTable table_;
    std::uint32_t next_ = 0;  ///< where the next row begins
};

}  // namespace

std::vector<FlatTable> find_place_tables(const FlatLines& lines) {
    return read_tables<PlaceTableReader>(lines, may_be_heading_of_places);
}

}  // namespace plandoc::outline
