#pragma once
/// A baseline: findings of an earlier day that are not to be reported again.
/// Findings are the same if their document, rule, section title and cleaned words are, whatever their lines.

#include <map>
#include <string>
#include <string_view>

#include "review/finding.hpp"
#include "text/result.hpp"

namespace plandoc::review {

/// What a finding is recognised by, as one line of text: document, rule, section title and words, separated by tabs.
[[nodiscard]] std::string key_of(const record::Plan& plan, const record::Plan* upper, const Finding& finding);

class Baseline {
public:
    /// Reads what `text` returned. Fails for anything else.
    [[nodiscard]] static text::Result<Baseline> parse(std::string_view bytes);

    void add(const std::string& key) { ++times_[key]; }
    /// Whether the baseline holds this finding. If so it is used up: a second one of the same key must be held twice.
    [[nodiscard]] bool take(const std::string& key);
    /// One line per finding, sorted, behind a line that says what the file is.
    [[nodiscard]] std::string text() const;

private:
    std::map<std::string, std::size_t> times_;
};

}  // namespace plandoc::review
