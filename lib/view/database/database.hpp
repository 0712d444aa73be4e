#pragma once
/// Records in an SQLite database, for questions in SQL and for plandoc itself to read again. One row is
///     document                      a document: the fields of its record, its text, and its layout (stored_document.hpp)
///     target duty section number    a record: its fields as in csv, `document` pointing to the document
///     phase person citation row
///     duty_agency target_agency     an agency of a duty (text, name) or of a target (name)
///     row_cell                      a cell of a table: header, value
///     passage, passage_index        a paragraph, and its entry in an index by pairs of characters (bigrams.hpp)
///     targets, agency_duties …      views for common questions
/// A document replaces the one that was read from the same path, and keeps its id; one without a path, of a stream, replaces one
/// of its id from an earlier run. Any other document stays: where it has the id already, the new one goes by its path, or its id
/// with ~2. After `finish` all that was added is there; without it, whatever happens, nothing is.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/plan.hpp"
#include "text/result.hpp"
#include "view/grid.hpp"

namespace plandoc::view {

/// All that a database keeps of a document.
struct DatabaseEntry {
    struct Cell {
        std::size_t row = 0;  ///< index into the rows of the kind `rows`
        std::string header, value;
    };
    struct Passage {
        std::string section, text;
        std::uint32_t line = 1;
    };
    std::string doc, file;
    std::string text;
    std::optional<std::string> layout;
    std::vector<Grid> grids;  ///< one for each kind, in their order
    std::vector<Cell> cells;
    std::vector<Passage> passages;
};

/// What the database keeps of a plan. Any thread may call it.
[[nodiscard]] DatabaseEntry database_entry(const record::Plan& plan);

/// What became of a document that was added.
struct KeptDocument {
    std::string doc;             ///< its id there
    bool is_renamed = false;     ///< another document has the id that it had
    bool replaces_text = false;  ///< what it replaces has another text
};

class DatabaseWriter {
public:
    /// Opens the database, or makes it if there is no file. Fails if the file is not a database of plandoc's.
    [[nodiscard]] static text::Result<DatabaseWriter> open(const std::string& path);

    ~DatabaseWriter();
    DatabaseWriter(DatabaseWriter&&) noexcept;
    DatabaseWriter& operator=(DatabaseWriter&&) noexcept;

    /// Adds a document, or puts it in the place of its older form.
    [[nodiscard]] text::Result<KeptDocument> add(const DatabaseEntry& entry);
    /// Writes all that was added.
    [[nodiscard]] text::Result<void> finish();

private:
    struct State;
    explicit DatabaseWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace plandoc::view
