#include "outline/flat_table/task_block_table.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "lexicon/duty_role.hpp"
#include "outline/cell_kind.hpp"
#include "outline/flat_table/cell_blocks.hpp"
#include "outline/flat_table/task_words.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using lexicon::DutyWord;
using text::Span;

class TaskBlockReader {
public:
    explicit TaskBlockReader(const FlatLines& lines) : lines_(lines), blocks_(lines, most_lines) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        if (!is_heading(blocks_.words(lines_.trimmed(first))) || !read_headings(first)) return std::nullopt;
        std::uint32_t whole = 0;
        for (std::uint32_t others = 0; others <= most_others; ++others) {
            if (take_row()) {
                ++whole;
                others = 0;
                keep_others();
            } else if (!pass_heading() && !set_aside()) {
                break;
            }
        }
        return whole >= fewest_flat_rows ? std::optional(std::move(table_)) : std::nullopt;
    }

private:
    static constexpr std::size_t most_lines = 12;     ///< of a cell
    static constexpr std::uint32_t most_others = 24;  ///< cells and headings that belong to no row, one behind the other

    using Row = std::vector<std::vector<Span>>;  ///< the lines of its cells

    static bool is_heading(std::u16string_view words) {
        return is_ordinal_heading(words) || lexicon::duty_column_of(words) != DutyWord::none;
    }

    /// One block each, from the line at `first` on: at least one of what is to be done, and then one of who does it.
    bool read_headings(std::uint32_t first) {
        next_ = first;
        for (;;) {
            const CellBlock block = blocks_.block_from(next_);
            const std::u16string words = blocks_.words(block);
            if (block.lines.empty() || !is_heading(words) || is_known(words)) break;
            headings_.push_back(words);
            kinds_.push_back(lexicon::duty_column_of(words));
            row_.push_back(block.lines);
            next_ = block.end;
        }
        const auto role = std::find_if(kinds_.begin(), kinds_.end(), [](DutyWord kind) { return lexicon::is_role(kind); });
        if (headings_.size() < fewest_flat_columns || role == kinds_.begin() || role == kinds_.end()) return false;
        wide_ = static_cast<std::size_t>(role - kinds_.begin()) - 1;
        if (kinds_[wide_] == DutyWord::ordinal || is_ordinal_heading(headings_[wide_])) return false;
        const bool ends_in_time = kinds_.back() == DutyWord::progress;
        if (!std::all_of(role, kinds_.end() - (ends_in_time ? 1 : 0), [](DutyWord kind) { return lexicon::is_role(kind); }))
            return false;
        table_.columns = static_cast<std::uint32_t>(headings_.size());
        table_.first_block = first;
        table_.append_row_of_lines(row_);
        return true;
    }

    /// 12, what is to be done, who does it, by when.
    bool take_row() {
        row_.assign(table_.columns, {});
        CellBlock block = blocks_.block_from(next_);
        if (is_number(block)) {
            row_.front() = block.lines;
            block = blocks_.block_from(block.end);
        }
        if (!may_be_task(block)) return false;
        row_[wide_] = block.lines;
        for (std::size_t column = wide_ + 1; column < table_.columns; ++column) {
            block = blocks_.block_from(block.end);
            const std::u16string words = blocks_.words(block);
            if (!(kinds_[column] == DutyWord::progress ? is_time(words) : are_agencies(words))) return false;
            row_[column] = block.lines;
        }
        next_ = block.end;
        return true;
    }
    [[nodiscard]] bool is_number(const CellBlock& block) const {
        if (block.lines.size() != 1 || wide_ == 0) return false;
        const std::u16string words = blocks_.words(block);
        return std::all_of(words.begin(), words.end(), [](char16_t c) { return text::is(c, text::digit); });
    }
    [[nodiscard]] bool may_be_task(const CellBlock& block) const {
        constexpr std::size_t shortest = 6;  // characters
        const std::u16string words = blocks_.words(block);
        return words.size() >= shortest && !are_agencies(words) && !is_time(words) && !is_heading(words) &&
               !lines_.is_page_number(block.end - 1);
    }

    [[nodiscard]] bool is_known(const std::u16string& heading) const {
        return std::find(headings_.begin(), headings_.end(), heading) != headings_.end();
    }
    /// One that a page repeats, or its number.
    bool pass_heading() {
        const CellBlock block = blocks_.block_from(next_);
        if (block.lines.empty()) return false;
        if (!is_known(blocks_.words(block)) &&
            !(block.lines.size() == 1 && lines_.is_page_number(block.end - 1) && !is_number(block)))
            return false;
        next_ = block.end;
        return true;
    }

    /// A cell that belongs to no row; false where the table ends before it.
    bool set_aside() {
        const CellBlock block = blocks_.block_from(next_);
        if (block.lines.empty() || match_attachment(blocks_.words(block.lines.front())).size > 0) return false;
        aside_.push_back(block);
        next_ = block.end;
        return true;
    }

    /// Appends the cells set aside before the row that was taken, and that row.
    void keep_others() {
        for (const CellBlock& block : aside_) {
            Row row(table_.columns);
            row[is_number(block) ? 0 : wide_] = block.lines;
            table_.append_row_of_lines(row);
        }
        aside_.clear();
        table_.append_row_of_lines(row_);
        table_.last_block = next_;
    }

    const FlatLines& lines_;
    CellBlocks blocks_;
    FlatTable table_;
    std::vector<std::u16string> headings_;
    std::vector<DutyWord> kinds_;   ///< what they say
    std::size_t wide_ = 0;          ///< the column of what is to be done
    Row row_;                       ///< the headings, then the last row that was taken
    std::vector<CellBlock> aside_;  ///< cells since then that belong to no row
    std::uint32_t next_ = 0;        ///< the line at hand
};

}  // namespace

std::vector<FlatTable> find_task_block_tables(const FlatLines& lines) {
    return read_tables<TaskBlockReader>(lines, is_lone_line);
}

}  // namespace plandoc::outline
