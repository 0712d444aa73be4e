#include "view/database/database.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "reader/file.hpp"
#include "reader/plan_database.hpp"
#include "reader/sqlite.hpp"
#include "reader/stored_document.hpp"
#include "view/database/bigrams.hpp"
#include "view/database/database_schema.hpp"
#include "view/database/sqlite_writer.hpp"
#include "view/visit.hpp"

namespace plandoc::view {

namespace {

using reader::SqliteDatabase;
using reader::SqliteStatement;
using text::Result;

constexpr std::string_view between_items = "\x1F";  ///< of a list, until it is written
constexpr std::string_view between_stored_items = "|";

std::vector<std::string_view> items_of(std::string_view list) {
    std::vector<std::string_view> items;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(between_items), list.size());
        items.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + between_items.size(), list.size()));
    }
    return items;
}

std::string stored(std::string_view list) {
    std::string text;
    for (const std::string_view item : items_of(list)) {
        if (!text.empty()) text += between_stored_items;
        text += item;
    }
    return text;
}

/// A cell as its column's type.
SqlValue value_of(const Column& column, std::string_view text) {
    if (text.empty()) return {};
    const char *const begin = text.data(), *const end = text.data() + text.size();
    switch (column.kind) {
        case CellKind::truth: return std::int64_t{text == "true" ? 1 : 0};
        case CellKind::integer: {
            std::int64_t value = 0;
            std::from_chars(begin, end, value);
            return value;
        }
        case CellKind::number: {
            double value = 0;
            std::from_chars(begin, end, value);
            return value;
        }
        case CellKind::quoted:
        case CellKind::id:
        case CellKind::word: break;
    }
    return std::string(text);
}

std::size_t column_of(const Grid& grid, std::string_view name) {
    return static_cast<std::size_t>(
        std::find_if(grid.columns.begin(), grid.columns.end(), [&](const Column& column) { return column.name == name; }) -
        grid.columns.begin());
}

/// Appends what a row of the grid holds in the columns that are stored.
void append_fields(Kind kind, const Grid& grid, std::size_t row, std::vector<SqlField>& fields) {
    for (const Column& column : stored_columns(kind))
        fields.push_back({column.name, value_of(column, stored(grid.rows[row][column_of(grid, column.name)]))});
}

}  // namespace

DatabaseEntry database_entry(const record::Plan& plan) {
    DatabaseEntry entry;
    entry.doc = plan.doc;
    entry.file = plan.file;
    entry.text = plan.document->source.bytes();
    entry.layout = reader::layout_of(*plan.document);
    for (const Kind kind : all_kinds()) entry.grids.push_back(grid_of(plan, kind, between_items));
    for (std::size_t row = 0; row < plan.rows.size(); ++row) {
        const std::vector<std::string>& headers = plan.table_headers[plan.rows[row].table];
        for (std::size_t column = 0; column < headers.size(); ++column)
            entry.cells.push_back({row, headers[column], plan.text().written(plan.rows[row].cells[column])});
    }
    for (const outline::Passage& passage : plan.outline->passages) {
        if (!plan.outline->is_read(passage) || passage.words.empty()) continue;
        entry.passages.push_back({std::string(plan.outline->path_of(passage)), plan.text().written(passage.words),
                                  plan.document->source.position(plan.text().span(passage.words).begin).line});
    }
    return entry;
}

struct DatabaseWriter::State {
    SqliteWriter writer;

    explicit State(SqliteDatabase database) : writer(std::move(database)) {}

    /// A document that is there.
    struct Stored {
        std::int64_t id = 0;
        std::string doc;
        bool has_file = false, has_same_text = false;
    };

    /// Those with this value in this column.
    Result<std::vector<Stored>> find(std::string_view column, const std::string& value, const std::string& text) {
        std::vector<Stored> found;
        Result<void> done =
            writer.query("SELECT id, doc, file, text = ? FROM document WHERE " + std::string(column) + " = ?", {text, value},
                         [&](const SqliteStatement& row) {
                             found.push_back({row.integer(0), std::string(row.text(1)), !row.is_null(2), row.integer(3) != 0});
                             return Result<void>();
                         });
        if (!done) return text::error(done.error());
        return found;
    }

    Result<void> remove(std::int64_t id) {
        const Result<void> done = remove_from_index(id);
        return done ? writer.run("DELETE FROM document WHERE id = ?", {id}) : done;
    }

