#pragma once
/// The project's own settings, .plandoc.toml:
///     fail-on = "warning"
///     skip = ["drafts/**"]
///     [rules]                      # off, note, warning or error
///     numbering-style = "off"
///     [lexicon]                    # each list: names of one thing
///     agencies = [["市场监督管理局", "市场监管局"]]

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/additions.hpp"
#include "review/rule.hpp"
#include "text/result.hpp"

namespace plandoc::review {

/// From which severity on a finding makes validate fail.
enum class FailOn : std::uint8_t { note, warning, error, never };
inline constexpr std::array<std::string_view, 4> fail_on_names{"note", "warning", "error", "never"};
[[nodiscard]] std::optional<FailOn> parse_fail_on(std::string_view name);
[[nodiscard]] constexpr bool fails(Severity severity, FailOn limit) {
    return static_cast<std::uint8_t>(severity) >= static_cast<std::uint8_t>(limit);
}

struct RuleSetting {
    Rule rule = Rule::numbering_gap;
    std::optional<Severity> severity;  ///< none: off
};

struct Configuration {
    std::optional<FailOn> fail_on;
    std::vector<std::string> skip;  ///< globs of paths, relative to the file's folder
    std::vector<RuleSetting> rules;
    lexicon::Additions lexicon;

    [[nodiscard]] const RuleSetting* setting_of(Rule rule) const;
};

/// Reads the text of a configuration. A rule or key that is not known is an error that names the nearest one;
/// messages begin with the line: "3: no rule numbering-stile; did you mean numbering-style?"
[[nodiscard]] text::Result<Configuration> parse_configuration(std::string_view toml);

/// The path fits the glob: * and ? within a folder, ** over folders.
[[nodiscard]] bool fits_glob(std::string_view path, std::string_view glob);

}  // namespace plandoc::review
