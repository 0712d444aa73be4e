#include "outline/torn_table/row_reader.hpp"

#include <algorithm>
#include <string_view>

#include "lexicon/bounds.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verbs.hpp"
#include "outline/torn_table/group_column.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "outline/wording.hpp"
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

/// 年均浓度|下降: the measure without how it is to change.
std::u16string_view without_change(std::u16string_view name) {
    const lexicon::Verb verb = lexicon::match_verb_before(name);
    const bool changes = verb.reach_change != lexicon::VerbChange::level;
    return changes ? name.substr(0, name.size() - verb.size) : name;
}

}  // namespace

bool RowReader::tells_values(const TornRow& row, bool has_unit) const {
    std::size_t numbers = 0;
    for (std::uint32_t index = row.first_piece; index < row.last_piece; ++index) {
        if (!is_kind(index, PieceKind::number)) continue;
        const std::u16string_view tail = behind_digits(pieces_[index].folded);
        const std::size_t scale = text::match_scale(tail).size;
        const auto unit = lexicon::match_unit(tail.substr(scale));
        const std::u16string_view rest = tail.substr(scale + (unit ? unit->size : 0));
        if (!rest.empty() && lexicon::match_bound_after(rest).size != rest.size()) return false;
        has_unit |= unit.has_value() || pieces_[index].folded.find(u':') != std::u16string::npos;  // 1:5
        ++numbers;
    }
    const bool is_told = row.is_told && begins_with_number(pieces_[row.first_piece].folded);
    return is_told || numbers > 1 || (numbers == 1 && has_unit);
}

bool RowReader::has_units(const TornRow& row) const {
    for (std::uint32_t index = row.first_piece; index < row.last_piece; ++index) {
        if (is_kind(index, PieceKind::told)) return true;
        if (is_kind(index, PieceKind::number) && !behind_digits(pieces_[index].folded).empty()) return true;
    }
    return false;
}

bool RowReader::is_first_numbered(std::uint32_t index) const {
    if (!begins_with_number(pieces_[index].folded)) return false;
    for (; index > shape_.begin && is_kind(index - 1, PieceKind::words) && goes_on(index); --index)
        if (begins_with_number(pieces_[index - 1].folded) || ends_with_unit(pieces_[index - 1].folded)) return false;
    return true;
}

bool RowReader::begins_before(std::uint32_t index) const {
    if (index < shape_.begin + 2 || !is_kind(index - 1, PieceKind::words) || !pieces_[index].follows_gap) return false;
    const bool is_numbered = is_kind(index - 2, PieceKind::ordinal) && pieces_[index - 1].block == pieces_[index - 2].block;
    const bool is_tail = lexicon::begins_with_sign(pieces_[index].folded, lexicon::CellSign::name_tail);
    return (is_numbered || is_tail) && !ends_with_unit(pieces_[index - 1].folded);
}

bool RowReader::follows_unit_of_name(std::uint32_t index) const {
    return index > shape_.begin + 1 && is_kind(index - 1, PieceKind::unit) && !pieces_[index - 1].follows_gap &&
           is_kind(index - 2, PieceKind::words);
}

bool RowReader::begins_row(std::uint32_t index) const {
    if (!is_kind(index, PieceKind::words) || names_group(pieces_, index)) return false;
    if (goes_on(index) && follows_unit_of_name(index)) return false;
    const bool is_inside = index > shape_.begin && is_kind(index - 1, PieceKind::words) && goes_on(index);
    return !is_inside || names_group(pieces_, index - 1) || is_first_numbered(index);
}

std::optional<RowReader::Draft> RowReader::read_name(std::uint32_t index) const {
    Draft draft;
    const std::uint32_t first = begins_before(index) ? index - 1 : index;
    draft.row.first_piece = first;
    draft.name = (first < index ? pieces_[first].folded : u"") + pieces_[index].folded;
    for (++index; goes_on(index) && !is_spoken_value(index); ++index) {
        // several names one below the other
        if (ends_with_unit(draft.name) || begins_with_number(pieces_[index].folded) || names_group(pieces_, index))
            return std::nullopt;
        draft.name += pieces_[index].folded;
    }
    for (std::uint32_t line = first; line < index; ++line) append_line(pieces_[line].span, draft.row.name);
    draft.next = index;
    return draft;
}

