#include "cmd/documents.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <thread>

#include "reader/detect.hpp"
#include "text/decode.hpp"
#include "text/utf8.hpp"

namespace plandoc::command {

namespace {

constexpr std::uintmax_t bytes_worth_threads = std::uintmax_t{1} << 20;  ///< a smaller file is read before threads are there
constexpr std::size_t most_workers = 1024;

/// Those that help names; text::parse_encoding takes other spellings too.
constexpr std::array<std::string_view, 7> encoding_names{"utf-8", "gb18030", "gbk", "gb2312", "big5", "utf-16le", "utf-16be"};

/// Complains of an option that is wrong; false then.
bool check(const InputOptions& options, const Session& session) {
    const bool knows_encoding = options.encoding.empty() || text::parse_encoding(options.encoding);
    if (!knows_encoding)
        session.complain("", no_such_choice("--encoding", options.encoding, {encoding_names.begin(), encoding_names.end()}));
    const std::optional<text::Encoding> encoding = text::parse_encoding(options.encoding);
    const bool is_wide = encoding == text::Encoding::utf16le || encoding == text::Encoding::utf16be;
    const bool can_cut = !is_wide || reader::parse_file_kind(options.kind) != reader::FileKind::ndjson;
    if (!can_cut)
        session.complain("", {"a stream of JSON lines is not read in UTF-16: convert it to UTF-8",
                              "JSON 行数据流不能用 UTF-16：请转换为 UTF-8"});
    if (options.inputs.empty())
        session.complain("", {"no INPUT: name a file or a folder, or - for standard input",
                              "没有输入：请给出文件或目录，或用 - 表示标准输入"});
    const bool has_input_once = std::count(options.inputs.begin(), options.inputs.end(), "-") +
                                    std::count(options.also_read.begin(), options.also_read.end(), "-") <=
                                1;
    if (!has_input_once) session.complain("", {"standard input (-) can be given once", "标准输入（-）只能给一次"});
    return knows_encoding && can_cut && !options.inputs.empty() && has_input_once;
}

/// Complains of a file that would be read and written; false then. A device or pipe may be both.
bool outputs_are_apart(const InputOptions& options, const std::vector<Input>& inputs, const Session& session) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    for (const std::string& output : options.written) {
        if (output.empty() || output == "-" || !fs::is_regular_file(output, ignored)) continue;
        const auto is_output = [&](const std::string& path) {
            return fs::equivalent(path == "-" ? "/dev/stdin" : path, output, ignored);
        };
        const bool is_read = std::any_of(options.also_read.begin(), options.also_read.end(), is_output) ||
                             std::any_of(inputs.begin(), inputs.end(), [&](const Input& input) {
                                 return is_output(input.database.empty() ? input.path : input.database);
                             });
        if (!is_read) continue;
        session.complain(text::as_utf8(output),
                         {"is also read: write to another file", "同时也是要读取的文件：请写入另一个文件"});
        return false;
    }
    return true;
}

/// Threads for `jobs` documents at once (0: as many as there are cores).
std::size_t workers_for(int jobs, const std::vector<Input>& inputs) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    const bool is_one_small_file = inputs.size() == 1 && fs::is_regular_file(inputs.front().path, ignored) &&
                                   fs::file_size(inputs.front().path, ignored) < bytes_worth_threads;
    if (is_one_small_file) return 1;
    const std::size_t wanted = jobs > 0 ? static_cast<std::size_t>(jobs) : std::max(1U, std::thread::hardware_concurrency());
    return std::min(wanted, most_workers);
}

}  // namespace

void InputOptions::add_to(CommandLine& line, const std::string& synopsis) {
    line.inputs(synopsis, inputs,
                {"a file, a folder (its .txt .md .html .htm .docx .pdf .doc .wps .odt .ofd .zip files, at any depth), a database "
                 "that plandoc wrote (plans.db#ID for one of its documents), or - for standard input",
                 "文件、目录（逐层读取其中的 .txt .md .html .htm .docx .pdf .doc .wps .odt .ofd .zip 文件）、plandoc 写成的数据库"
                 "（plans.db#ID 指其中一个文件），或 - 表示标准输入"});
    line.choice("--input-format", "KIND", kind, reader::file_kind_names,
                {"what the inputs are, if not as detected", "输入的类型，代替自动识别"});
    const std::string encodings = fmt::format("{}", fmt::join(encoding_names, ", "));
    line.option("--encoding", "NAME", encoding,
                {"encoding of text, if not as detected: " + encodings, "文本的编码，代替自动识别：" + encodings});
    line.number("-j,--jobs", jobs, 1,
                {"documents worked on at once (default: one per core)", "同时处理的文件数（默认与处理器核数相同）"});
    line.flag("--strict", strict, {"exit with 2 if a line of a stream is bad", "流中有坏行时以状态 2 退出"});
}

Documents::Documents(const InputOptions& options, Session& session)
    : session_(session),
      options_{{reader::parse_file_kind(options.kind), text::parse_encoding(options.encoding)}, options.extent, options.strict},
      usable_(check(options, session)),
      list_(list_inputs(options.inputs, options.skips, session)),
      failed_(list_.failed),
      workers_(workers_for(options.jobs, list_.inputs)),
      progress_(session, list_.inputs.size()) {
    usable_ = usable_ && outputs_are_apart(options, list_.inputs, session);
}

bool Documents::open_next(Load& load) {
    if (next_input_ == list_.inputs.size()) return false;
    load.input = &list_.inputs[next_input_++];
    load.is_batch = false;
    load.error.reset();
    if (!load.input->database.empty()) return true;
    text::Result<reader::File> file = reader::File::open(load.input->path);
    bool is_stream = options_.read.kind == reader::FileKind::ndjson;
    if (file && !options_.read.kind) {
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

void Documents::report(const Load& load, std::size_t documents, const std::vector<Remark>& remarks) {
    documents_read_ += documents;
    if (load.input->folder) list_.folders[*load.input->folder].documents += documents;
    if (!remarks.empty()) progress_.erase();
    for (const Remark& remark : remarks) complain(remark);
    progress_.advance(documents);
}

void Documents::complain(const Remark& remark) {
    failed_ = failed_ || !remark.is_note;
    if (remark.is_recorded) return;
    std::string place = text::as_utf8(remark.path);
    if (remark.line > 0) place += ":" + std::to_string(remark.line);
    if (remark.is_note) session_.note(place, remark.message);
    else session_.complain(place, remark.message);
}

void Documents::note(std::string_view place, const text::Message& message) {
    progress_.erase();
    session_.note(place, message);
}

void Documents::finish() {
    progress_.erase();
    for (const InputFolder& folder : list_.folders) {
        if (folder.documents > 0) continue;
        session_.complain(text::as_utf8(folder.path), no_document());
        failed_ = true;
    }
}

}  // namespace plandoc::command
