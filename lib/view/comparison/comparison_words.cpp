#include "view/comparison/comparison_words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

#include "view/grid.hpp"

namespace plandoc::view {

namespace {

using text::Language;

/// What tells rows of one indicator apart: "increase, per year" or 增量，每年; empty for a plain amount.
std::string kind_of(record::Change change, record::Per per, Language language) {
    const bool chinese = language == Language::chinese;
    std::vector<std::string> words;
    switch (change) {
        case record::Change::level: break;
        case record::Change::increase: words.emplace_back(chinese ? "新增" : "increase"); break;
        case record::Change::growth: words.emplace_back(chinese ? "增长" : "growth"); break;
        case record::Change::reduction: words.emplace_back(chinese ? "下降" : "reduction"); break;
    }
    switch (per) {
        case record::Per::none: break;
        case record::Per::year: words.emplace_back(chinese ? "每年" : "per year"); break;
        case record::Per::quarter: words.emplace_back(chinese ? "每季度" : "per quarter"); break;
        case record::Per::month: words.emplace_back(chinese ? "每月" : "per month"); break;
        case record::Per::each: words.emplace_back(chinese ? "每个" : "each"); break;
    }
    return fmt::format("{}", fmt::join(words, chinese ? "，" : ", "));
}

std::string in_brackets(const std::string& words) { return words.empty() ? words : " [" + words + "]"; }

}  // namespace

std::string plan_title(const record::Plan& plan) {
    std::string heading = plan.doc;
    if (!plan.letterhead.region.empty()) heading += " " + plan.letterhead.region;
    if (const auto& period = plan.letterhead.period) {
        heading += " " + std::to_string(period->from);
        if (period->to != period->from) heading += "—" + std::to_string(period->to);
    }
    return heading;
}

std::string row_title(const review::Comparison& row, const ComparisonStyle& style) {
    return row.first().indicator + (style.loose ? "" : in_brackets(kind_of(row.change, row.per, style.language)));
}

std::string cell_words(const record::Plan& plan, const record::Target& target, const ComparisonStyle& style) {
    std::string words = figure_of(plan, target);
    if (style.loose) words += in_brackets(kind_of(target.change, target.per, style.language));
    if (target.by != 0) words += " · " + std::to_string(target.by);
    return words;
}

}  // namespace plandoc::view
