#pragma once
/// Databases that plandoc wrote (view/database/database.hpp has their tables): which documents they hold, and each of them again.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "reader/document.hpp"
#include "reader/sqlite.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

/// "plan", as SQLite's application_id says whose database it is, and the version of the tables as its user_version.
inline constexpr std::int64_t database_application = 0x706C616E, database_version = 1;

[[nodiscard]] constexpr bool is_database(std::string_view beginning) {
    return beginning.starts_with(std::string_view("SQLite format 3\0", 16));
}

/// Fails for a database that is not plandoc's, or of another version.
[[nodiscard]] text::Result<void> check_database(SqliteDatabase& database);

/// The ids of its documents, in the order in which they were added.
[[nodiscard]] text::Result<std::vector<std::string>> list_documents(const std::string& path);

struct StoredDocument {
    std::string file;  ///< the path it was read from; empty: none
    std::unique_ptr<Document> document;
};
/// The document of this id. Fails if the database does not hold it, or holds it damaged.
[[nodiscard]] text::Result<StoredDocument> read_stored(const std::string& path, std::string_view doc);

}  // namespace plandoc::reader
