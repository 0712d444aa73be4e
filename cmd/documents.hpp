#pragma once
/// The documents that the inputs of a command hold: files, folders walked, standard input, streams of JSON lines.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cmd/command.hpp"
#include "cmd/crew.hpp"
#include "cmd/session.hpp"
#include "reader/file.hpp"
#include "reader/ndjson.hpp"
#include "reader/read_document.hpp"
#include "record/plan.hpp"

namespace plandoc::command {

/// Options of every command that reads documents.
struct InputOptions {
    std::vector<std::string> inputs;
    std::string kind, encoding;
    int jobs = 0;  ///< 0: as many as the machine has cores
    bool strict = false;
    record::Extent extent = record::Extent::everything;
    std::function<bool(const std::string& path)> skips;  ///< which files are left out without a word; empty: none

    void add_to(CommandLine& line, const std::string& synopsis);
};

/// One file, found in the arguments or in a folder of theirs.
struct Input {
    std::string path;                   ///< as given, "-" for standard input; DATABASE#ID for a document in a database
    std::string doc;                    ///< the id of its records, unless it is a stream
    std::optional<std::size_t> folder;  ///< index of the folder it was found in; what cannot be read there is passed over
    std::string database;               ///< the database's own path; empty for a file
};

/// What the user is told of a document, or of a line of a stream: that it could not be read, or how it was read.
struct Remark {
    std::string path;
    std::string doc;
    std::uint64_t line = 0;  ///< of the stream; 0: not of a stream
    text::Message message;
    bool is_note = false;  ///< no failure: found in a folder, a line that need not be perfect, a document read
};

/// What one thread works on in one go: a file, or some lines of a stream.
struct Load {
    const Input* input = nullptr;
    reader::File file;
    std::optional<text::Error> error;  ///< why `file` could not be opened
    bool is_batch = false;
    reader::LineBatches::Batch batch;
    reader::StreamParser parser;
};

/// Every input in its turn. Complains of what is not there before anything is read.
class Documents {
public:
    Documents(const InputOptions& options, Session& session);

    /// False where an input is wrong, so that nothing should be read (usage error).
    [[nodiscard]] bool usable() const { return usable_; }
    /// Some document was read.
    [[nodiscard]] bool any() const { return documents_read_ > 0; }
    /// Some input could not be read.
    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] std::size_t size() const { return inputs_.size(); }

    /// The next load; false where there is none. Called by one thread.
    [[nodiscard]] bool next(Load& load);
    /// Reads the documents of a load, in order. Called by any thread.
    void read(Load& load, const std::function<void(record::Plan&&)>& on_plan,
              const std::function<void(Remark&&)>& on_remark) const;
    /// Takes note of what came of a load, in input order.
    void count_read(const Load& load, std::size_t documents);
    /// `is_recorded`: a bad line stands in the output already.
    void complain(const Remark& remark, bool is_recorded = false);
    /// Behind the last load: complains of folders in which nothing could be read.
    void finish();

    [[nodiscard]] std::size_t workers() const { return workers_; }

private:
    class Reading;
    struct Folder {
        std::string path;
        std::size_t documents_read = 0;
    };
    void expand(const std::string& path);
    /// Whether the path names a database, or a document in one.
    [[nodiscard]] bool expand_database(const std::string& path);
    void name_documents();
    [[nodiscard]] bool open_next(Load& load);

    Session& session_;
    reader::ReadOptions options_;
    record::Extent extent_;
    bool strict_ = false;
    bool usable_ = true, failed_ = false;
    std::size_t workers_ = 1;
    std::size_t documents_read_ = 0;
    std::vector<Input> inputs_;
    std::vector<Folder> folders_;
    std::size_t next_input_ = 0;
    const Input* stream_input_ = nullptr;
    reader::File stream_file_;
    std::optional<reader::LineBatches> stream_;
};

/// Reads all documents on `documents.workers()` threads. `Product` is what the documents of one load come to: `add(plan,
/// product)` and `tell(remark, product)` fill it on any thread, `done(product)` takes it in input order on this one, and
/// stops everything by saying false.
template <typename Product, typename Add, typename Tell, typename Done>
void for_each_document(Documents& documents, Add add, Tell tell, Done done) {
    struct Slot {
        Load load;
        Product product;
        std::size_t read = 0;
    };
    run_in_order<Slot>(
        documents.workers(), [&](Slot& slot) { return documents.next(slot.load); },
        [&](Slot& slot) {
            slot.read = 0;
            documents.read(
                slot.load,
                [&](record::Plan&& plan) {
                    ++slot.read;
                    add(std::move(plan), slot.product);
                },
                [&](Remark&& remark) { tell(std::move(remark), slot.product); });
        },
        [&](Slot& slot) {
            documents.count_read(slot.load, slot.read);
            return done(slot.product);
        });
    documents.finish();
}

}  // namespace plandoc::command
