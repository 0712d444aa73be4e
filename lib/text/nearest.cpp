#include "text/nearest.hpp"

#include <algorithm>
#include <numeric>

namespace plandoc::text {

namespace {

/// Characters to insert, remove, replace, or swap with their neighbour, to make one out of the other.
std::size_t edits(std::string_view from, std::string_view to) {
    std::vector<std::size_t> before(to.size() + 1), row(to.size() + 1), next(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= from.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t replaced = row[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            if (swapped) next[j] = std::min(next[j], before[j - 2] + 1);
        }
        std::swap(before, row);
        std::swap(row, next);
    }
    return row[to.size()];
}

}  // namespace

std::string nearest(std::string_view name, const std::vector<std::string>& names) {
    std::string best;
    if (name.size() < 3) return best;
    std::size_t least = std::max<std::size_t>(1, name.size() / 3) + 1;
    for (const std::string& candidate : names) {
        const std::size_t found = edits(name, candidate);
        if (found >= least) continue;
        least = found;
        best = candidate;
    }
    return best;
}

}  // namespace plandoc::text
