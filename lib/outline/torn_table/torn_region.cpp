#include "outline/torn_table/torn_region.hpp"

#include <algorithm>
#include <string_view>

#include "lexicon/indicator_heading.hpp"
#include "lexicon/table.hpp"
#include "lexicon/torn_cells.hpp"
#include "outline/label/numbering.hpp"
#include "outline/torn_table/torn_pieces.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using reader::Block;
using reader::BlockKind;

/// From one 约束性 of a table to the next; from its headings to the first.
constexpr std::uint32_t most_bytes_between = 3000, most_bytes_before = 6000;

/// How many characters of the line are no white space: a text layer may set the columns of a table apart by any number of spaces.
std::size_t letters_of(std::u16string_view line) {
    return static_cast<std::size_t>(
        std::count_if(line.begin(), line.end(), [](char16_t c) { return !text::is(c, text::space); }));
}

/// A line that is no cell: the end of a sentence, or more than a column holds.
bool is_prose(std::u16string_view line) {
    constexpr std::size_t longest_cell = 60;  // characters
    while (!line.empty() && text::is(line.back(), text::space)) line.remove_suffix(1);
    constexpr std::size_t narrow = 8;  // 巩固提升，: goes on in a narrow column
    return letters_of(line) > longest_cell || line.ends_with(u"。") || line.ends_with(u";") ||
           (line.ends_with(u",") && line.size() > narrow);
}

/// 表 1 某某市“十四五”主要指标: the line above a table.
bool is_title(std::u16string_view line) {
    constexpr std::size_t shortest = 9;
    while (!line.empty() && text::is(line.front(), text::space)) line.remove_prefix(1);
    if (lexicon::begins_with_sign(line, lexicon::CellSign::first_heading)) return false;  // 序号 指标 2025年 属性: its headings
    return line.size() > shortest && line.find(u"指标") != line.npos && line.find(u'%') == line.npos;
}

/// White space that parts cells.
bool holds_gap(std::string_view line) {
    constexpr std::string_view wide_space = "\u3000";
    return line.find(' ') != line.npos || line.find('\t') != line.npos || line.find(wide_space) != line.npos;
}

/// Where `word` stands in the text from `from` on, else npos. The byte that a word ends with is much rarer in Chinese text than
/// the one it begins with.
std::size_t find_word(std::string_view bytes, std::string_view word, std::size_t from) {
    for (std::size_t at = bytes.find(word.back(), from); at != bytes.npos; at = bytes.find(word.back(), at + 1))
        if (bytes.substr(0, at + 1).ends_with(word)) return at + 1 - word.size();
    return bytes.npos;
}

/// Adds those of `word` to `places`, which stay in order.
void add_places(std::string_view word, std::string_view bytes, std::vector<std::uint32_t>& places) {
    const auto known = static_cast<std::ptrdiff_t>(places.size());
    for (std::size_t at = find_word(bytes, word, 0); at != bytes.npos; at = find_word(bytes, word, at + word.size()))
        places.push_back(static_cast<std::uint32_t>(at));
    std::inplace_merge(places.begin(), places.begin() + known, places.end());
}

/// Where the words that qualify an indicator stand in the text, in order; a narrow column may tear them: 约⏎束性.
std::vector<std::uint32_t> find_bindings(std::string_view bytes) {
    struct Word {
        std::string_view first, last;
    };
    constexpr Word bound{"约", "束"}, expected{"预", "期"};
    static_assert(bound.last.back() == expected.last.back() && bound.first.size() == expected.first.size());
    std::vector<std::uint32_t> places;
    // The byte that both end with is much rarer in Chinese text than those they begin with.
    const char rare = bound.last.back();
    for (std::size_t at = bytes.find(rare); at != bytes.npos; at = bytes.find(rare, at + 1)) {
        std::string_view head = bytes.substr(0, at + 1);
        const Word& word = head.ends_with(bound.last) ? bound : expected;
        if (!head.ends_with(word.last)) continue;
        head.remove_suffix(word.last.size());
        constexpr std::size_t longest_gap = 2;  // \r\n
        for (std::size_t gap = 0; gap < longest_gap && (head.ends_with('\n') || head.ends_with('\r')); ++gap)
            head.remove_suffix(1);
        if (head.ends_with(word.first)) places.push_back(static_cast<std::uint32_t>(head.size() - word.first.size()));
    }
    if (!places.empty()) add_places("指导性", bytes, places);  // beside the others
    return places;
}

class RegionFinder {
public:
    RegionFinder(const text::Source& source, const std::vector<Block>& blocks) : source_(source), blocks_(blocks) {}

