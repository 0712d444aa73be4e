#include "cmd/load.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>

#include "reader/bundle.hpp"
#include "reader/detect.hpp"
#include "reader/plain_text.hpp"
#include "reader/plan_database.hpp"
#include "text/decode.hpp"
#include "text/utf8.hpp"

namespace plandoc::command {

namespace {

/// One call of `read_load`.
class Reading {
public:
    Reading(Load& load, const LoadOptions& options, const LoadEvents& events)
        : load_(load), input_(*load.input), options_(options), events_(events) {}

    void run() {
        if (load_.is_batch) return read_lines();
        if (load_.error) return fail(*load_.error);
        if (!input_.database.empty()) return read_stored();
        text::Result<std::string> bytes = load_.file.read_all();
        load_.file = {};
        if (!bytes) return fail(bytes.error());
        if (options_.read.kind.value_or(reader::detect(*bytes, input_.path)) == reader::FileKind::zip)
            return read_members(*bytes);
        text::Result<std::unique_ptr<reader::Document>> document =
            reader::read_document(std::move(*bytes), input_.path, options_.read);
        if (!document) return fail(document.error());
        add(std::move(*document), input_.doc, input_.path == "-" ? std::string() : text::as_utf8(input_.path));
    }

private:
    void fail(const text::Error& error) { events_.on_remark({input_.path, input_.doc, 0, error, input_.folder.has_value()}); }

    void add(std::unique_ptr<reader::Document> document, std::string doc, std::string file) {
        for (text::Message& note : document->notes) events_.on_remark({input_.path, doc, 0, std::move(note), true});
        record::Plan plan = record::read_plan(std::move(document), options_.extent);
        plan.doc = std::move(doc);
        plan.file = std::move(file);
        events_.on_plan(std::move(plan));
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
        std::size_t read = 0;
        const text::Result<void> opened =
            reader::for_each_member(bytes, [&](const std::string& member, text::Result<std::string> content) {
                read += add_member(member, std::move(content)) ? 1 : 0;
            });
        if (!opened) return fail(opened.error());
        if (read == 0) fail(no_document());
    }

    /// False if the member cannot be read; a note says so then.
    bool add_member(const std::string& member, text::Result<std::string> content) {
        reader::ReadOptions options = options_.read;
        options.kind.reset();  // that is the archive's
        text::Result<std::unique_ptr<reader::Document>> document =
            content ? reader::read_document(std::move(*content), member, options) : text::error(content.error());
        const std::string path = input_.path + "!/" + member;
        if (!document) {
            events_.on_remark({path, {}, 0, document.error(), true});
            return false;
        }
        const bool shares_stem = input_.doc == text::as_utf8(input_.path);
        const std::string archive = shares_stem ? input_.path : std::filesystem::path(input_.path).filename().string();
        add(std::move(*document), text::as_utf8(archive + "!/" + member), text::as_utf8(path));
        return true;
    }

    /// A line of the stream, in the encoding that the user names; UTF-8 without one, as JSON is.
    reader::StreamDocument parse(std::string_view line) {
        const text::Encoding encoding = options_.read.encoding.value_or(text::Encoding::utf8);
        if (encoding == text::Encoding::utf8) return load_.parser.parse(line);
        text::Result<std::string> decoded = text::decode(std::string(line), encoding);
        if (!decoded) return {std::nullopt, text::error(decoded.error())};
        const std::size_t size = decoded->size();
        decoded->append(reader::LineBatches::padding, ' ');
        return load_.parser.parse(std::string_view(*decoded).substr(0, size));
    }

    void read_lines() {
        std::uint64_t number = load_.batch.first_line;
        const auto remark = [&](std::string doc, const text::Message& message) {
            events_.on_remark({input_.path, std::move(doc), number, message, !options_.strict});
        };
        if (load_.batch.too_long) remark(std::to_string(number), reader::too_long());
        for (std::string_view rest = load_.batch.lines(); !rest.empty(); ++number) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            const std::string_view line = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            reader::StreamDocument document = parse(line);
            std::string doc = document.id.value_or(std::to_string(number));
            if (!document.text) remark(std::move(doc), document.text.error());
            else add(reader::read_plain_text(std::move(*document.text)), std::move(doc), {});
        }
    }

    Load& load_;
    const Input& input_;
    const LoadOptions& options_;
    const LoadEvents& events_;
};

}  // namespace

void read_load(Load& load, const LoadOptions& options, const LoadEvents& events) { Reading(load, options, events).run(); }

}  // namespace plandoc::command
