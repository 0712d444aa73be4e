#pragma once
/// Bytes of a text file to UTF-8, strictly: what is no text in its encoding is refused, never patched.
///     EF BB BF …   UTF-8, the mark dropped          D6 AA CA B6   GB18030   知识
///     FF FE …      UTF-16LE                         AA BE C3 D1   Big5      知識
/// Without a mark, bytes that are UTF-8 are UTF-8. Else every candidate is tried, and the one that reads as the most
/// common Chinese wins; where it breaks off, the error says so.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::text {

enum class Encoding : std::uint8_t { utf8, gb18030, big5, utf16le, utf16be };

/// gb2312 and gbk are gb18030, which contains them (WHATWG Encoding Standard); case and - do not matter.
[[nodiscard]] std::optional<Encoding> parse_encoding(std::string_view name);

/// The UTF-8 text that `bytes` hold in `encoding`, or in the one they look like. UTF-8 is moved, not copied.
[[nodiscard]] Result<std::string> decode(std::string bytes, std::optional<Encoding> encoding = std::nullopt);

}  // namespace plandoc::text
