#pragma once
/// The rules of validate for people who ask what they are.

#include <string>

#include "review/rule.hpp"
#include "text/message.hpp"

namespace plandoc::view {

/// All rules, one per line: name, severity, summary.
[[nodiscard]] std::string list_of_rules(text::Language language);
/// What a rule finds and who says so.
[[nodiscard]] std::string explanation_of(review::Rule rule, text::Language language);

}  // namespace plandoc::view
