#include "review/meeting.hpp"

#include <algorithm>

namespace plandoc::review {

namespace {

/// The longest chain of which each is further on than the last, by patience sorting.
std::vector<Meeting> longest_chain(const std::vector<Meeting>& all) {
    std::vector<std::size_t> ends;  // of the chain of each length that ends earliest: its last meeting
    std::vector<std::size_t> last(all.size(), all.size());
    for (std::size_t index = 0; index < all.size(); ++index) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), index,
                                            [&](std::size_t end, std::size_t here) { return all[end].after < all[here].after; });
        if (place != ends.begin()) last[index] = *(place - 1);
        if (place == ends.end()) ends.push_back(index);
        else *place = index;
    }
    std::vector<Meeting> chain;
    for (std::size_t index = ends.empty() ? all.size() : ends.back(); index < all.size(); index = last[index])
        chain.push_back(all[index]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

}  // namespace

std::vector<Meeting> find_meetings(const record::Plan& before, const record::Plan& after, const Diff& diff) {
    std::vector<Meeting> all;
    for (std::size_t unit = 0; unit < diff.after_of.size(); ++unit) {
        const std::uint32_t other = diff.after_of[unit];
        if (other == outline::none || diff.before_units[unit].places.empty() || diff.after_units[other].places.empty()) continue;
        all.push_back({begin_of(before, diff.before_units[unit]), begin_of(after, diff.after_units[other])});
    }
    std::sort(all.begin(), all.end(),
              [](const Meeting& a, const Meeting& b) { return a.before != b.before ? a.before < b.before : a.after > b.after; });
    return longest_chain(all);
}

}  // namespace plandoc::review
