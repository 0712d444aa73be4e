#include "outline/torn_rows.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>

#include "lexicon/bounds.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/units.hpp"
#include "outline/loose_names.hpp"
#include "outline/loose_rows.hpp"
#include "text/character.hpp"
#include "text/numeral.hpp"

namespace plandoc::outline {

namespace {

/// What stands behind the last digit of a value, but for the brackets that close it.
std::u16string_view behind_digits(std::u16string_view value) {
    while (!value.empty() && text::is_one_of(value.back(), u")]〕】")) value.remove_suffix(1);
    std::size_t end = value.size();
    while (end > 0 && !text::is(value[end - 1], text::digit)) --end;
    return value.substr(end);
}

class RowFinder {
public:
    RowFinder(const std::vector<Piece>& pieces, const RowShape& shape) : pieces_(pieces), shape_(shape) {}

    std::vector<TornRow> find() {
        if (!shape_.is_bound) return rows_in_sequence();
        for (std::uint32_t index = shape_.begin; index < pieces_.size();) {
            std::optional<TornRow> row = row_at(index);
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
        return std::move(rows_);
    }

private:
    [[nodiscard]] bool is_kind(std::uint32_t index, PieceKind kind) const {
        return index < pieces_.size() && pieces_[index].kind == kind;
    }
    [[nodiscard]] bool goes_on(std::uint32_t index) const {
        return is_kind(index, PieceKind::words) && !pieces_[index].follows_gap;
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
    }

    // Without 约束性.

    std::vector<TornRow> rows_in_sequence() {
        std::uint32_t index = shape_.begin;
        for (;;) {
            if (is_kind(index, PieceKind::ordinal)) ++index;
            std::optional<TornRow> row = row_at(index);
            if (!row) break;
            index = row->last_piece;
            rows_.push_back(std::move(*row));
        }
        return std::move(rows_);
    }

    /// The values are nothing but values, and there are several of them, or it is told what they count.
    [[nodiscard]] bool tells_values(const TornRow& row, bool has_unit) const {
        std::size_t numbers = 0;
        for (std::uint32_t index = row.first_piece; index < row.last_piece; ++index) {
            if (!is_kind(index, PieceKind::number)) continue;
            const std::u16string_view tail = behind_digits(pieces_[index].folded);
            const std::size_t scale = text::match_scale(tail).size;
            const auto unit = lexicon::match_unit(tail.substr(scale));
            const std::u16string_view rest = tail.substr(scale + (unit ? unit->size : 0));
            if (!rest.empty() && lexicon::match_bound_after(rest).size != rest.size()) return false;
            has_unit |= unit.has_value();
            ++numbers;
        }
        const bool is_told = row.is_told && begins_with_number(pieces_[row.first_piece].folded);
        return is_told || numbers > 1 || (numbers == 1 && has_unit);
    }

    // Side by side.

    /// 30%, or told in words.
    [[nodiscard]] bool has_units(const TornRow& row) const {
        for (std::uint32_t index = row.first_piece; index < row.last_piece; ++index) {
            if (is_kind(index, PieceKind::told)) return true;
            if (is_kind(index, PieceKind::number) && !behind_digits(pieces_[index].folded).empty()) return true;
        }
        return false;
    }

    /// 水源保护区⏎1.甲（%）: begins with a number, as no line before it in its group does.
    [[nodiscard]] bool is_first_numbered(std::uint32_t index) const {
        if (!begins_with_number(pieces_[index].folded)) return false;
        for (; index > shape_.begin && is_kind(index - 1, PieceKind::words) && goes_on(index); --index)
            if (begins_with_number(pieces_[index - 1].folded) || ends_with_unit(pieces_[index - 1].folded)) return false;
        return true;
    }

    /// 9 氮氧化物, an empty line, 重点工程减排量（吨）: the name began on the line of its number, or lacks whose it is.
    [[nodiscard]] bool begins_before(std::uint32_t index) const {
        if (index < shape_.begin + 2 || !is_kind(index - 1, PieceKind::words) || !pieces_[index].follows_gap) return false;
        const bool is_numbered = is_kind(index - 2, PieceKind::ordinal) && pieces_[index - 1].block == pieces_[index - 2].block;
        const bool is_tail = lexicon::match_sign(pieces_[index].folded, lexicon::CellSign::name_tail) != 0;
        return (is_numbered || is_tail) && !ends_with_unit(pieces_[index - 1].folded);
    }

    /// 面积, of 绿色建筑⏎万平方米⏎面积: the unit stands at the middle of the name.
    [[nodiscard]] bool follows_unit_of_name(std::uint32_t index) const {
        return index > shape_.begin + 1 && is_kind(index - 1, PieceKind::unit) && !pieces_[index - 1].follows_gap &&
               is_kind(index - 2, PieceKind::words);
    }

    /// The row whose indicator begins at `index`.
    [[nodiscard]] std::optional<TornRow> row_at(std::uint32_t index) const {
        if (!is_kind(index, PieceKind::words) || names_group(pieces_, index)) return std::nullopt;
        if (goes_on(index) && follows_unit_of_name(index)) return std::nullopt;
        const bool is_inside = index > shape_.begin && is_kind(index - 1, PieceKind::words) && goes_on(index);
        if (is_inside && !names_group(pieces_, index - 1) && !is_first_numbered(index)) return std::nullopt;
        TornRow row;
        row.first_piece = begins_before(index) ? index - 1 : index;
        std::u16string name = (begins_before(index) ? pieces_[index - 1].folded : u"") + pieces_[index].folded;
        for (++index; goes_on(index) && !is_spoken_value(index); ++index) {
            // several names one below the other
            if (ends_with_unit(name) || begins_with_number(pieces_[index].folded)) return std::nullopt;
            name += pieces_[index].folded;
        }
        row.name = {{pieces_[row.first_piece].span.begin, pieces_[index - 1].span.end}};
        if (is_kind(index, PieceKind::unit)) row.unit = pieces_[index++].span;
        if (goes_on(index) && follows_unit_of_name(index)) {
            name += pieces_[index].folded;
            row.name.push_back(pieces_[index++].span);
        }
        if (!names_indicator(name, shape_.is_bound && !row.unit.empty())) return std::nullopt;
        const bool lacks_unit = row.unit.empty() && shape_.has_units && counts_nothing(index);
        if (lacks_unit) ++index;
        if (is_kind(index, PieceKind::binding)) {
            row.is_bound_first = true;
            row.binding = pieces_[index++].span;
        }
        if (!read_values(index, row)) return std::nullopt;
        row.is_counted = !row.unit.empty() || lacks_unit || ends_with_unit(name) || has_units(row);
        row.is_measured = !row.unit.empty() || ends_as_name(name) || has_units(row);
        if (!shape_.is_bound)
            return tells_values(row, !row.unit.empty() || ends_with_unit(name)) ? std::optional(row) : std::nullopt;
        const bool has_unit = (shape_.values > 1 && !row.unit.empty()) || ends_with_unit(name);
        return has_unit || !row.binding.empty() ? std::optional(row) : std::nullopt;
    }

    /// 每个县至少1所, 明显增长: words for a value, where the rows have one each.
    [[nodiscard]] bool is_spoken_value(std::uint32_t index) const {
        return shape_.values == 1 && (is_kind(index, PieceKind::words) || is_kind(index, PieceKind::told)) &&
               begins_told_value(pieces_[index].folded);
    }

    /// — 总体稳定 约束性: words for the last of several values.
    [[nodiscard]] bool is_told_and_bound(std::uint32_t index) const {
        return shape_.is_bound && is_kind(index, PieceKind::words) && is_kind(index + 1, PieceKind::binding) &&
               !ends_with_unit(pieces_[index].folded);
    }

    /// — — <1: where the unit of an index would stand, and its values behind.
    [[nodiscard]] bool counts_nothing(std::uint32_t index) const {
        std::uint32_t end = index;
        while (end < pieces_.size() && is_value(pieces_[end].kind)) ++end;
        return end == index + 1 + shape_.values && is_kind(index, PieceKind::nothing);
    }

    /// 90以上 约束性: where nothing is known, its cell may be empty.
    [[nodiscard]] bool is_target_alone(std::uint32_t index, const TornRow& row) const {
        return shape_.values == 2 && is_kind(index, PieceKind::number) && is_kind(index + 1, PieceKind::binding) &&
               (!row.unit.empty() || ends_with_unit(pieces_[index - 1].folded)) &&
               reads_as_target(PieceKind::number, pieces_[index].folded);
    }

    bool read_values(std::uint32_t index, TornRow& row) const {
        if (is_spoken_value(index)) {
            row.is_told = true;
            row.last_piece = index;
            while (row.last_piece < pieces_.size() && pieces_[row.last_piece].block == pieces_[index].block &&
                   !is_kind(row.last_piece, PieceKind::binding))
                ++row.last_piece;
            row.values.push_back({pieces_[index].span.begin, pieces_[row.last_piece - 1].span.end});
            if (row.binding.empty() && is_kind(row.last_piece, PieceKind::binding)) row.binding = pieces_[row.last_piece++].span;
            return true;
        }
        std::uint32_t end = index;
        while (end < pieces_.size() && is_value(pieces_[end].kind)) ++end;
        if (end > index && end - index + 1 == shape_.values && is_told_and_bound(end)) ++end;
        if (end == index + 1 && is_target_alone(index, row)) {
            row.values.emplace_back();
            end = index + 1;
        } else if (end - index != shape_.values) {
            return false;
        }
        for (; index < end; ++index) row.values.push_back(pieces_[index].span);
        if (row.binding.empty() && is_kind(end, PieceKind::binding)) row.binding = pieces_[end++].span;
        row.last_piece = end;
        return !row.binding.empty() || row.values.size() < 2 || !is_kind(end - 2, PieceKind::told);
    }

    /// 煤炭消费量及比重 万吨 135 100 约束性⏎% 1.5 0.9 约束性: adds the row at `index` that goes on with the name of the last one,
    /// and gives the index behind it.
    std::uint32_t end_of_continued(std::uint32_t index) {
        if (!is_kind(index, PieceKind::unit) || !may_go_on(rows_.back(), pieces_[index].folded)) return index;
        TornRow row;
        row.name = rows_.back().name;
        row.first_piece = index;
        row.unit = pieces_[index].span;
        if (!read_values(index + 1, row) || row.binding.empty()) return index;
        rows_.push_back(std::move(row));
        return rows_.back().last_piece;
    }

    /// Its name tells two measures, it has another unit, and no other name stands before it that the unit may belong to.
    [[nodiscard]] bool may_go_on(const TornRow& row, std::u16string_view unit) const {
        bool tells_two = false;
        for (std::uint32_t index = row.first_piece; index < row.last_piece; ++index) {
            if (is_kind(index, PieceKind::unit) && pieces_[index].folded == unit) return false;
            tells_two |=
                is_kind(index, PieceKind::words) && std::any_of(pieces_[index].folded.begin(), pieces_[index].folded.end(),
                                                                [](char16_t c) { return text::is_one_of(c, u"及和与、"); });
        }
        std::uint32_t before = row.first_piece;
        while (before > shape_.begin && (is_kind(before - 1, PieceKind::ordinal) || is_kind(before - 1, PieceKind::heading)))
            --before;
        return tells_two && (before == shape_.begin || is_kind(before - 1, PieceKind::binding));
    }

    /// Several names one below the other from `index` on, and behind them as many values, each with 约束性: adds their rows and
    /// gives the index behind them; else the next index.
    std::uint32_t end_of_stack(std::uint32_t index) {
        if (!is_kind(index, PieceKind::words) || (index > shape_.begin && is_kind(index - 1, PieceKind::words) && goes_on(index)))
            return index + 1;
        std::uint32_t end = index + 1;
        while (goes_on(end)) ++end;
        std::vector<TornRow> rows;
        for (const LooseName& name : find_loose_names(pieces_, index, end)) {
            TornRow row;
            row.first_piece = end;
            if (!read_values(end, row) || row.binding.empty()) return index + 1;
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
    std::vector<TornRow> rows_;
};

}  // namespace

std::vector<TornRow> find_torn_rows(const std::vector<Piece>& pieces, const RowShape& shape) {
    return RowFinder(pieces, shape).find();
}

}  // namespace plandoc::outline
