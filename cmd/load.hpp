#pragma once
/// A load: what one thread reads in one go, and the plans that come of it. A file is one load, a stream of JSON lines many.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "cmd/input_list.hpp"
#include "reader/file.hpp"
#include "reader/ndjson.hpp"
#include "reader/read_document.hpp"
#include "record/plan.hpp"
#include "text/message.hpp"
#include "text/result.hpp"

namespace plandoc::command {

struct Load {
    const Input* input = nullptr;
    reader::File file;
    std::optional<text::Error> error;  ///< why `file` could not be opened
    bool is_batch = false;             ///< lines of a stream, in `batch`
    reader::LineBatches::Batch batch;
    reader::StreamParser parser;
};

/// What the user is told of a document, or of a line of a stream: that it could not be read, or how it was read.
struct Remark {
    std::string path;
    std::string doc;
    std::uint64_t line = 0;  ///< of the stream; 0: not of a stream
    text::Message message;
    bool is_note = false;      ///< no failure: found in a folder, a line that need not be perfect, a document read
    bool is_recorded = false;  ///< it stands in the output, so that the user is not told a second time
};

struct LoadOptions {
    reader::ReadOptions read;
    record::Extent extent = record::Extent::everything;
    bool strict = false;  ///< a bad line of a stream is a failure
};

/// Who takes what comes of a load.
struct LoadEvents {
    std::function<void(record::Plan&&)> on_plan;
    std::function<void(Remark&&)> on_remark;
};

/// Reads the documents of a load, in order. Never fails: what cannot be read is a remark.
void read_load(Load& load, const LoadOptions& options, const LoadEvents& events);

}  // namespace plandoc::command
