#pragma once
/// Records in an SQLite database, for questions in SQL and for plandoc itself to read again. One row is
///     document                      a document: the fields of its record, its text, and its layout (stored_document.hpp)
///     target duty section number    a record: its fields as in csv, `document` pointing to the document
///     phase person citation row
///     duty_agency target_agency     an agency of a duty (text, name) or of a target (name)
///     row_cell                      a cell of a table: header, value
///     passage, passage_index        a paragraph, and its entry in an index by pairs of characters (bigrams.hpp)
///     targets, agency_duties …      views for common questions
/// A document replaces one of the same id. After `finish` all that was added is there; without it, whatever happens, nothing is.

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

class DatabaseWriter {
public:
    /// Opens the database, or makes it if there is no file. Fails if the file is not a database of plandoc's.
    [[nodiscard]] static text::Result<DatabaseWriter> open(const std::string& path);

    ~DatabaseWriter();
    DatabaseWriter(DatabaseWriter&&) noexcept;
    DatabaseWriter& operator=(DatabaseWriter&&) noexcept;

    /// Adds a document. Returns the path of the document that it replaces, if that came from another file; else nothing.
    [[nodiscard]] text::Result<std::optional<std::string>> add(const DatabaseEntry& entry);
    /// Writes all that was added.
    [[nodiscard]] text::Result<void> finish();

private:
    struct State;
    explicit DatabaseWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace plandoc::view
