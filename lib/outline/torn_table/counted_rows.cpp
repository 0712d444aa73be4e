#include "outline/torn_table/counted_rows.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "outline/torn_table/group_column.hpp"
#include "outline/torn_table/loose_names.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "outline/wording.hpp"

namespace plandoc::outline {

namespace {

/// How many pieces the row has whose values and 约束性 begin at `index`; 0: there is none.
std::uint32_t size_of_values(const LoosePieces& loose, std::size_t values, std::uint32_t index) {
    const auto size = static_cast<std::uint32_t>(values) + 1;
    if (index + size > loose.size()) return 0;
    for (std::uint32_t value = index; value + 1 < index + size; ++value)
        if (!is_value(loose.all[value].kind) || loose.is_used[value]) return 0;
    return loose.all[index + size - 1].kind == PieceKind::binding ? size : 0;
}

/// Likewise of the whole row whose unit begins at `index`.
std::uint32_t size_of_row(const LoosePieces& loose, std::size_t values, std::uint32_t index) {
    if (loose.all[index].kind != PieceKind::unit || loose.is_used[index]) return 0;
    const std::uint32_t size = size_of_values(loose, values, index + 1);
    return size == 0 ? 0 : size + 1;
}

/// The row of the pieces in `range`, but for its name, and for its unit where none stands there.
TornRow row_of(const std::vector<Piece>& pieces, PieceRange range) {
    TornRow row;
    row.first_piece = range.begin;
    row.last_piece = range.end;
    const bool has_unit = pieces[range.begin].kind == PieceKind::unit;
    if (has_unit) row.unit = pieces[range.begin].span;
    for (std::uint32_t value = range.begin + (has_unit ? 1 : 0); value + 1 < range.end; ++value)
        row.values.push_back(pieces[value].span);
    row.binding = pieces[range.end - 1].span;
    return row;
}

/// The whole rows without a name, in text order.
std::vector<TornRow> nameless_rows(const LoosePieces& loose, const RowShape& shape) {
    std::vector<TornRow> rows;
    for (std::uint32_t index = shape.begin; index < loose.size();) {
        const std::uint32_t size = size_of_row(loose, shape.values, index);
        if (size > 0) rows.push_back(row_of(loose.all, {index, index + size}));
        index += std::max(size, 1U);
    }
    return rows;
}

/// 4⏎护理型床位占比⏎新建居住区配套建设养⏎5⏎老服务设施达标率: gives lines behind a whole name to the next one, which begins above
/// its number.
void part_whole_names(const std::vector<Piece>& pieces, std::vector<LooseName>& names) {
    const auto ends_whole = [&](std::uint32_t line) { return ends_as_name(pieces[line].folded); };
    for (std::size_t index = 0; index + 1 < names.size(); ++index) {
        LooseName &name = names[index], &next = names[index + 1];
        const auto whole = std::find_if(name.begin(), name.end(), ends_whole);
        const bool is_last_next = name.back() + 2 == next.front();  // with nothing but the number between
        if (whole == name.end() || whole + 1 == name.end() || ends_whole(name.back()) || !is_last_next) continue;
        next.insert(next.begin(), whole + 1, name.end());
        name.erase(whole + 1, name.end());
    }
}

/// Groups of lines, each behind the number of its row.
std::vector<LooseName> numbered_names(const LoosePieces& loose, std::uint32_t begin) {
    const auto is_words = [&](std::uint32_t index) { return loose.all[index].kind == PieceKind::words; };
    std::vector<LooseName> names;
    for (std::uint32_t index = begin + 1; index < loose.size(); ++index) {
        if (!is_words(index) || loose.all[index - 1].kind != PieceKind::ordinal || loose.is_used[index]) continue;
        LooseName name{index};
        while (index + 1 < loose.size() && is_words(index + 1) && !loose.all[index + 1].follows_gap) name.push_back(++index);
        names.push_back(name);
    }
    part_whole_names(loose.all, names);
    return names;
}

/// The nearest numbered row that is used has a greater number behind `place`, and a smaller one before it.
bool fits_between(const LoosePieces& loose, std::uint32_t place, int number) {
    constexpr std::uint32_t farthest = 64;  // pieces
    const std::vector<Piece>& pieces = loose.all;
    const auto begins_row = [&](std::uint32_t index) {
        return pieces[index].kind == PieceKind::ordinal && loose.is_used[index + 1];
    };
    for (std::uint32_t index = place; index + 1 < pieces.size() && index < place + farthest; ++index)
        if (begins_row(index)) {
            if (number_of_row(pieces[index].folded) < number) return false;
            break;
        }
    for (std::uint32_t index = place; index > 0 && index + farthest > place; --index)
        if (begins_row(index - 1)) return number_of_row(pieces[index - 1].folded) < number;
    return true;
}

/// The loose pieces in a range: rows without a name, and the groups of lines before the first number of a row, between one and
/// the next, and behind the last.
struct LinesAroundNumbers {
    std::vector<TornRow> rows;
    std::vector<std::vector<std::uint32_t>> groups{1};  ///< one more than numbers
    std::vector<std::uint32_t> numbers;
};

/// None where anything else is loose there.
std::optional<LinesAroundNumbers> lines_around_numbers(const LoosePieces& loose, std::size_t values, PieceRange range) {
    LinesAroundNumbers lines;
    for (std::uint32_t index = range.begin; index < range.end; ++index) {
        const PieceKind kind = loose.all[index].kind;
        const std::uint32_t whole = size_of_row(loose, values, index);
        if (const std::uint32_t size = whole > 0 ? whole : size_of_values(loose, values, index)) {
            lines.rows.push_back(row_of(loose.all, {index, index + size}));
            index += size - 1;
        } else if (kind == PieceKind::ordinal) {
            if (index + 1 < loose.size() && loose.is_used[index + 1]) continue;  // the number of a row that has its name
            lines.numbers.push_back(index);
            lines.groups.emplace_back();
        } else if (kind == PieceKind::words || kind == PieceKind::unit) {
            lines.groups.back().push_back(index);
        } else {
            return std::nullopt;
        }
    }
    return lines;
}

/// 10⏎地热能供暖⏎万平方⏎面积⏎米: name and unit of the last row have two lines each, of which one follows the other by turns.
bool take_torn_unit(const LoosePieces& loose, std::vector<std::uint32_t>& group, TornRow& row) {
    constexpr std::size_t lines = 4;
    if (group.size() != lines || !row.unit.empty()) return false;
    if (!is_unit(loose.all[group[1]].folded + loose.all[group[3]].folded)) return false;
    row.unit = loose.all[group[1]].span;
    row.unit_rest = loose.all[group[3]].span;
    row.elsewhere = {group[1], group[3]};
    group = {group[0], group[2]};
    return true;
}

/// 可再生能源总量⏎4⏎消纳权重⏎非水能源⏎5⏎消纳权重: each name has as many lines above its number as below. None where the lines
/// are not of such names.
std::vector<LooseName> centred_names(const LoosePieces& loose, LinesAroundNumbers& lines) {
    std::vector<LooseName> names;
    std::size_t above = lines.groups.front().size();
    for (std::size_t index = 0; index < lines.numbers.size(); ++index) {
        std::vector<std::uint32_t>&before = lines.groups[index], &behind = lines.groups[index + 1];
        const bool is_last = index + 1 == lines.numbers.size();
        if (above == 0 && is_last && index < lines.rows.size() && take_torn_unit(loose, behind, lines.rows[index])) {
            names.push_back(behind);
            return names;
        }
        if (above == 0 || behind.size() < above) return {};
        LooseName name(before.end() - static_cast<std::ptrdiff_t>(above), before.end());
        name.insert(name.end(), behind.begin(), behind.begin() + static_cast<std::ptrdiff_t>(above));
        names.push_back(std::move(name));
        above = behind.size() - above;
    }
    return above == 0 ? names : std::vector<LooseName>{};
}

/// Of the loose pieces in `range`: as many names, each with its number at the middle, as rows without one.
std::vector<TornRow> find_centred_rows(const LoosePieces& loose, const RowShape& shape, PieceRange range) {
    std::optional<LinesAroundNumbers> lines = lines_around_numbers(loose, shape.values, range);
    if (!lines || lines->rows.empty()) return {};
    const std::vector<LooseName> names = centred_names(loose, *lines);
    std::vector<TornRow>& rows = lines->rows;
    if (names.size() != rows.size()) return {};
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const int number = number_of_row(loose.all[lines->numbers[index]].folded);
        if (rows[index].unit.empty() || !fits_between(loose, rows[index].first_piece, number)) return {};
        const auto is_unit = [&](std::uint32_t line) { return loose.all[line].kind == PieceKind::unit; };
        if (std::any_of(names[index].begin(), names[index].end(), is_unit)) return {};
        take_name(loose.all, names[index], rows[index]);
    }
    return std::move(rows);
}

/// As many names, each behind its number, as whole rows without one.
std::vector<TornRow> find_numbered_rows(const LoosePieces& loose, const RowShape& shape) {
    std::vector<TornRow> rows = nameless_rows(loose, shape);
    const std::vector<LooseName> names = numbered_names(loose, shape.begin);
    if (names.size() != rows.size()) return {};
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const std::uint32_t first = names[index].front();
        const bool is_behind_number = loose.all[first - 1].kind == PieceKind::ordinal;
        const int number = number_of_row(loose.all[is_behind_number ? first - 1 : first + 1].folded);
        if (!fits_between(loose, rows[index].first_piece, number)) return {};
        take_name(loose.all, names[index], rows[index]);
    }
    return rows;
}

