#pragma once
/// Records as JSON: one object a record, on one line. UTF-8 as it is, null for what is not stated.

#include <string>

#include "record/plan.hpp"
#include "view/kind.hpp"

namespace plandoc::view {

/// Appends the records of `plan`, kind by kind, each with `end` behind it ("\n" makes NDJSON).
void append_json(const record::Plan& plan, Kinds kinds, std::string_view end, std::string& out);

/// Appends `text` as a JSON string, with its quotes.
void append_json_string(std::string_view text, std::string& out);

}  // namespace plandoc::view
