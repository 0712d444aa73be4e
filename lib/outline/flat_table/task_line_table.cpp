#include "outline/flat_table/task_line_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/duty_role.hpp"
#include "lexicon/place_level.hpp"
#include "outline/cell_kind.hpp"
#include "outline/flat_table/cell_blocks.hpp"
#include "outline/flat_table/task_words.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using lexicon::DutyWord;
using text::Span;

/// 序号, alone or before the other headings.
bool begins_with_ordinal(const FlatLines& lines, std::uint32_t index) {
    if (!lines.is_line(index)) return false;
    const std::string_view line = lines.bytes(lines.trimmed(index));
    return line.starts_with("序号 ") || line == "序号" || line == "序 号";
}

/// Reads one table from the line on that holds its headings.
class TaskLineReader {
public:
    TaskLineReader(const FlatLines& lines, const CellBlocks& cells) : lines_(lines), cells_(cells) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        if (!read_headings(first)) return std::nullopt;
        while (take_row()) {
        }
        return table_.rows > fewest_flat_rows ? std::optional(std::move(table_)) : std::nullopt;
    }

private:
    static constexpr std::size_t most_lines = 24;       ///< of a row
    static constexpr std::size_t longest_heading = 36;  ///< bytes, of one on a line of its own

    using Lines = std::vector<Span>;

    using Row = std::vector<Lines>;  ///< the lines of its cells

    /// 序号, one or two of what is to be done, those of roles, and perhaps one of the time.
    bool read_headings(std::uint32_t first) {
        const Lines side_by_side = cells_.parts_of(lines_.trimmed(first));
        next_ = line_from(first + 1);
        Row headings;
        for (const Span heading : side_by_side) headings.push_back({heading});
        const bool is_one_below_other = side_by_side.size() == 1 || cells_.words(lines_.trimmed(first)) == u"序号";
        if (is_one_below_other) headings = headings_below(first);
        if (headings.size() < fewest_flat_columns || headings.size() > most_flat_columns) return false;
        for (const Lines& heading : headings) kinds_.push_back(lexicon::duty_column_of(words(heading, 0, heading.size())));
        const auto role = std::find_if(kinds_.begin(), kinds_.end(), [](DutyWord kind) { return lexicon::is_role(kind); });
        has_time_ = kinds_.back() == DutyWord::progress;
        const auto end = kinds_.end() - (has_time_ ? 1 : 0);
        tasks_ = static_cast<std::size_t>(role - kinds_.begin()) - 1;
        roles_ = static_cast<std::size_t>(end - role);
        if (role >= end || tasks_ < 1 || tasks_ > 2 || roles_ > 2) return false;
        if (!std::all_of(role, end, [](DutyWord kind) { return lexicon::is_role(kind); })) return false;
        table_.columns = static_cast<std::uint32_t>(headings.size());
        table_.first_block = first;
        table_.last_block = next_;
        table_.append_row_of_lines(headings);
        return true;
    }
    /// A heading a line from `first` on, up to the number of the first row; those that two lines make are joined: 完成|时限.
    Row headings_below(std::uint32_t first) {
        Row headings{{lines_.trimmed(first)}};
        while (next_ < lines_.size() && lines_.is_line(next_) && !is_number(next_, 1) && headings.size() <= most_flat_columns) {
            const Span heading = lines_.trimmed(next_);
            if (heading.size() > longest_heading) return {};
            Lines joined = headings.back();
            joined.push_back(heading);
            const bool goes_on = joined.size() == 2 && !is_known_heading(words(joined, 0, 1)) &&
                                 lexicon::duty_column_of(words(joined, 0, 2)) != DutyWord::none;
            if (goes_on) headings.back() = joined;
            else headings.push_back({heading});
            next_ = line_from(next_ + 1);
        }
        return headings;
    }

    /// The first line of text at `index` or behind it.
    [[nodiscard]] std::uint32_t line_from(std::uint32_t index) const {
        while (index < lines_.size() && lines_.is_gap(index)) ++index;
        return index;
    }
    [[nodiscard]] bool is_number(std::uint32_t index, std::uint32_t number) const {
        return index < lines_.size() && lines_.is_line(index) && lines_.bytes(lines_.trimmed(index)) == std::to_string(number);
    }
    [[nodiscard]] std::u16string words(const Lines& lines, std::size_t begin, std::size_t end) const {
        std::u16string joined;
        for (std::size_t index = begin; index < end; ++index) joined += cells_.words(lines[index]);
        return joined;
    }

    /// Its lines run to the number of the next row, those of the last one to its time or, without one, its agencies.
    bool take_row() {
        if (!is_number(next_, table_.rows)) return false;
        Row row(table_.columns);
        row.front() = {lines_.trimmed(next_)};
        Lines lines;
        std::vector<std::uint32_t> ends;  // behind each of them
        std::uint32_t index = line_from(next_ + 1);
        for (; index < lines_.size() && lines_.is_line(index) && lines.size() < most_lines; index = line_from(index + 1)) {
            if (is_number(index, table_.rows + 1) || is_table_caption(lines_.folded(lines_.trimmed(index)))) break;
            lines.push_back(lines_.trimmed(index));
            ends.push_back(index + 1);
        }
        const bool is_last = !is_number(index, table_.rows + 1);
        while (is_last && !lines.empty() && !part(lines, row)) lines.pop_back();
        if (lines.empty() || !part(lines, row)) return false;
        saw_name(row[1]);
        table_.append_row_of_lines(row);
        table_.last_block = ends[lines.size() - 1];
        next_ = line_from(table_.last_block);
        return true;
    }

    void saw_name(const Lines& name) {
        constexpr std::size_t longest = 8;  // characters; a longer one may be a line of what is to be done
        const std::size_t size = words(name, 0, name.size()).size();
        if (tasks_ == 2 && name.size() == 1 && size <= longest) widest_name_ = std::max(widest_name_, size);
    }

    /// The lines of a row to its cells, from the last to the first.
    bool part(const Lines& lines, Row& row) const {
        row.resize(1);
        row.resize(table_.columns);
        std::size_t end = lines.size(), column = row.size();
        if (has_time_) {
            if (end == 0 || !is_time(cells_.words(lines[end - 1]))) return false;
            row[--column] = {lines[--end]};
        }
        const std::size_t agencies = begin_of_agencies(lines, end);
        if (agencies == 0 || agencies == end) return false;
        std::size_t last = agencies;  // where those of the last role begin
        if (roles_ == 2) {
            last = begin_of_second(lines, agencies, end);
            if (last == end) return false;
            row[--column].assign(lines.begin() + static_cast<std::ptrdiff_t>(last),
                                 lines.begin() + static_cast<std::ptrdiff_t>(end));
            end = last;
        }
        row[--column].assign(lines.begin() + static_cast<std::ptrdiff_t>(agencies),
                             lines.begin() + static_cast<std::ptrdiff_t>(end));
        const std::size_t work = tasks_ == 2 ? begin_of_work(lines, agencies) : 0;
        if (tasks_ == 2 && work > 0) row[1].assign(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(work));
        row[tasks_].assign(lines.begin() + static_cast<std::ptrdiff_t>(work),
                           lines.begin() + static_cast<std::ptrdiff_t>(agencies));
        return true;
    }

    /// Behind the line in which the last sentence ends, else as few lines as are agencies; `end`: none are.
    [[nodiscard]] std::size_t begin_of_agencies(const Lines& lines, std::size_t end) const {
        for (std::size_t begin = end; begin > 0; --begin)
            if (cells_.words(lines[begin - 1]).ends_with(u'。')) return are_agencies(words(lines, begin, end)) ? begin : end;
        std::size_t begin = end;
        while (begin > 1 && !are_agencies(words(lines, begin - 1, end))) --begin;
        if (begin <= 1) return end;
        --begin;
        while (begin > 1 && goes_on_with_agencies(lines, begin - 1)) --begin;
        return begin;
    }
    /// 市工信局、| or 市工信局、各|市人民政府, 市人力资源|社会保障局: the list of agencies on this line goes on; of two roles,
    /// also where it is whole.
    [[nodiscard]] bool goes_on_with_agencies(const Lines& lines, std::size_t index) const {
        const std::u16string line = cells_.words(lines[index]);
        const std::size_t last = line.rfind(u'、');
        if (last != line.npos && are_agencies(line.substr(0, last))) return true;
        const bool begins_name = lexicon::match_place_level(line) > 0 && line.find(u',') == line.npos;
        if (begins_name && are_agencies(line + cells_.words(lines[index + 1]))) return true;
        return roles_ == 2 && are_agencies(line);
    }
    /// Where a list of agencies is whole, and another follows; `end`: nowhere.
    [[nodiscard]] std::size_t begin_of_second(const Lines& lines, std::size_t begin, std::size_t end) const {
        for (std::size_t index = begin + 1; index < end; ++index) {
            const std::u16string first = words(lines, begin, index);
            if (first.back() != u'、' && are_agencies(first) && are_agencies(words(lines, index, end))) return index;
        }
        return end;
    }
    /// Behind the lines of a narrow column, or of a name no wider than those above; 0: they cannot be told.
    [[nodiscard]] std::size_t begin_of_work(const Lines& lines, std::size_t end) const {
        if (end == 2) return 1;
        std::size_t widest = 0;
        for (std::size_t index = 0; index < end; ++index) widest = std::max(widest, cells_.words(lines[index]).size());
        std::size_t begin = 0;
        while (begin < end && cells_.words(lines[begin]).size() * 3 <= widest * 2) ++begin;
        if (begin > 0 && begin < end) return begin;
        return end > 2 && cells_.words(lines.front()).size() <= widest_name_ ? 1 : 0;
    }

    const FlatLines& lines_;
    const CellBlocks& cells_;
    FlatTable table_;
    std::vector<DutyWord> kinds_;  ///< of the columns
    std::size_t tasks_ = 0, roles_ = 0;
    bool has_time_ = false;
    std::size_t widest_name_ = 0;  ///< characters, of those so far that stand on one line before what is to be done
    std::uint32_t next_ = 0;       ///< the line at hand
};

}  // namespace

std::vector<FlatTable> find_task_line_tables(const FlatLines& lines) {
    const CellBlocks cells(lines, 1);
    return read_tables<TaskLineReader>(lines, begins_with_ordinal, cells);
}

}  // namespace plandoc::outline
