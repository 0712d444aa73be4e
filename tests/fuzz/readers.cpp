// The readers whose input comes from elsewhere than a file's bytes, or is any text: what pdftotext lists, what a database keeps,
// Markdown. The first byte chooses.
#include <cstdlib>
#include <string>
#include <string_view>

#include "reader/markdown.hpp"
#include "reader/page_layout.hpp"
#include "reader/pdf_page.hpp"
#include "reader/stored_document.hpp"
#include "record/plan.hpp"
#include "text/utf8.hpp"

namespace {

using namespace plandoc;

void check(bool holds) {
    if (!holds) std::abort();
}

void read(std::unique_ptr<reader::Document> document) {
    check(!text::find_invalid_utf8(document->source.bytes()));
    check(record::read_plan(std::move(document)).outline != nullptr);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string bytes = text::as_utf8({reinterpret_cast<const char*>(data + 1), size - 1});
    switch (data[0] % 3) {
        case 0: read(reader::read_markdown(bytes)); break;
        case 1:
            if (auto document = reader::document_of_pages(reader::read_pdf_pages(bytes))) read(std::move(*document));
            break;
        default: {
            const std::size_t half = bytes.find('\x1f');  // text, then layout
            if (half == std::string::npos) break;
            if (auto document = reader::parse_stored(bytes.substr(0, half), std::string_view(bytes).substr(half + 1)))
                read(std::move(*document));
        }
    }
    return 0;
}
