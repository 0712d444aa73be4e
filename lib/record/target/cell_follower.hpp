#pragma once
/// What the tables of indicators say of their cells, and of the notes below the tables, given passage by passage.
///     注：1.甲指标指…⏎2.乙指标指…    a note and what goes on from it: explanations, as are the cells of such a column

#include <utility>

#include "outline/outline.hpp"
#include "record/indicator_table/indicator_table.hpp"

namespace plandoc::record {

class CellFollower {
public:
    CellFollower(const outline::Outline& outline, IndicatorCells cells) : outline_(outline), cells_(std::move(cells)) {}

    // Passages are asked for in their order, by index.

    /// The number that fills the passage, which is a cell of a table of indicators; null: it is no such cell.
    [[nodiscard]] CellFigure* figure_at(std::uint32_t passage) {
        if (next_figure_ == cells_.figures.size() || cells_.figures[next_figure_].number.passage != passage) return nullptr;
        return &cells_.figures[next_figure_++];
    }
    /// What any other passage is about.
    [[nodiscard]] CellSubject subject_at(std::uint32_t passage);

private:
    [[nodiscard]] bool is_note(std::uint32_t passage) const;
    /// The passage behind the last note may be an item of it: 注：⏎1.…; but not the first section behind 注：….
    [[nodiscard]] bool may_go_on(std::uint32_t passage) const;

    const outline::Outline& outline_;
    IndicatorCells cells_;
    std::size_t next_figure_ = 0, next_subject_ = 0;  ///< of cells_
    std::uint32_t last_note_ = outline::none;
};

}  // namespace plandoc::record
