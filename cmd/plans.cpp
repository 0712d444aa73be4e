#include "cmd/plans.hpp"

#include <utility>

#include "cmd/output.hpp"
#include "cmd/progress.hpp"

namespace plandoc::command {

namespace {

struct Product {
    std::vector<record::Plan> plans;
    std::vector<Remark> remarks;
};

}  // namespace

std::vector<record::Plan> read_plans(Documents& documents, Session& session) {
    std::vector<record::Plan> plans;
    Progress progress(session, documents.size());
    for_each_document<Product>(
        documents, [](record::Plan&& plan, Product& product) { product.plans.push_back(std::move(plan)); },
        [](Remark&& remark, Product& product) { product.remarks.push_back(std::move(remark)); },
        [&](Product& product) {
            if (!product.remarks.empty()) progress.erase();
            for (const Remark& remark : product.remarks) documents.complain(remark);
            progress.advance(product.plans.size());
            for (record::Plan& plan : product.plans) plans.push_back(std::move(plan));
            product = {};
            return true;
        });
    progress.erase();
    return plans;
}

bool write_answer(std::string_view bytes, const OutputOptions& options, Session& session) {
    text::Result<Output> output = Output::open(options.path);
    text::Result<void> written = output ? output->write(bytes) : text::Result<void>(text::error(output.error()));
    if (written) written = output->finish();
    if (!written) options.complain(written.error(), session);
    return written.has_value();
}

}  // namespace plandoc::command
