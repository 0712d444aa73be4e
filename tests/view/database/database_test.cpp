#include "view/database/database.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <utility>

#include "reader/docx/docx.hpp"
#include "reader/plan_database.hpp"
#include "tests/support/files.hpp"
#include "tests/support/plan_of.hpp"
#include "tests/support/scratch_folder.hpp"
#include "tests/support/zip_file.hpp"
#include "view/json.hpp"

using namespace plandoc;

namespace {

/// A database that is not there yet.
class Scratch {
public:
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    test::ScratchFolder folder_;
    std::string path_ = (folder_.path() / "plans.db").string();
};

record::Plan named(record::Plan plan, std::string doc, std::string file = {}) {
    plan.doc = std::move(doc);
    plan.file = std::move(file);
    return plan;
}

std::string records_of(const record::Plan& plan) {
    std::string lines;
    view::append_json(plan, view::all_kinds(), "\n", lines);
    return lines;
}

view::KeptDocument add(view::DatabaseWriter& writer, const record::Plan& plan) {
    const auto kept = writer.add(view::database_entry(plan));
    REQUIRE(kept);
    return *kept;
}

/// The first value of a query's first row.
std::string ask(const std::string& path, const char* query) {
    auto database = reader::SqliteDatabase::open(path, reader::SqliteDatabase::Access::read);
    REQUIRE(database);
    auto statement = database->prepare(query);
    REQUIRE(statement);
    const auto row = statement->step();
    REQUIRE(row);
    return *row ? std::string(statement->text(0)) : std::string();
}

}  // namespace

TEST_CASE("a document read from a database gives the records that it gave before") {
    const Scratch scratch;
    std::vector<record::Plan> plans;
    for (const auto& sample : test::samples())
        plans.push_back(named(test::plan_of(test::read_file(sample)), sample.stem().string(), sample.string()));
    const std::string table =
        "<w:p><w:r><w:t>附件</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>任务</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>责任单位</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>培育企业</w:t></w:r></w:p></"
        "w:tc>"
        "<w:tc><w:p><w:r><w:t>市财政局</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    auto docx = reader::read_docx(test::docx_of({table, {}, {}, {}}));
    REQUIRE(docx);
    plans.push_back(named(record::read_plan(std::move(*docx)), "docx"));
    REQUIRE(plans.back().rows.size() == 1);
    {
        auto writer = view::DatabaseWriter::open(scratch.path());
        REQUIRE(writer);
        for (const record::Plan& plan : plans) CHECK(add(*writer, plan).doc == plan.doc);
        REQUIRE(writer->finish());
    }
    const auto docs = reader::list_documents(scratch.path());
    REQUIRE(docs);
    REQUIRE(docs->size() == plans.size());
    for (std::size_t index = 0; index < plans.size(); ++index) {
        CHECK((*docs)[index] == plans[index].doc);
        auto stored = reader::read_stored(scratch.path(), plans[index].doc);
        REQUIRE(stored);
        CHECK(records_of(named(record::read_plan(std::move(stored->document)), plans[index].doc, stored->file)) ==
              records_of(plans[index]));
    }
    CHECK(ask(scratch.path(),
              "SELECT value FROM row_cell JOIN row ON row.id = row_cell.row WHERE header = '责任单位' AND "
              "document = (SELECT id FROM document WHERE doc = 'docx')") == "市财政局");
    CHECK(ask(scratch.path(), "SELECT count(*) FROM agency_duties WHERE agency = '市财政局' AND doc = 'docx'") == "1");
    CHECK(ask(scratch.path(), "PRAGMA foreign_key_check") == "");
}

TEST_CASE("a document replaces that of its path, in the index too") {
    const Scratch scratch;
    auto writer = view::DatabaseWriter::open(scratch.path());
    REQUIRE(writer);
    CHECK(add(*writer, named(test::plan_of("一、目标\n发明专利达到10件。\n"), "a", "a.txt")).doc == "a");
    CHECK(!add(*writer, named(test::plan_of("一、目标\n发明专利达到10件。\n"), "a", "a.txt")).replaces_text);
    const view::KeptDocument kept = add(*writer, named(test::plan_of("一、目标\n注册商标达到20件。\n"), "b/a", "a.txt"));
    CHECK(kept.doc == "a");
    CHECK(kept.replaces_text);
    REQUIRE(writer->finish());
    CHECK(ask(scratch.path(), "SELECT group_concat(indicator || value) FROM target") == "注册商标20.0");
    CHECK(ask(scratch.path(), "SELECT count(*) FROM passage_index WHERE passage_index MATCH '\"发明 明专 专利\"'") == "0");
    CHECK(ask(scratch.path(), "SELECT count(*) FROM passage_index WHERE passage_index MATCH '\"注册 册商 商标\"'") == "1");
}

TEST_CASE("another document of the same id stays") {
    const Scratch scratch;
    const auto docs = [&] {
        return ask(scratch.path(), "SELECT group_concat(doc) FROM (SELECT doc FROM document ORDER BY doc)");
    };
    for (const bool is_again : {false, true}) {
        auto writer = view::DatabaseWriter::open(scratch.path());
        REQUIRE(writer);
        CHECK(add(*writer, named(test::plan_of("一、目标\n"), "a", "a.txt")).doc == "a");
        CHECK(add(*writer, named(test::plan_of("一、任务\n"), "a", "b/a.txt")).doc == "b/a.txt");
        CHECK(add(*writer, named(test::plan_of("一、步骤\n"), "a")).doc == "a~2");
        CHECK(add(*writer, named(test::plan_of("一、保障\n"), "a")).doc == "a~3");
        CHECK(add(*writer, named(test::plan_of("一、概况\n"), "a~3")).doc == "a~3~2");
        CHECK(add(*writer, named(test::plan_of(is_again ? "甲\n" : "乙\n"), "c")).replaces_text == is_again);
        REQUIRE(writer->finish());
        CHECK(docs() == "a,a~2,a~3,a~3~2,b/a.txt,c");
    }
}

TEST_CASE("without an end nothing was added") {
    const Scratch scratch;
    {
        auto writer = view::DatabaseWriter::open(scratch.path());
        REQUIRE(writer);
        add(*writer, named(test::plan_of("一、目标\n"), "a"));
        REQUIRE(writer->finish());
    }
    {
        auto writer = view::DatabaseWriter::open(scratch.path());
        REQUIRE(writer);
        add(*writer, named(test::plan_of("一、目标\n"), "b"));
    }
    CHECK(ask(scratch.path(), "SELECT group_concat(doc) FROM document") == "a");
}

TEST_CASE("what is no database of plandoc's says so") {
    const Scratch scratch;
    const auto why = [&] {
        const auto writer = view::DatabaseWriter::open(scratch.path());
        return writer ? std::string() : writer.error().english;
    };
    test::write_file(scratch.path(), std::string(5000, 'x'));
    CHECK(why() == "is not an SQLite database");
    std::filesystem::remove(scratch.path());
    {
        auto other = reader::SqliteDatabase::open(scratch.path(), reader::SqliteDatabase::Access::write);
        REQUIRE(other);
        REQUIRE(other->run("CREATE TABLE t (a)"));
    }
    CHECK(why() == "is a database of another program");
    CHECK(reader::list_documents(scratch.path()).error().english == "is a database of another program");
}
