#pragma once
/// Changes as JSON (cli.md, diff): an array, or an object a line.

#include <string>

#include "view/change/change_side.hpp"

namespace plandoc::view {

void append_changes_json(const Side& before, const Side& after, const review::Diff& diff, bool lines, std::string& out);

}  // namespace plandoc::view
