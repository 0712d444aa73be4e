#pragma once
/// A change as a JSON object (cli.md, diff).

#include <string>

#include "view/change/change_side.hpp"

namespace plandoc::view {

/// Without a line end.
void append_change_json(const Side& before, const Side& after, const PlanChange& change, std::string& out);

}  // namespace plandoc::view