    /// Makes room for a document that was read from a file.
    Result<KeptDocument> place_file(const DatabaseEntry& entry) {
        const Result<std::vector<Stored>> before = find("file", entry.file, entry.text);
        if (!before) return text::error(before.error());
        for (const Stored& stored : *before) {
            const Result<void> removed = remove(stored.id);
            if (!removed) return text::error(removed.error());
        }
        if (!before->empty()) return KeptDocument{before->front().doc, false, !before->front().has_same_text};
        std::string doc = entry.doc;
        for (int number = 1;; ++number) {
            const Result<std::vector<Stored>> same = find("doc", doc, entry.text);
            if (!same) return text::error(same.error());
            if (same->empty()) return KeptDocument{doc, doc != entry.doc, false};
            doc = numbered(entry.file, number);
        }
    }

    /// Makes room for a document without a file.
    Result<KeptDocument> place_stream(const DatabaseEntry& entry) {
        Result<std::int64_t> number = next_number(entry.doc);
        if (!number) return text::error(number.error());
        for (;; ++*number) {
            const std::string doc = numbered(entry.doc, *number);
            const Result<std::vector<Stored>> same = find("doc", doc, entry.text);
            if (!same) return text::error(same.error());
            KeptDocument kept{doc, doc != entry.doc, false};
            if (!same->empty()) {
                const Result<std::int64_t> is_new = next_number(doc);
                if (!is_new) return text::error(is_new.error());
                if (same->front().has_file || *is_new > 1) continue;
                kept.replaces_text = !same->front().has_same_text;
                const Result<void> removed = remove(same->front().id);
                if (!removed) return text::error(removed.error());
            }
            Result<void> noted = writer.run("INSERT OR IGNORE INTO written VALUES (?, 2)", {doc});
            if (noted) noted = writer.run("INSERT OR REPLACE INTO written VALUES (?, ?)", {entry.doc, *number + 1});
            if (!noted) return text::error(noted.error());
            return kept;
        }
    }

    /// The next document of this id in this run is the first, second …
    Result<std::int64_t> next_number(const std::string& doc) {
        std::int64_t number = 1;
        const Result<void> done = writer.query("SELECT next FROM written WHERE doc = ?", {doc}, [&](const SqliteStatement& row) {
            number = row.integer(0);
            return Result<void>();
        });
        if (!done) return text::error(done.error());
        return number;
    }

    static std::string numbered(const std::string& doc, std::int64_t number) {
        return number < 2 ? doc : doc + "~" + std::to_string(number);
    }

    /// The index holds no text, so it must be told what to forget.
    Result<void> remove_from_index(std::int64_t document) {
        return writer.query("SELECT id, text FROM passage WHERE document = ?", {document}, [&](const SqliteStatement& row) {
            return writer.run("INSERT INTO passage_index (passage_index, rowid, bigrams) VALUES ('delete', ?, ?)",
                              {row.integer(0), bigrams_of(row.text(1))});
        });
    }

    /// Returns the id of its row.
    Result<std::int64_t> add_document(const DatabaseEntry& entry, const std::string& doc) {
        std::vector<SqlField> fields{{"text", entry.text}, {"layout", {}}};
        if (entry.layout) fields.back().value = *entry.layout;
        append_fields(Kind::document, entry.grids[static_cast<std::size_t>(Kind::document)], 0, fields);
        for (SqlField& field : fields)
            if (field.column == "doc") field.value = doc;
        return writer.insert(table_of(Kind::document), fields);
    }

    /// Returns the ids of their rows.
    Result<std::vector<std::int64_t>> add_records(Kind kind, const Grid& grid, std::int64_t document) {
        std::vector<std::int64_t> ids;
        for (std::size_t row = 0; row < grid.rows.size(); ++row) {
            std::vector<SqlField> fields{{"document", document}};
            append_fields(kind, grid, row, fields);
            const Result<std::int64_t> id = writer.insert(table_of(kind), fields);
            if (!id) return text::error(id.error());
            const Result<void> added = add_agencies(kind, *id, grid, row);
            if (!added) return text::error(added.error());
            ids.push_back(*id);
        }
        return ids;
    }

