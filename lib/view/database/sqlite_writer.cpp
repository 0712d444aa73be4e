#include "view/database/sqlite_writer.hpp"

#include <fmt/format.h>

#include <utility>

namespace plandoc::view {

using reader::SqliteStatement;
using text::Result;

namespace {

/// Binds a value, which must outlive the binding.
void bind(SqliteStatement& statement, int parameter, const SqlValue& value) {
    if (const auto* const whole = std::get_if<std::int64_t>(&value)) statement.bind(parameter, *whole);
    else if (const auto* const number = std::get_if<double>(&value)) statement.bind(parameter, *number);
    else if (const auto* const text = std::get_if<std::string>(&value)) statement.bind(parameter, std::string_view(*text));
    else statement.bind_null(parameter);
}

}  // namespace

SqlValue text_or_null(std::string_view text) { return text.empty() ? SqlValue() : SqlValue(std::string(text)); }

Result<SqliteStatement*> SqliteWriter::bound(const std::string& sql, const std::vector<SqlValue>& values) {
    auto found = statements_.find(sql);
    if (found == statements_.end()) {
        Result<SqliteStatement> statement = database_.prepare(sql);
        if (!statement) return text::error(statement.error());
        found = statements_.emplace(sql, std::move(*statement)).first;
    }
    SqliteStatement& statement = found->second;
    statement.reset();
    for (std::size_t index = 0; index < values.size(); ++index) bind(statement, static_cast<int>(index) + 1, values[index]);
    return &statement;
}

Result<void> SqliteWriter::run(const std::string& sql, const std::vector<SqlValue>& values) {
    return query(sql, values, [](const SqliteStatement&) { return Result<void>(); });
}

Result<void> SqliteWriter::query(const std::string& sql, const std::vector<SqlValue>& values,
                                 const std::function<Result<void>(const SqliteStatement& row)>& on_row) {
    const Result<SqliteStatement*> statement = bound(sql, values);
    if (!statement) return text::error(statement.error());
    Result<void> done;
    while (done) {
        const Result<bool> row = (*statement)->step();
        if (!row) done = text::error(row.error());
        else if (*row) done = on_row(**statement);
        else break;
    }
    (*statement)->reset();
    return done;
}

Result<std::int64_t> SqliteWriter::insert(std::string_view table, const std::vector<SqlField>& fields) {
    std::string columns, places;
    std::vector<SqlValue> values;
    for (const SqlField& field : fields) {
        columns += fmt::format("{}\"{}\"", columns.empty() ? "" : ", ", field.column);
        places += places.empty() ? "?" : ", ?";
        values.push_back(field.value);
    }
    const Result<void> inserted = run(fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", table, columns, places), values);
    if (!inserted) return text::error(inserted.error());
    return database_.last_row();
}

}  // namespace plandoc::view
