#pragma once
/// The tables and views of a database (database.hpp).

#include <string>
#include <string_view>
#include <vector>

#include "view/grid.hpp"
#include "view/kind.hpp"

namespace plandoc::view {

/// The table of a kind: target, duty …
[[nodiscard]] std::string_view table_of(Kind kind);
/// The columns of that table that hold a record's fields: those of csv without `record`, and without `doc` except for documents.
[[nodiscard]] std::vector<Column> stored_columns(Kind kind);

/// The statements that make an empty database.
[[nodiscard]] std::string schema();
/// The statements that ready any database for writing: an index by path, and the ids that this run writes.
[[nodiscard]] std::string helpers();

}  // namespace plandoc::view
