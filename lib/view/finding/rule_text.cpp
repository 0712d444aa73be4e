#include "view/finding/rule_text.hpp"

#include <fmt/format.h>

namespace plandoc::view {

std::string list_of_rules(text::Language language) {
    std::string out;
    for (const review::RuleEntry& entry : review::rules())
        out += fmt::format("{:<24}{:<9}{}\n", entry.name, review::name_of(entry.severity), entry.summary.in(language));
    return out;
}

std::string explanation_of(review::Rule rule, text::Language language) {
    const bool chinese = language == text::Language::chinese;
    const review::RuleEntry& entry = review::entry_of(rule);
    std::string severity(review::name_of(entry.severity));
    if (entry.mildest != entry.severity) severity += fmt::format(" {} {}", chinese ? "至" : "to", review::name_of(entry.mildest));
    std::string out = fmt::format("{} [{}]\n{}\n\n{}\n\n{}{}\n", entry.name, severity, entry.summary.in(language),
                                  entry.explanation.in(language), chinese ? "依据：" : "Source: ", entry.source.in(language));
    if (entry.needs_upper) out += chinese ? "只在给出 --against 时检查。\n" : "Checked only with --against.\n";
    return out;
}

}  // namespace plandoc::view
