#pragma once
/// What columns and kinds of records are called for people.
///     by, english -> by      by, chinese -> 完成年      by_source, chinese -> 完成年来源

#include <string>
#include <string_view>

#include "text/message.hpp"
#include "view/kind.hpp"

namespace plandoc::view {

/// The column's heading; in English, and if it has no Chinese name, the name itself.
[[nodiscard]] std::string heading(Kind kind, std::string_view column, text::Language language);

/// The title over a table of these records.
[[nodiscard]] const std::string& title_of(Kind kind, text::Language language);

}  // namespace plandoc::view
