#include "cmd/plans.hpp"

#include <utility>

#include "cmd/output.hpp"

namespace plandoc::command {

std::vector<record::Plan> read_plans(Documents& documents) {
    using Plans = std::vector<record::Plan>;
    Plans all;
    for_each_document<Plans>(
        documents, [](record::Plan&& plan, Plans& plans) { plans.push_back(std::move(plan)); },
        [&](Plans& plans) {
            for (record::Plan& plan : plans) all.push_back(std::move(plan));
            plans.clear();
            return true;
        });
    return all;
}

bool write_answer(std::string_view bytes, const OutputOptions& options, Session& session) {
    text::Result<Output> output = Output::open(options.path);
    text::Result<void> written = output ? output->write(bytes) : text::Result<void>(text::error(output.error()));
    if (written) written = output->finish();
    if (!written) options.complain(written.error(), session);
    return written.has_value();
}

}  // namespace plandoc::command
