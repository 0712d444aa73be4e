#include "outline/torn_rows.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "lexicon/bounds.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/units.hpp"
#include "text/character.hpp"
#include "text/numeral.hpp"

namespace plandoc::outline {

namespace {

bool is_value(const Piece& piece) { return piece.kind == PieceKind::number || piece.kind == PieceKind::nothing; }

/// 1, 2 … in front of an indicator.
bool is_ordinal(const Piece& piece) {
    constexpr std::size_t longest = 2;
    return piece.kind == PieceKind::number && piece.folded.size() <= longest &&
           std::all_of(piece.folded.begin(), piece.folded.end(), [](char16_t c) { return text::is(c, text::digit); });
}

int number_of(const Piece& ordinal) {
    int number = 0;
    for (const char16_t digit : ordinal.folded) number = number * 10 + (digit - u'0');
    return number;
}

/// %, 万吨, 个/万人
bool is_unit(std::u16string_view words) {
    const text::Scale scale = text::match_scale(words);
    for (const std::size_t skipped : {std::size_t{0}, std::size_t{scale.size}}) {
        const std::u16string_view rest = words.substr(skipped);
        const auto unit = lexicon::match_unit(rest);
        if (unit && (unit->size == rest.size() || rest[unit->size] == u'/')) return true;
    }
    return false;
}

/// （%） or （万吨） closes the words: the name of an indicator ends here.
bool ends_with_unit(std::u16string_view words) {
    const std::size_t open = words.rfind(u'(');
    return words.ends_with(u')') && open != words.npos && is_unit(words.substr(open + 1, words.size() - open - 2));
}

/// May name an indicator: no value in words (完成省定目标), no piece of a name.
bool names_indicator(std::u16string_view words) {
    constexpr std::size_t shortest = 3, longest = 60;
    if (words.size() < shortest || words.size() > longest || text::is_one_of(words.front(), u")）、，,。的和或及")) return false;
    if (lexicon::match_sign(words, lexicon::CellSign::no_indicator) != 0) return words.ends_with(u"率") || ends_with_unit(words);
    const auto count = [&](char16_t c) { return std::count(words.begin(), words.end(), c); };
    if (std::none_of(words.begin(), words.end(), [](char16_t c) { return text::is(c, text::han); })) return false;
    return count(u'(') == count(u')') && words.find(u"。") == words.npos;
}

/// 15.甲 (3)乙: a row's number before its name.
bool begins_with_number(std::u16string_view words) {
    const bool is_bracketed = words.starts_with(u'(');
    std::size_t end = is_bracketed ? 1 : 0;
    while (end < words.size() && text::is(words[end], text::digit)) ++end;
    if (end == (is_bracketed ? 1U : 0U) || end + 1 >= words.size()) return false;
    return text::is_one_of(words[end], is_bracketed ? u")" : u".、") && !text::is(words[end + 1], text::digit);
}

/// What stands behind the last digit of a value, but for the brackets that close it.
std::u16string_view behind_digits(std::u16string_view value) {
    while (!value.empty() && text::is_one_of(value.back(), u")]〕】")) value.remove_suffix(1);
    std::size_t end = value.size();
    while (end > 0 && !text::is(value[end - 1], text::digit)) --end;
    return value.substr(end);
}

class RowFinder {
public:
    RowFinder(const std::vector<Piece>& pieces, const RowShape& shape)
        : pieces_(pieces), shape_(shape), is_used_(pieces.size(), false) {}

    std::vector<TornRow> find() {
        if (!shape_.is_bound) return rows_in_sequence();
        for (std::uint32_t index = shape_.begin; index < pieces_.size();) {
            std::optional<TornRow> row = row_at(index);
            const std::uint32_t end = row ? row->last_piece : end_of_stack(index);
            if (row) rows_.push_back(std::move(*row));
            index = end;
        }
        const auto bound_first = static_cast<std::size_t>(
            std::count_if(rows_.begin(), rows_.end(), [](const TornRow& row) { return row.is_bound_first; }));
        const bool is_bound_first = bound_first * 2 > rows_.size();
        std::erase_if(rows_, [&](const TornRow& row) { return !row.binding.empty() && row.is_bound_first != is_bound_first; });
        put_together();
        return std::move(rows_);
    }

private:
    /// Pieces, half-open.
    struct Name {
        std::uint32_t first = 0, last = 0;
    };

    [[nodiscard]] bool is_kind(std::uint32_t index, PieceKind kind) const {
        return index < pieces_.size() && pieces_[index].kind == kind;
    }
    [[nodiscard]] bool goes_on(std::uint32_t index) const {
        return is_kind(index, PieceKind::words) && !pieces_[index].follows_gap;
    }

    // Without 约束性.

