#include "cmd/documents.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <system_error>
#include <thread>

#include "reader/bundle.hpp"
#include "reader/detect.hpp"
#include "reader/plain_text.hpp"
#include "reader/plan_database.hpp"
#include "text/decode.hpp"
#include "text/utf8.hpp"

namespace plandoc::command {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t bytes_worth_threads = std::uintmax_t{1} << 20;  ///< a smaller file is read before threads are there

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

std::string stem_of(const std::string& path) { return path == "-" ? path : text::as_utf8(fs::path(path).stem().string()); }

text::Message no_document() { return {"holds no document", "其中没有文件"}; }

}  // namespace

void InputOptions::add_to(CommandLine& line, const std::string& synopsis) {
    line.inputs(synopsis, inputs,
                {"a file, a folder (its .txt .md .html .htm .docx .pdf .doc .wps .odt .ofd .zip files, at any depth), or - for "
                 "standard input",
                 "文件、目录（逐层读取其中的 .txt .md .html .htm .docx .pdf .doc .wps .odt .ofd .zip 文件），或 - 表示标准输入"});
    line.choice("--input-format", "KIND", kind, reader::file_kind_names,
                {"what the inputs are, if not as detected", "输入的类型，代替自动识别"});
    line.option("--encoding", "NAME", encoding,
                {"encoding of text, if not as detected: utf-8, gb18030, gbk, gb2312, big5, utf-16le, utf-16be",
                 "文本的编码，代替自动识别：utf-8, gb18030, gbk, gb2312, big5, utf-16le, utf-16be"});
    line.number("-j,--jobs", jobs, 1,
                {"documents worked on at once (default: one a core)", "同时处理的文件数（默认与处理器核数相同）"});
    line.flag("--strict", strict, {"exit with 2 where a line of a stream is bad", "流中有坏行时以状态 2 退出"});
}

Documents::Documents(const InputOptions& options, Session& session)
    : session_(session), extent_(options.extent), strict_(options.strict) {
    options_.kind = reader::parse_file_kind(options.kind);
    if (!options.encoding.empty()) {
        options_.encoding = text::parse_encoding(options.encoding);
        if (!options_.encoding) {
            session_.complain("", {"unknown encoding " + options.encoding, "没有编码 " + options.encoding});
            usable_ = false;
        }
    }
    if (options.inputs.empty()) {
        session_.complain("", {"no INPUT; see --help", "没有输入，见 --help"});
        usable_ = false;
    }
    for (const std::string& path : options.inputs) expand(path);
    if (options.skips) {
        const auto skipped = [&](const Input& input) {
            if (!options.skips(input.path)) return false;
            if (input.folder) ++folders_[*input.folder].documents_read;
            return true;
        };
        inputs_.erase(std::remove_if(inputs_.begin(), inputs_.end(), skipped), inputs_.end());
    }
    name_documents();
    std::error_code ignored;
    const std::size_t wanted =
        options.jobs > 0 ? static_cast<std::size_t>(options.jobs) : std::max(1U, std::thread::hardware_concurrency());
    const bool one_small_file = inputs_.size() == 1 && fs::is_regular_file(inputs_[0].path, ignored) &&
                                fs::file_size(inputs_[0].path, ignored) < bytes_worth_threads;
    workers_ = one_small_file ? 1 : std::min<std::size_t>(wanted, 1024);
}

bool Documents::expand_database(const std::string& path) {
    const auto is_database = [](const std::string& file) {
        std::error_code ignored;
        if (!fs::is_regular_file(file, ignored)) return false;  // looking into a pipe would empty it
        text::Result<reader::File> opened = reader::File::open(file);
        const text::Result<std::string_view> beginning = opened ? opened->peek() : text::error(opened.error());
        return beginning && reader::is_database(*beginning);
    };
    std::error_code ignored;
    const std::size_t hash = path.rfind('#');
    if (hash != std::string::npos && !fs::exists(path, ignored) && is_database(path.substr(0, hash))) {
        inputs_.push_back({path, path.substr(hash + 1), {}, path.substr(0, hash)});
        return true;
    }
    if (!is_database(path)) return false;
    const text::Result<std::vector<std::string>> docs = reader::list_documents(path);
    const std::size_t before = inputs_.size();
    if (docs)
        for (const std::string& doc : *docs) inputs_.push_back({path + "#" + doc, doc, {}, path});
    if (inputs_.size() > before) return true;
    session_.complain(text::as_utf8(path), docs ? no_document() : docs.error());
    failed_ = true;
    return true;
}

