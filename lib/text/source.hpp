#pragma once
/// A document's UTF-8 text and where each byte of it stands.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plandoc::text {

struct Position {
    std::uint32_t character = 0;  ///< code points before it, 0-based
    std::uint32_t line = 1;       ///< 1-based
    std::uint32_t column = 1;     ///< 1-based, in code points
};

/// Owns the bytes. They must be valid UTF-8 (decode.hpp sees to that) and fewer than 4 GiB.
class Source {
public:
    Source() = default;
    explicit Source(std::string utf8);

    [[nodiscard]] std::string_view bytes() const { return bytes_; }
    [[nodiscard]] std::string_view slice(Span span) const { return std::string_view(bytes_).substr(span.begin, span.size()); }
    /// Whether white space stands between all digits (2 0 2 5 年), as in the text layer of some PDF files.
    [[nodiscard]] bool digits_stand_apart() const { return digits_stand_apart_; }
    [[nodiscard]] Span whole() const { return {0, static_cast<std::uint32_t>(bytes_.size())}; }

    /// Line, column and character of a byte offset (which must be on a character boundary, or the end).
    /// Lines end at LF; a CR before it belongs to the line. The first call builds a table and
    /// is not thread-safe.
    [[nodiscard]] Position position(std::uint32_t offset) const;
    /// Only the number of code points before the offset, for which no line is looked up.
    [[nodiscard]] std::uint32_t characters_before(std::uint32_t offset) const;

private:
    void index() const;

    std::string bytes_;
    bool digits_stand_apart_ = false;
    mutable std::vector<std::uint32_t> characters_before_block_;  ///< code points before every 64 bytes
    mutable std::vector<std::uint32_t> lines_;                    ///< offset of each line's first byte
};

}  // namespace plandoc::text
