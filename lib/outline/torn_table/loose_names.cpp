#include "outline/torn_table/loose_names.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "outline/torn_table/group_column.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

using namespace std::string_view_literals;

namespace {

/// 平均浓度⏎1⏎20.7⏎（微克）: the number and the values of a row stand at the middle of its name.
bool may_part_name(const Piece& piece) {
    return !piece.follows_gap &&
           (piece.kind == PieceKind::ordinal || piece.kind == PieceKind::number || piece.kind == PieceKind::nothing);
}

/// 自然保护地占国土面积的⏎⏎8⏎⏎比例（%）: the number of the row stands at the middle of a name that fills its column in the first
/// line, which is `first`.
bool is_at_middle(const std::vector<Piece>& pieces, std::uint32_t index, std::uint32_t first, std::uint32_t end) {
    constexpr std::size_t narrowest = 8;  // characters of a column of names
    const std::size_t width = pieces[first].folded.size();
    return pieces[index].kind == PieceKind::ordinal && index == first + 1 && index + 1 < end &&
           pieces[index + 1].kind == PieceKind::words && width >= narrowest && pieces[index + 1].folded.size() <= width;
}

/// 用水量降低率⏎≥10%: the value tells the unit.
bool is_share_with_value(const std::vector<Piece>& pieces, std::uint32_t index) {
    return pieces[index].folded.ends_with(u"率") && index + 1 < pieces.size() && pieces[index + 1].kind == PieceKind::number &&
           pieces[index + 1].folded.find(u'%') != std::u16string::npos;
}

constexpr std::array shares{u"占比"sv, u"比例"sv, u"比重"sv};

/// 机构占比, with an empty line below: a share needs no unit.
bool is_whole_share(const std::vector<Piece>& pieces, std::uint32_t index) {
    const bool is_last = index + 1 == pieces.size() || pieces[index + 1].follows_gap;
    const std::u16string_view words = pieces[index].folded;
    return is_last && std::any_of(shares.begin(), shares.end(), [&](auto share) { return words.ends_with(share); });
}

/// 18.建设用地安全利用, a line to itself: an empty line follows, or the number of the next row. But 14.甲市排放降低⏎⏎（%） goes
/// on.
bool is_whole_numbered(const std::vector<Piece>& pieces, std::uint32_t index) {
    if (!begins_with_number(pieces[index].folded)) return false;
    if (index + 1 == pieces.size()) return true;
    const Piece& next = pieces[index + 1];
    return begins_with_number(next.folded) || (next.follows_gap && next.folded.front() != u'(');
}

}  // namespace

std::vector<LooseName> find_loose_names(const std::vector<Piece>& pieces, PieceRange range) {
    constexpr std::size_t most_lines = 4;  // more are several names
    std::vector<LooseName> names;
    LooseName name;
    std::u16string words;
    const auto drop = [&] {
        name.clear();
        words.clear();
    };
    std::uint32_t middle = range.end;  // the number at the middle of the name
    for (std::uint32_t index = range.begin; index < range.end; ++index) {
        const Piece& piece = pieces[index];
        if (!name.empty() && is_at_middle(pieces, index, name.front(), range.end)) middle = index;
        if (!name.empty() && (may_part_name(piece) || middle == index)) continue;
        const bool follows_gap = piece.follows_gap && index != middle + 1;
        if (piece.kind != PieceKind::words || follows_gap || begins_with_number(piece.folded)) drop();
        if (piece.kind != PieceKind::words || (name.empty() && names_group(pieces, index))) continue;
        name.push_back(index);
        if (name.size() <= most_lines) words += piece.folded;
        const bool is_whole = ends_with_unit(name.size() <= most_lines ? words : piece.folded) ||
                              is_share_with_value(pieces, index) || is_whole_share(pieces, index) ||
                              is_whole_numbered(pieces, index);
        if (!is_whole) continue;
        if (name.size() <= most_lines && names_indicator(words)) names.push_back(name);
        drop();
    }
    return names;
}

std::vector<LooseName> find_unitless_names(const std::vector<Piece>& pieces, PieceRange range) {
    std::vector<LooseName> names;
    LooseName name;
    const auto close = [&] {
        if (!name.empty()) names.push_back(name);
        name.clear();
    };
    for (std::uint32_t index = range.begin; index < range.end; ++index) {
        const Piece& piece = pieces[index];
        if (piece.kind != PieceKind::words || piece.follows_gap) close();
        if (piece.kind != PieceKind::words || (name.empty() && names_group(pieces, index))) continue;
        name.push_back(index);
        if (piece.folded.ends_with(u"率") || piece.folded.ends_with(u"比例")) close();
    }
    close();
    return names;
}

void take_name(const std::vector<Piece>& pieces, const LooseName& name, TornRow& row) {
    for (const std::uint32_t index : name) {
        append_line(pieces[index].span, row.name);
        row.elsewhere.push_back(index);
    }
}

}  // namespace plandoc::outline
