#pragma once
/// From a test's text to its plan, without a file.

#include <string>

#include "record/plan.hpp"

namespace plandoc::test {

/// The plan that this UTF-8 text holds, read as a plain text file is; one that begins with < as a web page is. Of a Word
/// document, its bytes.
[[nodiscard]] record::Plan plan_of(std::string text);

}  // namespace plandoc::test
