#include "view/csv.hpp"

#include <doctest/doctest.h>

using namespace plandoc::view;

namespace {

std::string csv(const std::string& cell, CellKind kind = CellKind::quoted, Separated format = Separated::csv) {
    std::string out;
    append_lines({{{"a", kind}, {"b", CellKind::number}}, {{cell, "1"}}}, {.format = format}, out);
    return out;
}

}  // namespace

TEST_CASE("cells of CSV are quoted where RFC 4180 asks for it") {
    CHECK(csv("市财政局") == "市财政局,1\n");
    CHECK(csv("") == ",1\n");
    CHECK(csv("a,b") == "\"a,b\",1\n");
    CHECK(csv("a\"b") == "\"a\"\"b\",1\n");
    CHECK(csv("a\nb") == "\"a\nb\",1\n");
}

TEST_CASE("no cell of a document is a formula") {
    CHECK(csv("=1+1") == "'=1+1,1\n");
    CHECK(csv("--重点任务") == "'--重点任务,1\n");
    CHECK(csv("@A1") == "'@A1,1\n");
    CHECK(csv("\tx") == "'\tx,1\n");
    CHECK(csv("\r=x") == "\"'\r=x\",1\n");
    CHECK(csv("=x", CellKind::quoted, Separated::tsv) == "'=x\t1\n");
}

TEST_CASE("numbers and the program's own words need no guard") {
    CHECK(csv("-5") == "-5,1\n");
    CHECK(csv("+0.3") == "+0.3,1\n");
    CHECK(csv("-1.2.3") == "'-1.2.3,1\n");
    CHECK(csv("-") == "'-,1\n");
    CHECK(csv("=", CellKind::word) == "=,1\n");
    CHECK(csv("-", CellKind::id) == "-,1\n");
    CHECK(csv("=x.txt", CellKind::id) == "'=x.txt,1\n");
}

TEST_CASE("TSV escapes what would end a cell") {
    CHECK(csv("a\tb\nc\rd\\e,\"", CellKind::quoted, Separated::tsv) == "a\\tb\\nc\\rd\\\\e,\"\t1\n");
}