    std::vector<TornRow> rows_in_sequence() {
        std::uint32_t index = shape_.begin;
        for (;;) {
            if (is_kind(index + 1, PieceKind::words) && is_ordinal(pieces_[index])) ++index;
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

    /// 质量提升⏎森林经营面积（万亩）: a line so much shorter than the next is none that a name was wrapped at.
    [[nodiscard]] bool names_group(std::uint32_t index) const {
        constexpr std::size_t longest = 6;
        if (!is_kind(index, PieceKind::words) || !goes_on(index + 1)) return false;
        const std::u16string_view line = pieces_[index].folded;
        return line.size() <= longest && line.size() * 2 <= pieces_[index + 1].folded.size() &&
               std::all_of(line.begin(), line.end(), [](char16_t c) { return text::is(c, text::han); });
    }

    /// 水源保护区⏎1.甲（%）: begins with a number, as no line before it in its group does.
    [[nodiscard]] bool is_first_numbered(std::uint32_t index) const {
        if (!begins_with_number(pieces_[index].folded)) return false;
        for (; index > shape_.begin && is_kind(index - 1, PieceKind::words) && goes_on(index); --index)
            if (begins_with_number(pieces_[index - 1].folded) || ends_with_unit(pieces_[index - 1].folded)) return false;
        return true;
    }

    /// The row whose indicator begins at `index`.
    [[nodiscard]] std::optional<TornRow> row_at(std::uint32_t index) const {
        if (!is_kind(index, PieceKind::words) || is_unit(pieces_[index].folded) || names_group(index)) return std::nullopt;
        const bool is_inside = index > shape_.begin && is_kind(index - 1, PieceKind::words) && goes_on(index);
        if (is_inside && !names_group(index - 1) && !is_first_numbered(index)) return std::nullopt;
        TornRow row;
        row.first_piece = index;
        std::u16string name = pieces_[index].folded;
        for (++index; goes_on(index) && !is_unit(pieces_[index].folded) && !is_spoken_value(index); ++index) {
            // several names one below the other
            if (ends_with_unit(name) || begins_with_number(pieces_[index].folded)) return std::nullopt;
            name += pieces_[index].folded;
        }
        row.name = {pieces_[row.first_piece].span.begin, pieces_[index - 1].span.end};
        if (!names_indicator(name)) return std::nullopt;
        if (is_kind(index, PieceKind::words) && is_unit(pieces_[index].folded)) row.unit = pieces_[index++].span;
        if (is_kind(index, PieceKind::binding)) {
            row.is_bound_first = true;
            row.binding = pieces_[index++].span;
        }
        if (!read_values(index, row)) return std::nullopt;
        if (!shape_.is_bound)
            return tells_values(row, !row.unit.empty() || ends_with_unit(name)) ? std::optional(row) : std::nullopt;
        const bool has_unit = (shape_.values > 1 && !row.unit.empty()) || ends_with_unit(name);
        return has_unit || !row.binding.empty() ? std::optional(row) : std::nullopt;
    }

    /// 每个县至少1所, 明显增长: words for a value, where the rows have one each.
    [[nodiscard]] bool is_spoken_value(std::uint32_t index) const {
        return shape_.values == 1 && is_kind(index, PieceKind::words) && begins_told_value(pieces_[index].folded);
    }

    /// — 总体稳定 约束性: words for the last of several values.
    [[nodiscard]] bool is_told_and_bound(std::uint32_t index) const {
        return shape_.is_bound && is_kind(index, PieceKind::words) && is_kind(index + 1, PieceKind::binding) &&
               !is_ordinal(pieces_[index - 1]) && !ends_with_unit(pieces_[index].folded);
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
        while (end < pieces_.size() && is_value(pieces_[end])) ++end;
        const bool is_next_numbered =
            end - index == shape_.values + 1 && is_ordinal(pieces_[end - 1]) && is_kind(end, PieceKind::words);
        if (is_next_numbered) --end;
        if (end > index && end - index + 1 == shape_.values && is_told_and_bound(end)) ++end;
        if (end - index != shape_.values) return false;
        for (; index < end; ++index) row.values.push_back(pieces_[index].span);
        if (row.binding.empty() && is_kind(end, PieceKind::binding)) row.binding = pieces_[end++].span;
        row.last_piece = end;
        // The last one may be the number of the next row.
        return !row.binding.empty() || !shape_.is_numbered || !is_ordinal(pieces_[end - 1]) || !is_kind(end, PieceKind::words);
    }

    /// Several names one below the other from `index` on, and behind them as many values, each with 约束性: adds their rows and
    /// gives the index behind them; else the next index.
    std::uint32_t end_of_stack(std::uint32_t index) {
        if (!is_kind(index, PieceKind::words) || (index > shape_.begin && is_kind(index - 1, PieceKind::words) && goes_on(index)))
            return index + 1;
        std::uint32_t end = index + 1;
        while (goes_on(end)) ++end;
        const std::vector<Name> names = names_between(index, end);
        std::vector<TornRow> rows;
        for (const Name& name : names) {
            TornRow row;
            row.first_piece = end;
            if (!read_values(end, row) || row.binding.empty()) return index + 1;
            take_name(name, row);
            end = row.last_piece;
            rows.push_back(std::move(row));
        }
        if (rows.size() < 2) return index + 1;
        rows_.insert(rows_.end(), rows.begin(), rows.end());
        return end;
    }

    // Put together.

    /// Names here, values there, 约束性 elsewhere: where there are as many of each, they belong together one by one.
    void put_together() {
        for (const TornRow& row : rows_) std::fill(is_used_.begin() + row.first_piece, is_used_.begin() + row.last_piece, true);
        for (const TornRow& row : rows_)
            for (const std::uint32_t piece : row.elsewhere) is_used_[piece] = true;
        const std::vector<Name> names = names_between(shape_.begin, static_cast<std::uint32_t>(pieces_.size()));
        const std::vector<std::uint32_t> values = values_left(), bindings = bindings_left();
        if (values.size() != names.size() * shape_.values || bindings.size() != names.size()) return;
        for (std::size_t index = 0; index < names.size(); ++index) {
            TornRow row;
            take_name(names[index], row);
            row.binding = pieces_[bindings[index]].span;
            row.first_piece = values[index * shape_.values];
            row.last_piece = row.first_piece + 1;
            row.elsewhere.push_back(bindings[index]);
            for (std::size_t value = 0; value < shape_.values; ++value) {
                row.values.push_back(pieces_[values[index * shape_.values + value]].span);
                row.elsewhere.push_back(values[index * shape_.values + value]);
            }
            rows_.push_back(std::move(row));
        }
        std::sort(rows_.begin(), rows_.end(), [](const TornRow& a, const TornRow& b) { return a.first_piece < b.first_piece; });
    }

    void take_name(const Name& name, TornRow& row) const {
        row.name = {pieces_[name.first].span.begin, pieces_[name.last - 1].span.end};
        for (std::uint32_t piece = name.first; piece < name.last; ++piece) row.elsewhere.push_back(piece);
    }

    /// The names of no row that a unit closes, in order.
    [[nodiscard]] std::vector<Name> names_between(std::uint32_t begin, std::uint32_t end) const {
        std::vector<Name> names;
        std::u16string name;
        std::uint32_t first = 0;
        for (std::uint32_t index = begin; index < end; ++index) {
            if (is_used_[index] || !goes_on(index) || begins_with_number(pieces_[index].folded)) name.clear();
            if (is_used_[index] || !is_kind(index, PieceKind::words) || (name.empty() && names_group(index))) continue;
            if (name.empty()) first = index;
            name += pieces_[index].folded;
            if (!ends_with_unit(name)) continue;
            if (names_indicator(name)) names.push_back({first, index + 1});
            name.clear();
        }
        return names;
    }

    /// The values of no row, in order, without the numbers of the rows.
    [[nodiscard]] std::vector<std::uint32_t> values_left() const {
        std::vector<std::uint32_t> values;
        for (std::uint32_t index = shape_.begin; index < pieces_.size(); ++index) {
            const std::uint32_t first = index;
            while (index < pieces_.size() && !is_used_[index] && is_value(pieces_[index])) ++index;
            const bool is_numbering = counts_up(first, index);
            for (std::uint32_t value = first; value < index && !is_numbering; ++value) values.push_back(value);
        }
        return values;
    }

    [[nodiscard]] std::vector<std::uint32_t> bindings_left() const {
        std::vector<std::uint32_t> bindings;
        for (std::uint32_t index = shape_.begin; index < pieces_.size(); ++index)
            if (!is_used_[index] && is_kind(index, PieceKind::binding)) bindings.push_back(index);
        return bindings;
    }

    /// 1 2 3 … one below the other, or one number before a name.
    [[nodiscard]] bool counts_up(std::uint32_t first, std::uint32_t last) const {
        for (std::uint32_t index = first; index < last; ++index) {
            if (!is_ordinal(pieces_[index])) return false;
            if (index > first && number_of(pieces_[index]) != number_of(pieces_[index - 1]) + 1) return false;
        }
        return true;
    }

    const std::vector<Piece>& pieces_;
    RowShape shape_;
    std::vector<TornRow> rows_;
    std::vector<bool> is_used_;  ///< a piece: in a row
};

}  // namespace

std::vector<TornRow> find_torn_rows(const std::vector<Piece>& pieces, const RowShape& shape) {
    return RowFinder(pieces, shape).find();
}

}  // namespace plandoc::outline
