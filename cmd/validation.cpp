#include "cmd/validation.hpp"

#include <algorithm>
#include <utility>

#include "review/checks.hpp"

namespace plandoc::command {

using view::FindingFormat;

Validation::Validation(Measures& measures, const view::FindingsStyle& style, Documents& documents, Output& output,
                       Session& session)
    : measures_(measures),
      upper_(measures.upper ? &*measures.upper : nullptr),
      documents_(documents),
      output_(output),
      errors_are_records_(style.format == FindingFormat::json || style.format == FindingFormat::ndjson),
      writer_(style),
      progress_(session, documents.size()) {}

text::Result<void> Validation::run() {
    written_ = writer_.begin(bytes_);
    if (written_ && write())
        for_each_document<Product>(
            documents_, [&](record::Plan&& plan, Product& product) { add(plan, product); },
            [&](Remark&& remark, Product& product) { tell(std::move(remark), product); },
            [&](Product& product) { return take(product); });
    progress_.erase();
    if (written_) {
        written_ = writer_.end(bytes_);
        if (written_) write();
    }
    return written_ ? output_.finish() : written_;
}

bool Validation::found(review::FailOn limit) const {
    bool found = false;
    for (std::size_t severity = 0; severity < counts_.size(); ++severity)
        found = found || (counts_[severity] > 0 && review::fails(static_cast<review::Severity>(severity), limit));
    return found;
}

void Validation::add(const record::Plan& plan, Product& product) {
    review::Findings findings = review::find_findings(plan, measures_.configuration, upper_);
    if (measures_.baseline_use == BaselineUse::record) return record(plan, findings, product.piece);
    if (measures_.baseline_use == BaselineUse::leave_out)
        std::erase_if(findings,
                      [&](const review::Finding& finding) { return take_known(review::key_of(plan, upper_, finding)); });
    writer_.add(plan, findings, product.piece);
}

bool Validation::take_known(const std::string& key) {
    const std::lock_guard lock(baseline_mutex_);
    return measures_.baseline.take(key);
}

void Validation::record(const record::Plan& plan, const review::Findings& findings, view::FindingsPiece& piece) {
    ++piece.documents;
    for (const review::Finding& finding : findings) {
        ++piece.counts[static_cast<std::size_t>(finding.severity)];
        const std::string key = review::key_of(plan, upper_, finding);
        const std::lock_guard lock(baseline_mutex_);
        measures_.baseline.add(key);
    }
}

void Validation::tell(Remark&& remark, Product& product) const {
    if (remark.line > 0) writer_.add_error(remark.doc, remark.line, remark.message, product.piece);
    product.remarks.push_back(std::move(remark));
}

bool Validation::take(Product& product) {
    if (!product.remarks.empty()) progress_.erase();
    for (const Remark& remark : product.remarks) documents_.complain(remark, errors_are_records_);
    progress_.advance(product.piece.documents);
    checked_ += product.piece.documents;
    for (std::size_t severity = 0; severity < counts_.size(); ++severity) counts_[severity] += product.piece.counts[severity];
    writer_.take(product.piece, bytes_);
    product.piece.clear();
    product.remarks.clear();
    return write();
}

bool Validation::write() {
    written_ = output_.write(bytes_);
    bytes_.clear();
    return written_.has_value();
}

}  // namespace plandoc::command
