#include "cmd/documents.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <system_error>
#include <thread>

#include "reader/detect.hpp"
#include "reader/plain_text.hpp"
#include "text/decode.hpp"
#include "text/utf8.hpp"

namespace plandoc::command {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 11> document_endings{".doc", ".docx", ".htm", ".html", ".md", ".odt",
                                                            ".ofd", ".pdf",  ".txt", ".wps",  ".zip"};

constexpr std::uintmax_t bytes_worth_threads = std::uintmax_t{1} << 20;  ///< a smaller file is read before threads are there

bool has_document_ending(const fs::path& path) {
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(document_endings.begin(), document_endings.end(), ending) != document_endings.end();
}

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
        else if (!is_folder && has_document_ending(path)) found(path.string());
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
    line.option("-j,--jobs", "N", jobs,
                {"documents worked on at once (default: one a core)", "同时处理的文件数（默认与处理器核数相同）"})
        ->check([language = line.language()](const std::string& given) {
            const bool digits = given.find_first_not_of("0123456789") == std::string::npos;
            const text::Message bad{"--jobs: not a number from 1 on: " + given, "--jobs：应为从 1 起的数：" + given};
            return digits && given.size() < 6 && std::stoi("0" + given) > 0 ? std::string() : bad.in(language);
        });
    line.flag("--strict", strict, {"exit with 2 where a line of a stream is bad", "流中有坏行时以状态 2 退出"});
}

Documents::Documents(const InputOptions& options, Session& session) : session_(session), strict_(options.strict) {
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

void Documents::expand(const std::string& path) {
    std::error_code ignored;
    if (path == "-" || !fs::is_directory(path, ignored)) {
        inputs_.push_back({path, {}, {}});
        return;
    }
    const std::size_t folder = folders_.size();
    folders_.push_back({path, 0});
    std::vector<std::string> found;
    walk(
        path, [&](std::string file) { found.push_back(std::move(file)); },
        [&](const std::string& below, const text::Error& error) { session_.note(text::as_utf8(below), error); });
    std::sort(found.begin(), found.end());
    for (std::string& file : found) inputs_.push_back({std::move(file), {}, folder});
}

/// Each file's stem, or its path where two files share the stem.
void Documents::name_documents() {
    std::map<std::string, std::size_t> times;
    for (Input& input : inputs_) {
        input.doc = stem_of(input.path);
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

void Documents::read(Load& load, const std::function<void(record::Plan&&)>& on_plan,
                     const std::function<void(Remark&&)>& on_remark) const {
    const Input& input = *load.input;
    const auto make_plan = [&](std::unique_ptr<reader::Document> document, std::string doc) {
        record::Plan plan = record::read_plan(std::move(document));
        plan.doc = std::move(doc);
        if (!load.is_batch && input.path != "-") plan.file = text::as_utf8(input.path);
        on_plan(std::move(plan));
    };
    if (!load.is_batch) {
        const auto fail = [&](const text::Error& error) {
            on_remark({input.path, input.doc, 0, error, input.folder.has_value()});
        };
        if (load.error) return fail(*load.error);
        text::Result<std::string> bytes = load.file.read_all();
        load.file = {};
        if (!bytes) return fail(bytes.error());
        text::Result<std::unique_ptr<reader::Document>> document = reader::read_document(std::move(*bytes), input.path, options_);
        if (!document) return fail(document.error());
        for (text::Message& note : (*document)->notes) on_remark({input.path, input.doc, 0, std::move(note), true});
        return make_plan(std::move(*document), input.doc);
    }
    std::uint64_t number = load.batch.first_line;
    if (load.batch.too_long) on_remark({input.path, std::to_string(number), number, reader::too_long(), !strict_});
    for (std::string_view rest = load.batch.lines(); !rest.empty(); ++number) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        reader::StreamDocument document = load.parser.parse(line);
        std::string doc = document.id.value_or(std::to_string(number));
        if (!document.text) on_remark({input.path, std::move(doc), number, document.text.error(), !strict_});
        else make_plan(reader::read_plain_text(std::move(*document.text)), std::move(doc));
    }
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
