#pragma once
/// The records of documents, one document after another, in any of the formats.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "record/plan.hpp"
#include "text/message.hpp"
#include "text/result.hpp"
#include "view/about.hpp"
#include "view/csv.hpp"
#include "view/format.hpp"
#include "view/grid.hpp"
#include "view/kind.hpp"
#include "view/table.hpp"
#include "view/workbook.hpp"

namespace plandoc::view {

struct RecordsStyle {
    Format format = Format::table;
    std::vector<Kind> kinds{Kind::targets};
    std::vector<std::string> columns;  ///< those to show; empty: those that the format shows
    text::Language language = text::Language::english;
    SeparatedStyle separated;  ///< for csv and tsv
    TableStyle table;          ///< for tables
    About about;               ///< for workbooks
};

/// The records of some documents, not yet put behind those of others.
struct RecordsPiece {
    std::string bytes;
    std::vector<Grid> grids;  ///< one for each kind, in formats that need all rows to write any
    std::size_t documents = 0;

    void clear();
};

class RecordsWriter {
public:
    explicit RecordsWriter(RecordsStyle style) : style_(std::move(style)) {}

    /// Adds a document to a piece. Any thread may; pieces are its own.
    void add(const record::Plan& plan, RecordsPiece& piece) const;
    /// Adds the record of a line of a stream that holds no document. False in formats other than JSON, which have no such record.
    bool add_error(std::string_view doc, std::uint64_t line, const text::Message& message, RecordsPiece& piece) const;

    /// Append to `out` the beginning of the output, then each piece in order, and its end. Fail only if there is no room on the
    /// disk for a workbook.
    [[nodiscard]] text::Result<void> begin(std::string& out);
    void take(RecordsPiece& piece, std::string& out);
    [[nodiscard]] text::Result<void> end(std::string& out);

private:
    [[nodiscard]] bool collects(Kind kind) const;
    [[nodiscard]] Grid sheet_grid(const Grid& grid) const;
    void add_sheet(const Grid& grid, Kind kind);
    [[nodiscard]] text::Result<void> end_workbook(std::string& out);
    [[nodiscard]] Grid shown(const Grid& grid, Kind kind) const;
    [[nodiscard]] std::vector<std::string> headings(const Grid& grid, Kind kind, text::Language language) const;
    [[nodiscard]] Grid separated_grid(const Grid& grid) const;
    void append_separated_heading(const Grid& grid, Kind kind, std::string& out) const;
    void append_separated_rows(const Grid& grid, std::string& out) const;

    RecordsStyle style_;
    std::vector<Grid> collected_;  ///< one for each kind
    std::optional<Workbook> workbook_;
    std::size_t documents_ = 0;
    bool any_json_ = false;
};

}  // namespace plandoc::view
