#include "cmd/store.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <vector>

#include "cmd/progress.hpp"
#include "view/database/database.hpp"

namespace plandoc::command {

namespace {

struct Product {
    std::vector<view::DatabaseEntry> entries;
    std::vector<Remark> remarks;
};

text::Result<void> store_all(Documents& documents, const std::string& path, Session& session) {
    text::Result<view::DatabaseWriter> database = view::DatabaseWriter::open(path);
    if (!database) return text::error(database.error());
    Progress progress(session, documents.size());
    text::Result<void> stored;
    const auto add = [&](const view::DatabaseEntry& entry) {
        const text::Result<std::optional<std::string>> replaced = database->add(entry);
        if (!replaced) stored = text::error(replaced.error());
        else if (*replaced)
            session.note(path, {fmt::format("{} replaces the document of that name from {}", entry.doc, **replaced),
                                fmt::format("{} 取代了来自 {} 的同名文件", entry.doc, **replaced)});
    };
    for_each_document<Product>(
        documents, [](record::Plan&& plan, Product& product) { product.entries.push_back(view::database_entry(plan)); },
        [](Remark&& remark, Product& product) { product.remarks.push_back(std::move(remark)); },
        [&](Product& product) {
            if (!product.remarks.empty()) progress.erase();
            for (const Remark& remark : product.remarks) documents.complain(remark);
            progress.advance(product.entries.size());
            for (const view::DatabaseEntry& entry : product.entries)
                if (stored) add(entry);
            product = {};
            return stored.has_value();
        });
    progress.erase();
    return stored ? database->finish() : stored;
}

}  // namespace

bool store(Documents& documents, const std::string& path, Session& session) {
    std::error_code ignored;
    const bool is_new = !std::filesystem::exists(path, ignored);
    const text::Result<void> stored = store_all(documents, path, session);
    if (stored) return true;
    session.complain(path, stored.error());
    if (is_new) std::filesystem::remove(path, ignored);
    return false;
}

}  // namespace plandoc::command
