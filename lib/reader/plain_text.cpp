#include "reader/plain_text.hpp"

namespace plandoc::reader {

std::unique_ptr<Document> read_plain_text(std::string utf8) {
    auto document = std::make_unique<Document>();
    document->source = text::Source(std::move(utf8));
    const std::string_view bytes = document->source.bytes();
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
        const bool blank = bytes.substr(at, end - at).find_first_not_of(" \t\r\n") == std::string_view::npos;
        document->blocks.push_back({blank ? BlockKind::blank : BlockKind::line,
                                    {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}});
        at = end;
    }
    return document;
}

}  // namespace plandoc::reader
