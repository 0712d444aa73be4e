#pragma once
/// `extract` into a database.

#include <string>

#include "cmd/documents.hpp"
#include "cmd/session.hpp"

namespace plandoc::command {

/// Adds all records of all documents to the database at `path`. If that fails, complains, adds nothing and returns false.
[[nodiscard]] bool store(Documents& documents, const std::string& path, Session& session);

}  // namespace plandoc::command
