#include "view/table.hpp"

#include <doctest/doctest.h>

using namespace plandoc::view;

namespace {

const Grid places{{{"name", CellKind::quoted}, {"line", CellKind::number}, {"place", CellKind::word}},
                  {{"市财政局", "7", "page 1"}, {"a|b", "12", ""}, {"", "", "x"}}};

std::string table(std::size_t cells) {
    std::string out;
    append_table(places, {"name", "line", "place"}, {cells, false}, out);
    return out;
}

}  // namespace

TEST_CASE("columns line up by what a terminal shows; numbers stand on the right") {
    CHECK(table(0) ==
          "name      line  place\n"
          "--------  ----  ------\n"
          "市财政局     7  page 1\n"
          "a|b         12\n"
          "                x\n");
}

TEST_CASE("a table is cut to the width of the terminal") {
    CHECK(table(20) ==
          "name    line  place\n"
          "------  ----  ------\n"
          "市财…      7  page 1\n"
          "a|b       12\n"
          "              x\n");
}

TEST_CASE("a document cannot write to the terminal") {
    std::string out;
    append_table({{{"a", CellKind::quoted}}, {{"\x1b[31m\u009b\u202e\n"}}}, {"a"}, {}, out);
    CHECK(out.find('\x1b') == std::string::npos);
    CHECK(out.ends_with("\n\\x1b[31m\\u009b\\u202e\\x0a\n"));
}

TEST_CASE("Markdown shows cells as they are") {
    std::string out;
    append_markdown({{{"a", CellKind::quoted}, {"b", CellKind::number}}, {{"<b>|*x*_y_~`\\&", "1"}}}, {"a", "b"}, out);
    CHECK(out == "| a | b |\n|---|--:|\n| &lt;b>\\|\\*x\\*\\_y\\_\\~\\`\\\\&amp; | 1 |\n");
}
