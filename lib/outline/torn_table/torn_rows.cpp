#include "outline/torn_table/torn_rows.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/indicator_heading.hpp"
#include "lexicon/torn_cells.hpp"
#include "outline/torn_table/centred_row.hpp"
#include "outline/torn_table/group_column.hpp"
#include "outline/torn_table/loose_names.hpp"
#include "outline/torn_table/loose_rows.hpp"
#include "outline/torn_table/row_named_behind.hpp"
#include "outline/torn_table/row_reader.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

class RowFinder {
public:
    RowFinder(const std::vector<Piece>& pieces, const RowShape& shape)
        : pieces_(pieces), shape_(shape), reader_(pieces, shape), centred_(pieces, shape) {}

    std::vector<TornRow> find() {
        if (!shape_.is_bound) return rows_in_sequence();
        for (std::uint32_t index = shape_.begin; index < pieces_.size();) {
            if (const std::uint32_t end = end_of_shared_name(index); end != index) {
                index = end;
                continue;
            }
            std::optional<TornRow> row = centred_.row_at(index);
            if (!row) row = row_around_number(index);
            if (!row) row = reader_.row_at(index);
            if (!row) row = row_of_cells(index);
            if (row) take_rest_of_name(*row);
            const std::uint32_t end = row ? row->last_piece : end_of_stack(index);
            if (row) rows_.push_back(std::move(*row));
            index = row ? end_of_continued(end) : end;
        }
        const auto bound_first = static_cast<std::size_t>(
            std::count_if(rows_.begin(), rows_.end(), [](const TornRow& row) { return row.is_bound_first; }));
        const bool is_bound_first = bound_first * 2 > rows_.size();
        std::erase_if(rows_, [&](const TornRow& row) { return !row.binding.empty() && row.is_bound_first != is_bound_first; });
        add_loose_rows(pieces_, shape_, rows_);
        drop_pieces_of_rows();
        add_row_named_behind(pieces_, shape_, rows_);
        if (has_categories()) part_groups();
        return std::move(rows_);
    }

private:
    /// The pieces of its name, from top to bottom.
    [[nodiscard]] std::vector<const Piece*> lines_of_name(const TornRow& row) const {
        std::vector<const Piece*> lines;
        const auto is_before = [](const Piece& piece, std::uint32_t byte) { return piece.span.begin < byte; };
        for (const text::Span part : row.name)
            for (auto piece = std::lower_bound(pieces_.begin(), pieces_.end(), part.begin, is_before);
                 piece != pieces_.end() && piece->span.end <= part.end; ++piece)
                lines.push_back(&*piece);
        return lines;
    }

    /// 现代渔业⏎渔业经济总产值, where a longer name stands on one line: none of this length was wrapped, and its first line is
    /// the group's. So it is with the first row, and the second lines are no two the same (氨氮⏎重点工程减排量).
    void part_groups() {
        constexpr std::size_t shortest_group = 2;  // characters
        std::size_t longest = 0;                   // of a name on one line
        std::vector<std::pair<TornRow*, const Piece*>> parted;
        for (TornRow& row : rows_) {
            const std::vector<const Piece*> lines = lines_of_name(row);
            if (lines.size() == 1) longest = std::max(longest, lines.front()->folded.size());
            if (lines.size() == 2 && may_name_group(lines.front()->folded)) parted.emplace_back(&row, lines.back());
            else if (parted.empty()) return;
        }
        std::vector<std::u16string_view> second_lines;
        for (const auto& [row, line] : parted) {
            if (line->folded.size() + shortest_group > longest) return;
            second_lines.push_back(line->folded);
        }
        std::sort(second_lines.begin(), second_lines.end());
        if (std::adjacent_find(second_lines.begin(), second_lines.end()) != second_lines.end()) return;
        for (const auto& [row, line] : parted) row->name = {line->span};
    }

