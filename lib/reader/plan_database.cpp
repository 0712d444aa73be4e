#include "reader/plan_database.hpp"

#include <fmt/format.h>

#include <optional>

#include "reader/stored_document.hpp"

namespace plandoc::reader {

namespace {

text::Result<SqliteDatabase> open_to_read(const std::string& path) {
    text::Result<SqliteDatabase> database = SqliteDatabase::open(path, SqliteDatabase::Access::read);
    if (!database) return database;
    const text::Result<void> ours = check_database(*database);
    if (!ours) return text::error(ours.error());
    return database;
}

}  // namespace

text::Result<void> check_database(SqliteDatabase& database) {
    const text::Result<std::int64_t> application = database.pragma("application_id");
    if (!application) return text::error(application.error());
    if (*application != database_application) return text::error("is a database of another program", "是其他程序的数据库");
    const text::Result<std::int64_t> version = database.pragma("user_version");
    if (!version) return text::error(version.error());
    if (*version != database_version)
        return text::error(fmt::format("is a database of version {}, this plandoc knows {}", *version, database_version),
                           fmt::format("数据库版本为 {}，本程序支持 {}", *version, database_version));
    return {};
}

text::Result<std::vector<std::string>> list_documents(const std::string& path) {
    text::Result<SqliteDatabase> database = open_to_read(path);
    if (!database) return text::error(database.error());
    text::Result<SqliteStatement> query = database->prepare("SELECT doc FROM document ORDER BY id");
    if (!query) return text::error(query.error());
    std::vector<std::string> docs;
    for (;;) {
        const text::Result<bool> row = query->step();
        if (!row) return text::error(row.error());
        if (!*row) return docs;
        docs.emplace_back(query->text(0));
    }
}

text::Result<StoredDocument> read_stored(const std::string& path, std::string_view doc) {
    text::Result<SqliteDatabase> database = open_to_read(path);
    if (!database) return text::error(database.error());
    text::Result<SqliteStatement> query = database->prepare("SELECT file, text, layout FROM document WHERE doc = ?");
    if (!query) return text::error(query.error());
    query->bind(1, doc);
    const text::Result<bool> row = query->step();
    if (!row) return text::error(row.error());
    if (!*row) return text::error(fmt::format("holds no document {}", doc), fmt::format("其中没有文件 {}", doc));
    const std::optional<std::string_view> layout =
        query->is_null(2) ? std::optional<std::string_view>() : std::optional(query->text(2));
    text::Result<std::unique_ptr<Document>> document = parse_stored(std::string(query->text(1)), layout);
    if (!document) return text::error(document.error());
    return StoredDocument{std::string(query->text(0)), std::move(*document)};
}

}  // namespace plandoc::reader
