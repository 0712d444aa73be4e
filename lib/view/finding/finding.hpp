#pragma once
/// Findings, one document after another, in any of their formats.
///     text     plan.txt:81:5: warning: closed by a half-width bracket [bracket-mismatch], the line, a caret
///     json     one array; ndjson one record per line
///     sarif    SARIF 2.1.0
///     github   workflow commands of GitHub Actions
///     junit    one suite per document, one case per finding
///     html     a report: a table, and the text with the places marked
///     xlsx     a workbook, one row per finding

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "record/plan.hpp"
#include "review/configuration.hpp"
#include "review/finding.hpp"
#include "text/message.hpp"
#include "text/result.hpp"
#include "view/about.hpp"
#include "view/grid.hpp"
#include "view/workbook.hpp"

namespace plandoc::view {

enum class FindingFormat : std::uint8_t { text, json, ndjson, sarif, github, junit, html, xlsx };
inline constexpr std::array<std::string_view, 8> finding_format_names{"text",   "json",  "ndjson", "sarif",
                                                                      "github", "junit", "html",   "xlsx"};

struct FindingsStyle {
    FindingFormat format = FindingFormat::text;
    text::Language language = text::Language::english;
    std::string_view version;                        ///< of the program, for SARIF
    review::FailOn fail_on = review::FailOn::error;  ///< what is a failure, for JUnit
    const record::Plan* upper = nullptr;             ///< the higher plan that findings may point into
    bool color = false;
    About about;  ///< for a workbook
};

/// The findings of some documents, not yet put behind those of others.
struct FindingsPiece {
    std::string bytes;
    Grid rows;                            ///< for a workbook
    std::array<std::size_t, 3> counts{};  ///< by severity
    std::size_t documents = 0;

    void clear();
};

class FindingsWriter {
public:
    explicit FindingsWriter(FindingsStyle style) : style_(std::move(style)) {}

    /// Adds a document's findings to a piece. Any thread may; pieces are its own.
    void add(const record::Plan& plan, const review::Findings& findings, FindingsPiece& piece) const;
    /// Adds the record of a line of a stream that holds no document. False in formats other than JSON, which have no such record.
    bool add_error(std::string_view doc, std::uint64_t line, const text::Message& message, FindingsPiece& piece) const;

    /// Append to `out` the beginning of the output, then each piece in order, and its end. Fail only if there is no room on the
    /// disk for a workbook.
    [[nodiscard]] text::Result<void> begin(std::string& out);
    void take(FindingsPiece& piece, std::string& out);
    [[nodiscard]] text::Result<void> end(std::string& out);

private:
    [[nodiscard]] text::Result<void> begin_workbook();

    FindingsStyle style_;
    bool any_ = false;
    std::optional<Workbook> workbook_;
};

/// "3 errors, 2 warnings in 5 documents"
[[nodiscard]] text::Message counted(const std::array<std::size_t, 3>& counts, std::size_t documents);

}  // namespace plandoc::view