    /// Where nearly all names are whole, what is none is a piece of one; so is what has no unit where nearly all rows have.
    void drop_pieces_of_rows() {
        const auto count = [&](auto is) { return static_cast<std::size_t>(std::count_if(rows_.begin(), rows_.end(), is)); };
        const auto is_measured = [](const TornRow& row) { return row.is_measured; };
        const auto has_unit = [](const TornRow& row) { return !row.unit.empty(); };
        constexpr std::size_t nearly = 4;  // for one that is not
        const std::size_t measured = count(is_measured), units = count(has_unit), all = rows_.size();
        if ((all - measured) * nearly <= measured) std::erase_if(rows_, std::not_fn(is_measured));
        if ((all - units) * nearly <= units) std::erase_if(rows_, [](const TornRow& row) { return !row.is_counted; });
        if (has_categories()) std::erase_if(rows_, [this](const TornRow& row) { return may_begin_with_category(row); });
    }

    [[nodiscard]] bool has_categories() const {
        return std::any_of(pieces_.begin(), pieces_.end(), [](const Piece& piece) {
            return piece.kind == PieceKind::heading &&
                   lexicon::indicator_column_of(piece.folded) == lexicon::IndicatorHeading::category;
        });
    }
    /// 效率提 单位地区生产总: words of two columns, of which neither need be whole; but 臭氧第 90 百分位数.
    [[nodiscard]] bool may_begin_with_category(const TornRow& row) const {
        constexpr std::size_t shortest = 2, longest = 4;  // characters of a narrow column
        if (row.name.empty()) return false;
        const auto is_before = [](const Piece& piece, std::uint32_t byte) { return piece.span.begin < byte; };
        const auto first = std::lower_bound(pieces_.begin(), pieces_.end(), row.name.front().begin, is_before);
        return first != pieces_.end() && first->lead >= shortest && first->lead <= longest && !ends_with_unit(first->folded) &&
               text::all_are(std::u16string_view(first->folded).substr(0, first->lead + 1), text::han);
    }

    /// 天然林面⏎万亩⏎4400⏎4400⏎约束性⏎积: words behind the row that make of its name what can be measured.
    void take_rest_of_name(TornRow& row) const {
        constexpr std::size_t longest = 6;  // characters
        const std::uint32_t rest = row.last_piece;
        if (!reader_.is_kind(rest, PieceKind::words) || pieces_[rest].folded.size() > longest) return;
        const bool has_values = reader_.is_kind(rest + 1, PieceKind::number) && reader_.is_kind(rest + 2, PieceKind::number);
        if (has_values) return;  // of the next row, whose unit stands elsewhere
        const auto name = std::find_if(pieces_.begin() + row.first_piece, pieces_.begin() + rest,
                                       [&](const Piece& piece) { return piece.span == row.name.back(); });
        if (name->kind != PieceKind::words || (ends_as_name(name->folded) && !is_between_numbers(row))) return;
        if (!ends_as_name(name->folded + pieces_[rest].folded) || reader_.row_at(rest)) return;
        row.name.push_back(pieces_[rest].span);
        ++row.last_piece;
    }

    /// 1⏎增加值占总产值⏎% 27 28 预期性⏎比重⏎2⏎出口额: the number of a row stands before its name, so what is written above the
    /// next one belongs to the row before.
    [[nodiscard]] bool is_between_numbers(const TornRow& row) const {
        const std::uint32_t next = row.last_piece + 1;
        return row.first_piece > shape_.begin && reader_.is_kind(row.first_piece - 1, PieceKind::ordinal) &&
               reader_.is_kind(next, PieceKind::ordinal) && !pieces_[next].follows_gap &&
               reader_.is_kind(next + 1, PieceKind::words);
    }

