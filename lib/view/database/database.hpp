#pragma once
/// Records in an SQLite database, for questions in SQL and for plandoc itself to read again.
///     document                      a row a document: the fields of its record, its text, and its layout (stored_document.hpp)
///     target duty section number    a row a record: its fields as in csv, `document` pointing to the document
///     phase person citation row
///     duty_agency target_agency     a row an agency of a duty (text, name) or of a target (name)
///     row_cell                      a row a cell of a table: header, value
///     passage, passage_index        a row a paragraph, and an index of it by pairs of characters (bigrams.hpp)
///     targets, agency_duties …      views for the common questions
/// A document replaces one of the same id. All that is added is there after `finish`, or nothing of it, whatever happens.

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
    std::vector<Grid> grids;  ///< one a kind
    std::vector<Cell> cells;
    std::vector<Passage> passages;
};

/// Any thread may make one.
[[nodiscard]] DatabaseEntry database_entry(const record::Plan& plan);

class DatabaseWriter {
public:
    /// Opens the file, or makes it. Fails for one that is no database of plandoc's.
    [[nodiscard]] static text::Result<DatabaseWriter> open(const std::string& path);

    ~DatabaseWriter();
    DatabaseWriter(DatabaseWriter&&) noexcept;
    DatabaseWriter& operator=(DatabaseWriter&&) noexcept;

    /// Gives the path of the document that this one replaces where it was another file's; else nothing.
    [[nodiscard]] text::Result<std::optional<std::string>> add(const DatabaseEntry& entry);
    [[nodiscard]] text::Result<void> finish();

private:
    struct State;
    explicit DatabaseWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace plandoc::view
