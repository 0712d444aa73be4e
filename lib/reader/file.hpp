#pragma once
/// The bytes of a file or of standard input.

#include <cstddef>
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::reader {

/// A document that is longer is refused.
inline constexpr std::size_t max_document_bytes = std::size_t{256} << 20;

[[nodiscard]] text::Error too_long();

/// What the system says of a failed call: "no such file or directory", "permission denied" …
[[nodiscard]] text::Error system_error(int number);

/// An open file: its beginning first, to see what it is, then the rest of it, or its descriptor for a reader of streams.
class File {
public:
    /// "-" is standard input. Fails for what is missing, unreadable or a directory.
    [[nodiscard]] static text::Result<File> open(const std::string& path);

    File() = default;
    ~File();
    File(File&& other) noexcept;
    File& operator=(File&& other) noexcept;
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    /// Up to `bytes_to_detect` bytes (detect.hpp), fewer only where the file ends.
    [[nodiscard]] text::Result<std::string_view> peek();
    /// All bytes, those peeked at too. Fails where there are more than `max_document_bytes`.
    [[nodiscard]] text::Result<std::string> read_all();

    [[nodiscard]] int descriptor() const { return descriptor_; }
    /// Takes over the bytes that were read from the descriptor already.
    [[nodiscard]] std::string take_beginning() { return std::move(beginning_); }

private:
    explicit File(int descriptor) : descriptor_(descriptor) {}

    int descriptor_ = -1;
    std::string beginning_;
};

}  // namespace plandoc::reader
