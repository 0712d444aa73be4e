#include "cmd/input_list.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>

#include "reader/detect.hpp"
#include "reader/file.hpp"
#include "reader/plan_database.hpp"
#include "text/utf8.hpp"

namespace plandoc::command {

namespace {

namespace fs = std::filesystem;

/// Calls `found(path)` or `unreadable(path, error)` for what a folder holds, at any depth, in no order.
template <typename Found, typename Unreadable>
void walk(const fs::path& folder, Found found, Unreadable unreadable) {
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const fs::path& path = entry->path();
        if (path.filename().string().starts_with('.')) continue;
        std::error_code ignored;
        const bool is_folder = entry->is_directory(ignored);
        if (is_folder && !entry->is_symlink(ignored)) walk(path, found, unreadable);
        else if (!is_folder && reader::is_document_name(path.string())) found(path.string());
    }
    if (error) unreadable(folder.string(), reader::system_error(error.value()));
}

bool is_database_file(const std::string& path) {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored)) return false;  // looking into a pipe would empty it
    text::Result<reader::File> file = reader::File::open(path);
    const text::Result<std::string_view> beginning = file ? file->peek() : text::error(file.error());
    return beginning && reader::is_database(*beginning);
}

std::string stem_of(const std::string& path) { return path == "-" ? path : text::as_utf8(fs::path(path).stem().string()); }

void add_folder(const std::string& path, InputList& list, const Session& session) {
    std::vector<std::string> found;
    walk(
        path, [&](std::string file) { found.push_back(std::move(file)); },
        [&](const std::string& below, const text::Error& error) { session.note(text::as_utf8(below), error); });
    std::sort(found.begin(), found.end());
    const std::size_t folder = list.folders.size();
    list.folders.push_back({path, 0});
    for (std::string& file : found) list.inputs.push_back({std::move(file), {}, folder, {}});
}

void add_database(const std::string& path, InputList& list, const Session& session) {
    const text::Result<std::vector<std::string>> docs = reader::list_documents(path);
    if (!docs || docs->empty()) {
        session.complain(text::as_utf8(path), docs ? no_document() : docs.error());
        list.failed = true;
        return;
    }
    for (const std::string& doc : *docs) list.inputs.push_back({path + "#" + doc, doc, {}, path});
}

void add_path(const std::string& path, InputList& list, const Session& session) {
    std::error_code ignored;
    const bool exists = path == "-" || fs::exists(path, ignored);
    const std::size_t hash = path.rfind('#');
    if (!exists && hash != std::string::npos && is_database_file(path.substr(0, hash)))
        list.inputs.push_back({path, path.substr(hash + 1), {}, path.substr(0, hash)});
    else if (is_database_file(path)) add_database(path, list, session);
    else if (path != "-" && fs::is_directory(path, ignored)) add_folder(path, list, session);
    else list.inputs.push_back({path, {}, {}, {}});
}

void remove_skipped(const InputFilter& skips, InputList& list) {
    std::erase_if(list.inputs, [&](const Input& input) {
        if (!skips(input.path)) return false;
        if (input.folder) ++list.folders[*input.folder].documents;
        return true;
    });
}

/// Each file's stem (in a database, its id), or its path where two share that.
void name_documents(std::vector<Input>& inputs) {
    std::map<std::string, std::size_t> times;
    for (Input& input : inputs) {
        if (input.database.empty()) input.doc = stem_of(input.path);
        ++times[input.doc];
    }
    for (Input& input : inputs)
        if (times[input.doc] > 1) input.doc = text::as_utf8(input.path);
}

}  // namespace

InputList list_inputs(const std::vector<std::string>& paths, const InputFilter& skips, const Session& session) {
    InputList list;
    for (const std::string& path : paths) add_path(path, list, session);
    if (skips) remove_skipped(skips, list);
    name_documents(list.inputs);
    return list;
}

text::Message no_document() { return {"holds no document that plandoc reads", "其中没有 plandoc 能读取的文件"}; }

}  // namespace plandoc::command