    /// Those of a target or a duty; other records have none.
    Result<void> add_agencies(Kind kind, std::int64_t record, const Grid& grid, std::size_t row) {
        if (kind != Kind::targets && kind != Kind::duties) return {};
        const std::vector<std::string>& cells = grid.rows[row];
        const std::vector<std::string_view> agencies = items_of(cells[column_of(grid, "agencies")]);
        std::vector<std::string_view> names;
        if (kind == Kind::duties) names = items_of(cells[column_of(grid, "names")]);
        Result<void> added;
        for (std::size_t index = 0; added && index < agencies.size(); ++index) {
            const auto position = static_cast<std::int64_t>(index + 1);
            const std::string text(agencies[index]);
            if (kind == Kind::targets) added = writer.run("INSERT INTO target_agency VALUES (?, ?, ?)", {record, position, text});
            else
                added = writer.run("INSERT INTO duty_agency VALUES (?, ?, ?, ?)",
                                   {record, position, text, std::string(index < names.size() ? names[index] : "")});
        }
        return added;
    }

    /// `rows`: the ids of the rows of tables.
    Result<void> add_cells(const DatabaseEntry& entry, const std::vector<std::int64_t>& rows) {
        std::int64_t position = 0;
        std::size_t before = rows.size();
        Result<void> added;
        for (const DatabaseEntry::Cell& cell : entry.cells) {
            position = cell.row == before ? position + 1 : 1;
            before = cell.row;
            added = writer.run("INSERT INTO row_cell VALUES (?, ?, ?, ?)",
                               {rows[cell.row], position, cell.header, text_or_null(cell.value)});
            if (!added) break;
        }
        return added;
    }

    Result<void> add_passages(const DatabaseEntry& entry, std::int64_t document) {
        for (const DatabaseEntry::Passage& passage : entry.passages) {
            const Result<std::int64_t> id = writer.insert("passage", {{"document", document},
                                                                      {"section", text_or_null(passage.section)},
                                                                      {"line", std::int64_t{passage.line}},
                                                                      {"text", passage.text}});
            if (!id) return text::error(id.error());
            Result<void> indexed =
                writer.run("INSERT INTO passage_index (rowid, bigrams) VALUES (?, ?)", {*id, bigrams_of(passage.text)});
            if (!indexed) return indexed;
        }
        return {};
    }

    Result<void> add(const DatabaseEntry& entry, const std::string& doc) {
        const Result<std::int64_t> document = add_document(entry, doc);
        if (!document) return text::error(document.error());
        for (const Kind kind : all_kinds()) {
            if (kind == Kind::document) continue;
            const Result<std::vector<std::int64_t>> ids =
                add_records(kind, entry.grids[static_cast<std::size_t>(kind)], *document);
            if (!ids) return text::error(ids.error());
            if (kind != Kind::rows) continue;
            Result<void> added = add_cells(entry, *ids);
            if (!added) return added;
        }
        return add_passages(entry, *document);
    }
};

DatabaseWriter::DatabaseWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
DatabaseWriter::~DatabaseWriter() = default;
DatabaseWriter::DatabaseWriter(DatabaseWriter&&) noexcept = default;
DatabaseWriter& DatabaseWriter::operator=(DatabaseWriter&&) noexcept = default;

Result<DatabaseWriter> DatabaseWriter::open(const std::string& path) {
    // SQLite takes a short file of anything for an empty database.
    if (Result<reader::File> file = reader::File::open(path)) {
        const Result<std::string_view> beginning = file->peek();
        if (beginning && !beginning->empty() && !reader::is_database(*beginning))
            return text::error("is not an SQLite database", "不是 SQLite 数据库");
    }
    Result<SqliteDatabase> database = SqliteDatabase::open(path, SqliteDatabase::Access::write);
    if (!database) return text::error(database.error());
    Result<void> begun = database->run("PRAGMA foreign_keys = ON; BEGIN IMMEDIATE;");
    if (!begun) return text::error(begun.error());
    const Result<std::int64_t> tables = database->pragma("schema_version");
    if (!tables) return text::error(tables.error());
    begun = *tables == 0 ? database->run(schema()) : reader::check_database(*database);
    if (begun) begun = database->run(helpers());
    if (!begun) return text::error(begun.error());
    return DatabaseWriter(std::make_unique<State>(std::move(*database)));
}

Result<KeptDocument> DatabaseWriter::add(const DatabaseEntry& entry) {
    Result<KeptDocument> kept = entry.file.empty() ? state_->place_stream(entry) : state_->place_file(entry);
    if (!kept) return kept;
    const Result<void> added = state_->add(entry, kept->doc);
    if (!added) return text::error(added.error());
    return kept;
}

Result<void> DatabaseWriter::finish() { return state_->writer.commit(); }

}  // namespace plandoc::view
