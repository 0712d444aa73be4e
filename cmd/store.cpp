#include "cmd/store.hpp"

#include <fmt/format.h>

#include <filesystem>
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
        const text::Result<view::KeptDocument> kept = database->add(entry);
        if (!kept) stored = text::error(kept.error());
        else if (kept->is_renamed)
            documents.note(path, {fmt::format("{} is another document there: this one is kept as {}", entry.doc, kept->doc),
                                  fmt::format("其中 {} 是另一个文件：本文件存为 {}", entry.doc, kept->doc)});
        else if (kept->replaces_text)
            documents.note(path, {fmt::format("{} had another text, which is replaced", kept->doc),
                                  fmt::format("{} 原有不同的文本，已被取代", kept->doc)});
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
