#include "outline/torn_table/row_ordinals.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "lexicon/table.hpp"
#include "outline/cell_kind.hpp"

namespace plandoc::outline {

namespace {

using text::Span;

class OrdinalTaker {
public:
    OrdinalTaker(const text::Source& source, const std::vector<Piece>& pieces, const std::vector<TornRow>& rows,
                 RowOrdinals where, std::vector<bool>& is_placed)
        : source_(source), pieces_(pieces), rows_(rows), have_heading_(where.have_heading), is_placed_(is_placed) {
        for (std::uint32_t index = where.begin; index < where.end; ++index)
            if (pieces_[index].kind == PieceKind::ordinal) found_.push_back(index);
    }

    std::vector<Span> take() {
        if (count_rows())
            for (const std::uint32_t index : found_) take(index);
        else if (!have_heading_ || !take_strays())
            for (const TornRow& row : rows_) ordinals_.push_back(row.ordinal);
        return std::move(ordinals_);
    }

private:
    [[nodiscard]] int number_at(std::uint32_t index) const { return number_of_row(pieces_[index].folded); }
    [[nodiscard]] bool is_number(std::uint32_t index) const { return pieces_[index].kind == PieceKind::ordinal; }

    void take(std::uint32_t index) {
        ordinals_.push_back(pieces_[index].span);
        is_placed_[index] = true;
    }

    /// There are as many as rows, and they count up.
    [[nodiscard]] bool count_rows() const {
        const bool is_column = have_heading_ || (!found_.empty() && number_at(found_.front()) == 1);
        const auto is_gap = [&](std::uint32_t a, std::uint32_t b) { return number_at(a) + 1 != number_at(b); };
        return is_column && found_.size() == rows_.size() &&
               std::adjacent_find(found_.begin(), found_.end(), is_gap) == found_.end();
    }

    /// A row without a number has the one that stands alone before it, else the next, if nothing but numbers and rows lies
    /// between. False: a number stands at two places.
    bool take_strays() {
        std::unordered_map<int, std::uint32_t> strays;
        for (const std::uint32_t index : found_)
            if (!is_placed_[index] && !strays.try_emplace(number_at(index), index).second) return false;
        const std::vector<std::uint32_t> words = words_before();
        int last = 0;
        for (const TornRow& row : rows_) {
            const auto next = strays.find(last + 1);
            const bool is_near = next != strays.end() && words[next->second] == words[row.first_piece];
            const std::optional<std::uint32_t> own = number_before(row, last);
            const bool is_alone = own && (*own == 0 || !is_number(*own - 1));
            const std::optional<std::uint32_t> stray = is_near && !is_alone ? std::optional(next->second) : own;
            if (row.ordinal.empty() && stray && !is_placed_[*stray]) {
                take(*stray);
                last = number_at(*stray);
            } else {
                ordinals_.push_back(row.ordinal);
                if (!row.ordinal.empty()) last = number_of_row(lexicon::folded(source_.slice(row.ordinal)));
            }
        }
        return true;
    }
    /// The piece right before the row, if it is a number beyond `last`.
    [[nodiscard]] std::optional<std::uint32_t> number_before(const TornRow& row, int last) const {
        if (row.first_piece == 0) return std::nullopt;
        const std::uint32_t before = row.first_piece - 1;
        return is_number(before) && number_at(before) > last ? std::optional(before) : std::nullopt;
    }
    /// How many pieces before each are neither numbers nor in a row.
    [[nodiscard]] std::vector<std::uint32_t> words_before() const {
        std::vector<bool> is_known = is_placed_;
        for (const std::uint32_t index : found_) is_known[index] = true;
        for (const TornRow& row : rows_) std::fill(is_known.begin() + row.first_piece, is_known.begin() + row.last_piece, true);
        std::vector<std::uint32_t> words(pieces_.size() + 1);
        for (std::size_t index = 0; index < pieces_.size(); ++index) words[index + 1] = words[index] + (is_known[index] ? 0 : 1);
        return words;
    }

    const text::Source& source_;
    const std::vector<Piece>& pieces_;
    const std::vector<TornRow>& rows_;
    bool have_heading_;
    std::vector<bool>& is_placed_;
    std::vector<std::uint32_t> found_;  ///< the pieces that are numbers of rows
    std::vector<Span> ordinals_;
};

}  // namespace

std::vector<Span> take_row_ordinals(const text::Source& source, const std::vector<Piece>& pieces,
                                    const std::vector<TornRow>& rows, RowOrdinals where, std::vector<bool>& is_placed) {
    return OrdinalTaker(source, pieces, rows, where, is_placed).take();
}

}  // namespace plandoc::outline
