#pragma once
/// Cleaned text for tests of what works on it.

#include <string>
#include <utility>

#include "text/clean_text.hpp"

namespace plandoc::test {

/// A text whose lines are one passage.
struct OnePassage {
    explicit OnePassage(std::string utf8) : source(std::move(utf8)), clean(source) {
        clean.open();
        for (std::uint32_t begin = 0; begin < source.whole().end;) {
            const std::size_t feed = source.bytes().find('\n', begin);
            const std::uint32_t end = feed == std::string_view::npos ? source.whole().end : static_cast<std::uint32_t>(feed) + 1;
            clean.append({begin, end});
            begin = end;
        }
        words = clean.close();
    }
    OnePassage(const OnePassage&) = delete;
    OnePassage& operator=(const OnePassage&) = delete;

    [[nodiscard]] std::string written() const { return clean.written(words); }
    [[nodiscard]] std::string slice() const { return std::string(source.slice(clean.span(words))); }
    /// Where `needle` first stands; the end of the passage where it does not.
    [[nodiscard]] std::uint32_t find(std::u16string_view needle) const { return clean.find(words, needle); }

    text::Source source;
    text::CleanText clean;
    text::Words words;
};

}  // namespace plandoc::test
