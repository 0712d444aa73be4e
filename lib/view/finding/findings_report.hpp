#pragma once
/// Findings as a report: a table, and the text in which they are marked (html.hpp).

#include <string>
#include <vector>

#include "record/plan.hpp"
#include "review/finding.hpp"
#include "text/message.hpp"
#include "view/html.hpp"

namespace plandoc::view {

/// Error, warning, note.
[[nodiscard]] std::vector<Layer> severity_layers(text::Language language);

/// A document's part of the page.
void append_findings_report(const record::Plan& plan, const review::Findings& findings, text::Language language,
                            std::string& out);

}  // namespace plandoc::view
