#include "cmd/validation.hpp"

#include <algorithm>
#include <utility>

#include "review/checks.hpp"

namespace plandoc::command {

Validation::Validation(Measures& measures, const view::FindingsStyle& style, Documents& documents, Output& output)
    : measures_(measures),
      upper_(measures.upper ? &*measures.upper : nullptr),
      documents_(documents),
      output_(output),
      writer_(style) {}

text::Result<void> Validation::run() {
    written_ = writer_.begin(bytes_);
    if (written_ && write())
        for_each_document<view::FindingsPiece>(
            documents_, [&](record::Plan&& plan, view::FindingsPiece& piece) { add(plan, piece); },
            [&](const Remark& remark, view::FindingsPiece& piece) {
                return remark.line > 0 && writer_.add_error(remark.doc, remark.line, remark.message, piece);
            },
            [&](view::FindingsPiece& piece) { return take(piece); });
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

void Validation::add(const record::Plan& plan, view::FindingsPiece& piece) {
    review::Findings findings = review::find_findings(plan, measures_.configuration, upper_);
    if (measures_.baseline_use == BaselineUse::record) return record(plan, findings, piece);
    if (measures_.baseline_use == BaselineUse::leave_out)
        std::erase_if(findings,
                      [&](const review::Finding& finding) { return take_known(review::key_of(plan, upper_, finding)); });
    writer_.add(plan, findings, piece);
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

bool Validation::take(view::FindingsPiece& piece) {
    checked_ += piece.documents;
    for (std::size_t severity = 0; severity < counts_.size(); ++severity) counts_[severity] += piece.counts[severity];
    writer_.take(piece, bytes_);
    piece.clear();
    return write();
}

bool Validation::write() {
    written_ = output_.write(bytes_);
    bytes_.clear();
    return written_.has_value();
}

}  // namespace plandoc::command