/// The lines of words as names, each of a line.
std::vector<LooseName> names_of_lines(const std::vector<std::uint32_t>& lines) {
    std::vector<LooseName> names;
    for (const std::uint32_t line : lines) names.push_back({line});
    return names;
}

/// 转化用煤占消费量⏎比重⏎用煤占能源消费总⏎量比重: a line that does not fill its column ends a name.
std::vector<LooseName> wrapped_names(const std::vector<Piece>& pieces, const std::vector<std::uint32_t>& lines) {
    std::size_t width = 0;  // characters
    for (const std::uint32_t line : lines) width = std::max(width, pieces[line].folded.size());
    std::vector<LooseName> names;
    bool goes_on = false;
    for (const std::uint32_t line : lines) {
        if (!goes_on || pieces[line].follows_gap) names.emplace_back();
        names.back().push_back(line);
        goes_on = pieces[line].folded.size() + 1 >= width;
    }
    return names;
}

/// The names that `lines` are, `count` of them; none where they cannot be parted into so many. Groups of rows may stand among
/// them.
std::vector<LooseName> names_by_count(const std::vector<Piece>& pieces, const std::vector<std::uint32_t>& lines,
                                      std::size_t count) {
    const auto is_group = [&](const LooseName& name) {
        const std::u16string_view words = pieces[name.front()].folded;
        return name.size() == 1 && may_name_group(words) && !ends_as_name(words);
    };
    for (std::vector<LooseName> names : {names_of_lines(lines), wrapped_names(pieces, lines)}) {
        if (names.size() == count) return names;
        std::erase_if(names, is_group);
        if (names.size() == count) return names;
    }
    return {};
}

