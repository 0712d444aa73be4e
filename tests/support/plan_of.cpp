#include "tests/support/plan_of.hpp"

#include <algorithm>

namespace plandoc::test {

namespace {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

record::Plan plan_of(std::string text) {
    auto document = std::make_unique<reader::Document>();
    document->source = text::Source(std::move(text));
    const std::string_view bytes = document->source.bytes();
    for (std::size_t begin = 0; begin < bytes.size();) {
        std::size_t end = bytes[begin] == '\f' ? begin + 1 : std::min(bytes.find_first_of("\n\f", begin), bytes.size());
        if (end < bytes.size() && bytes[end] == '\n' && bytes[begin] != '\f') ++end;
        reader::Block block;
        block.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        block.kind = bytes[begin] == '\f'                        ? reader::BlockKind::page_break
                     : is_blank(bytes.substr(begin, end - begin)) ? reader::BlockKind::blank
                                                                  : reader::BlockKind::line;
        document->blocks.push_back(block);
        begin = end;
    }
    return record::read_plan(std::move(document));
}

}  // namespace plandoc::test