    std::vector<TornRegion> find() const {
        std::vector<TornRegion> regions;
        const std::vector<std::uint32_t> places = find_bindings(source_.bytes());
        for (std::size_t first = 0; first < places.size();) {
            std::size_t last = first;
            while (last + 1 < places.size() && is_near(places[last], places[last + 1])) ++last;
            if (last + 1 - first >= fewest_torn_rows) regions.push_back(around(block_at(places[first]), block_at(places[last])));
            if (regions.size() > 1 && regions.back().begin < regions[regions.size() - 2].end) regions.pop_back();
            first = last + 1;
        }
        add_headed("指标", regions);
        add_headed("单位", regions);
        return regions;
    }

private:
    /// From each heading with this `word` that lies in none of `regions`, which are in order, and stay so.
    void add_headed(std::string_view word, std::vector<TornRegion>& regions) const {
        constexpr std::uint32_t most_blocks = 200;
        const std::string_view bytes = source_.bytes();
        const auto known = static_cast<std::ptrdiff_t>(regions.size());
        std::uint32_t taken = 0;  // blocks
        for (std::size_t at = find_word(bytes, word, 0); at != bytes.npos; at = find_word(bytes, word, at + word.size())) {
            TornRegion region;
            region.is_bound = false;
            region.begin = block_at(static_cast<std::uint32_t>(at));
            if (region.begin < taken || !is_heading(region.begin)) continue;
            const auto last = static_cast<std::uint32_t>(std::min<std::size_t>(blocks_.size(), region.begin + most_blocks));
            for (region.end = region.begin; region.end < last && may_be_cells(region.end) && !begins_table(region.end);)
                ++region.end;
            const auto known_end = regions.begin() + known;
            const auto other = std::partition_point(regions.begin(), known_end,
                                                    [&](const TornRegion& before) { return before.end <= region.begin; });
            if (other != known_end && other->begin < region.end) continue;
            region.begin = first_heading(region.begin, taken);
            taken = region.end;
            regions.push_back(region);
        }
        std::inplace_merge(regions.begin(), regions.begin() + known, regions.end(),
                           [](const TornRegion& a, const TornRegion& b) { return a.begin < b.begin; });
    }

