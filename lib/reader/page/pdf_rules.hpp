#pragma once
/// The lines drawn on the pages of a PDF, as `pdftocairo -svg` (poppler) writes them: strokes, and filled shapes as thin as a
/// line is. Coordinates are those in which pdftotext says where words stand, to a point.

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "reader/page/drawn_path.hpp"

namespace plandoc::reader {

/// Reads the drawing piece by piece as it comes.
class PdfRuleReader {
public:
    PdfRuleReader();
    ~PdfRuleReader();
    PdfRuleReader(const PdfRuleReader&) = delete;
    PdfRuleReader& operator=(const PdfRuleReader&) = delete;

    /// False if it is not a drawing of poppler's.
    [[nodiscard]] bool feed(std::string_view piece);
    /// The lines, page by page, after the last piece. Nothing if the drawing is incomplete.
    [[nodiscard]] std::optional<std::vector<PageRules>> finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace plandoc::reader