    /// 10⏎⏎断面年均水质⏎⏎III类⏎⏎III类⏎⏎约束性⏎⏎11: between two numbers that follow each other a name, as many lines as a row has
    /// values, whatever they say, and 约束性, with empty lines between all of them.
    [[nodiscard]] std::optional<TornRow> row_of_cells(std::uint32_t index) const {
        if (index == shape_.begin || shape_.has_units || !reader_.is_kind(index - 1, PieceKind::ordinal)) return std::nullopt;
        const std::uint32_t number = index - 1, end = index + static_cast<std::uint32_t>(shape_.values) + 2;
        const bool is_numbered =
            end < pieces_.size() && number_of_row(pieces_[end].folded) == number_of_row(pieces_[number].folded) + 1;
        if (!is_numbered || !reader_.is_kind(end - 1, PieceKind::binding) || !names_indicator(pieces_[index].folded))
            return std::nullopt;
        const auto is_cell = [](const Piece& piece) {
            return piece.follows_gap && piece.kind != PieceKind::heading && piece.kind != PieceKind::ordinal;
        };
        if (!std::all_of(pieces_.begin() + index, pieces_.begin() + end, is_cell)) return std::nullopt;
        TornRow row;
        row.first_piece = index;
        row.last_piece = end;
        row.name = {pieces_[index].span};
        row.binding = pieces_[end - 1].span;
        while (++index < end - 1) row.values.push_back(pieces_[index].span);
        return row;
    }

    /// `expected`: its number; 0: any.
    [[nodiscard]] std::optional<TornRow> row_around_number(std::uint32_t index, int expected = 0) const {
        const bool follows_row = !rows_.empty() && rows_.back().last_piece == index;
        const bool is_inside = index > shape_.begin && !follows_row && reader_.is_kind(index - 1, PieceKind::words);
        return is_inside ? std::nullopt : centred_.row_around_number(index, expected);
    }

    // Without 约束性.

    std::vector<TornRow> rows_in_sequence() {
        std::uint32_t index = shape_.begin;
        for (int number = 1;; ++number) {
            while (number > 1 && is_repeated_heading(index)) ++index;
            if (std::optional<TornRow> row = row_around_number(index, number)) {
                index = row->last_piece;
                rows_.push_back(std::move(*row));
                continue;
            }
            index = index_of_number(index, number);
            const bool is_numbered = is_number_of(index, number);
            if (is_numbered || reader_.is_kind(index, PieceKind::ordinal)) ++index;
            std::optional<TornRow> row = reader_.row_at(index);
            if (!row && is_numbered) row = row_up_to_number(index, number + 1);
            if (!row && is_numbered) row = row_told_in_words(index);
            if (!row) row = next_whole_row(index);
            const std::uint32_t next = row ? row->last_piece : is_numbered ? index_of_number(index, number + 1) : index;
            if (row) rows_.push_back(std::move(*row));
            else if (next == index) break;  // else nothing is told of this one in numbers
            index = next;
        }
        return std::move(rows_);
    }