    [[nodiscard]] std::vector<Piece> pieces_of(text::Span line) const {
        const std::string_view bytes = source_.bytes();
        while (!line.empty() && (bytes[line.end - 1] == '\n' || bytes[line.end - 1] == '\r')) --line.end;
        std::vector<Piece> pieces;
        append_pieces(source_, line, pieces);
        return pieces;
    }
    /// 序号 指标 2025 年目标: nothing but headings.
    [[nodiscard]] bool holds_headings(text::Span line) const {
        if (!holds_gap(source_.slice(line))) return false;  // most lines
        const std::vector<Piece> pieces = pieces_of(line);
        return pieces.size() > 1 &&
               std::all_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.kind == PieceKind::heading; });
    }

    /// The block of the first heading, where others stand above the one at `heading`, 2022 年 2025 年⏎值⏎值⏎指标: not above
    /// `earliest`.
    [[nodiscard]] std::uint32_t first_heading(std::uint32_t heading, std::uint32_t earliest) const {
        constexpr std::uint32_t most_blocks = 16;
        std::uint32_t first = heading;
        for (std::uint32_t index = heading; index > earliest && heading - index < most_blocks;) {
            const Block& block = blocks_[--index];
            if (block.kind == BlockKind::blank) continue;
            if (block.kind != BlockKind::line || !may_be_cells(index) || is_labelled(index)) break;
            const std::vector<Piece> pieces = pieces_of(block.span);
            const bool are_headings = std::all_of(pieces.begin(), pieces.end(), is_heading_or_rest);
            if (pieces.empty() || !are_headings) break;
            first = index;
        }
        return first;
    }
    static bool is_heading_or_rest(const Piece& piece) { return piece.kind == PieceKind::heading || is_rest_of_heading(piece); }

    /// 主要指标 is all of the line; or 单位, with two years below it.
    [[nodiscard]] bool is_heading(std::uint32_t index) const {
        constexpr std::uint32_t longest = 24, longest_row = 80;  // bytes
        const text::Span span = blocks_[index].span;
        if (blocks_[index].kind != BlockKind::line || span.size() > longest_row) return false;
        if (holds_headings(span)) return true;
        if (span.size() > longest) return false;
        std::u16string line = lexicon::folded(source_.slice(blocks_[index].span));
        std::erase_if(line, [](char16_t c) { return text::is(c, text::space); });
        const lexicon::IndicatorHeading meaning = lexicon::indicator_column_of(line);
        return meaning == lexicon::IndicatorHeading::indicator ||
               (meaning == lexicon::IndicatorHeading::unit && stands_above_years(index));
    }

    /// 单位⏎2020 年⏎2025 年
    [[nodiscard]] bool stands_above_years(std::uint32_t index) const {
        constexpr int fewest = 2;
        for (int years = 0; years < fewest; ++years) {
            while (++index < blocks_.size() && blocks_[index].kind == BlockKind::blank) {
            }
            if (index >= blocks_.size() || !may_be_cells(index)) return false;
            const std::vector<Piece> pieces = pieces_of(blocks_[index].span);
            if (pieces.size() != 1 || pieces.front().year == 0) return false;
        }
        return true;
    }

    [[nodiscard]] std::uint32_t block_at(std::uint32_t byte) const {
        const auto ends_before = [](std::uint32_t place, const Block& block) { return place < block.span.begin; };
        return static_cast<std::uint32_t>(std::upper_bound(blocks_.begin(), blocks_.end(), byte, ends_before) - blocks_.begin()) -
               1;
    }

    [[nodiscard]] bool is_near(std::uint32_t place, std::uint32_t next) const {
        if (next - place > most_bytes_between) return false;
        const std::uint32_t last = block_at(next);
        for (std::uint32_t index = block_at(place); index <= last; ++index)
            if (!may_be_cells(index) || begins_table(index)) return false;
        return true;
    }

    [[nodiscard]] bool begins_table(std::uint32_t index) const {
        return blocks_[index].kind == BlockKind::line && is_table_caption(lexicon::folded(source_.slice(blocks_[index].span)));
    }

    [[nodiscard]] bool may_be_cells(std::uint32_t index) const {
        constexpr std::uint32_t longest_line = 300;  // bytes
        const Block& block = blocks_[index];
        if (block.kind == BlockKind::cell || block.span.size() > longest_line) return false;
        return block.kind != BlockKind::line || !is_prose(lexicon::folded(source_.slice(block.span))) || is_narrow(index);
    }

    /// 按国家核定目⏎标执行。: the lines of a narrow column.
    [[nodiscard]] bool is_narrow(std::uint32_t index) const {
        constexpr std::uint32_t widest = 27;  // bytes: eight characters and a line end
        return index > 0 && blocks_[index - 1].kind == BlockKind::line && blocks_[index].span.size() <= widest &&
               blocks_[index - 1].span.size() <= widest;
    }

    /// A sentence ends within the line.
    [[nodiscard]] bool holds_sentence(std::uint32_t index) const {
        constexpr std::string_view stop = "。";
        return blocks_[index].kind == BlockKind::line && source_.slice(blocks_[index].span).find(stop) != std::string_view::npos;
    }
    [[nodiscard]] bool is_labelled(std::uint32_t index) const {
        return match_label(lexicon::folded(source_.slice(blocks_[index].span))).size > 0;
    }
    /// 8.高标准农田面积（万亩）
    [[nodiscard]] bool is_indicator(std::uint32_t index) const {
        std::u16string line = lexicon::folded(source_.slice(blocks_[index].span));
        std::erase_if(line, [](char16_t c) { return text::is(c, text::space); });
        return ends_with_unit(line);
    }
    /// 三、重点任务: a heading, below which the text goes on, at most with further headings between; but not 二、绿色生活, the
    /// name of a group of rows.
    [[nodiscard]] bool is_section_heading(std::uint32_t index) const {
        if (blocks_[index].kind != BlockKind::line) return false;
        const std::u16string line = lexicon::folded(source_.slice(blocks_[index].span));
        if (match_label(line).size == 0 || text::is(line.front(), text::digit)) return false;
        constexpr int most_headings = 3;
        for (int headings = 0; headings < most_headings; ++headings) {
            while (++index < blocks_.size() && blocks_[index].kind != BlockKind::line) {
            }
            if (index >= blocks_.size()) return false;
            if (!may_be_cells(index) || holds_sentence(index)) return true;
            if (!is_labelled(index)) return index + 1 < blocks_.size() && holds_sentence(index + 1);
            if (is_indicator(index)) return false;
        }
        return false;
    }
    /// Behind the table the text goes on there.
    [[nodiscard]] bool ends_table(std::uint32_t index) const {
        return holds_sentence(index) || begins_table(index) || is_section_heading(index);
    }

    /// From the line below the title to the values that may follow the last 约束性.
    [[nodiscard]] TornRegion around(std::uint32_t first, std::uint32_t last) const {
        constexpr std::uint32_t most_blocks_behind = 48;
        TornRegion region{first, last + 1};
        const std::uint32_t earliest = blocks_[first].span.begin;
        while (region.begin > 0) {
            const Block& block = blocks_[region.begin - 1];
            if (earliest - block.span.begin > most_bytes_before || !may_be_cells(region.begin - 1)) break;
            const bool may_be_title = block.kind == BlockKind::line && !holds_headings(block.span);
            if (may_be_title && is_title(lexicon::folded(source_.slice(block.span)))) break;
            if (begins_table(region.begin - 1)) break;
            --region.begin;
        }
        const std::uint32_t end = std::min(region.end + most_blocks_behind, static_cast<std::uint32_t>(blocks_.size()));
        while (region.end < end && may_be_cells(region.end) && !ends_table(region.end)) ++region.end;
        return region;
    }

    const text::Source& source_;
    const std::vector<Block>& blocks_;
};

}  // namespace

std::vector<TornRegion> find_torn_regions(const text::Source& source, const std::vector<Block>& blocks) {
    return RegionFinder(source, blocks).find();
}

}  // namespace plandoc::outline
