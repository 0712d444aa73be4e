#include "outline/torn_table/group_column.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "lexicon/indicator_heading.hpp"
#include "lexicon/table.hpp"
#include "outline/label/numbering.hpp"
#include "outline/torn_table/torn_words.hpp"
#include "outline/wording.hpp"
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

/// 类别: the groups have a column with a heading.
bool heads_groups(const Piece& piece) {
    return piece.kind == PieceKind::heading && lexicon::indicator_column_of(piece.folded) == lexicon::IndicatorHeading::category;
}

/// 义务教育, of 义务教育学校大班额占比⏎义务教育 （%）: the line above ends the name, but for its unit.
bool stands_before_unit(const std::vector<Piece>& pieces, std::size_t index, std::u16string_view group) {
    const std::u16string_view rest = std::u16string_view(pieces[index].folded).substr(group.size());
    return index > 0 && !pieces[index].follows_gap && pieces[index - 1].kind == PieceKind::words && rest.starts_with(u'(') &&
           ends_with_unit(pieces[index].folded) && ends_as_name(pieces[index - 1].folded) && may_name_group(group) &&
           !ends_as_name(group);
}

/// 居住建筑节能设计⏎⏎建筑能效 标准执行比例（%）⏎提升: the group ends on the line below, and what stands beside it ends the name
/// that the line above begins.
bool stands_before_end_of_name(const std::vector<Piece>& pieces, std::size_t index, std::u16string_view group) {
    constexpr std::size_t longest = 4;  // characters of the group's last line
    const auto is_alone = [&](std::size_t at) { return at >= pieces.size() || pieces[at].follows_gap; };
    if (index == 0 || index + 1 >= pieces.size() || is_alone(index + 1) || !is_alone(index + 2)) return false;
    const Piece &above = pieces[index - 1], &below = pieces[index + 1];
    const auto is_name_alone = [](const Piece& piece) {
        return piece.kind == PieceKind::words && piece.lead == 0 && !ends_as_name(piece.folded);
    };
    return is_name_alone(above) && !may_name_group(above.folded) && is_name_alone(below) && below.folded.size() <= longest &&
           text::all_are(below.folded, text::han) && may_name_group(group) &&
           ends_with_unit(std::u16string_view(pieces[index].folded).substr(group.size()));
}

/// 气候, of 应对⏎气候 能耗降低（%）⏎变化: a word of a narrow column of groups, before a name. How many bytes; 0: none.
/// `has_heading`: the column is known by its heading, so that no other word of it needs to stand above or below.
std::uint32_t size_of_group(const text::Source& source, const std::vector<Piece>& pieces, std::size_t index, bool has_heading) {
    constexpr std::size_t shortest = 2, longest = 4;
    const Piece& piece = pieces[index];
    if (piece.kind != PieceKind::words) return 0;
    const std::string_view line = source.slice(piece.span);
    const std::size_t size = line.find(' ');
    if (size == line.npos) return 0;
    const std::u16string group = lexicon::folded(line.substr(0, size));
    if (const std::size_t label = match_label(group).size; label > 0) {  // （4）土壤环 受污染耕地安全利用率（%）
        const std::size_t own = group.size() - label;
        const bool is_whole = ends_with_unit(std::u16string_view(piece.folded).substr(group.size()));
        return own >= shortest && own <= longest && is_whole ? static_cast<std::uint32_t>(size) : 0;
    }
    if (group.size() < shortest || group.size() > longest) return 0;
    if (stands_before_end_of_name(pieces, index, group)) return static_cast<std::uint32_t>(size);
    if (has_heading && stands_before_unit(pieces, index, group)) return static_cast<std::uint32_t>(size);
    if (piece.folded.size() < group.size() * 2) return 0;
    const auto is_of_column = [&](const Piece& other) {
        return other.kind == PieceKind::words && other.folded.size() == group.size() && text::all_are(other.folded, text::han);
    };
    const bool is_below = index > 0 && !piece.follows_gap && is_of_column(pieces[index - 1]);
    const bool is_above = index + 1 < pieces.size() && !pieces[index + 1].follows_gap && is_of_column(pieces[index + 1]);
    const std::u16string_view with_next = std::u16string_view(piece.folded).substr(0, group.size() + 1);  // no 单位 GDP能耗
    const bool is_word = text::all_are(with_next, text::han);
    return is_above || is_below || (has_heading && is_word) ? static_cast<std::uint32_t>(size) : 0;
}

/// Drops the groups of `width` characters that stand by themselves, or within a name: 签订医育⏎质量安全⏎⏎结合协议的机构占比.
void drop_groups(std::vector<Piece>& pieces, std::size_t width) {
    std::vector<Piece> kept;
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        Piece& piece = pieces[index];
        const bool is_last = index + 1 == pieces.size() || pieces[index + 1].follows_gap;
        const bool is_group = piece.kind == PieceKind::words && piece.folded.size() == width && is_last &&
                              may_name_group(piece.folded) && !ends_as_name(piece.folded) && !is_unit(piece.folded);
        if (!is_group) kept.push_back(std::move(piece));
        else if (index + 1 < pieces.size()) pieces[index + 1].follows_gap = piece.follows_gap;
    }
    pieces = std::move(kept);
}

}  // namespace

bool may_name_group(std::u16string_view words) {
    constexpr std::size_t longest = 6;
    if (words.starts_with(u'(')) words.remove_prefix(match_label(words).size);
    return words.size() <= longest && text::all_are(words, text::han);
}

void part_groups_from_names(const text::Source& source, std::vector<Piece>& pieces) {
    const bool has_heading = std::any_of(pieces.begin(), pieces.end(), heads_groups);
    std::size_t width = 0;  // characters of a group that fills its column
    std::vector<Piece> parted;
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        const std::uint32_t size = size_of_group(source, pieces, index, has_heading);
        Piece name = pieces[index];
        if (size != 0) {
            Piece group = name;
            group.span.end = group.span.begin + size;
            group.folded = lexicon::folded(source.slice(group.span));
            width = std::max(width, group.folded.size());
            name.span.begin = group.span.end + 1;
            name.folded.erase(0, group.folded.size());
            name.follows_gap = false;
            // 服务可及 设有中心的县⏎（市、区）比例（%）; but of 效率提 单位地区生产总⏎升 值能耗 neither need be whole
            const bool is_next_whole = index + 1 < pieces.size() && !pieces[index + 1].follows_gap &&
                                       pieces[index + 1].lead == 0 && ends_with_unit(pieces[index + 1].folded);
            if (ends_as_name(name.folded) || is_next_whole) name.lead = 0;
            const bool ends_below = stands_before_end_of_name(pieces, index, group.folded);
            if (!ends_below && !stands_before_unit(pieces, index, group.folded)) parted.push_back(std::move(group));
            if (ends_below) ++index;
        }
        parted.push_back(std::move(name));
    }
    pieces = std::move(parted);
    if (has_heading && width > 2) drop_groups(pieces, width);
}

bool names_group(const std::vector<Piece>& pieces, std::uint32_t index) {
    if (index + 1 >= pieces.size() || pieces[index].kind != PieceKind::words) return false;
    if (is_labelled(pieces[index].folded)) return pieces[index + 1].kind != PieceKind::unit;
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
