#include "reader/ndjson.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <array>
#include <string>
#include <thread>
#include <vector>

using namespace plandoc;
using reader::LineBatches;

namespace {

/// A stream that holds `bytes`, written while it is read.
class Stream {
public:
    explicit Stream(std::string bytes) {
        REQUIRE(pipe(ends_.data()) == 0);
        writer_ = std::jthread([bytes = std::move(bytes), end = ends_[1]] {
            for (std::size_t at = 0; at < bytes.size();) {
                const ssize_t written = write(end, bytes.data() + at, bytes.size() - at);
                if (written <= 0) break;
                at += static_cast<std::size_t>(written);
            }
            close(end);
        });
    }
    ~Stream() { close(ends_[0]); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    [[nodiscard]] int descriptor() const { return ends_[0]; }

private:
    std::array<int, 2> ends_{};
    std::jthread writer_;
};

std::string message_of(reader::StreamParser& parser, std::string line) {
    line.resize(line.size() + LineBatches::padding, ' ');
    const reader::StreamDocument document = parser.parse(std::string_view(line).substr(0, line.size() - LineBatches::padding));
    return document.text ? "text " + *document.text + ", id " + document.id.value_or("none") : document.text.error().english;
}

}  // namespace

TEST_CASE("batches hold whole lines, all of them, numbered") {
    std::string bytes;
    for (int line = 1; line <= 40000; ++line) bytes += std::string(static_cast<std::size_t>(line % 97), 'x') + "\n";
    bytes += std::string(1000000, 'y') + "\nlast, without an end";
    const Stream stream(bytes);
    LineBatches batches(stream.descriptor(), "begun ");
    LineBatches::Batch batch;
    std::string joined;
    std::uint64_t next_line = 1;
    while (batches.next(batch).value()) {
        CHECK(batch.first_line == next_line);
        for (const char c : batch.lines()) next_line += c == '\n' ? 1 : 0;
        CHECK(batch.bytes.size() >= batch.size + LineBatches::padding);
        joined += batch.lines();
        if (joined.size() < bytes.size()) CHECK(batch.lines().ends_with('\n'));
    }
    CHECK(joined == "begun " + bytes);
}

TEST_CASE("an empty stream has no batch") {
    const Stream stream("");
    LineBatches batches(stream.descriptor());
    LineBatches::Batch batch;
    CHECK_FALSE(batches.next(batch).value());
}

TEST_CASE("a line is a document or says why not") {
    reader::StreamParser parser;
    CHECK(message_of(parser, R"({"id":"a","text":"一\n二"})") == "text 一\n二, id a");
    CHECK(message_of(parser, R"({"text":"x","more":[1,{"id":2}],"id":7})") == "text x, id 7");
    CHECK(message_of(parser, R"({"text":"x"})") == "text x, id none");
    CHECK(message_of(parser, "\xEF\xBB\xBF{\"text\":\"x\"}\r") == "text x, id none");
    CHECK(message_of(parser, "") == "not valid JSON");
    CHECK(message_of(parser, R"({"text":"x"} y)") == "not valid JSON");
    CHECK(message_of(parser, R"({"text":"\ud800"})") == "not valid JSON");
    CHECK(message_of(parser, "{\"text\":\"\xFF\"}") == "not valid UTF-8 at byte 9");
    CHECK(message_of(parser, R"(["text"])") == "not a JSON object");
    CHECK(message_of(parser, R"({"id":"a"})") == "has no \"text\"");
    CHECK(message_of(parser, R"({"text":5})") == "\"text\" is not a string");
    CHECK(message_of(parser, R"({"text":"x","id":[]})") == "\"id\" is neither string nor number");
    CHECK(message_of(parser, R"({"text":"a\u0000"})") == "\"text\" holds a NUL character");
}
