#include "view/column_widths.hpp"

#include <algorithm>
#include <numeric>

namespace plandoc::view {

void fit_columns(std::vector<std::size_t>& widths, std::size_t cells, std::size_t least) {
    const std::size_t gaps = (widths.size() - 1) * column_gap;
    const auto total = [&](std::size_t most) {
        return std::accumulate(widths.begin(), widths.end(), gaps,
                               [&](std::size_t sum, std::size_t width) { return sum + std::min(width, most); });
    };
    std::size_t most = cells;
    while (most > least && total(most) > cells) --most;
    for (std::size_t& width : widths) width = std::min(width, most);
}

}  // namespace plandoc::view
