#pragma once
/// Records as rows of cells, for csv, tsv, md and tables on a terminal. There is one column per field, in the order of the JSON
/// fields; an object has one per member (period_from, baseline_year; for `span` just line, column …), agencies have two
/// (agencies, names), other lists one; parts, places and unparsed have none. `figure` (≥11件) is a field of grids only.

#include <string>
#include <string_view>
#include <vector>

#include "record/plan.hpp"
#include "text/message.hpp"
#include "view/kind.hpp"

namespace plandoc::view {

enum class CellKind : std::uint8_t {
    quoted,  ///< words of the document: untrusted
    id,      ///< a document's id or path; "-" is standard input
    word,    ///< a word of the program: =, lead
    truth,   ///< true or false
    integer,
    number,  ///< decimal
};
[[nodiscard]] constexpr bool is_number(CellKind kind) { return kind == CellKind::integer || kind == CellKind::number; }

struct Column {
    std::string name;
    CellKind kind = CellKind::quoted;

    friend bool operator==(const Column&, const Column&) = default;
};

struct Grid {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;  ///< one cell per column; empty for null
};

/// ≥ > ≤ < 约; empty for =
[[nodiscard]] std::string_view sign_of(record::Relation relation);
/// Number and unit as written: 11件, 3—5家
[[nodiscard]] std::string amount_of(const record::Plan& plan, const record::Target& target);
/// The same behind the relation, = left out: ≥11件
[[nodiscard]] std::string figure_of(const record::Plan& plan, const record::Target& target);

/// The columns of all records of a kind; a table's own columns are not among them.
[[nodiscard]] const std::vector<Column>& columns_of(Kind kind);
/// The columns that md and tables show unless told otherwise, without `doc`. None for `rows`, which show the columns of their
/// table.
[[nodiscard]] std::vector<std::string> shown_columns(Kind kind);

/// The records of one kind; `separator` stands between the items of a list.
[[nodiscard]] Grid grid_of(const record::Plan& plan, Kind kind, std::string_view separator);
/// Appends the rows of `more`. Columns that only `more` has are put behind the column they follow there.
void append(Grid& grid, Grid more);
/// Only these columns, in this order; a name that is no column of the grid is ignored.
[[nodiscard]] Grid select(const Grid& grid, const std::vector<std::string>& names);
/// Without the columns that all records of the kind have, except `doc` if wanted: of `rows`, only the cells of the table remain.
[[nodiscard]] Grid own_columns(const Grid& grid, Kind kind, bool with_doc);
/// One line per field instead of one per record: (doc,) field, value.
[[nodiscard]] Grid lines_of_fields(const Grid& grid, Kind kind, bool with_doc, text::Language language);

}  // namespace plandoc::view
