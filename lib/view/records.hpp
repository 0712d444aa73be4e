#pragma once
/// The records of documents, one document after another, in any of the formats.

#include <cstdint>
#include <string>
#include <vector>

#include "record/plan.hpp"
#include "text/message.hpp"
#include "view/format.hpp"
#include "view/grid.hpp"
#include "view/kind.hpp"
#include "view/table.hpp"

namespace plandoc::view {

struct RecordsStyle {
    Format format = Format::table;
    std::vector<Kind> kinds{Kind::targets};
    std::vector<std::string> columns;       ///< those to show; empty: as the format has it
    text::Language language = text::Language::english;
    bool translate_csv = false;             ///< headings of csv and tsv in `language`; else JSON names
    bool mark = false;                      ///< csv and tsv begin with a byte order mark
    bool crlf = false;                      ///< line end of csv
    TableStyle table;
};

/// What some documents' records come to before they are put in line with others'.
struct RecordsPiece {
    std::string bytes;
    std::vector<Grid> grids;                ///< one a kind, for formats that need all rows to write any
    std::size_t documents = 0;

    void clear();
};

class RecordsWriter {
public:
    explicit RecordsWriter(RecordsStyle style) : style_(std::move(style)) {}

    /// Adds a document, or a bad line of a stream, to a piece. Any thread may; pieces are its own.
    void add(const record::Plan& plan, RecordsPiece& piece) const;
    /// Only JSON has a record for it.
    void add_error(std::string_view doc, std::uint64_t line, const text::Message& message, RecordsPiece& piece) const;

    /// Append to `out` what stands before all pieces, what each adds, in order, and what stands behind them.
    void begin(std::string& out) const;
    void take(RecordsPiece& piece, std::string& out);
    void end(std::string& out);

private:
    /// Its columns are known only when all rows are.
    [[nodiscard]] bool collects() const;
    [[nodiscard]] Grid shown(const Grid& grid, Kind kind) const;
    [[nodiscard]] std::vector<std::string> headings(const Grid& grid, Kind kind, text::Language language) const;
    [[nodiscard]] std::string_view line_end() const { return style_.crlf ? "\r\n" : "\n"; }
    void append_separated(const Grid& grid, Kind kind, bool with_heading, std::string& out) const;

    RecordsStyle style_;
    std::vector<Grid> collected_;           ///< one a kind
    std::size_t documents_ = 0;
    bool any_json_ = false;
};

}  // namespace plandoc::view
