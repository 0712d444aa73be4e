#include "record/target/sized_counts.hpp"

#include <algorithm>

#include "lexicon/list_sign.hpp"
#include "lexicon/units.hpp"
#include "record/noun/noun_head.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

namespace {

using text::CleanText;

constexpr std::size_t most = 6;  // sizes

bool is_size(const CleanText& text, const Expression& expression) {
    return expression.quantity && (expression.quantity->unit_dimension == "money" || is_size_class(text, *expression.quantity));
}

bool is_count(const CleanText& text, const Expression& expression) {
    return expression.quantity && expression.quantity->unit_kind == lexicon::UnitKind::thing && !is_size(text, expression);
}

/// 、, or 、超 between two sizes; 、 or 和 between two counts.
bool are_joined(const CleanText& text, const Expression& first, const Expression& second, std::uint32_t longest) {
    const Words between{first.quantity->after, std::max(first.quantity->after, second.words.begin)};
    return !between.empty() && between.size() <= longest && text::is_one_of(text[between.begin], list_joints);
}

/// The run around expressions[at] that `is_one` holds for; empty: it does not hold there.
template <typename Test>
std::span<const Expression> run_around(std::span<const Expression> expressions, std::size_t at, Test is_one) {
    if (!is_one(expressions[at], nullptr)) return {};
    std::size_t first = at, end = at + 1;
    while (first > 0 && at - first < most && is_one(expressions[first - 1], &expressions[first])) --first;
    while (end < expressions.size() && end - at < most && is_one(expressions[end], nullptr) &&
           is_one(expressions[end - 1], &expressions[end]))
        ++end;
    return expressions.subspan(first, end - first);
}

}  // namespace

std::vector<std::string> SizedCounts::names(const CleanText& text) const {
    std::vector<std::string> names;
    std::uint32_t begin = sizes.front().words.begin;  // of what stands before the size and belongs to it
    for (const Expression& size : sizes) {
        const Words own{begin, size.words.begin};
        names.push_back((own.empty() ? text.written(lead) : text.written(own)) +
                        text.written({size.words.begin, size.quantity->after}) + text.written(head));
        begin = size.quantity->after + 1;
    }
    return names;
}

std::optional<SizedCounts> sized_counts_at(const CleanText& text, Words sentence, std::span<const Expression> expressions,
                                           std::size_t at) {
    constexpr std::uint32_t longest_sign = 4, longest_head = 24;  // characters of 、年产值超 before a size, of 企业分别达到
    const auto is_sized = [&](const Expression& one, const Expression* next) {
        return is_size(text, one) && (next == nullptr || are_joined(text, one, *next, longest_sign));
    };
    const auto is_counted = [&](const Expression& one, const Expression* next) {
        return is_count(text, one) && (next == nullptr || are_joined(text, one, *next, 1));
    };
    SizedCounts found;
    found.sizes = run_around(expressions, at, is_sized);
    found.counts = run_around(expressions, at, is_counted);
    const auto index_of = [&](const Expression& expression) {
        return static_cast<std::size_t>(&expression - expressions.data());
    };
    if (!found.sizes.empty()) {
        const std::size_t behind = index_of(found.sizes.back()) + 1;
        if (behind < expressions.size()) found.counts = run_around(expressions, behind, is_counted);
    } else if (!found.counts.empty()) {
        const std::size_t first = index_of(found.counts.front());
        if (first > 0) found.sizes = run_around(expressions, first - 1, is_sized);
    }
    if (found.sizes.size() < 2 || found.sizes.size() != found.counts.size()) return std::nullopt;
    const Words between{found.sizes.back().quantity->after,
                        std::max(found.sizes.back().quantity->after, found.counts.front().words.begin)};
    const auto apart = lexicon::find_sign(text, between, lexicon::ListSign::respectively);
    if (!apart || apart.begin == 0 || between.size() > longest_head || text.contains(between, u",")) return std::nullopt;
    found.head = {between.begin, between.begin + static_cast<std::uint32_t>(apart.begin)};
    const Words clause = clause_around(text, sentence, found.sizes.front().words);
    found.lead = without_lead(text, {clause.begin, found.sizes.front().words.begin}, {});
    return found;
}

}  // namespace plandoc::record
