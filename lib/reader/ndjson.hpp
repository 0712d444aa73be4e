#pragma once
/// Streams of documents, one JSON object a line:
///     {"id":"c1","text":"…"}     other members are ignored; without an id the line number is the id

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::reader {

/// Whole lines from a descriptor, a batch at a time, in memory that does not grow with the stream.
class LineBatches {
public:
    static constexpr std::size_t padding = 64;  ///< bytes behind the lines that a parser may look at

    struct Batch {
        std::string bytes;             ///< the lines with their line feeds, and padding behind them
        std::size_t size = 0;          ///< without the padding
        std::uint64_t first_line = 1;  ///< number of the first
        bool too_long = false;         ///< its one line is longer than a document may be, and is not here

        [[nodiscard]] std::string_view lines() const { return std::string_view(bytes).substr(0, size); }
    };

    /// `beginning` was read from the descriptor already.
    explicit LineBatches(int descriptor, std::string beginning = {}) : descriptor_(descriptor), rest_(std::move(beginning)) {}

    /// Reads the next lines, as many as are there now, up to about 256 KiB or one longer line; false at the end of the stream.
    [[nodiscard]] text::Result<bool> next(Batch& batch);

private:
    [[nodiscard]] text::Result<bool> read_more(Batch& batch);
    [[nodiscard]] text::Result<bool> skip_line(Batch& batch);

    int descriptor_;
    std::string rest_;  ///< read but not handed out
    std::uint64_t line_ = 1;
    bool at_end_ = false;
};

struct StreamDocument {
    std::optional<std::string> id;
    text::Result<std::string> text;  ///< valid UTF-8 without NUL, or why there is none
};

/// Reads the lines of a stream. Each thread needs its own, whose buffers serve all its lines.
class StreamParser {
public:
    StreamParser();
    ~StreamParser();
    StreamParser(StreamParser&&) noexcept;
    StreamParser& operator=(StreamParser&&) noexcept;

    /// One line of a batch, without its line feed.
    [[nodiscard]] StreamDocument parse(std::string_view line);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace plandoc::reader
