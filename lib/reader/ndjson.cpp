#include "reader/ndjson.hpp"

#include <simdjson.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "reader/file.hpp"
#include "text/decode.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // some programs put it before the first line
constexpr std::size_t batch_bytes = std::size_t{256} << 10;
static_assert(LineBatches::padding >= simdjson::SIMDJSON_PADDING);

text::Error not_json(std::string_view line) {
    if (!text::find_invalid_utf8(line)) return {"not valid JSON", "不是有效的 JSON"};
    return text::decode(std::string(line), text::Encoding::utf8).error();
}
text::Error not_an_object() { return {"not a JSON object", "不是 JSON 对象"}; }
text::Error no_text() { return {"has no \"text\"", "没有 \"text\""}; }
text::Error text_is_no_string() { return {"\"text\" is not a string", "\"text\" 不是字符串"}; }
text::Error id_is_no_string() { return {"\"id\" is neither string nor number", "\"id\" 既不是字符串也不是数字"}; }
text::Error has_null() { return {"\"text\" holds a NUL character", "\"text\" 含有 NUL 字符"}; }

std::size_t last_line_feed(std::string_view bytes) {
    const void* const found = ::memrchr(bytes.data(), '\n', bytes.size());
    if (found == nullptr) return std::string_view::npos;
    return static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data());
}

std::uint64_t count_line_feeds(std::string_view bytes) {
    std::uint64_t count = 0;
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1)) ++count;
    return count;
}

}  // namespace

text::Result<bool> LineBatches::read_more(Batch& batch) {
    if (batch.bytes.size() - batch.size < batch_bytes + padding)
        batch.bytes.resize(std::max(batch.size * 2, batch.size + batch_bytes + padding));
    const std::size_t room = batch.bytes.size() - padding - batch.size;
    for (;;) {
        const ssize_t got = ::read(descriptor_, batch.bytes.data() + batch.size, room);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return text::error(system_error(errno));
        batch.size += static_cast<std::size_t>(got);
        return got > 0;
    }
}

/// Reads on to the end of a line that is too long, and keeps nothing of it.
text::Result<bool> LineBatches::skip_line(Batch& batch) {
    for (;;) {
        batch.size = 0;
        const text::Result<bool> more = read_more(batch);
        if (!more || !*more) return more;
        const std::size_t end = batch.lines().find('\n');
        if (end == std::string_view::npos) continue;
        rest_ = batch.lines().substr(end + 1);
        batch.size = 0;
        return true;
    }
}

text::Result<bool> LineBatches::next(Batch& batch) {
    batch.first_line = line_;
    batch.too_long = false;
    batch.size = rest_.size();
    if (batch.bytes.size() < batch.size + padding) batch.bytes.resize(batch.size + padding);
    std::copy(rest_.begin(), rest_.end(), batch.bytes.begin());
    rest_.clear();
    std::size_t end = last_line_feed(batch.lines());
    while (!at_end_ && end == std::string_view::npos) {
        const std::size_t looked_at = batch.size;
        const text::Result<bool> more = read_more(batch);
        if (!more) return more;
        at_end_ = !*more;
        const std::size_t found = last_line_feed(batch.lines().substr(looked_at));
        if (found != std::string_view::npos) end = looked_at + found;
        if (end == std::string_view::npos && batch.size > max_document_bytes) {
            batch.too_long = true;
            ++line_;
            return skip_line(batch).map([](bool) { return true; });
        }
    }
    if (!at_end_) {
        rest_ = batch.lines().substr(end + 1);
        batch.size = end + 1;
    }
    line_ += count_line_feeds(batch.lines());
    return batch.size > 0;
}

struct StreamParser::State {
    simdjson::dom::parser parser;
};

StreamParser::StreamParser() : state_(std::make_unique<State>()) {}
StreamParser::~StreamParser() = default;
StreamParser::StreamParser(StreamParser&&) noexcept = default;
StreamParser& StreamParser::operator=(StreamParser&&) noexcept = default;

StreamDocument StreamParser::parse(std::string_view line) {
    StreamDocument document{std::nullopt, text::error(no_text())};
    if (line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
    simdjson::dom::element element;
    if (state_->parser.parse(line.data(), line.size(), false).get(element) != simdjson::SUCCESS) {
        document.text = text::error(not_json(line));
        return document;
    }
    simdjson::dom::object object;
    if (element.get(object) != simdjson::SUCCESS) {
        document.text = text::error(not_an_object());
        return document;
    }
    bool id_is_odd = false;
    for (const auto& [key, value] : object) {
        std::string_view string;
        const bool is_string = value.get(string) == simdjson::SUCCESS;
        if (key == "id") {
            if (is_string) document.id = string;
            else if (value.is_number()) document.id = simdjson::minify(value);
            else id_is_odd = !value.is_null();
        } else if (key == "text") {
            if (!is_string) document.text = text::error(text_is_no_string());
            else if (string.find('\0') != std::string_view::npos) document.text = text::error(has_null());
            else document.text = std::string(string);
        }
    }
    if (id_is_odd && document.text) document.text = text::error(id_is_no_string());
    return document;
}

}  // namespace plandoc::reader
