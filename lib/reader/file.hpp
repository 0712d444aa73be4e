#pragma once
/// The bytes of a file or a stream, whole.

#include <cstddef>
#include <string>

#include "text/result.hpp"

namespace plandoc::reader {

/// A longer document is refused.
inline constexpr std::size_t max_document_bytes = std::size_t{256} << 20;

/// Fails for what is missing, unreadable, a directory or too long.
[[nodiscard]] text::Result<std::string> read_file(const std::string& path);
[[nodiscard]] text::Result<std::string> read_stream(int descriptor);

/// What the system says of a failed call: "no such file", "permission denied" …
[[nodiscard]] text::Error system_error(int number);

}  // namespace plandoc::reader
