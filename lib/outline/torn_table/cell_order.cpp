#include "outline/torn_table/cell_order.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace plandoc::outline {

namespace {

// Bounds on the work. States are (rows + 1)^columns of values: 7 rows by 3 columns, 21 by 2.
constexpr std::size_t most_states = 512, most_cells = 64;
constexpr std::uint32_t most_columns = 16;

/// What it costs to go from one cell to the next: 0 for the ways in which text layers mostly go, more for rarer ones, and more
/// than most ways through a table cost in all for those that are none.
std::uint32_t cost_of_step(CellPlace from, CellPlace to, const LooseCell& before, const LooseCell& cell) {
    constexpr std::uint32_t unlikely = 2, more_unlikely = 3, impossible = 100;
    const bool is_right = to.row == from.row && to.column > from.column;
    const bool is_below = to.row == from.row + 1 && to.column == from.column;
    const bool is_next_row = to.row == from.row + 1 && to.column < from.column;
    if (before.line == cell.line) return is_right ? 0 : impossible;
    if (is_next_row) return 1;
    if (!cell.follows_gap) return is_below ? 0 : is_right ? 1 : impossible;
    if (is_right) return to.column == from.column + 1 ? 0 : 1;
    if (is_below) return 1;
    return to.column > from.column ? unlikely : more_unlikely;
}

/// How many values stand in each column so far, as one number.
class Counts {
public:
    Counts(std::uint32_t rows, std::uint32_t values) : base_(rows + 1) {
        for (std::uint32_t column = 0; column < values && total_ <= most_states; ++column) total_ *= base_;
    }
    [[nodiscard]] std::size_t total() const { return total_; }
    [[nodiscard]] std::uint32_t in(std::size_t state, std::uint32_t column) const {
        return static_cast<std::uint32_t>(state / step(column) % base_);
    }
    [[nodiscard]] std::size_t step(std::uint32_t column) const {
        std::size_t size = 1;
        for (; column > 0; --column) size *= base_;
        return size;
    }

private:
    std::size_t base_, total_ = 1;
};

class CellOrder {
public:
    CellOrder(const std::vector<LooseCell>& cells, std::uint32_t rows, std::uint32_t values)
        : cells_(cells), rows_(rows), values_(values), counts_(rows, values) {}

    std::optional<std::vector<CellPlace>> find() {
        if (counts_.total() > most_states || cells_.size() > most_cells) return std::nullopt;
        paths_.assign(cells_.size() + 1, std::vector<Path>(counts_.total() * values_));
        paths_[0][0].cost = 0;
        paths_[0][0].ways = 1;
        for (std::size_t index = 0; index < cells_.size(); ++index) {
            take_place(index);
            for (std::size_t path = 0; path < paths_[index].size(); ++path)
                if (paths_[index][path].ways != 0) go_on(index, path);
        }
        return best();
    }

private:
    /// The best way to a state; the column of the last value is part of it.
    struct Path {
        std::uint32_t cost = std::numeric_limits<std::uint32_t>::max(), ways = 0;
        std::size_t before = 0;
        CellPlace place;
    };

    /// The row of a cell that has one column.
    void take_place(std::size_t index) {
        const LooseCell& cell = cells_[index];
        if (!cell.is_value) fixed_ = {taken_[cell.column]++, cell.column};
    }

    void go_on(std::size_t index, std::size_t path) {
        const LooseCell& cell = cells_[index];
        if (!cell.is_value) return extend(index, path, path, fixed_, 0);
        const std::size_t state = path / values_;
        for (std::uint32_t column = 0; column < values_; ++column) {
            const std::uint32_t row = counts_.in(state, column);
            if (row == rows_) continue;
            const std::uint32_t doubt = cell.is_target && column == 0 && values_ > 1 ? 1 : 0;
            extend(index, path, (state + counts_.step(column)) * values_ + column, {row, cell.column + column}, doubt);
        }
    }

    void extend(std::size_t index, std::size_t from, std::size_t to, CellPlace place, std::uint32_t doubt) {
        const Path& before = paths_[index][from];
        const std::uint32_t step = index == 0 ? 0 : cost_of_step(before.place, place, cells_[index - 1], cells_[index]);
        const std::uint32_t cost = before.cost + step + doubt;
        Path& path = paths_[index + 1][to];
        if (cost > path.cost) return;
        path.ways = std::min(2U, cost < path.cost ? before.ways : path.ways + before.ways);
        path.cost = cost;
        path.before = from;
        path.place = place;
    }

    [[nodiscard]] std::optional<std::vector<CellPlace>> best() const {
        std::size_t best = 0;
        std::uint32_t ways = 0, cost = std::numeric_limits<std::uint32_t>::max();
        const std::vector<Path>& ends = paths_.back();
        for (std::size_t path = (counts_.total() - 1) * values_; path < ends.size(); ++path) {
            if (ends[path].ways == 0 || ends[path].cost > cost) continue;
            ways = ends[path].cost < cost ? ends[path].ways : 2;
            cost = ends[path].cost;
            best = path;
        }
        if (ways != 1) return std::nullopt;
        std::vector<CellPlace> places(cells_.size());
        for (std::size_t index = cells_.size(); index > 0; --index) {
            places[index - 1] = paths_[index][best].place;
            best = paths_[index][best].before;
        }
        return places;
    }

    const std::vector<LooseCell>& cells_;
    std::uint32_t rows_, values_;
    Counts counts_;
    std::vector<std::vector<Path>> paths_;             ///< by cells read, then by counts and the column of the last value
    std::array<std::uint32_t, most_columns> taken_{};  ///< cells so far of each column that is none of values
    CellPlace fixed_;
};

}  // namespace

std::optional<std::vector<CellPlace>> order_cells(const std::vector<LooseCell>& cells, std::uint32_t rows, std::uint32_t values) {
    return CellOrder(cells, rows, values).find();
}

}  // namespace plandoc::outline
