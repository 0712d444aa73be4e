#include "outline/flat_table/project_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/indicator_heading.hpp"
#include "outline/cell_kind.hpp"
#include "outline/flat_table/cell_blocks.hpp"
#include "outline/label/numbering.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::Span;

/// 序号 by itself.
bool may_head_projects(const FlatLines& lines, std::uint32_t index) {
    return is_lone_line(lines, index) && text::is(lines.first_letter(index), text::han) &&
           is_ordinal_heading(lines.folded(lines.trimmed(index)));
}

/// Reads one table from the line on that says 序号.
class ProjectTableReader {
public:
    explicit ProjectTableReader(const FlatLines& lines) : lines_(lines), cells_(lines, most_stray_lines) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        if (!read_headings(first)) return std::nullopt;
        while (take_group() || take_row()) {
        }
        const bool are_sure = groups_ > 1 || (names_indicators_ && table_.rows > fewest_of_one_group);
        return are_sure && table_.rows > groups_ + fewest_flat_rows ? std::optional(std::move(table_)) : std::nullopt;
    }

private:
    static constexpr std::size_t most_lines = 3;             ///< of a cell
    static constexpr std::size_t most_stray_lines = 12;      ///< of the categories, where they stand behind the headings
    static constexpr std::size_t most_stray = 8;             ///< cells of the last column between two rows
    static constexpr std::uint32_t fewest_of_one_group = 6;  ///< rows and headings

    [[nodiscard]] bool is_number(Span line, std::uint32_t number) const { return lines_.bytes(line) == std::to_string(number); }
    [[nodiscard]] bool is_number(const CellBlock& block, std::uint32_t number) const {
        return block.lines.size() == 1 && is_number(block.lines.front(), number);
    }
    /// 110千伏变电站（新建）（3项）, and 1 on the next line or in the next block.
    [[nodiscard]] bool begins_group(const CellBlock& block) const {
        if (block.lines.empty() || block.lines.size() > 2) return false;
        const std::u16string title = cells_.words(block.lines.front());
        if (!text::is_one_of(title.back(), u")项座个") && !match_label(title)) return false;
        return block.lines.size() > 1 ? is_number(block.lines.back(), 1) : is_number(cells_.block_from(block.end), 1);
    }
    /// No cell: a sentence, or nothing short enough.
    [[nodiscard]] bool is_text(const CellBlock& block) const {
        return block.lines.empty() || block.lines.size() > most_lines || cells_.words(block).find(u'。') != std::u16string::npos;
    }

    /// Up to the title of the first group, or to its number where the title stands above.
    bool read_headings(std::uint32_t first) {
        std::vector<CellBlock> headings;
        CellBlock block = cells_.block_from(first);
        for (; !block.lines.empty() && !is_number(block, 1) && !begins_group(block); block = cells_.block_from(block.end)) {
            if (headings.size() == most_flat_columns) return false;
            next_ = block.end;
            if (block.lines.size() <= most_lines) headings.push_back(block);
        }
        if (headings.size() <= fewest_flat_columns || is_text(block)) return false;
        std::vector<std::u16string> words;
        std::vector<std::vector<Span>> row;
        for (const CellBlock& heading : headings) {
            words.push_back(cells_.words(heading));
            row.push_back(heading.lines);
        }
        if (!are_flat_headings(words)) return false;
        using lexicon::IndicatorHeading;
        const auto find = [&](IndicatorHeading meaning) {
            return std::find_if(words.begin(), words.end(),
                                [&](const std::u16string& heading) { return lexicon::indicator_column_of(heading) == meaning; });
        };
        names_indicators_ = find(IndicatorHeading::indicator) != words.end();
        const auto category = find(IndicatorHeading::category);
        if (category != words.end()) category_ = static_cast<std::size_t>(category - words.begin());
        table_.columns = static_cast<std::uint32_t>(headings.size());
        table_.first_block = first;
        table_.append_row_of_lines(row);
        if (is_number(block, 1)) ++groups_;
        return true;
    }

    bool take_group() {
        const CellBlock title = cells_.block_from(next_);
        if (!begins_group(title)) return false;
        std::vector<Span> lines = title.lines;
        next_ = title.end;
        if (lines.size() > 1) {
            lines.pop_back();
            --next_;
        }
        table_.append_row_of_lines({lines});
        table_.merge_row();
        last_ = 0;
        ++groups_;
        return true;
    }

    /// False where the table ends with it or before it.
    bool take_row() {
        const CellBlock number = cells_.block_from(next_);
        if (!is_number(number, last_ + 1)) return false;
        std::vector<std::vector<Span>> row{number.lines};
        std::uint32_t end = number.end;  // of the row's own cells
        bool is_last = true;
        std::size_t cells = 1;  // with the stray ones
        const std::size_t most = table_.columns + most_stray;
        CellBlock block = cells_.block_from(number.end);
        for (; cells <= most && !is_text(block); block = cells_.block_from(block.end), ++cells) {
            is_last = !is_number(block, last_ + 2) && !begins_group(block);
            if (!is_last) break;
            if (cells < table_.columns) row.push_back(block.lines);
            if (cells < table_.columns) end = block.end;
            behind_ = block.end;
        }
        if ((last_ == 0 || category_) && !is_last) is_whole_ = cells == table_.columns;
        if (!is_whole_ && row.size() == table_.columns) row.pop_back();  // what stands there is of several rows
        if (row.size() + (is_whole_ ? 0 : 1) < table_.columns) return false;
        if (!is_whole_ && category_) insert_category(row);
        table_.append_row_of_lines(row);
        table_.last_block = is_last ? end : behind_;
        next_ = behind_;
        ++last_;
        return !is_last;
    }

    /// 环境质量 地表水达标率: of one line with the next cell, or nothing.
    void insert_category(std::vector<std::vector<Span>>& row) const {
        constexpr std::size_t longest = 6;  // characters
        std::vector<Span> category;
        std::vector<Span>& next = row[*category_];
        const std::vector<Span> parts = cells_.parts_of(next.front());
        if (parts.size() == 2 && cells_.words(parts.front()).size() <= longest) {
            category = {parts.front()};
            next.front() = parts.back();
        }
        row.insert(row.begin() + static_cast<std::ptrdiff_t>(*category_), category);
    }

    const FlatLines& lines_;
    CellBlocks cells_;
    FlatTable table_;
    std::uint32_t next_ = 0;    ///< the line at hand
    std::uint32_t behind_ = 0;  ///< the last cell read
    std::uint32_t last_ = 0;    ///< number of the row before
    std::uint32_t groups_ = 0;
    std::optional<std::size_t> category_;  ///< its column, whose cells stand for several rows each
    bool names_indicators_ = false;        ///< some column is headed 指标名称
    bool is_whole_ = false;                ///< the first row of the group has a cell in the last column, and so have the others
};

}  // namespace

std::vector<FlatTable> find_project_tables(const FlatLines& lines) {
    return read_tables<ProjectTableReader>(lines, may_head_projects);
}

}  // namespace plandoc::outline