/// Of the loose pieces in `range`, between headings and numbers of rows that count up: rows without a name, as many names in the
/// same order, and as many units as rows without one.
std::vector<TornRow> find_rows_in_order(const LoosePieces& loose, const RowShape& shape, PieceRange range) {
    std::vector<TornRow> rows;
    std::vector<std::uint32_t> lines, units;
    int last_number = 0;
    for (std::uint32_t index = range.begin; index < range.end; ++index) {
        const PieceKind kind = loose.all[index].kind;
        const int number = kind == PieceKind::ordinal || kind == PieceKind::number ? number_of_row(loose.all[index].folded) : 0;
        const std::uint32_t whole = size_of_row(loose, shape.values, index);
        if (const std::uint32_t size = whole > 0 ? whole : size_of_values(loose, shape.values, index)) {
            rows.push_back(row_of(loose.all, {index, index + size}));
            index += size - 1;
        } else if (kind == PieceKind::words) {
            lines.push_back(index);
        } else if (kind == PieceKind::unit) {
            units.push_back(index);
        } else if (number > last_number) {
            last_number = number;
        } else if (kind != PieceKind::heading) {
            return {};
        } else if (rows.empty()) {
            lines.clear();  // what stands above the headings
            units.clear();
        }
    }
    const std::vector<LooseName> names = names_by_count(loose.all, lines, rows.size());
    if (names.size() != rows.size()) return {};
    auto unit = units.begin();
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (rows[index].unit.empty()) {
            if (unit == units.end()) return {};
            rows[index].unit = loose.all[*unit].span;
            rows[index].elsewhere.push_back(*unit++);
        }
        take_name(loose.all, names[index], rows[index]);
    }
    return unit == units.end() ? rows : std::vector<TornRow>{};
}

/// What `find` gives of each run of loose pieces.
template <typename Find>
std::vector<TornRow> rows_of_runs(const LoosePieces& loose, const RowShape& shape, const Find& find) {
    std::vector<TornRow> rows;
    for (PieceRange range{shape.begin, shape.begin}; range.begin < loose.size(); range = {range.end + 1, range.end + 1}) {
        while (range.end < loose.size() && !loose.is_used[range.end]) ++range.end;
        std::vector<TornRow> found = find(loose, shape, range);
        std::move(found.begin(), found.end(), std::back_inserter(rows));
    }
    return rows;
}

}  // namespace

std::vector<TornRow> find_counted_rows(const LoosePieces& loose, const RowShape& shape) {
    std::vector<TornRow> rows;
    LoosePieces rest = loose;
    const auto add = [&](std::vector<TornRow> found) {
        for (const TornRow& row : found) rest.use(row.first_piece, row.last_piece, row.elsewhere);
        std::move(found.begin(), found.end(), std::back_inserter(rows));
    };
    add(rows_of_runs(rest, shape, find_centred_rows));
    add(find_numbered_rows(rest, shape));
    add(rows_of_runs(rest, shape, find_rows_in_order));
    return rows;
}

}  // namespace plandoc::outline
