#include "outline/torn_table/group_column.hpp"
#include "outline/wording.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "lexicon/table.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

/// 一、环境治理 (一)环境治理
bool is_labelled(std::u16string_view words) {
    const bool is_bracketed = words.starts_with(u'(');
    if (is_bracketed) words.remove_prefix(1);
    return words.size() > 2 && text::is(words[0], text::numeral) && words[1] == (is_bracketed ? u')' : u'、') &&
           !ends_with_unit(words);
}

bool may_name_group(std::u16string_view words) {
    constexpr std::size_t longest = 6;
    return words.size() <= longest && std::all_of(words.begin(), words.end(), [](char16_t c) { return text::is(c, text::han); });
}

/// 气候, of 应对⏎气候 能耗降低（%）⏎变化: a word of a narrow column of groups, before a name. How many bytes; 0: none.
std::uint32_t size_of_group(const text::Source& source, const std::vector<Piece>& pieces, std::size_t index) {
    constexpr std::size_t shortest = 2, longest = 4;
    const Piece& piece = pieces[index];
    if (piece.kind != PieceKind::words) return 0;
    const std::string_view line = source.slice(piece.span);
    const std::size_t size = line.find(' ');
    if (size == line.npos) return 0;
    const std::u16string group = lexicon::folded(line.substr(0, size));
    if (group.size() < shortest || group.size() > longest || piece.folded.size() < group.size() * 2) return 0;
    const auto is_of_column = [&](const Piece& other) {
        return other.kind == PieceKind::words && other.folded.size() == group.size() &&
               std::all_of(other.folded.begin(), other.folded.end(), [](char16_t c) { return text::is(c, text::han); });
    };
    const bool is_below = index > 0 && !piece.follows_gap && is_of_column(pieces[index - 1]);
    const bool is_above = index + 1 < pieces.size() && !pieces[index + 1].follows_gap && is_of_column(pieces[index + 1]);
    return is_above || is_below ? static_cast<std::uint32_t>(size) : 0;
}

}  // namespace

void part_groups_from_names(const text::Source& source, std::vector<Piece>& pieces) {
    std::vector<Piece> parted;
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        const std::uint32_t size = size_of_group(source, pieces, index);
        Piece name = pieces[index];
        if (size != 0) {
            Piece group = name;
            group.span.end = group.span.begin + size;
            group.folded = lexicon::folded(source.slice(group.span));
            name.span.begin = group.span.end + 1;
            name.folded.erase(0, group.folded.size());
            name.follows_gap = false;
            parted.push_back(std::move(group));
        }
        parted.push_back(std::move(name));
    }
    pieces = std::move(parted);
}

bool names_group(const std::vector<Piece>& pieces, std::uint32_t index) {
    if (index + 1 >= pieces.size() || pieces[index].kind != PieceKind::words) return false;
    if (is_labelled(pieces[index].folded)) return true;
    constexpr int most_lines = 6;  // of a narrow column: 主要⏎污染⏎物排放 化学需氧量（%）
    for (int line = 0; line < most_lines; ++line) {
        const std::u16string_view words = pieces[index].folded;
        if (!may_name_group(words) || ++index >= pieces.size()) return false;
        const bool is_numbered = pieces[index].kind == PieceKind::ordinal && !pieces[index].follows_gap &&
                                 index + 1 < pieces.size() && pieces[index + 1].block == pieces[index].block;
        if (is_numbered) ++index;
        if (pieces[index].kind != PieceKind::words || pieces[index].follows_gap) return false;
        if (words.size() * 2 <= pieces[index].folded.size()) return true;
        if (words.size() != pieces[index].folded.size()) return false;
    }
    return false;
}

}  // namespace plandoc::outline
