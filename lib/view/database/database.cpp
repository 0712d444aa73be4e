#include "view/database/database.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

#include "reader/file.hpp"
#include "reader/plan_database.hpp"
#include "reader/sqlite.hpp"
#include "reader/stored_document.hpp"
#include "view/database/bigrams.hpp"
#include "view/database/database_schema.hpp"
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

/// Binds a cell; `text` must live as long as the binding.
void bind_cell(SqliteStatement& statement, int parameter, const Column& column, std::string_view text) {
    if (text.empty()) return statement.bind_null(parameter);
    const char *const begin = text.data(), *const end = text.data() + text.size();
    switch (column.kind) {
        case CellKind::truth: return statement.bind(parameter, std::int64_t{text == "true" ? 1 : 0});
        case CellKind::integer: {
            std::int64_t value = 0;
            std::from_chars(begin, end, value);
            return statement.bind(parameter, value);
        }
        case CellKind::number: {
            double value = 0;
            std::from_chars(begin, end, value);
            return statement.bind(parameter, value);
        }
        case CellKind::quoted:
        case CellKind::id:
        case CellKind::word: return statement.bind(parameter, text);
    }
}

std::size_t column_of(const Grid& grid, std::string_view name) {
    return static_cast<std::size_t>(
        std::find_if(grid.columns.begin(), grid.columns.end(), [&](const Column& column) { return column.name == name; }) -
        grid.columns.begin());
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
    SqliteDatabase database;
    std::map<std::string, SqliteStatement, std::less<>> statements;  ///< by their text: each is prepared once

    explicit State(SqliteDatabase opened) : database(std::move(opened)) {}

    Result<SqliteStatement*> prepared(const std::string& text) {
        auto found = statements.find(text);
        if (found == statements.end()) {
            Result<SqliteStatement> statement = database.prepare(text);
            if (!statement) return text::error(statement.error());
            found = statements.emplace(text, std::move(*statement)).first;
        }
        found->second.reset();
        return &found->second;
    }

    /// Runs a statement without results; `bind(statement)` sets its parameters.
    template <typename Bind>
    Result<void> run(const std::string& text, Bind bind) {
        const Result<SqliteStatement*> statement = prepared(text);
        if (!statement) return text::error(statement.error());
        bind(**statement);
        const Result<bool> done = (*statement)->step();
        (*statement)->reset();
        return done ? Result<void>() : text::error(done.error());
    }

    /// The one of the id that is there already leaves; its path, where it has one.
    Result<std::optional<std::string>> remove(const std::string& doc) {
        const Result<SqliteStatement*> query = prepared("SELECT id, file FROM document WHERE doc = ?");
        if (!query) return text::error(query.error());
        (*query)->bind(1, std::string_view(doc));
        const Result<bool> row = (*query)->step();
        if (!row) return text::error(row.error());
        if (!*row) return std::nullopt;
        const std::int64_t id = (*query)->integer(0);
        std::string file((*query)->text(1));
        (*query)->reset();
        const Result<void> unindexed = unindex(id);
        if (!unindexed) return text::error(unindexed.error());
        const Result<void> removed =
            run("DELETE FROM document WHERE id = ?", [&](SqliteStatement& statement) { statement.bind(1, id); });
        if (!removed) return text::error(removed.error());
        return file;
    }

    /// The index holds no text, so it must be told what to forget.
    Result<void> unindex(std::int64_t document) {
        const Result<SqliteStatement*> passages = prepared("SELECT id, text FROM passage WHERE document = ?");
        if (!passages) return text::error(passages.error());
        (*passages)->bind(1, document);
        for (;;) {
            const Result<bool> row = (*passages)->step();
            if (!row) return text::error(row.error());
            if (!*row) return {};
            const std::string pairs = bigrams_of((*passages)->text(1));
            const Result<void> forgotten =
                run("INSERT INTO passage_index (passage_index, rowid, bigrams) VALUES ('delete', ?, ?)",
                    [&](SqliteStatement& statement) {
                        statement.bind(1, (*passages)->integer(0));
                        statement.bind(2, std::string_view(pairs));
                    });
            if (!forgotten) return forgotten;
        }
    }

    /// A record's row behind `first` values that are the table's own.
    template <typename BindFirst>
    Result<void> insert(Kind kind, const Grid& grid, std::size_t row, const std::string& first, int first_count,
                        BindFirst bind_first) {
        const std::vector<Column> columns = stored_columns(kind);
        std::string names = first, places = first_count > 0 ? "?" : "";
        for (int place = 1; place < first_count; ++place) places += ", ?";
        for (const Column& column : columns) {
            names += fmt::format(", \"{}\"", column.name);
            places += ", ?";
        }
        std::vector<std::string> values;
        for (const Column& column : columns) values.push_back(stored(grid.rows[row][column_of(grid, column.name)]));
        return run(fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", table_of(kind), names, places),
                   [&](SqliteStatement& statement) {
                       bind_first(statement);
                       for (std::size_t index = 0; index < columns.size(); ++index)
                           bind_cell(statement, first_count + 1 + static_cast<int>(index), columns[index], values[index]);
                   });
    }

    Result<void> add_list(const std::string& text, std::int64_t record,
                          const std::vector<std::vector<std::string_view>>& fields) {
        for (std::size_t position = 0; position < fields.front().size(); ++position) {
            const Result<void> added = run(text, [&](SqliteStatement& statement) {
                statement.bind(1, record);
                statement.bind(2, static_cast<std::int64_t>(position + 1));
                for (std::size_t field = 0; field < fields.size(); ++field)
                    statement.bind(static_cast<int>(3 + field), position < fields[field].size() ? fields[field][position] : "");
            });
            if (!added) return added;
        }
        return {};
    }

    Result<void> add_records(Kind kind, const Grid& grid, std::int64_t document, std::vector<std::int64_t>& ids) {
        const std::size_t agencies = column_of(grid, "agencies"), names = column_of(grid, "names");
        for (std::size_t row = 0; row < grid.rows.size(); ++row) {
            Result<void> added =
                insert(kind, grid, row, "document", 1, [&](SqliteStatement& statement) { statement.bind(1, document); });
            if (!added) return added;
            const std::int64_t id = database.last_row();
            ids.push_back(id);
            if (kind == Kind::targets)
                added = add_list("INSERT INTO target_agency VALUES (?, ?, ?)", id, {items_of(grid.rows[row][agencies])});
            if (kind == Kind::duties)
                added = add_list("INSERT INTO duty_agency VALUES (?, ?, ?, ?)", id,
                                 {items_of(grid.rows[row][agencies]), items_of(grid.rows[row][names])});
            if (!added) return added;
        }
        return {};
    }

    Result<void> add_cells(const DatabaseEntry& entry, const std::vector<std::int64_t>& rows) {
        std::int64_t position = 0;
        std::size_t before = rows.size();
        for (const DatabaseEntry::Cell& cell : entry.cells) {
            position = cell.row == before ? position + 1 : 1;
            before = cell.row;
            const Result<void> added = run("INSERT INTO row_cell VALUES (?, ?, ?, ?)", [&](SqliteStatement& statement) {
                statement.bind(1, rows[cell.row]);
                statement.bind(2, position);
                statement.bind(3, std::string_view(cell.header));
                if (cell.value.empty()) statement.bind_null(4);
                else statement.bind(4, std::string_view(cell.value));
            });
            if (!added) return added;
        }
        return {};
    }

    Result<void> add_passages(const DatabaseEntry& entry, std::int64_t document) {
        for (const DatabaseEntry::Passage& passage : entry.passages) {
            Result<void> added =
                run("INSERT INTO passage (document, section, line, text) VALUES (?, ?, ?, ?)", [&](SqliteStatement& statement) {
                    statement.bind(1, document);
                    if (passage.section.empty()) statement.bind_null(2);
                    else statement.bind(2, std::string_view(passage.section));
                    statement.bind(3, std::int64_t{passage.line});
                    statement.bind(4, std::string_view(passage.text));
                });
            if (!added) return added;
            const std::int64_t id = database.last_row();
            const std::string pairs = bigrams_of(passage.text);
            added = run("INSERT INTO passage_index (rowid, bigrams) VALUES (?, ?)", [&](SqliteStatement& statement) {
                statement.bind(1, id);
                statement.bind(2, std::string_view(pairs));
            });
            if (!added) return added;
        }
        return {};
    }

    Result<void> add_document(const DatabaseEntry& entry, const Grid& grid) {
        return insert(Kind::document, grid, 0, "text, layout", 2, [&](SqliteStatement& statement) {
            statement.bind(1, std::string_view(entry.text));
            if (entry.layout) statement.bind(2, std::string_view(*entry.layout));
            else statement.bind_null(2);
        });
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
            return text::error("is no SQLite database", "不是 SQLite 数据库");
    }
    Result<SqliteDatabase> database = SqliteDatabase::open(path, SqliteDatabase::Access::write);
    if (!database) return text::error(database.error());
    Result<void> begun = database->run("PRAGMA foreign_keys = ON; BEGIN IMMEDIATE;");
    if (!begun) return text::error(begun.error());
    const Result<std::int64_t> tables = database->pragma("schema_version");
    if (!tables) return text::error(tables.error());
    begun = *tables == 0 ? database->run(schema()) : reader::check_database(*database);
    if (!begun) return text::error(begun.error());
    return DatabaseWriter(std::make_unique<State>(std::move(*database)));
}

Result<std::optional<std::string>> DatabaseWriter::add(const DatabaseEntry& entry) {
    const Result<std::optional<std::string>> before = state_->remove(entry.doc);
    if (!before) return before;
    const auto document_grid = static_cast<std::size_t>(Kind::document);
    Result<void> added = state_->add_document(entry, entry.grids[document_grid]);
    const std::int64_t document = state_->database.last_row();
    for (const Kind kind : all_kinds()) {
        if (!added || kind == Kind::document) break;
        std::vector<std::int64_t> ids;
        added = state_->add_records(kind, entry.grids[static_cast<std::size_t>(kind)], document, ids);
        if (added && kind == Kind::rows) added = state_->add_cells(entry, ids);
    }
    if (added) added = state_->add_passages(entry, document);
    if (!added) return text::error(added.error());
    return *before && **before != entry.file ? *before : std::nullopt;
}

Result<void> DatabaseWriter::finish() { return state_->database.run("COMMIT"); }

}  // namespace plandoc::view