    /// 水电 万千瓦 1759 1866, behind pieces of a row whose name stands elsewhere: every cell of it between empty lines.
    [[nodiscard]] std::optional<TornRow> next_whole_row(std::uint32_t index) const {
        constexpr std::uint32_t most_pieces = 8;  // of what no row is made of
        if (!shape_.has_units || shape_.values < 2) return std::nullopt;
        for (const std::uint32_t last = index + most_pieces; index < last && index < pieces_.size(); ++index) {
            if (!pieces_[index].follows_gap || !reader_.is_kind(index + 1, PieceKind::unit)) continue;
            std::optional<TornRow> row = reader_.row_at(index);
            if (row && row->first_piece == index && are_apart(*row)) return row;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool are_apart(const TornRow& row) const {
        const std::uint32_t behind = std::min(row.last_piece + 1, static_cast<std::uint32_t>(pieces_.size()));
        return std::all_of(pieces_.begin() + row.first_piece, pieces_.begin() + behind,
                           [](const Piece& piece) { return piece.follows_gap; });
    }

    /// Where the number of this row stands, behind the name of a group or what is left of the row before; `index`: it is not
    /// near.
    [[nodiscard]] std::uint32_t index_of_number(std::uint32_t index, int row) const {
        constexpr std::uint32_t most_pieces = 8;  // of what lies between
        const auto last = static_cast<std::uint32_t>(std::min<std::size_t>(pieces_.size(), index + most_pieces));
        for (std::uint32_t at = index; at < last; ++at)
            if (reader_.is_kind(at, PieceKind::ordinal)) return is_number_of(at, row) ? at : index;
        return index;
    }

    /// One of those that a page repeats.
    [[nodiscard]] bool is_repeated_heading(std::uint32_t index) const {
        return reader_.is_kind(index, PieceKind::heading) || (index < pieces_.size() && is_rest_of_heading(pieces_[index]));
    }
    [[nodiscard]] bool is_number_of(std::uint32_t index, int row) const {
        return index < pieces_.size() && number_of_row(pieces_[index].folded) == row;
    }

    /// 2 研发投入⏎⏎占营业收入比重 % 1.43 2.2 3: whatever words stand between the numbers of two rows are the name; so they do
    /// behind the number of the last one.
    [[nodiscard]] std::optional<TornRow> row_up_to_number(std::uint32_t index, int next) const {
        constexpr std::size_t most_lines = 4;  // of a name
        TornRow row;
        row.first_piece = index;
        for (; row.name.size() < most_lines && reader_.is_kind(index, PieceKind::words); ++index)
            row.name.push_back(pieces_[index].span);
        if (row.name.empty()) return std::nullopt;
        if (reader_.is_kind(index, PieceKind::unit)) row.unit = pieces_[index++].span;
        if (row.unit.empty() || !reader_.read_values(index, row)) return std::nullopt;
        if (is_number_of(row.last_piece, next)) return row;
        constexpr std::size_t fewest_before = 2;  // rows before the last
        const bool is_last = rows_.size() >= fewest_before &&
                             std::none_of(pieces_.begin() + row.last_piece, pieces_.end(),
                                          [&](const Piece& piece) { return number_of_row(piece.folded) == next; });
        return is_last ? std::optional(std::move(row)) : std::nullopt;
    }

    /// 3 黑臭水体整治率 — 基本消除: behind the number of a row and its name stand all values but the last, and then words for
    /// that.
    [[nodiscard]] std::optional<TornRow> row_told_in_words(std::uint32_t index) const {
        if (shape_.values < 2) return std::nullopt;
        TornRow row;
        row.first_piece = index;
        for (; reader_.is_kind(index, PieceKind::words); ++index) append_line(pieces_[index].span, row.name);
        if (reader_.is_kind(index, PieceKind::unit)) row.unit = pieces_[index++].span;
        for (; row.values.size() + 1 < shape_.values && index < pieces_.size() && is_value(pieces_[index].kind); ++index)
            row.values.push_back(pieces_[index].span);
        const std::uint32_t first = index;
        const bool is_told = reader_.is_kind(first, PieceKind::words) || reader_.is_kind(first, PieceKind::told);
        if (row.name.empty() || row.values.size() + 1 != shape_.values || !is_told) return std::nullopt;
        do ++index;
        while (reader_.goes_on(index) || (index < pieces_.size() && pieces_[index].block == pieces_[index - 1].block));
        if (index < pieces_.size() && is_value(pieces_[index].kind)) return std::nullopt;
        row.values.push_back({pieces_[first].span.begin, pieces_[index - 1].span.end});
        row.last_piece = index;
        return row;
    }

    /// 煤炭消费量及比重 万吨 135 100 约束性⏎% 1.5 0.9 约束性: adds the row at `index` that goes on with the name of the last one,
    /// and gives the index behind it.
    std::uint32_t end_of_continued(std::uint32_t index) {
        if (!reader_.is_kind(index, PieceKind::unit) || !may_go_on(rows_.back(), pieces_[index].folded)) return index;
        TornRow row;
        row.name = rows_.back().name;
        row.first_piece = index;
        row.unit = pieces_[index].span;
        if (!reader_.read_values(index + 1, row) || row.binding.empty()) return index;
        rows_.push_back(std::move(row));
        return rows_.back().last_piece;
    }

    /// Its name tells two measures, it has another unit, and no other name stands before it that the unit may belong to.
    [[nodiscard]] bool may_go_on(const TornRow& row, std::u16string_view unit) const {
        bool tells_two = false;
        for (std::uint32_t index = row.first_piece; index < row.last_piece; ++index) {
            if (reader_.is_kind(index, PieceKind::unit) && pieces_[index].folded == unit) return false;
            tells_two |= reader_.is_kind(index, PieceKind::words) &&
                         std::any_of(pieces_[index].folded.begin(), pieces_[index].folded.end(),
                                     [](char16_t c) { return text::is_one_of(c, u"及和与、"); });
        }
        std::uint32_t before = row.first_piece;
        while (before > shape_.begin &&
               (reader_.is_kind(before - 1, PieceKind::ordinal) || reader_.is_kind(before - 1, PieceKind::heading)))
            --before;
        return tells_two && (before == shape_.begin || reader_.is_kind(before - 1, PieceKind::binding));
    }

    /// 氮氧化物 — 2.08 氨氮 — 0.04 重点工程减排量（万吨）: adds the rows from `index` on that share the name behind them, and
    /// gives the index behind that; else `index`.
    std::uint32_t end_of_shared_name(std::uint32_t index) {
        constexpr std::size_t most = 8;
        std::vector<TornRow> rows;
        while (rows.size() < most && reader_.is_kind(index, PieceKind::words) && !ends_with_unit(pieces_[index].folded)) {
            TornRow row;
            row.first_piece = index;
            row.name = {pieces_[index].span};
            if (reader_.is_told(index + 1) || !reader_.read_values(index + 1, row) || !row.binding.empty()) break;
            index = row.last_piece;
            rows.push_back(std::move(row));
        }
        const bool is_shared = rows.size() > 1 && reader_.is_kind(index, PieceKind::words) &&
                               ends_with_unit(pieces_[index].folded) &&
                               lexicon::begins_with_sign(pieces_[index].folded, lexicon::CellSign::name_tail);
        if (!is_shared) return rows.empty() ? index : rows.front().first_piece;
        const bool is_bound = reader_.is_kind(index + 1, PieceKind::binding);
        for (TornRow& row : rows) {
            row.name.push_back(pieces_[index].span);
            if (is_bound) row.binding = pieces_[index + 1].span;
            rows_.push_back(std::move(row));
        }
        return is_bound ? index + 2 : index + 1;
    }

    /// Several names one below the other from `index` on, and behind them as many values, each with 约束性: adds their rows and
    /// gives the index behind them; else the next index.
    std::uint32_t end_of_stack(std::uint32_t index) {
        if (!reader_.is_kind(index, PieceKind::words) ||
            (index > shape_.begin && reader_.is_kind(index - 1, PieceKind::words) && reader_.goes_on(index)))
            return index + 1;
        std::uint32_t end = index + 1;
        while (reader_.goes_on(end)) ++end;
        std::vector<TornRow> rows;
        for (const LooseName& name : find_loose_names(pieces_, {index, end})) {
            TornRow row;
            row.first_piece = end;
            if (!reader_.read_values(end, row) || row.binding.empty()) return index + 1;
            take_name(pieces_, name, row);
            end = row.last_piece;
            rows.push_back(std::move(row));
        }
        if (rows.size() < 2) return index + 1;
        rows_.insert(rows_.end(), rows.begin(), rows.end());
        return end;
    }

    const std::vector<Piece>& pieces_;
    RowShape shape_;
    RowReader reader_;
    CentredRowReader centred_;
    std::vector<TornRow> rows_;
};

}  // namespace

void append_line(text::Span line, std::vector<text::Span>& name) {
    constexpr std::uint32_t longest_break = 2;  // bytes; more may be a row's number, or a group that was dropped
    if (!name.empty() && name.back().end <= line.begin && line.begin <= name.back().end + longest_break)
        name.back().end = line.end;
    else name.push_back(line);
}

std::vector<TornRow> find_torn_rows(const std::vector<Piece>& pieces, const RowShape& shape) {
    return RowFinder(pieces, shape).find();
}

}  // namespace plandoc::outline
