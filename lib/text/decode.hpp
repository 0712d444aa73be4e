#pragma once
/// Text files decoded to UTF-8, strictly: bytes that are not valid in their encoding are refused, never replaced.
///     EF BB BF …   UTF-8, the mark dropped          D6 AA CA B6   GB18030   知识
///     FF FE …      UTF-16LE                         AA BE C3 D1   Big5      知識
/// Without a byte order mark, bytes that are valid UTF-8 are taken for it. Otherwise every encoding is tried, and the one that
/// gives the most common Chinese characters wins; the error says at which byte it fails.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::text {

enum class Encoding : std::uint8_t { utf8, gb18030, big5, utf16le, utf16be };

/// The encoding that a user names. gb2312 and gbk are gb18030, which contains them (WHATWG Encoding Standard); case and - do not
/// matter.
[[nodiscard]] std::optional<Encoding> parse_encoding(std::string_view name);

/// The UTF-8 text that `bytes` hold in `encoding`, or in the one they look like; UTF-8 is moved, not copied. Fails for bytes that
/// are no text, or not valid in that encoding.
[[nodiscard]] Result<std::string> decode(std::string bytes, std::optional<Encoding> encoding = std::nullopt);

}  // namespace plandoc::text
