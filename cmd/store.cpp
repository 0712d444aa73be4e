#include "cmd/store.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <vector>

#include "view/database/database.hpp"

namespace plandoc::command {

namespace {

using Entries = std::vector<view::DatabaseEntry>;

text::Result<void> store_all(Documents& documents, const std::string& path) {
    text::Result<view::DatabaseWriter> database = view::DatabaseWriter::open(path);
    if (!database) return text::error(database.error());
    text::Result<void> stored;
    const auto add = [&](const view::DatabaseEntry& entry) {
        const text::Result<std::optional<std::string>> replaced = database->add(entry);
        if (!replaced) stored = text::error(replaced.error());
        else if (*replaced)
            documents.note(path, {fmt::format("{} replaces the document of that name from {}", entry.doc, **replaced),
                                  fmt::format("{} 取代了来自 {} 的同名文件", entry.doc, **replaced)});
    };
    for_each_document<Entries>(
        documents, [](record::Plan&& plan, Entries& entries) { entries.push_back(view::database_entry(plan)); },
        [&](Entries& entries) {
            for (const view::DatabaseEntry& entry : entries)
                if (stored) add(entry);
            entries.clear();
            return stored.has_value();
        });
    return stored && !documents.read_nothing() ? database->finish() : stored;
}

}  // namespace

bool store(Documents& documents, const std::string& path, Session& session) {
    std::error_code ignored;
    const bool is_new = !std::filesystem::exists(path, ignored);
    const text::Result<void> stored = store_all(documents, path);
    if (!stored) session.complain(path, stored.error());
    if (is_new && (!stored || documents.read_nothing())) std::filesystem::remove(path, ignored);
    return stored.has_value();
}

}  // namespace plandoc::command
