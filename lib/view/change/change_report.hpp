#pragma once
/// Changes for a browser: their list, and both texts side by side, section beside section, with the changed words marked. A
/// change and its words link to each other:
///     change-3         the third change in the list
///     old:change-3     its words in the old text (new:change-3 in the new one)
///     old:line-17      the line it belongs to, if it has no words there

#include <string>

#include "view/change/change.hpp"
#include "view/change/change_side.hpp"

namespace plandoc::view {

void append_change_report(const Side& before, const Side& after, const review::Diff& diff, const ChangeStyle& style,
                          std::string& out);

}  // namespace plandoc::view
