// Any text has an outline, and its blocks are the text without loss.
#include <cstdlib>

#include "outline/outline.hpp"
#include "reader/plain_text.hpp"
#include "tests/fuzz/valid_utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plandoc;
    const auto document = reader::read_plain_text(fuzz::valid_utf8(data, size));
    std::uint32_t end = 0;
    for (const reader::Block& block : document->blocks) {
        if (block.span.begin != end || block.span.empty()) std::abort();
        end = block.span.end;
    }
    if (end != document->source.whole().end) std::abort();
    const outline::Outline outline = outline::read_outline(*document);
    for (const outline::Section& section : outline.sections)
        if (outline.text.span(section.whole).end > end) std::abort();
    return 0;
}
