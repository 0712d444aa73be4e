#pragma once
/// Small files that an option names: settings, a baseline, a lexicon.

#include <string>

#include "text/result.hpp"

namespace plandoc::command {

/// All bytes of a file. An error begins with its path.
[[nodiscard]] text::Result<std::string> read_named_file(const std::string& path);

/// "FILE: no such file"
[[nodiscard]] text::Error error_in(const std::string& path, const text::Error& error);

}  // namespace plandoc::command
