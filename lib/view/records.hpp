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
    std::vector<std::string> columns;  ///< those to show; empty: as the format has it
    text::Language language = text::Language::english;
    SeparatedStyle separated;  ///< for csv and tsv
    TableStyle table;          ///< for tables
    About about;               ///< for workbooks
};

/// What some documents' records come to before they are put in line with others'.
struct RecordsPiece {
    std::string bytes;
    std::vector<Grid> grids;  ///< one a kind, for formats that need all rows to write any
    std::size_t documents = 0;

    void clear();
};

class RecordsWriter {
public:
    explicit RecordsWriter(RecordsStyle style) : style_(std::move(style)) {}

    /// Adds a document to a piece. Any thread may; pieces are its own.
    void add(const record::Plan& plan, RecordsPiece& piece) const;
    /// The record of a line of a stream that holds no document. False in formats other than JSON, which have none.
    bool add_error(std::string_view doc, std::uint64_t line, const text::Message& message, RecordsPiece& piece) const;

    /// Append to `out` what stands before all pieces, what each adds, in order, and what stands behind them.
    /// Fail only where a workbook finds no room on the disk.
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
    std::vector<Grid> collected_;  ///< one a kind
    std::optional<Workbook> workbook_;
    std::size_t documents_ = 0;
    bool any_json_ = false;
};

}  // namespace plandoc::view
