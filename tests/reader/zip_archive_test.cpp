#include "reader/zip_archive.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tests/support/zip_file.hpp"

using plandoc::reader::ZipArchive;
using plandoc::test::zip_of;

namespace {

/// What reading a member of these bytes comes to: its content, or the error.
std::string read(const std::string& bytes, const std::string& name) {
    auto archive = ZipArchive::open(bytes);
    if (!archive) return archive.error().english;
    const auto content = archive->read(name);
    return content ? *content : content.error().english;
}

void write_number(std::string& bytes, std::size_t at, std::uint32_t number) {
    for (int index = 0; index < 4; ++index) bytes[at++] = static_cast<char>(number >> (8 * index) & 0xFFU);
}

/// Calls `change(at)` for the start of every header that begins so.
template <typename Change>
void for_each_header(std::string& bytes, const std::string& mark, Change change) {
    for (std::size_t at = bytes.find(mark); at != std::string::npos; at = bytes.find(mark, at + 4)) change(at);
}
const std::string local_mark = "PK\x03\x04", directory_mark = "PK\x01\x02";

}  // namespace

TEST_CASE("members by name") {
    const std::string bytes = zip_of({{"a.txt", "甲"}, {"folder/b.txt", std::string(100000, 'x')}, {"empty", ""}});
    CHECK(read(bytes, "a.txt") == "甲");
    CHECK(read(bytes, "folder/b.txt") == std::string(100000, 'x'));
    CHECK(read(bytes, "empty").empty());
    CHECK(read(bytes, "c.txt") == "c.txt: not in the archive");
    const auto archive = ZipArchive::open(bytes);
    CHECK(archive->names() == std::vector<std::string>{"a.txt", "folder/b.txt", "empty"});
    CHECK_FALSE(archive->is_odd());
}

TEST_CASE("names in GBK, folders with a backslash") {
    std::string bytes = zip_of({{"0123456789.txt", "甲"}});
    const std::string gbk = "\xCD\xA8\xD6\xAA\\\xB8\xBD\xBC\xFE\x31";  // 通知\附件1, as long as the digits
    for_each_header(bytes, "0123456789", [&](std::size_t at) { bytes.replace(at, gbk.size(), gbk); });
    for_each_header(bytes, directory_mark, [&](std::size_t at) { bytes[at + 9] = 0; });  // not marked as UTF-8
    CHECK(read(bytes, "通知/附件1.txt") == "甲");
}

TEST_CASE("archives that are cut off or damaged") {
    const std::string bytes = zip_of({{"a.txt", "一二三四五"}, {"b.txt", "六"}});
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        CAPTURE(size);
        CHECK(read(bytes.substr(0, size), "a.txt") == "not a zip archive, or one that is cut off");
    }
    std::string wrong_sum = bytes;
    for (const std::string& mark : {local_mark, directory_mark})
        for_each_header(wrong_sum, mark,
                        [&](std::size_t at) { write_number(wrong_sum, at + (mark == local_mark ? 14 : 16), 1); });
    CHECK(read(wrong_sum, "a.txt") == "a.txt: damaged in the archive");
    std::string encrypted = bytes;
    for (const std::string& mark : {local_mark, directory_mark})
        for_each_header(encrypted, mark, [&](std::size_t at) { encrypted[at + (mark == local_mark ? 6 : 8)] |= 1; });
    CHECK(read(encrypted, "a.txt") == "a.txt: encrypted in the archive");
}

TEST_CASE("what an archive says of itself is not believed") {
    constexpr std::size_t size = std::size_t{8} << 20;
    const std::string spaces = zip_of({{"a.txt", std::string(size, ' ')}});
    CHECK(read(spaces, "a.txt") == "a.txt: unpacks to more than a document may hold");
    for (const std::uint32_t lie : {5U, 1000000U}) {
        std::string liar = spaces;
        for (const std::string& mark : {local_mark, directory_mark})
            for_each_header(liar, mark, [&](std::size_t at) { write_number(liar, at + (mark == local_mark ? 22 : 24), lie); });
        CHECK(read(liar, "a.txt") == "a.txt: damaged in the archive");
    }
    plandoc::test::ZipMembers many;
    for (int index = 0; index <= 10000; ++index) many.emplace_back(std::to_string(index), "");
    CHECK(read(zip_of(many), "0") == "more than 10000 members in the archive");
}

TEST_CASE("members that share bytes or a name") {
    const std::string bytes = zip_of({{"a.txt", "一二三四五"}, {"b.txt", "六"}});
    std::string overlapping = bytes;
    for_each_header(overlapping, directory_mark, [&](std::size_t at) { write_number(overlapping, at + 42, 0); });
    CHECK(read(overlapping, "a.txt") == "its members overlap or are cut off: not a sound zip archive");
    std::string twice = bytes;
    for_each_header(twice, "b.txt", [&](std::size_t at) { twice[at] = 'a'; });
    CHECK(read(twice, "a.txt") == "a.txt: twice in the archive");
}

TEST_CASE("an archive that is merely odd is read") {
    std::string bytes = zip_of({{"a.txt", "一二三四五"}});
    for_each_header(bytes, local_mark, [&](std::size_t at) { write_number(bytes, at + 10, 0x12345678); });  // another date
    const auto archive = ZipArchive::open(bytes);
    REQUIRE(archive.has_value());
    CHECK(archive->is_odd());
    CHECK(read(bytes, "a.txt") == "一二三四五");
}