void RowReader::add_to_name(Draft& draft) const {
    draft.name += pieces_[draft.next].folded;
    draft.row.name.push_back(pieces_[draft.next].span);
    ++draft.next;
}

void RowReader::read_unit(Draft& draft) const {
    if (is_kind(draft.next, PieceKind::unit)) draft.row.unit = pieces_[draft.next++].span;
    if (goes_on(draft.next) && follows_unit_of_name(draft.next)) add_to_name(draft);
    draft.lacks_unit = draft.row.unit.empty() && shape_.has_units && counts_nothing(draft.next);
    if (draft.lacks_unit) ++draft.next;
}

void RowReader::read_binding_before_values(Draft& draft) const {
    if (!is_kind(draft.next, PieceKind::binding)) return;
    draft.row.is_bound_first = true;
    draft.row.binding = pieces_[draft.next++].span;
    const bool unit_follows =  // 比例⏎约束性⏎（%）
        goes_on(draft.next) && !ends_with_unit(draft.name) && ends_with_unit(draft.name + pieces_[draft.next].folded);
    if (unit_follows) add_to_name(draft);
}

std::optional<TornRow> RowReader::row_at(std::uint32_t index) const {
    if (!begins_row(index)) return std::nullopt;
    std::optional<Draft> draft = read_name(index);
    if (!draft) return std::nullopt;
    read_unit(*draft);
    read_binding_before_values(*draft);
    TornRow& row = draft->row;
    if (!names_indicator(draft->name, (shape_.is_bound || shape_.values > 1) && !row.unit.empty())) return std::nullopt;
    if (!read_values(draft->next, row)) return std::nullopt;
    const bool names_unit = ends_with_unit(draft->name), has_unit_cell = !row.unit.empty();
    row.is_counted = has_unit_cell || draft->lacks_unit || names_unit || has_units(row);
    row.is_measured = has_unit_cell || ends_as_name(without_change(draft->name)) || has_units(row);
    const bool is_row = shape_.is_bound ? names_unit || !row.binding.empty() || (has_unit_cell && shape_.values > 1)
                                        : tells_values(row, has_unit_cell || names_unit);
    return is_row ? std::optional(std::move(row)) : std::nullopt;
}

bool RowReader::is_spoken_value(std::uint32_t index) const {
    return shape_.values == 1 && (is_kind(index, PieceKind::words) || is_kind(index, PieceKind::told)) &&
           begins_told_value(pieces_[index].folded);
}

bool RowReader::is_told_and_bound(std::uint32_t index) const {
    return shape_.is_bound && is_kind(index, PieceKind::words) && is_kind(index + 1, PieceKind::binding) &&
           !ends_with_unit(pieces_[index].folded);
}

bool RowReader::counts_nothing(std::uint32_t index) const {
    std::uint32_t end = index;
    while (end < pieces_.size() && is_value(pieces_[end].kind)) ++end;
    return end == index + 1 + shape_.values && is_kind(index, PieceKind::nothing);
}

bool RowReader::is_target_alone(std::uint32_t index, const TornRow& row) const {
    return shape_.values == 2 && is_kind(index, PieceKind::number) && is_kind(index + 1, PieceKind::binding) &&
           (!row.unit.empty() || ends_with_unit(pieces_[index - 1].folded)) &&
           reads_as_target(PieceKind::number, pieces_[index].folded);
}

bool RowReader::read_values(std::uint32_t index, TornRow& row) const {
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
    } else if (end - index != shape_.values) {
        return false;
    }
    for (; index < end; ++index) row.values.push_back(pieces_[index].span);
    if (row.binding.empty() && is_kind(end, PieceKind::binding)) row.binding = pieces_[end++].span;
    row.last_piece = end;
    return !row.binding.empty() || row.values.size() < 2 || !is_kind(end - 2, PieceKind::told);
}

}  // namespace plandoc::outline
