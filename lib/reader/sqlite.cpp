#include "reader/sqlite.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace plandoc::reader {

namespace {

constexpr int wait_milliseconds = 5000;  ///< for another program that writes

text::Error error_of(sqlite3* database) {
    switch (sqlite3_errcode(database)) {
        case SQLITE_NOTADB: return {"is not an SQLite database", "不是 SQLite 数据库"};
        case SQLITE_CORRUPT: return {"is a damaged database", "数据库已损坏"};
        case SQLITE_FULL: return {"no space left on device", "设备上没有空间"};
        case SQLITE_BUSY: return {"is in use by another program", "正被其他程序使用"};
        case SQLITE_CANTOPEN: return {"cannot be opened", "无法打开"};
        case SQLITE_READONLY: return {"cannot be written", "不能写入"};
        default: break;
    }
    const std::string message = sqlite3_errmsg(database);
    return {message, message};
}

}  // namespace

void SqliteStatement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
void SqliteDatabase::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

void SqliteStatement::bind_null(int parameter) { sqlite3_bind_null(statement_.get(), parameter); }
void SqliteStatement::bind(int parameter, std::int64_t value) { sqlite3_bind_int64(statement_.get(), parameter, value); }
void SqliteStatement::bind(int parameter, double value) { sqlite3_bind_double(statement_.get(), parameter, value); }
void SqliteStatement::bind(int parameter, std::string_view value) {
    sqlite3_bind_text64(statement_.get(), parameter, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

text::Result<bool> SqliteStatement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return text::error(error_of(sqlite3_db_handle(statement_.get())));
}

void SqliteStatement::reset() {
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
}

bool SqliteStatement::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }
std::int64_t SqliteStatement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
std::string_view SqliteStatement::text(int column) const {
    const unsigned char* const text = sqlite3_column_text(statement_.get(), column);
    if (text == nullptr) return {};
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

text::Result<SqliteDatabase> SqliteDatabase::open(const std::string& path, Access access) {
    sqlite3* opened = nullptr;
    const int flags = access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    SqliteDatabase database(opened);
    if (opened == nullptr) return text::error("no memory for a database", "内存不足，无法打开数据库");
    if (code != SQLITE_OK) return text::error(error_of(opened));
    sqlite3_busy_timeout(opened, wait_milliseconds);
    return database;
}

text::Result<void> SqliteDatabase::run(const std::string& statements) {
    if (sqlite3_exec(database_.get(), statements.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return {};
    return text::error(error_of(database_.get()));
}

text::Result<SqliteStatement> SqliteDatabase::prepare(std::string_view statement) {
    sqlite3_stmt* prepared = nullptr;
    if (sqlite3_prepare_v2(database_.get(), statement.data(), static_cast<int>(statement.size()), &prepared, nullptr) !=
        SQLITE_OK)
        return text::error(error_of(database_.get()));
    return SqliteStatement(prepared);
}

std::int64_t SqliteDatabase::last_row() const { return sqlite3_last_insert_rowid(database_.get()); }

text::Result<std::int64_t> SqliteDatabase::pragma(std::string_view name) {
    text::Result<SqliteStatement> statement = prepare(fmt::format("PRAGMA {}", name));
    if (!statement) return text::error(statement.error());
    const text::Result<bool> row = statement->step();
    if (!row) return text::error(row.error());
    return *row ? statement->integer(0) : 0;
}

}  // namespace plandoc::reader
