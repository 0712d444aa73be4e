#pragma once
/// Takes down passages, and the tables whose cells they are, as they are found.

#include <utility>
#include <vector>

#include "outline/outline.hpp"
#include "outline/reflow/line.hpp"

namespace plandoc::outline {

class PassageBuilder {
public:
    PassageBuilder(const reader::Document& document, const Lines& lines, text::CleanText& text, std::vector<Table>& tables)
        : document_(document), lines_(lines), text_(text), tables_(tables), table_numbers_(document.tables.size(), none) {}

    /// Adds a passage of what was appended to the text since it was opened.
    void put_down(PassageKind kind);
    /// Adds a passage of a line that stands beside the text.
    void add_aside(const Line& line, PassageKind kind);
    /// Adds the cell of a format's table that the line is, and its table with the first of its cells.
    void add_cell(const Line& line);
    /// Adds a flattened table with all its cells.
    void add_table(const FlatTable& flat);

    [[nodiscard]] std::vector<Passage>& passages() { return passages_; }

private:
    /// The grid of the format's table that a cell's block belongs to; a new one where the block opens it.
    [[nodiscard]] std::uint32_t table_of(const reader::Block& block);

    const reader::Document& document_;
    const Lines& lines_;
    text::CleanText& text_;
    std::vector<Table>& tables_;
    std::vector<std::uint32_t> table_numbers_;  ///< of the format's tables in `tables_`
    std::vector<Passage> passages_;
};

}  // namespace plandoc::outline
