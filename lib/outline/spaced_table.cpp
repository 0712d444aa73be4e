#include "outline/spaced_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/table.hpp"
#include "outline/flat_line.hpp"

namespace plandoc::outline {

namespace {

using reader::Block;
using reader::BlockKind;
using text::Span;

constexpr std::size_t fewest_columns = 3, fewest_known = 2;
constexpr std::uint32_t near_enough = 4;  ///< columns of a terminal that a cell may stand off its column

/// A piece of a line between two spaces or more.
struct Piece {
    Span span;
    std::uint32_t left = 0, right = 0;  ///< in columns of a terminal, where a Chinese character takes two
};

/// Columns that the character beginning with `byte` takes; 0 within one.
std::uint32_t width_of(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    if (value < 0x80) return 1;
    if (value < 0xC0) return 0;
    return value < 0xE0 ? 1 : 2;
}

std::vector<Piece> pieces_of(std::string_view bytes, Span line) {
    constexpr std::uint32_t fewest_spaces = 2;
    std::vector<Piece> pieces;
    std::uint32_t at = 0, spaces = fewest_spaces;
    for (std::uint32_t index = line.begin; index < line.end && pieces.size() <= most_flat_columns; ++index) {
        const char byte = bytes[index];
        const std::uint32_t left = at;
        at += width_of(byte);
        if (byte == ' ' || byte == '\r' || byte == '\f') {
            ++spaces;
            continue;
        }
        if (spaces >= fewest_spaces) pieces.push_back({{index, index}, left, left});
        pieces.back().span.end = index + 1;
        pieces.back().right = at;
        spaces = 0;
    }
    return pieces;
}

bool is_known_heading(std::u16string_view heading) {
    using lexicon::IndicatorHeading;
    return lexicon::duty_column_of(heading) != lexicon::DutyWord::none ||
           lexicon::indicator_column_of(heading) != IndicatorHeading::none ||
           lexicon::holds_sign(heading, IndicatorHeading::target);
}

class Finder {
public:
    Finder(const text::Source& source, const std::vector<Block>& blocks)
        : source_(source), bytes_(source.bytes()), blocks_(blocks) {}

    std::vector<FlatTable> find() {
        return find_tables(blocks_.size(), [this](std::uint32_t index) { return table_at(index); });
    }

private:
    [[nodiscard]] bool is_line(std::uint32_t index) const { return blocks_[index].kind == BlockKind::line; }
    [[nodiscard]] std::u16string folded(Span span) const { return lexicon::folded(source_.slice(span)); }

    [[nodiscard]] bool is_header(const std::vector<Piece>& pieces) const {
        if (pieces.size() < fewest_columns) return false;
        std::vector<std::u16string> headings;
        for (const Piece& piece : pieces) headings.push_back(folded(piece.span));
        const auto known = std::count_if(headings.begin(), headings.end(),
                                         [](const std::u16string& heading) { return is_known_heading(heading); });
        return static_cast<std::size_t>(known) >= fewest_known && are_flat_headings(headings);
    }

    [[nodiscard]] std::optional<FlatTable> table_at(std::uint32_t first) {
        if (!is_line(first) || source_.slice(blocks_[first].span).find("  ") == std::string_view::npos) return std::nullopt;
        columns_ = pieces_of(bytes_, blocks_[first].span);
        if (!is_header(columns_)) return std::nullopt;
        FlatTable table{1, static_cast<std::uint32_t>(columns_.size()), {}, first, first + 1, {}};
        for (const Piece& heading : columns_) table.cells.push_back(heading.span);
        bool gap = false, are_parted = true, goes_on = false;
        for (std::uint32_t index = first + 1; index < blocks_.size(); ++index) {
            if (is_between_rows(index)) {
                gap = true;
                continue;
            }
            if (!is_line(index)) break;
            const Part part = take_line(table, pieces_of(bytes_, blocks_[index].span), gap);
            if (part == Part::centred) return std::nullopt;
            if (part == Part::none) break;
            if (part == Part::rest) goes_on = true;
            else are_parted = are_parted && gap;
            gap = false;
            table.last_block = index + 1;
        }
        const bool is_sure = !goes_on || are_parted;
        return table.rows > 1 && is_sure ? std::optional(std::move(table)) : std::nullopt;
    }

    [[nodiscard]] bool is_between_rows(std::uint32_t index) const {
        if (!is_line(index)) return blocks_[index].kind == BlockKind::blank || blocks_[index].kind == BlockKind::page_break;
        return is_page_number_line(folded(without_blanks(bytes_, blocks_[index].span)));
    }

    /// What a line is of the table: none of it, a row's first, a further one, or one that stands above the first of its row,
    /// whose cells are centred.
    enum class Part : std::uint8_t { none, row, rest, centred };

    Part take_line(FlatTable& table, const std::vector<Piece>& pieces, bool is_behind_gap) {
        const bool is_full = pieces.size() == columns_.size();
        std::vector<std::size_t> places;
        for (const Piece& piece : pieces) {
            const std::size_t place = is_full ? places.size() : column_of(piece);
            if (place == columns_.size() || (!places.empty() && place <= places.back())) return Part::none;
            places.push_back(place);
        }
        const bool begins_row = is_full || (places.size() > 1 && places.front() == 0);
        if (!begins_row && (is_behind_gap || table.rows == 1)) return places.front() == 0 ? Part::none : Part::centred;
        if (begins_row) {
            table.cells.resize(table.cells.size() + columns_.size());
            ++table.rows;
        }
        for (std::size_t index = 0; index < pieces.size(); ++index) put(table, places[index], pieces[index].span);
        if (is_full) columns_ = pieces;  // the rows are set closer to each other than to their headings
        return begins_row ? Part::row : Part::rest;
    }

    /// Adds `piece` to a cell of the last row.
    static void put(FlatTable& table, std::size_t place, Span piece) {
        const std::size_t index = table.cells.size() - table.columns + place;
        Span& cell = table.cells[index];
        if (cell.empty()) cell = piece;
        else table.rests.push_back({index, piece});
    }

    /// The column that the piece stands in; their number where it is in none.
    [[nodiscard]] std::size_t column_of(const Piece& piece) const {
        for (std::size_t index = 0; index < columns_.size(); ++index) {
            const std::uint32_t left = columns_[index].left, next = index + 1 < columns_.size() ? columns_[index + 1].left : ~0U;
            if (piece.left + near_enough < left || piece.left + near_enough >= next) continue;
            return piece.right > next ? columns_.size() : index;  // wider than its column: a line of text
        }
        return columns_.size();
    }

    const text::Source& source_;
    std::string_view bytes_;
    const std::vector<Block>& blocks_;
    std::vector<Piece> columns_;  ///< where they stand: in the heading, then in the last row without gaps
};

}  // namespace

std::vector<FlatTable> find_spaced_tables(const text::Source& source, const std::vector<Block>& blocks) {
    if (source.bytes().find("  ") == std::string_view::npos) return {};
    return Finder(source, blocks).find();
}

}  // namespace plandoc::outline
