#include "reader/html/html_table.hpp"

#include <algorithm>
#include <utility>

#include "reader/html/html_text.hpp"

namespace plandoc::reader::html {

namespace {

/// A grid that is mostly holes, made of a few cells with enormous spans, is not a table.
constexpr std::uint64_t most_places_a_cell = 64, most_places = 4096;
constexpr std::size_t most_columns = 1000;  // those behind are left out

/// What is known of a table whose tag is open.
struct OpenTable {
    std::uint32_t node = 0;
    bool holds_table = false;
    bool has_words = false;
    bool cell_has_words = true;      ///< of the cell at hand; words outside any count for none
    std::uint32_t cells_in_row = 0;  ///< with words
    std::uint32_t rows_of_many = 0;  ///< rows with two such cells
};

bool has_words(const Page& page, const Node& text) { return !without_space(page.text_of(text)).empty(); }

class TableMarker {
public:
    explicit TableMarker(Page& page) : page_(page) {}

    void mark() {
        for (std::uint32_t index = 0; index < page_.nodes.size();) {
            while (!open_.empty() && page_.nodes[open_.back().node].end <= index) close();
            const Node& node = page_.nodes[index];
            if (!node.shows()) {
                index = node.end;
                continue;
            }
            if (!open_.empty()) look_at(node);
            if (node.tag == Tag::table) open_.push_back({index});
            ++index;
        }
        while (!open_.empty()) close();
    }

private:
    void look_at(const Node& node) {
        OpenTable& table = open_.back();
        if (node.tag == Tag::row) end_row(table);
        if (node.tag == Tag::row || node.tag == Tag::cell) table.cell_has_words = node.tag == Tag::row;
        if (node.tag == Tag::text && has_words(page_, node)) count_words(table);
    }

    static void count_words(OpenTable& table) {
        table.has_words = true;
        if (!std::exchange(table.cell_has_words, true)) ++table.cells_in_row;
    }

    static void end_row(OpenTable& table) {
        if (table.cells_in_row > 1) ++table.rows_of_many;
        table.cells_in_row = 0;
    }

    void close() {
        OpenTable table = open_.back();
        open_.pop_back();
        end_row(table);
        const bool is_data = !table.holds_table && table.rows_of_many > 1 && is_dense(read_grid(page_, table.node));
        page_.nodes[table.node].is_data = is_data;
        if (open_.empty()) return;
        // A table of layout only adds words to the one around it.
        open_.back().holds_table = open_.back().holds_table || is_data || table.holds_table;
        if (table.has_words) count_words(open_.back());
    }

    static bool is_dense(const Grid& grid) {
        const std::uint64_t places = std::uint64_t{grid.rows} * grid.columns;
        return places <= most_places + most_places_a_cell * grid.cells.size();
    }

    Page& page_;
    std::vector<OpenTable> open_;
};

}  // namespace

void mark_tables(Page& page) { TableMarker(page).mark(); }

Grid read_grid(const Page& page, std::uint32_t table) {
    Grid grid;
    std::vector<std::uint32_t> taken_until;  // of each column: the first row that no cell above reaches
    std::uint32_t rows = 0, column = 0;
    for (std::uint32_t index = table + 1; index < page.nodes[table].end;) {
        const Node& node = page.nodes[index];
        if (!node.shows() || node.tag == Tag::table) {
            index = node.end;
            continue;
        }
        ++index;
        const bool starts_row = node.tag == Tag::row || (node.tag == Tag::cell && rows == 0);
        if (starts_row && (rows == 0 || (!grid.cells.empty() && grid.cells.back().row + 1 == rows))) ++rows;
        if (node.tag == Tag::row) column = 0;
        if (node.tag != Tag::cell) continue;
        const std::uint32_t row = rows - 1;
        while (column < taken_until.size() && taken_until[column] > row) ++column;
        const std::uint32_t until = node.row_span == 0 ? no_node : row + node.row_span;
        const std::uint32_t end = column + node.column_span;
        if (end > most_columns) continue;
        taken_until.resize(std::max<std::size_t>(taken_until.size(), end));
        std::fill(taken_until.begin() + column, taken_until.begin() + end, until);
        grid.cells.push_back({index - 1, row, column, until - row, node.column_span});
        column = end;
    }
    if (!grid.cells.empty()) grid.rows = grid.cells.back().row + 1;
    grid.columns = static_cast<std::uint32_t>(taken_until.size());
    for (GridCell& cell : grid.cells) cell.row_span = std::min(cell.row_span, grid.rows - cell.row);
    return grid;
}

}  // namespace plandoc::reader::html
