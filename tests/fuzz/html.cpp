// Whatever bytes a page has: its blocks are its text without loss, its cells stand in their tables, and it is a plan.
#include <cstdlib>
#include <string>

#include "reader/html/html.hpp"
#include "record/plan.hpp"
#include "text/utf8.hpp"

namespace {

using namespace plandoc;

void check(bool holds) {
    if (!holds) std::abort();
}

void check_table(const reader::Document& document, const reader::Table& table) {
    for (const reader::Cell& cell : table.cells) {
        check(cell.row < table.rows && cell.column < table.columns);
        check(cell.row_span <= table.rows - cell.row && cell.column_span <= table.columns - cell.column);
        check(cell.span.begin <= cell.span.end && cell.span.end <= document.source.whole().end);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    auto read = reader::read_html(std::string(reinterpret_cast<const char*>(data), size), std::nullopt);
    if (!read) return 0;
    const reader::Document& document = **read;
    check(!text::find_invalid_utf8(document.source.bytes()));
    std::uint32_t end = 0;
    for (const reader::Block& block : document.blocks) {
        check(block.span.begin == end && !block.span.empty());
        end = block.span.end;
    }
    check(end == document.source.whole().end);
    for (const reader::Table& table : document.tables) check_table(document, table);
    for (std::size_t index = 1; index < document.places.size(); ++index)
        check(document.places[index - 1].begin <= document.places[index].begin);
    const record::Plan plan = record::read_plan(std::move(*read));
    check(plan.outline != nullptr);
    return 0;
}
