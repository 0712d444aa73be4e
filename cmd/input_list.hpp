#pragma once
/// What the arguments of a command name, as one list:
///     plan.txt      a file, or a stream of documents
///     -             standard input
///     plans/        the documents in a folder, at any depth, in byte order of their paths
///     plans.db      the documents in a database of plandoc's; plans.db#ID is one of them

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cmd/session.hpp"
#include "text/message.hpp"

namespace plandoc::command {

/// One file, or one document in a database.
struct Input {
    std::string path;                   ///< as given, "-" for standard input; DATABASE#ID for a document in a database
    std::string doc;                    ///< the id of its records, unless it is a stream
    std::optional<std::size_t> folder;  ///< index of the folder it was found in; what cannot be read there is passed over
    std::string database;               ///< the database's own path; empty for a file
};

struct InputFolder {
    std::string path;
    std::size_t documents = 0;  ///< read from it or skipped by the settings; a folder without any is an error
};

struct InputList {
    std::vector<Input> inputs;  ///< in the order of the arguments
    std::vector<InputFolder> folders;
    bool failed = false;  ///< a database could not be read, and the user has been told
};

/// Says of a file's path whether the file is left out without a word; empty: none is.
using InputFilter = std::function<bool(const std::string& path)>;

/// Lists what `paths` name. A file that is not there is listed all the same: opening it tells why it cannot be read.
[[nodiscard]] InputList list_inputs(const std::vector<std::string>& paths, const InputFilter& skips, const Session& session);

/// "holds no document that plandoc reads"
[[nodiscard]] text::Message no_document();

}  // namespace plandoc::command
