#include "lexicon/matcher.hpp"

#include <algorithm>

namespace plandoc::lexicon {

Matcher::Matcher(std::vector<Entry> entries, Direction direction) : direction_(direction), entries_(std::move(entries)) {
    const auto anchor = [&](const Entry& entry) { return direction_ == Direction::forward ? entry.key.front() : entry.key.back(); };
    std::sort(entries_.begin(), entries_.end(), [&](const Entry& a, const Entry& b) {
        if (anchor(a) != anchor(b)) return anchor(a) < anchor(b);
        if (a.key.size() != b.key.size()) return a.key.size() > b.key.size();
        return a.key < b.key;
    });
    for (std::uint32_t index = 0; index < entries_.size(); ++index) {
        const char16_t c = anchor(entries_[index]);
        if (page_of_[c >> 8] == 0) {
            page_of_[c >> 8] = static_cast<std::uint16_t>(pages_.size());
            pages_.emplace_back();
        }
        Bucket& bucket = pages_[page_of_[c >> 8]][c & 0xFF];
        if (bucket.begin == bucket.end) bucket.begin = index;
        bucket.end = index + 1;
    }
}

Matcher::Match Matcher::match(std::u16string_view text) const {
    if (text.empty()) return {};
    const char16_t c = direction_ == Direction::forward ? text.front() : text.back();
    const Bucket bucket = pages_[page_of_[c >> 8]][c & 0xFF];
    for (std::uint32_t index = bucket.begin; index < bucket.end; ++index) {
        const std::u16string& key = entries_[index].key;
        if (direction_ == Direction::forward ? text.starts_with(key) : text.ends_with(key))
            return {static_cast<std::uint32_t>(key.size()), entries_[index].value};
    }
    return {};
}

}  // namespace plandoc::lexicon
