// The readers whose input comes from elsewhere than a file's bytes, or is any text: what pdftotext lists, what a database keeps,
// Markdown. The first byte chooses.
#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reader/markdown.hpp"
#include "reader/page/page_layout.hpp"
#include "reader/page/pdf_page.hpp"
#include "reader/page/pdf_rules.hpp"
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

/// Words as pdftotext lists them, on the pages of a drawing.
void read_pages(std::string_view list, std::string_view drawing) {
    std::vector<reader::Page> pages = reader::read_pdf_pages(list);
    reader::PdfRuleReader reader;
    const bool is_drawing = reader.feed(drawing);
    const auto rules = is_drawing ? reader.finish() : std::nullopt;
    for (std::size_t page = 0; rules && page < std::min(pages.size(), rules->size()); ++page) {
        pages[page].level_rules = (*rules)[page].level;
        pages[page].upright_rules = (*rules)[page].upright;
    }
    if (auto document = reader::document_of_pages(std::move(pages))) read(std::move(*document));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string bytes = text::as_utf8({reinterpret_cast<const char*>(data + 1), size - 1});
    const std::size_t half = std::min(bytes.find('\x1f'), bytes.size());
    const std::string_view first = std::string_view(bytes).substr(0, half);
    const std::string_view second = std::string_view(bytes).substr(std::min(half + 1, bytes.size()));
    switch (data[0] % 3) {
        case 0: read(reader::read_markdown(bytes)); break;
        case 1: read_pages(first, second); break;
        default:  // text, then layout
            if (auto document = reader::parse_stored(std::string(first), second)) read(std::move(*document));
    }
    return 0;
}
