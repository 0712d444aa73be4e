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

/// `name` is the file's, or empty. Fails where the bytes are no such file, and for kinds that cannot be read.
[[nodiscard]] text::Result<std::unique_ptr<Document>> read_document(std::string bytes, std::string_view name,
                                                                    const ReadOptions& options);

}  // namespace plandoc::reader
