#include "reader/bundle.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/zip_file.hpp"

using namespace plandoc;

TEST_CASE("the documents of an archive, by name") {
    std::string found;
    const std::string archive = test::zip_of({{"b.txt", "乙"},
                                              {"a/通知.docx", "甲"},
                                              {"a/.hidden.txt", "x"},
                                              {"__MACOSX/b.txt", "x"},
                                              {"picture.png", "x"},
                                              {"C.TXT", "丙"}});
    REQUIRE(reader::for_each_member(archive, [&](const std::string& name, const text::Result<std::string>& bytes) {
        found += name + "=" + bytes.value_or("?") + " ";
    }));
    CHECK(found == "C.TXT=丙 a/通知.docx=甲 b.txt=乙 ");
    CHECK(!reader::for_each_member("PK\x03\x04 nothing", [](const std::string&, const text::Result<std::string>&) {}));
}
