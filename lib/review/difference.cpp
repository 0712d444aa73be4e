#include "review/difference.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "text/grapheme.hpp"

namespace plandoc::review {

namespace {

using View = std::u16string_view;
using Index = std::uint32_t;

constexpr int most_edits = 400;           ///< beyond so many, texts are not alike
constexpr std::size_t short_text = 3000;  ///< up to here characters are compared at once
constexpr int most_levels = 24;           ///< of sentences between sentences
constexpr std::size_t most_pairs = 4000;  ///< of a text's characters that Shingles looks at

Index size_of(View text) { return static_cast<Index>(text.size()); }

/// The shortest way from one text to the other, by its single edits; none where it is longer than `most_edits`.
class ShortestPath {
public:
    ShortestPath(View before, View after) : before_(before), after_(after) {}

    [[nodiscard]] std::optional<std::vector<Difference>> find() {
        const int before_size = static_cast<int>(before_.size()), after_size = static_cast<int>(after_.size());
        std::vector<int> reach(2 * most_edits + 3, 0);  // furthest x on each diagonal
        const auto at = [&](int diagonal) -> int& { return reach[static_cast<std::size_t>(diagonal + most_edits + 1)]; };
        for (int edits = 0; edits <= most_edits; ++edits) {
            const auto first = reach.begin() + (most_edits + 1 - edits - 1);
            rounds_.emplace_back(first, first + 2 * edits + 3);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const bool down = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
                int x = down ? at(diagonal + 1) : at(diagonal - 1) + 1;
                int y = x - diagonal;
                while (x < before_size && y < after_size &&
                       before_[static_cast<std::size_t>(x)] == after_[static_cast<std::size_t>(y)]) {
                    ++x;
                    ++y;
                }
                at(diagonal) = x;
                if (x >= before_size && y >= after_size) return walk_back(edits);
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::vector<Difference> walk_back(int edits) const {
        std::vector<Difference> found;
        int x = static_cast<int>(before_.size()), y = static_cast<int>(after_.size());
        for (; edits > 0; --edits) {
            const auto& reach = rounds_[static_cast<std::size_t>(edits)];
            const auto at = [&](int diagonal) { return reach[static_cast<std::size_t>(diagonal + edits + 1)]; };
            const int diagonal = x - y;
            const bool down = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
            x = down ? at(diagonal + 1) : at(diagonal - 1);
            y = x - (down ? diagonal + 1 : diagonal - 1);
            const auto from_x = static_cast<Index>(x), from_y = static_cast<Index>(y);
            found.push_back({from_x, from_x + (down ? 0U : 1U), from_y, from_y + (down ? 1U : 0U)});
        }
        std::reverse(found.begin(), found.end());
        return found;
    }

    View before_, after_;
    std::vector<std::vector<int>> rounds_;  ///< `reach` as it was before each round, its middle only
};

class Differences {
public:
    Differences(View before, View after) : before_(before), after_(after) {}

    std::vector<Difference> find() {
        compare({0, size_of(before_), 0, size_of(after_)}, 0);
        join();
        begin_sentences();
        keep_graphemes_whole();
        return std::move(found_);
    }

private:
    [[nodiscard]] Difference trimmed(Difference range) const {
        while (range.before_begin < range.before_end && range.after_begin < range.after_end &&
               before_[range.before_begin] == after_[range.after_begin]) {
            ++range.before_begin;
            ++range.after_begin;
        }
        while (range.before_begin < range.before_end && range.after_begin < range.after_end &&
               before_[range.before_end - 1] == after_[range.after_end - 1]) {
            --range.before_end;
            --range.after_end;
        }
        return range;
    }

    void compare(Difference range, int level) {
        range = trimmed(range);
        const Index before_size = range.before_end - range.before_begin, after_size = range.after_end - range.after_begin;
        if (before_size == 0 && after_size == 0) return;
        if (before_size == 0 || after_size == 0) {
            found_.push_back(range);
            return;
        }
        if (std::max(before_size, after_size) <= short_text) return compare_characters(range, level);
        compare_sentences(range, level);
    }

    void compare_characters(const Difference& range, int level) {
        const auto path = ShortestPath(before_.substr(range.before_begin, range.before_end - range.before_begin),
                                       after_.substr(range.after_begin, range.after_end - range.after_begin))
                              .find();
        if (!path) return compare_sentences(range, level);
        for (const Difference& step : *path)
            found_.push_back({step.before_begin + range.before_begin, step.before_end + range.before_begin,
                              step.after_begin + range.after_begin, step.after_end + range.after_begin});
    }

    struct Sentence {
        Index begin = 0, end = 0;
    };
    using Sentences = std::vector<Sentence>;
    [[nodiscard]] static Sentences sentences(View text, Index begin, Index end) {
        Sentences all;
        for (Index at = begin; at < end; ++at) {
            const bool ends = View(u"。;!?,\n").find(text[at]) != View::npos;
            if (!ends && at + 1 < end) continue;
            all.push_back({begin, at + 1});
            begin = at + 1;
        }
        return all;
    }

    /// A sentence that stands in both texts: its index among the sentences of each.
    struct Match {
        Index before = 0, after = 0;
    };
    using Matches = std::vector<Match>;

    /// Those that stand once on each side, in the order of `after`.
    [[nodiscard]] Matches unique_matches(const Sentences& before, const Sentences& after) const {
        struct Seen {
            Index before = 0;
            int times_before = 0, times_after = 0;
        };
        const auto words = [](View text, const Sentence& sentence) {
            return text.substr(sentence.begin, sentence.end - sentence.begin);
        };
        std::unordered_map<View, Seen> seen;
        for (Index index = 0; index < before.size(); ++index) {
            Seen& one = seen[words(before_, before[index])];
            one.before = index;
            ++one.times_before;
        }
        for (const Sentence& sentence : after) ++seen[words(after_, sentence)].times_after;
        Matches matches;
        for (Index index = 0; index < after.size(); ++index) {
            const Seen& one = seen[words(after_, after[index])];
            if (one.times_before == 1 && one.times_after == 1) matches.push_back({one.before, index});
        }
        return matches;
    }

    /// The longest series of them that is in order on both sides (patience sorting).
    [[nodiscard]] static Matches longest_series(const Matches& matches) {
        std::vector<std::size_t> piles, previous(matches.size());  // the match on top of each; the one before each in its series
        for (std::size_t index = 0; index < matches.size(); ++index) {
            const auto pile = std::lower_bound(piles.begin(), piles.end(), matches[index].before,
                                               [&](std::size_t top, Index wanted) { return matches[top].before < wanted; });
            previous[index] = pile == piles.begin() ? index : *std::prev(pile);
            if (pile == piles.end()) piles.push_back(index);
            else *pile = index;
        }
        Matches series(piles.size());
        std::size_t index = piles.empty() ? 0 : piles.back();
        for (auto match = series.rbegin(); match != series.rend(); ++match) {
            *match = matches[index];
            index = previous[index];
        }
        return series;
    }

    /// Sentences that hold the two texts together: those of the longest series.
    [[nodiscard]] std::vector<Difference> anchors(const Difference& range) const {
        const Sentences before = sentences(before_, range.before_begin, range.before_end);
        const Sentences after = sentences(after_, range.after_begin, range.after_end);
        std::vector<Difference> found;
        for (const Match& match : longest_series(unique_matches(before, after)))
            found.push_back(
                {before[match.before].begin, before[match.before].end, after[match.after].begin, after[match.after].end});
        return found;
    }

    void compare_sentences(const Difference& range, int level) {
        const std::vector<Difference> common = level < most_levels ? anchors(range) : std::vector<Difference>();
        if (common.empty()) {
            found_.push_back(range);
            return;
        }
        Difference rest = range;
        for (const Difference& same : common) {
            compare({rest.before_begin, same.before_begin, rest.after_begin, same.after_begin}, level + 1);
            rest.before_begin = same.before_end;
            rest.after_begin = same.after_end;
        }
        compare(rest, level + 1);
    }

    void join() {
        std::vector<Difference> joined;
        for (const Difference& one : found_) {
            if (!joined.empty() && joined.back().before_end >= one.before_begin && joined.back().after_end >= one.after_begin) {
                joined.back().before_end = std::max(joined.back().before_end, one.before_end);
                joined.back().after_end = std::max(joined.back().after_end, one.after_end);
            } else {
                joined.push_back(one);
            }
        }
        found_ = std::move(joined);
    }

    /// A paragraph begins with the '\n' before it.
    [[nodiscard]] static bool begins_sentence(View text, Index at) {
        return at == 0 || text[at] == u'\n' || View(u"。;!?").find(text[at - 1]) != View::npos;
    }

    /// What only one text has can be taken for two stretches where it ends like the text before it: 甲[。乙]。 and 甲。[乙。].
    /// It is the one that begins a sentence, if there is one.
    void begin_sentences() {
        for (std::size_t index = 0; index < found_.size(); ++index) {
            Difference& one = found_[index];
            const bool is_removed = one.after_begin == one.after_end;
            if (!is_removed && one.before_begin != one.before_end) continue;
            const Index room_left = one.before_begin - (index == 0 ? 0 : found_[index - 1].before_end + 1);
            const Index next = index + 1 == found_.size() ? size_of(before_) : found_[index + 1].before_begin - 1;
            const Index begin = is_removed ? one.before_begin : one.after_begin,
                        end = is_removed ? one.before_end : one.after_end;
            const int by = way_to_sentence(is_removed ? before_ : after_, begin, end, room_left, next - one.before_end);
            for (Index* const place : {&one.before_begin, &one.before_end, &one.after_begin, &one.after_end})
                *place = static_cast<Index>(static_cast<int>(*place) + by);
        }
    }

    /// How far [begin, end) can be moved so that it begins a sentence, and reads the same.
    [[nodiscard]] static int way_to_sentence(View text, Index begin, Index end, Index room_left, Index room_right) {
        constexpr Index farthest = 400;
        if (begins_sentence(text, begin)) return 0;
        for (Index by = 1; by <= std::min(room_left, farthest) && text[begin - by] == text[end - by]; ++by)
            if (begins_sentence(text, begin - by)) return -static_cast<int>(by);
        for (Index by = 1; by <= std::min(room_right, farthest) && text[begin + by - 1] == text[end + by - 1]; ++by)
            if (begins_sentence(text, begin + by)) return static_cast<int>(by);
        return 0;
    }

    void keep_graphemes_whole() {
        const auto splits = [](View text, Index at) { return at > 0 && at < text.size() && text::continues_grapheme(text[at]); };
        bool any = false;
        for (Difference& one : found_) {
            while (one.before_begin > 0 && one.after_begin > 0 &&
                   (splits(before_, one.before_begin) || splits(after_, one.after_begin))) {
                --one.before_begin;
                --one.after_begin;
                any = true;
            }
            while (splits(before_, one.before_end) || splits(after_, one.after_end)) {
                if (one.before_end < before_.size()) ++one.before_end;
                if (one.after_end < after_.size()) ++one.after_end;
                any = true;
            }
        }
        if (any) join();
    }

    View before_, after_;
    std::vector<Difference> found_;
};

}  // namespace

std::vector<Difference> find_differences(std::u16string_view before, std::u16string_view after) {
    return Differences(before, after).find();
}

Shingles::Shingles(std::u16string_view text) {
    const std::size_t size = std::min(text.size(), most_pairs);
    for (std::size_t at = 0; at + 1 < size; ++at) pairs_.push_back(static_cast<std::uint32_t>(text[at]) << 16 | text[at + 1]);
    std::sort(pairs_.begin(), pairs_.end());
}

double Shingles::similarity(const Shingles& other) const {
    std::size_t common = 0;
    for (auto one = pairs_.begin(), two = other.pairs_.begin(); one != pairs_.end() && two != other.pairs_.end();) {
        if (*one == *two) {
            ++common;
            ++one;
            ++two;
        } else if (*one < *two) {
            ++one;
        } else {
            ++two;
        }
    }
    const std::size_t all = pairs_.size() + other.pairs_.size();
    return all == 0 ? 0 : 2.0 * static_cast<double>(common) / static_cast<double>(all);
}

}  // namespace plandoc::review
