#include "view/database/database_schema.hpp"

#include <fmt/format.h>

#include <array>

#include "reader/plan_database.hpp"

namespace plandoc::view {

namespace {

constexpr std::string_view type_of(CellKind kind) {
    switch (kind) {
        case CellKind::truth:
        case CellKind::integer: return "INTEGER";
        case CellKind::number: return "REAL";
        case CellKind::quoted:
        case CellKind::id:
        case CellKind::word: break;
    }
    return "TEXT";
}

std::string fields_of(Kind kind) {
    std::string fields;
    for (const Column& column : stored_columns(kind))
        fields += fmt::format(", \"{}\" {}{}", column.name, type_of(column.kind), column.name == "doc" ? " NOT NULL UNIQUE" : "");
    return fields;
}

constexpr std::string_view to_document = "document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE";

/// A table for the items of a list: which record, the item's position, what it is.
std::string list_table(std::string_view name, std::string_view record, std::string_view fields) {
    return fmt::format(
        "CREATE TABLE {0} ({1} INTEGER NOT NULL REFERENCES \"{1}\" (id) ON DELETE CASCADE, position INTEGER NOT NULL, "
        "{2}, PRIMARY KEY ({1}, position)) STRICT, WITHOUT ROWID;\n",
        name, record, fields);
}

constexpr std::string_view views = R"(
CREATE VIEW targets AS
  SELECT d.doc, d.region, d.period_from, d.period_to, t.indicator, t.figure, t.relation, t.value, t.value_to, t.unit,
         t.change, t.per, t."by", t.agencies, t.section, t.quote, t.line, t.place
  FROM target t JOIN document d ON d.id = t.document;
CREATE VIEW agency_duties AS
  SELECT a.name AS agency, u.role, d.doc, u.section, u.task, u.progress, u.line, u.place
  FROM duty_agency a JOIN duty u ON u.id = a.duty JOIN document d ON d.id = u.document;
CREATE VIEW indicators AS
  SELECT indicator, unit, change, per, count(DISTINCT document) AS documents, min(value) AS least, max(value) AS most
  FROM target GROUP BY indicator, unit, change, per;
CREATE VIEW documents AS
  SELECT d.doc, d.title, d.region, d.issuers, d.number, d.date, d.period_from, d.period_to,
         (SELECT count(*) FROM target WHERE document = d.id) AS targets,
         (SELECT count(*) FROM duty WHERE document = d.id) AS duties
  FROM document d;
CREATE VIEW passages AS
  SELECT p.id, d.doc, p.section, p.line, p.text FROM passage p JOIN document d ON d.id = p.document;
)";

}  // namespace

std::string_view table_of(Kind kind) {
    constexpr std::array<std::string_view, kind_names.size()> tables{"target", "duty",     "section", "number",  "phase",
                                                                     "person", "citation", "row",     "document"};
    return tables[static_cast<std::size_t>(kind)];
}

std::vector<Column> stored_columns(Kind kind) {
    std::vector<Column> columns;
    for (const Column& column : columns_of(kind))
        if (column.name != "record" && column.name != "schema" && (column.name != "doc" || kind == Kind::document))
            columns.push_back(column);
    return columns;
}

std::string schema() {
    std::string statements = fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};\n", reader::database_application,
                                         reader::database_version);
    statements += fmt::format("CREATE TABLE document (id INTEGER PRIMARY KEY{}, text TEXT NOT NULL, layout TEXT) STRICT;\n",
                              fields_of(Kind::document));
    for (const Kind kind : all_kinds()) {
        if (kind == Kind::document) continue;
        statements += fmt::format(
            "CREATE TABLE \"{0}\" (id INTEGER PRIMARY KEY, {1}{2}) STRICT;\n"
            "CREATE INDEX {0}_of_document ON \"{0}\" (document);\n",
            table_of(kind), to_document, fields_of(kind));
    }
    statements += list_table("target_agency", "target", "name TEXT NOT NULL");
    statements += list_table("duty_agency", "duty", "text TEXT NOT NULL, name TEXT NOT NULL");
    statements += list_table("row_cell", "row", "header TEXT NOT NULL, value TEXT");
    statements += fmt::format(
        "CREATE INDEX duty_of_agency ON duty_agency (name);\n"
        "CREATE TABLE passage (id INTEGER PRIMARY KEY, {}, section TEXT, line INTEGER NOT NULL, text TEXT NOT NULL) "
        "STRICT;\nCREATE INDEX passage_of_document ON passage (document);\n"
        "CREATE VIRTUAL TABLE passage_index USING fts5 (bigrams, content='');\n",
        to_document);
    return statements + std::string(views);
}

std::string helpers() {
    return "CREATE INDEX IF NOT EXISTS document_of_file ON document (file);\n"
           "CREATE TEMP TABLE written (doc TEXT PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID;\n";
}

}  // namespace plandoc::view
