#include "outline/spaced_table.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "lexicon/duty_role.hpp"
#include "lexicon/indicator_heading.hpp"

namespace plandoc::outline {

namespace {

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

/// What a line is of the table that it may belong to.
enum class LinePart : std::uint8_t {
    none,     ///< it stands behind the table
    row,      ///< the first line of a row
    rest,     ///< a further one
    centred,  ///< one above the first of its row, whose cells are centred
};

/// Reads one table from its headings on.
class SpacedTableReader {
public:
    explicit SpacedTableReader(const FlatLines& lines) : lines_(lines) {}

    std::optional<FlatTable> read(std::uint32_t first) {
        if (!read_headings(first)) return std::nullopt;
        for (std::uint32_t index = first + 1; index < lines_.size(); ++index) {
            if (is_between_rows(index)) {
                follows_gap_ = true;
                continue;
            }
            if (!lines_.is_line(index)) break;
            const LinePart part = take_line(pieces_of(lines_.bytes(), lines_.span(index)));
            if (part == LinePart::centred) return std::nullopt;
            if (part == LinePart::none) break;
            rows_go_on_ = rows_go_on_ || part == LinePart::rest;
            are_parted_ = are_parted_ && (part == LinePart::rest || follows_gap_);
            follows_gap_ = false;
            table_.last_block = index + 1;
        }
        const bool is_sure = !rows_go_on_ || are_parted_;
        return table_.rows > 1 && is_sure ? std::optional(std::move(table_)) : std::nullopt;
    }

private:
    bool read_headings(std::uint32_t index) {
        if (!lines_.is_line(index) || lines_.bytes(lines_.span(index)).find("  ") == std::string_view::npos) return false;
        columns_ = pieces_of(lines_.bytes(), lines_.span(index));
        std::vector<Span> headings;
        for (const Piece& heading : columns_) headings.push_back(heading.span);
        if (headings.size() < fewest_columns || !are_headings(lines_.folded(headings))) return false;
        table_ = {1, static_cast<std::uint32_t>(headings.size()), headings, index, index + 1, {}};
        return true;
    }
    [[nodiscard]] static bool are_headings(const std::vector<std::u16string>& headings) {
        const auto known = std::count_if(headings.begin(), headings.end(),
                                         [](const std::u16string& heading) { return is_known_heading(heading); });
        return static_cast<std::size_t>(known) >= fewest_known && are_flat_headings(headings);
    }

    [[nodiscard]] bool is_between_rows(std::uint32_t index) const {
        const BlockKind kind = lines_.kind(index);
        return kind == BlockKind::blank || kind == BlockKind::page_break ||
               (kind == BlockKind::line && lines_.is_page_number(index));
    }

    LinePart take_line(const std::vector<Piece>& pieces) {
        const bool is_full = pieces.size() == columns_.size();
        std::vector<std::size_t> places;
        for (const Piece& piece : pieces) {
            const std::size_t place = is_full ? places.size() : column_of(piece);
            if (place == columns_.size() || (!places.empty() && place <= places.back())) return LinePart::none;
            places.push_back(place);
        }
        const bool begins_row = is_full || (places.size() > 1 && places.front() == 0);
        if (!begins_row && (follows_gap_ || table_.rows == 1)) return places.front() == 0 ? LinePart::none : LinePart::centred;
        if (begins_row) table_.append_row(std::vector<Span>(columns_.size()));
        for (std::size_t index = 0; index < pieces.size(); ++index) put(places[index], pieces[index].span);
        if (is_full) columns_ = pieces;  // the rows are set closer to each other than to their headings
        return begins_row ? LinePart::row : LinePart::rest;
    }
    /// Adds `piece` to a cell of the last row.
    void put(std::size_t place, Span piece) {
        const std::size_t index = table_.cells.size() - table_.columns + place;
        Span& cell = table_.cells[index];
        if (cell.empty()) cell = piece;
        else table_.rests.push_back({index, piece});
    }
    /// The place of the column that the piece stands in; columns_.size(): in none.
    [[nodiscard]] std::size_t column_of(const Piece& piece) const {
        for (std::size_t index = 0; index < columns_.size(); ++index) {
            const std::uint32_t left = columns_[index].left, next = index + 1 < columns_.size() ? columns_[index + 1].left : ~0U;
            if (piece.left + near_enough < left || piece.left + near_enough >= next) continue;
            return piece.right > next ? columns_.size() : index;  // wider than its column: a line of text
        }
        return columns_.size();
    }

    const FlatLines& lines_;
    FlatTable table_;
    std::vector<Piece> columns_;  ///< where they stand: in the headings, then in the last row with a cell in each
    bool follows_gap_ = false;    ///< empty lines stand before the line at hand
    bool rows_go_on_ = false;     ///< some row has several lines
    bool are_parted_ = true;      ///< empty lines stand before every row
};

}  // namespace

std::vector<FlatTable> find_spaced_tables(const FlatLines& lines) {
    if (lines.bytes().find("  ") == std::string_view::npos) return {};
    return find_tables(lines.size(), [&](std::uint32_t index) { return SpacedTableReader(lines).read(index); });
}

}  // namespace plandoc::outline