void Documents::expand(const std::string& path) {
    if (expand_database(path)) return;
    std::error_code ignored;
    if (path == "-" || !fs::is_directory(path, ignored)) {
        inputs_.push_back({path, {}, {}, {}});
        return;
    }
    const std::size_t folder = folders_.size();
    folders_.push_back({path, 0});
    std::vector<std::string> found;
    walk(
        path, [&](std::string file) { found.push_back(std::move(file)); },
        [&](const std::string& below, const text::Error& error) { session_.note(text::as_utf8(below), error); });
    std::sort(found.begin(), found.end());
    for (std::string& file : found) inputs_.push_back({std::move(file), {}, folder, {}});
}

/// Each file's stem (in a database, its id), or its path where two share that.
void Documents::name_documents() {
    std::map<std::string, std::size_t> times;
    for (Input& input : inputs_) {
        if (input.database.empty()) input.doc = stem_of(input.path);
        ++times[input.doc];
    }
    for (Input& input : inputs_)
        if (times[input.doc] > 1) input.doc = text::as_utf8(input.path);
}

bool Documents::open_next(Load& load) {
    if (next_input_ == inputs_.size()) return false;
    load.input = &inputs_[next_input_++];
    load.is_batch = false;
    load.error.reset();
    if (!load.input->database.empty()) return true;
    text::Result<reader::File> file = reader::File::open(load.input->path);
    bool is_stream = options_.kind == reader::FileKind::ndjson;
    if (file && !options_.kind) {
        const text::Result<std::string_view> beginning = file->peek();
        if (!beginning) file = text::error(beginning.error());
        else is_stream = reader::detect(*beginning, load.input->path) == reader::FileKind::ndjson;
    }
    if (!file) {
        load.error = std::move(file.error());
        return true;
    }
    if (!is_stream) {
        load.file = std::move(*file);
        return true;
    }
    stream_input_ = load.input;
    stream_file_ = std::move(*file);
    stream_.emplace(stream_file_.descriptor(), stream_file_.take_beginning());
    return next(load);
}

bool Documents::next(Load& load) {
    if (!stream_) return open_next(load);
    load.input = stream_input_;
    load.is_batch = true;
    load.error.reset();
    const text::Result<bool> more = stream_->next(load.batch);
    if (more && *more) return true;
    stream_.reset();
    stream_file_ = {};
    if (more) return open_next(load);
    load.is_batch = false;
    load.error = more.error();
    return true;
}

/// One call of `read`: what it is given, and to whom it tells what.
class Documents::Reading {
public:
    Reading(const Documents& documents, Load& load, const std::function<void(record::Plan&&)>& on_plan,
            const std::function<void(Remark&&)>& on_remark)
        : options_(documents.options_),
          extent_(documents.extent_),
          strict_(documents.strict_),
          load_(load),
          input_(*load.input),
          on_plan_(on_plan),
          on_remark_(on_remark) {}

    void run() {
        if (load_.is_batch) return read_lines();
        if (load_.error) return fail(*load_.error);
        if (!input_.database.empty()) return read_stored();
        text::Result<std::string> bytes = load_.file.read_all();
        load_.file = {};
        if (!bytes) return fail(bytes.error());
        if (options_.kind.value_or(reader::detect(*bytes, input_.path)) == reader::FileKind::zip) return read_members(*bytes);
        text::Result<std::unique_ptr<reader::Document>> document =
            reader::read_document(std::move(*bytes), input_.path, options_);
        if (!document) return fail(document.error());
        add(std::move(*document), input_.doc, input_.path == "-" ? std::string() : text::as_utf8(input_.path));
    }

private:
    void fail(const text::Error& error) { on_remark_({input_.path, input_.doc, 0, error, input_.folder.has_value()}); }

