#pragma once
/// Records as a report: a table of each kind, and the text in which they are marked (html.hpp).

#include <string>
#include <vector>

#include "record/plan.hpp"
#include "text/message.hpp"
#include "view/html.hpp"
#include "view/kind.hpp"
#include "view/records.hpp"

namespace plandoc::view {

/// The layers of a report on these kinds.
[[nodiscard]] std::vector<Layer> layers_of(const std::vector<Kind>& kinds, text::Language language);

/// Appends a document's part of the page, with the kinds of records and the columns of the style.
void append_report(const record::Plan& plan, const RecordsStyle& style, std::string& out);

}  // namespace plandoc::view
