#include "outline/section/contents_entries.hpp"

#include <algorithm>

#include "outline/label/numbering.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::is;

constexpr std::size_t longest_entry = 80;   ///< characters
constexpr std::size_t most_entries = 2000;  ///< of a document

bool is_leader(char16_t c) {
    constexpr std::u16string_view leaders = u".…·⋯\uFFFF";  // U+FFFF: see CleanText
    return leaders.find(c) != leaders.npos;
}

/// Digits, brackets and dashes: what a page number is written with.
bool is_of_page(char16_t c) { return is(c, text::digit) || c == u'(' || c == u')' || c == u'-'; }

std::u16string without_space(std::u16string_view words) {
    std::u16string out(words);
    std::erase_if(out, [](char16_t c) { return is(c, text::space); });
    return out;
}

/// How many characters of `words` its first `size` characters are that are no white space.
std::uint32_t size_with_space(std::u16string_view words, std::size_t size) {
    std::size_t at = 0;
    for (; size > 0 && at < words.size(); ++at) size -= is(words[at], text::space) ? 0 : 1;
    return static_cast<std::uint32_t>(at);
}

/// Puts entries together from what stands between leaders and at the ends of lines.
class Collector {
public:
    /// One line of the contents, which may hold several entries.
    void add_line(std::u16string_view line) {
        std::size_t begin = 0;
        for (std::size_t at = 0; at < line.size();) {
            std::size_t end = at;
            while (end < line.size() && (is_leader(line[end]) || is(line[end], text::space))) ++end;
            if (end - at < fewest_dots || is(line[at], text::space)) {
                at = std::max(end, at + 1);
                continue;
            }
            add_piece(line.substr(begin, at - begin));
            close();
            while (end < line.size() && is_of_page(line[end]) && !match_label(line.substr(end, longest_entry))) ++end;
            begin = at = end;
        }
        if (begin < line.size()) add_piece(without_page(line.substr(begin)));
    }

    std::vector<std::u16string> take() {
        close();
        std::sort(entries_.begin(), entries_.end());
        return std::move(entries_);
    }

private:
    static constexpr std::size_t fewest_dots = 3;
    std::u16string entry_;
    std::vector<std::u16string> entries_;

    /// 第一章甲类工程 5 has no leader.
    static std::u16string_view without_page(std::u16string_view line) {
        constexpr std::size_t longest_page = 3;
        std::size_t end = line.size();
        while (end > 0 && line.size() - end < longest_page && is(line[end - 1], text::digit)) --end;
        return end > 0 && is(line[end - 1], text::digit) ? line : line.substr(0, end);
    }

    void add_piece(std::u16string_view piece) {
        const std::u16string words = without_space(piece);
        if (match_label(words)) close();
        if (entry_.empty() && !match_label(words)) return;
        if (entry_.size() + words.size() <= longest_entry) entry_ += words;
    }

    void close() {
        if (!entry_.empty() && entries_.size() < most_entries) entries_.push_back(std::move(entry_));
        entry_.clear();
    }
};

}  // namespace

ContentsEntries::ContentsEntries(const Outline& outline) {
    Collector collector;
    for (const Part& part : outline.parts) {
        if (part.kind != PartKind::contents) continue;
        for (std::uint32_t index = part.first_passage; index < part.last_passage; ++index)
            if (outline.passages[index].kind == PassageKind::paragraph)
                collector.add_line(outline.text.characters(outline.passages[index].words));
    }
    entries_ = collector.take();
}

std::uint32_t ContentsEntries::match(std::u16string_view heading) const {
    if (entries_.empty()) return 0;
    const std::u16string words = without_space(heading.substr(0, 2 * longest_entry));
    // The entries that `words` begin with stand before it, the longest last, with others between that share their beginning.
    std::u16string_view prefix = words;
    auto after = std::upper_bound(entries_.begin(), entries_.end(), prefix);
    while (after != entries_.begin()) {
        const std::u16string_view entry = *--after;
        if (prefix.starts_with(entry)) return size_with_space(heading, entry.size());
        const auto differs = std::mismatch(entry.begin(), entry.end(), prefix.begin(), prefix.end());
        prefix = prefix.substr(0, static_cast<std::size_t>(differs.second - prefix.begin()));
        if (prefix.empty()) return 0;
        after = std::upper_bound(entries_.begin(), after, prefix);
    }
    return 0;
}

bool ContentsEntries::begin_with(std::u16string_view heading) const {
    if (entries_.empty()) return false;
    const std::u16string words = without_space(heading);
    const auto found = std::lower_bound(entries_.begin(), entries_.end(), words);
    return found != entries_.end() && found->starts_with(words);
}

}  // namespace plandoc::outline
