#pragma once
/// The documents that the inputs of a command hold, read on several threads and handed on in the order of the inputs.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cmd/command.hpp"
#include "cmd/crew.hpp"
#include "cmd/input_list.hpp"
#include "cmd/load.hpp"
#include "cmd/progress.hpp"
#include "cmd/session.hpp"
#include "reader/file.hpp"
#include "reader/ndjson.hpp"
#include "record/plan.hpp"

namespace plandoc::command {

/// Options of every command that reads documents.
struct InputOptions {
    std::vector<std::string> inputs;
    std::string kind, encoding;
    int jobs = 0;  ///< 0: as many as the machine has cores
    bool strict = false;
    std::vector<std::string> also_read, written;  ///< files that other options name; empty ones are none
    record::Extent extent = record::Extent::everything;
    InputFilter skips;

    void add_to(CommandLine& line, const std::string& synopsis);
};

/// Every input in its turn. Tells the user what cannot be read, and on a terminal how far the work is.
class Documents {
public:
    /// Complains of wrong options, and of databases and folders that cannot be read.
    Documents(const InputOptions& options, Session& session);

    /// False where an option is wrong, no input is given, or a file would be both read and written: nothing should be read then.
    [[nodiscard]] bool usable() const { return usable_; }
    /// Some input could not be read.
    [[nodiscard]] bool failed() const { return failed_; }
    /// Nor could any other: no reason to make a file, or to replace an older one.
    [[nodiscard]] bool read_nothing() const { return failed_ && documents_read_ == 0; }

    /// The next load; false where there is none. Called by one thread.
    [[nodiscard]] bool next(Load& load);
    /// Reads the documents of a load, in order. Called by any thread.
    void read(Load& load, const LoadEvents& events) const { read_load(load, options_, events); }
    /// Tells the user what came of a load. Called by one thread, in input order.
    void report(const Load& load, std::size_t documents, const std::vector<Remark>& remarks);
    /// Behind the last load: complains of folders in which nothing could be read.
    void finish();
    /// What the user may want to know beside that.
    void note(std::string_view place, const text::Message& message);

    [[nodiscard]] std::size_t workers() const { return workers_; }

private:
    [[nodiscard]] bool open_next(Load& load);
    void complain(const Remark& remark);

    Session& session_;
    LoadOptions options_;
    bool usable_;
    InputList list_;
    bool failed_;
    std::size_t workers_;
    std::size_t documents_read_ = 0;
    Progress progress_;
    std::size_t next_input_ = 0;
    const Input* stream_input_ = nullptr;
    reader::File stream_file_;
    std::optional<reader::LineBatches> stream_;
};

/// Reads all documents on `documents.workers()` threads. `Product` is what the documents of one load come to: `add(plan,
/// product)` and `tell(remark, product)` fill it on any thread, `done(product)` takes it in input order on this one, and
/// stops everything by saying false. `tell` returns whether the product holds the remark, so that the user is not told a second
/// time.
template <typename Product, typename Add, typename Tell, typename Done>
void for_each_document(Documents& documents, Add add, Tell tell, Done done) {
    struct Slot {
        Load load;
        Product product;
        std::vector<Remark> remarks;
        std::size_t read = 0;
    };
    const auto read = [&](Slot& slot) {
        slot.read = 0;
        slot.remarks.clear();
        const auto on_plan = [&](record::Plan&& plan) {
            ++slot.read;
            add(std::move(plan), slot.product);
        };
        const auto on_remark = [&](Remark&& remark) {
            remark.is_recorded = tell(remark, slot.product);
            slot.remarks.push_back(std::move(remark));
        };
        documents.read(slot.load, {on_plan, on_remark});
    };
    const auto hand_on = [&](Slot& slot) {
        documents.report(slot.load, slot.read, slot.remarks);
        return done(slot.product);
    };
    run_in_order<Slot>(
        documents.workers(), [&](Slot& slot) { return documents.next(slot.load); }, read, hand_on);
    documents.finish();
}

/// The same where remarks are only for the user.
template <typename Product, typename Add, typename Done>
void for_each_document(Documents& documents, Add add, Done done) {
    for_each_document<Product>(
        documents, add, [](const Remark&, Product&) { return false; }, done);
}

}  // namespace plandoc::command
