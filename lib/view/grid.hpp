#pragma once
/// Records as rows of cells, for csv, tsv, md and tables on a terminal: one column a field in the order of the JSON
/// fields. An object gives one column a member (period_from, baseline_year; those of `span` by their own names: line),
/// agencies two (agencies, names), other lists one; parts, places and unparsed have none. `figure` is only here: ≥11件.

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
    std::vector<std::vector<std::string>> rows;  ///< a cell a column; empty for null
};

/// ≥ > ≤ < 约, and nothing for =
[[nodiscard]] std::string_view sign_of(record::Relation relation);
/// Relation, number and unit as written, = left out: ≥11件, 3—5家
[[nodiscard]] std::string figure_of(const record::Plan& plan, const record::Target& target);

/// The columns of all records of a kind; a table's own columns are not among them.
[[nodiscard]] const std::vector<Column>& columns_of(Kind kind);
/// Those that md and tables show unless told otherwise, without `doc`; for `rows` none: they show the table's own.
[[nodiscard]] std::vector<std::string> shown_columns(Kind kind);

/// The records of one kind; `separator` stands between the items of a list.
[[nodiscard]] Grid grid_of(const record::Plan& plan, Kind kind, std::string_view separator);
/// Adds the rows of `more`, and columns that only it has behind the one they follow there.
void append(Grid& grid, Grid more);
/// Only these columns, in this order; one that the grid has not is left out.
[[nodiscard]] Grid select(const Grid& grid, const std::vector<std::string>& names);
/// Without the columns that every record of the kind has, `doc` where wanted: of `rows`, the cells themselves.
[[nodiscard]] Grid own_columns(const Grid& grid, Kind kind, bool with_doc);
/// A line a field instead of a line a record: (doc,) field, value.
[[nodiscard]] Grid lines_of_fields(const Grid& grid, Kind kind, bool with_doc, text::Language language);

}  // namespace plandoc::view
