#pragma once
/// A baseline: findings of an earlier day that are not to be reported again.
/// A finding is the same where its document, rule, section title and cleaned words are, wherever its line.

#include <map>
#include <string>
#include <string_view>

#include "review/finding.hpp"
#include "text/result.hpp"

namespace plandoc::review {

/// What a finding is known by, one line of text: document, rule, section title and words, separated by tabs.
[[nodiscard]] std::string key_of(const record::Plan& plan, const record::Plan* upper, const Finding& finding);

class Baseline {
public:
    /// Reads what `text` wrote.
    [[nodiscard]] static text::Result<Baseline> parse(std::string_view bytes);

    void add(const std::string& key) { ++times_[key]; }
    /// The baseline has this finding (once more); it is used up.
    [[nodiscard]] bool take(const std::string& key);
    /// One line a finding, sorted, behind a line that says what the file is.
    [[nodiscard]] std::string text() const;

private:
    std::map<std::string, std::size_t> times_;
};

}  // namespace plandoc::review
