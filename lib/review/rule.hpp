#pragma once
/// The rules of validate: their names, how grave a breach is, where they come from, what they mean. One table for --list-rules,
/// --explain, .plandoc.toml, SARIF and the tests.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/message.hpp"

namespace plandoc::review {

enum class Severity : std::uint8_t { note, warning, error };

inline constexpr std::array<std::string_view, 3> severity_names{"note", "warning", "error"};
[[nodiscard]] constexpr std::string_view name_of(Severity severity) { return severity_names[static_cast<std::size_t>(severity)]; }
[[nodiscard]] text::FixedMessage words_of(Severity severity);

/// In the order of the table.
enum class Rule : std::uint8_t {
    numbering_gap,
    numbering_style,
    numbering_level,
    title_missing,
    attachment_missing,
    attachment_unannounced,
    attachment_title,
    paragraph_broken,
    bracket_mismatch,
    quote_mismatch,
    title_mark_mismatch,
    punctuation_width,
    stray_latin,
    reading_doubtful,
    garbled_text,
    repeated_text,
    number_format,
    title_mismatch,
    period_mismatch,
    phase_order,
    target_conflict,
    target_no_unit,
    target_no_deadline,
    duty_missing,
    duty_repeated,
    agency_variant,
    agency_not_in_group,
    table_body_mismatch,
    citation_variant,
    indicator_uncovered,
    target_below,
    period_outside,
};

struct RuleEntry {
    Rule rule;
    std::string_view name;           ///< final: no other name, no code
    Severity severity;               ///< of its gravest findings
    Severity mildest;                ///< of its mildest findings
    bool needs_upper;                ///< only with --against
    text::FixedMessage summary;      ///< half a line
    text::FixedMessage source;       ///< who says so
    text::FixedMessage explanation;  ///< what it finds, with an example
};

/// Every rule, in the order of Rule.
[[nodiscard]] std::span<const RuleEntry> rules();
[[nodiscard]] const RuleEntry& entry_of(Rule rule);
[[nodiscard]] inline std::string_view name_of(Rule rule) { return entry_of(rule).name; }
[[nodiscard]] std::optional<Rule> parse_rule(std::string_view name);
[[nodiscard]] std::vector<std::string> rule_names();

}  // namespace plandoc::review
