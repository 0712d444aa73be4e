#pragma once
/// For commands that compare plans with each other: all of them are read, one answer is written.

#include <string_view>
#include <vector>

#include "cmd/documents.hpp"
#include "cmd/output_options.hpp"
#include "cmd/session.hpp"
#include "record/plan.hpp"

namespace plandoc::command {

/// The plans of all inputs that can be read, in input order; complains of the others.
[[nodiscard]] std::vector<record::Plan> read_plans(Documents& documents);

/// Writes `bytes` where the options say; false after a complaint.
[[nodiscard]] bool write_answer(std::string_view bytes, const OutputOptions& options, Session& session);

}  // namespace plandoc::command
