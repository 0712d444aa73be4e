#include "outline/torn_table/row_numbers.hpp"

#include <algorithm>
#include <array>

namespace plandoc::outline {

namespace {

/// The numbers of the rows: the longest run of numbers that count up, each before a name or above the next number.
class Numbering {
public:
    explicit Numbering(std::vector<Piece>& pieces) : pieces_(pieces) {}

    void mark() {
        find_run();
        const bool has_heading = std::any_of(pieces_.begin(), pieces_.end(), [](const Piece& piece) {
            return piece.kind == PieceKind::heading && is_ordinal_heading(piece.folded);
        });
        if (run_.size() < (has_heading ? fewest : fewest_without_heading)) return;
        for (const std::size_t index : run_) pieces_[index].kind = PieceKind::ordinal;
        mark_stray();
    }

private:
    static constexpr std::size_t fewest = 2, fewest_without_heading = 4;
    static constexpr int most_rows = 99, longest_step = 4;  // a row's number may stand elsewhere

    static int row_number(const Piece& piece) { return piece.kind == PieceKind::number ? number_of_row(piece.folded) : 0; }

    /// Stands before a name, or above the next number that does.
    [[nodiscard]] bool may_number(std::size_t index) const {
        if (row_number(pieces_[index]) == 0) return false;
        if (stands_within_name(index)) return true;
        while (index + 1 < pieces_.size() && row_number(pieces_[index + 1]) == row_number(pieces_[index]) + 1) ++index;
        return stands_before_name(index);
    }
    [[nodiscard]] bool stands_before_name(std::size_t index) const {
        return index + 1 < pieces_.size() && pieces_[index + 1].kind == PieceKind::words;
    }

    /// 城镇供水⏎6⏎91⏎保障率（%）
    [[nodiscard]] bool stands_within_name(std::size_t index) const {
        return index > 0 && pieces_[index - 1].kind == PieceKind::words && !ends_name(pieces_[index - 1].folded) &&
               !pieces_[index].follows_gap && pieces_[index].block != pieces_[index - 1].block;
    }

    void find_run() {
        constexpr std::size_t none = static_cast<std::size_t>(-1);
        std::array<std::size_t, most_rows + 1> last{}, size{};  // by number: its piece in the best run that ends with it
        std::vector<std::size_t> before(pieces_.size(), none);
        int best = 0;
        for (std::size_t index = 0; index < pieces_.size(); ++index) {
            if (!may_number(index)) continue;
            const int number = row_number(pieces_[index]);
            std::size_t longest = 0, previous = none;
            for (int step = 1; step <= longest_step && step < number; ++step) {
                const auto place = static_cast<std::size_t>(number - step);
                if (size[place] <= longest) continue;
                longest = size[place];
                previous = last[place];
            }
            const auto place = static_cast<std::size_t>(number);
            if (longest + 1 < size[place]) continue;
            // 3⏎绿氢产量⏎万吨⏎1⏎3⏎4⏎加氢站: the 3 above the next number is a value
            const bool may_be_value = longest + 1 == size[place] && !stands_within_name(index) && !stands_before_name(index);
            if (may_be_value && stands_before_name(last[place])) continue;
            size[place] = longest + 1;
            last[place] = index;
            before[index] = previous;
            if (best == 0 || size[place] > size[static_cast<std::size_t>(best)]) best = number;
        }
        if (best == 0) return;
        for (std::size_t index = last[static_cast<std::size_t>(best)]; index != none; index = before[index])
            run_.push_back(index);
        if (run_.size() > 1 && is_last_value(run_[0], run_[1])) run_.erase(run_.begin());
    }

    /// 5⏎单位能耗⏎%⏎—⏎9: what ends the run with a leap, behind another value, is the table's last value.
    [[nodiscard]] bool is_last_value(std::size_t index, std::size_t previous) const {
        const PieceKind before = pieces_[index - 1].kind;
        return row_number(pieces_[index]) > row_number(pieces_[previous]) + 1 &&
               (before == PieceKind::nothing || before == PieceKind::number);
    }

    /// 18 森林覆盖率（%）: on one line.
    [[nodiscard]] bool begins_line_of_name(std::size_t index) const {
        return (index == 0 || pieces_[index - 1].block != pieces_[index].block) && index + 1 < pieces_.size() &&
               pieces_[index + 1].kind == PieceKind::words && pieces_[index + 1].block == pieces_[index].block;
    }

    /// A number that the run lacks and that stands nowhere else, or before a name, is the row's, torn away from the others.
    void mark_stray() {
        std::array<std::size_t, most_rows + 1> count{}, place{};
        std::array<bool, most_rows + 1> is_numbered{}, is_before_name{};
        for (const std::size_t index : run_) is_numbered[number_at(index)] = true;
        for (std::size_t index = 0; index < pieces_.size(); ++index) {
            const auto number = static_cast<std::size_t>(row_number(pieces_[index]));
            ++count[number];
            if (is_before_name[number]) continue;
            is_before_name[number] = number != 0 && begins_line_of_name(index);
            place[number] = index;
        }
        for (std::size_t number = number_at(run_.back()); number < number_at(run_.front()); ++number)
            if (!is_numbered[number] && (count[number] == 1 || is_before_name[number]))
                pieces_[place[number]].kind = PieceKind::ordinal;
    }

    [[nodiscard]] std::size_t number_at(std::size_t index) const {
        return static_cast<std::size_t>(number_of_row(pieces_[index].folded));
    }

    std::vector<Piece>& pieces_;
    std::vector<std::size_t> run_;  ///< from its last number to its first
};

}  // namespace

void mark_row_numbers(std::vector<Piece>& pieces) { Numbering(pieces).mark(); }

}  // namespace plandoc::outline
