#pragma once
/// SQLite databases: a thin wrapper that closes what it opened and turns error codes into messages.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "text/result.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace plandoc::reader {

/// One statement with its parameters (from 1) and columns (from 0).
class SqliteStatement {
public:
    void bind_null(int parameter);
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    /// The text must outlive the binding: until the statement is reset.
    void bind(int parameter, std::string_view value);

    /// Goes to the next row; false behind the last. A statement without results has run after one call.
    [[nodiscard]] text::Result<bool> step();
    /// Makes the statement ready to run again, with nothing bound.
    void reset();

    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view text(int column) const;

private:
    friend class SqliteDatabase;
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit SqliteStatement(sqlite3_stmt* statement) : statement_(statement) {}

    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class SqliteDatabase {
public:
    enum class Access { read, write };

    /// `write` makes the file if it is not there. A file that is not a database makes this fail, or the first use.
    [[nodiscard]] static text::Result<SqliteDatabase> open(const std::string& path, Access access);

    /// Runs statements without results, separated by semicolons.
    [[nodiscard]] text::Result<void> run(const std::string& statements);
    [[nodiscard]] text::Result<SqliteStatement> prepare(std::string_view statement);
    [[nodiscard]] std::int64_t last_row() const;
    /// The number that PRAGMA `name` gives; 0 if it gives none.
    [[nodiscard]] text::Result<std::int64_t> pragma(std::string_view name);

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    explicit SqliteDatabase(sqlite3* database) : database_(database) {}

    std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace plandoc::reader