    void add(std::unique_ptr<reader::Document> document, std::string doc, std::string file) {
        for (text::Message& note : document->notes) on_remark_({input_.path, doc, 0, std::move(note), true});
        record::Plan plan = record::read_plan(std::move(document), extent_);
        plan.doc = std::move(doc);
        plan.file = std::move(file);
        on_plan_(std::move(plan));
    }

    void read_stored() {
        const std::size_t id = input_.database.size() + 1;  // behind the #
        text::Result<reader::StoredDocument> stored =
            reader::read_stored(input_.database, std::string_view(input_.path).substr(id));
        if (!stored) return fail(stored.error());
        add(std::move(stored->document), input_.doc, std::move(stored->file));
    }

    /// A member that cannot be read is passed over, as a file in a folder is.
    void read_members(const std::string& bytes) {
        const std::string name = fs::path(input_.path).filename().string();
        reader::ReadOptions options = options_;
        options.kind.reset();
        std::size_t read = 0;
        const text::Result<void> opened =
            reader::for_each_member(bytes, [&](const std::string& member, text::Result<std::string> content) {
                text::Result<std::unique_ptr<reader::Document>> document =
                    content ? reader::read_document(std::move(*content), member, options) : text::error(content.error());
                const std::string path = input_.path + "!/" + member;
                if (!document) return on_remark_({path, {}, 0, document.error(), true});
                ++read;
                const bool by_path = input_.doc == text::as_utf8(input_.path);  // another input has the same stem
                add(std::move(*document), text::as_utf8(by_path ? path : name + "!/" + member), text::as_utf8(path));
            });
        if (!opened) return fail(opened.error());
        if (read == 0) fail(no_document());
    }

    void read_lines() {
        std::uint64_t number = load_.batch.first_line;
        const auto remark = [&](std::string doc, const text::Message& message) {
            on_remark_({input_.path, std::move(doc), number, message, !strict_});
        };
        if (load_.batch.too_long) remark(std::to_string(number), reader::too_long());
        for (std::string_view rest = load_.batch.lines(); !rest.empty(); ++number) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            const std::string_view line = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            reader::StreamDocument document = load_.parser.parse(line);
            std::string doc = document.id.value_or(std::to_string(number));
            if (!document.text) remark(std::move(doc), document.text.error());
            else add(reader::read_plain_text(std::move(*document.text)), std::move(doc), {});
        }
    }

    const reader::ReadOptions& options_;
    record::Extent extent_;
    bool strict_;
    Load& load_;
    const Input& input_;
    const std::function<void(record::Plan&&)>& on_plan_;
    const std::function<void(Remark&&)>& on_remark_;
};

void Documents::read(Load& load, const std::function<void(record::Plan&&)>& on_plan,
                     const std::function<void(Remark&&)>& on_remark) const {
    Reading(*this, load, on_plan, on_remark).run();
}

void Documents::count_read(const Load& load, std::size_t documents) {
    documents_read_ += documents;
    if (load.input->folder) folders_[*load.input->folder].documents_read += documents;
}

void Documents::complain(const Remark& remark, bool is_recorded) {
    failed_ = failed_ || !remark.is_note;
    if (is_recorded && remark.line > 0) return;
    std::string place = text::as_utf8(remark.path);
    if (remark.line > 0) place += ":" + std::to_string(remark.line);
    if (remark.is_note) session_.note(place, remark.message);
    else session_.complain(place, remark.message);
}

void Documents::finish() {
    for (const Folder& folder : folders_) {
        if (folder.documents_read > 0) continue;
        session_.complain(text::as_utf8(folder.path), no_document());
        failed_ = true;
    }
}

}  // namespace plandoc::command
