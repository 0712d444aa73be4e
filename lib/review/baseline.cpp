#include "review/baseline.hpp"

#include "text/character.hpp"

namespace plandoc::review {

namespace {

constexpr std::string_view heading = "# plandoc baseline 1: document, rule, section title, words";

/// Appends the words of a span without white space and line ends.
void append_cleaned(std::string_view raw, std::string& out) {
    for (const char c : raw)
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') out.push_back(c);
}

}  // namespace

std::string key_of(const record::Plan& plan, const record::Plan* upper, const Finding& finding) {
    std::string key;
    append_cleaned(plan.doc, key);
    key += '\t';
    key += name_of(finding.rule);
    key += '\t';
    for (const outline::Section& section : plan.outline->sections)
        if (!finding.section.empty() && section.path == finding.section) append_cleaned(plan.text().written(section.title), key);
    key += '\t';
    append_cleaned(plan.document->source.slice(finding.span()), key);
    for (const Place& place : finding.places) {
        if (!place.is_upper || upper == nullptr) continue;
        key += '|';
        append_cleaned(upper->document->source.slice(place.span), key);
    }
    return key;
}

text::Result<Baseline> Baseline::parse(std::string_view bytes) {
    Baseline baseline;
    if (!bytes.starts_with(heading))
        return text::error("not a baseline: --write-baseline makes one", "不是基线文件：请用 --write-baseline 生成");
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!line.empty() && !line.starts_with('#')) baseline.add(std::string(line));
    }
    return baseline;
}

bool Baseline::take(const std::string& key) {
    const auto found = times_.find(key);
    if (found == times_.end() || found->second == 0) return false;
    --found->second;
    return true;
}

std::string Baseline::text() const {
    std::string text(heading);
    text += '\n';
    for (const auto& [key, times] : times_)
        for (std::size_t time = 0; time < times; ++time) text += key + "\n";
    return text;
}

}  // namespace plandoc::review
