#pragma once
/// Bytes of any kind of file to a Document: the one place that knows all readers.

#include <memory>
#include <optional>
#include <string>

#include "reader/detect.hpp"
#include "reader/document.hpp"
#include "text/decode.hpp"
#include "text/result.hpp"

namespace plandoc::reader {

struct ReadOptions {
    std::optional<FileKind> kind;            ///< else as detected
    std::optional<text::Encoding> encoding;  ///< of text; else as detected
};

/// `name` is the file's, or empty. Fails if the bytes are not a sound file of their kind, or need a program that is not
/// installed.
[[nodiscard]] text::Result<std::unique_ptr<Document>> read_document(std::string bytes, std::string_view name,
                                                                    const ReadOptions& options);

}  // namespace plandoc::reader
