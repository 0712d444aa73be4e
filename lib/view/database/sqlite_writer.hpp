#pragma once
/// Rows written to an SQLite database, field by field. Each statement is prepared once, however often it runs.

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "reader/sqlite.hpp"
#include "text/result.hpp"

namespace plandoc::view {

using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string>;  ///< std::monostate is NULL

/// NULL for an empty text.
[[nodiscard]] SqlValue text_or_null(std::string_view text);

/// A column of a table, and what a row holds there.
struct SqlField {
    std::string column;
    SqlValue value;
};

class SqliteWriter {
public:
    explicit SqliteWriter(reader::SqliteDatabase database) : database_(std::move(database)) {}

    /// Inserts a row and returns its id.
    text::Result<std::int64_t> insert(std::string_view table, const std::vector<SqlField>& fields);
    /// Runs a statement without results, its parameters bound to `values` in their order.
    text::Result<void> run(const std::string& sql, const std::vector<SqlValue>& values);
    /// Runs a query and calls `on_row` for each of its rows. Fails where the query does or a row's `on_row` does.
    text::Result<void> query(const std::string& sql, const std::vector<SqlValue>& values,
                             const std::function<text::Result<void>(const reader::SqliteStatement& row)>& on_row);
    /// All that was written stays.
    text::Result<void> commit() { return database_.run("COMMIT"); }

private:
    [[nodiscard]] text::Result<reader::SqliteStatement*> bound(const std::string& sql, const std::vector<SqlValue>& values);

    reader::SqliteDatabase database_;
    std::map<std::string, reader::SqliteStatement, std::less<>> statements_;  ///< by their text
};

}  // namespace plandoc::view
