#pragma once
/// One run of `plandoc validate`: documents in, their findings out as they come.

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "cmd/documents.hpp"
#include "cmd/output.hpp"
#include "record/plan.hpp"
#include "review/baseline.hpp"
#include "review/configuration.hpp"
#include "text/message.hpp"
#include "text/result.hpp"
#include "view/finding/finding.hpp"

namespace plandoc::command {

/// What becomes of the findings that a baseline has, or shall have.
enum class BaselineUse : std::uint8_t {
    none,
    leave_out,  ///< those it has are not reported
    record,     ///< all are recorded in it, and none is reported
};

/// What documents are checked against.
struct Measures {
    review::Configuration configuration;
    std::optional<record::Plan> upper;
    review::Baseline baseline;
    BaselineUse baseline_use = BaselineUse::none;
};

class Validation {
public:
    /// `measures`, documents and output must outlive it.
    Validation(Measures& measures, const view::FindingsStyle& style, Documents& documents, Output& output);

    /// Checks all documents. Fails where the output cannot be written.
    [[nodiscard]] text::Result<void> run();

    /// "3 errors, 2 warnings in 5 documents"
    [[nodiscard]] text::Message summary() const { return view::counted(counts_, checked_); }
    /// Something was found at this severity or above.
    [[nodiscard]] bool found(review::FailOn limit) const;

private:
    void add(const record::Plan& plan, view::FindingsPiece& piece);
    [[nodiscard]] bool take_known(const std::string& key);
    void record(const record::Plan& plan, const review::Findings& findings, view::FindingsPiece& piece);
    bool take(view::FindingsPiece& piece);
    bool write();

    Measures& measures_;
    const record::Plan* upper_;
    Documents& documents_;
    Output& output_;
    view::FindingsWriter writer_;
    std::mutex baseline_mutex_;  ///< any thread takes from the baseline or adds to it
    std::string bytes_;
    text::Result<void> written_;
    std::array<std::size_t, 3> counts_{};  ///< by severity
    std::size_t checked_ = 0;
};

}  // namespace plandoc::command
