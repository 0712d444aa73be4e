#include "record/roster/person_name.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/one_passage.hpp"

using namespace plandoc;

namespace {

/// The name at the head of a line, without gaps; empty: none.
std::string name_in(const std::string& line) {
    const test::OnePassage passage(line);
    const record::RosterLines lines(passage.clean, passage.words);
    return lines.written(0, record::match_name(lines, 0));
}

/// Likewise, where a post may follow without a gap.
std::string name_before_post(const std::string& line) {
    const test::OnePassage passage(line);
    const record::RosterLines lines(passage.clean, passage.words);
    return lines.written(0, record::match_name_before_post(lines, 0));
}

bool is_name(const std::string& words) {
    const test::OnePassage passage(words);
    return record::is_name(passage.clean, passage.words);
}

}  // namespace

TEST_CASE("a name has one or two characters behind the surname, gaps or none between them") {
    CHECK(name_in("张伟　副市长") == "张伟");
    CHECK(name_in("张　伟　副市长") == "张伟");
    CHECK(name_in("王 小 明 副市长") == "王小明");
    CHECK(name_in("欧阳小明，副市长") == "欧阳小明");
    CHECK(name_in("张伟（市长）") == "张伟");
}

TEST_CASE("agencies and roles that begin like a surname are no names") {
    CHECK(name_in("林业局　甲处").empty());
    CHECK(name_in("金融办、发改委").empty());
    CHECK(name_in("常务副市长").empty());
    CHECK(name_in("市教育局局长").empty());
}

TEST_CASE("a name with a point needs no surname, but is no street") {
    CHECK(name_in("阿卜杜·艾山　副市长") == "阿卜杜·艾山");
    CHECK(name_in("甲·乙路").empty());
}

TEST_CASE("a post stands directly behind a name only where it may") {
    CHECK(name_in("刘志杰厅党组书记").empty());
    CHECK(name_before_post("刘志杰厅党组书记") == "刘志杰");
    CHECK(name_before_post("张伟副市长兼局长") == "张伟");
    CHECK(name_before_post("刘志杰厅党组会议").empty());
}

TEST_CASE("a cell is a name only when nothing else stands in it") {
    CHECK(is_name("张　伟"));
    CHECK_FALSE(is_name("张伟 副市长"));
    CHECK_FALSE(is_name(""));
}
