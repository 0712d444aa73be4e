#pragma once
/// A line of a document for people, with its changed stretches marked.
///     …万人发明专利拥有量达到1[-1-]件以上，国内商标…

#include <string>
#include <string_view>
#include <vector>

#include "text/clean_text.hpp"

namespace plandoc::view {

class MarkedLine {
public:
    /// How words are written: escaped for HTML or a terminal.
    using Show = std::string (*)(std::string_view);
    MarkedLine(const text::CleanText& text, std::string_view open, std::string_view close, Show show)
        : text_(text), open_(open), close_(close), show_(show) {}

    void add(text::Words words) { line_ += show_(text_.written(words)); }
    /// `words` with the stretches inside it marked.
    void add(text::Words words, const std::vector<text::Words>& marked);
    void add(std::string_view words) { line_ += words; }
    /// `words`, and what stands around them as far as it helps to understand them.
    void add_with_context(text::Words words, const std::vector<text::Words>& marked);
    [[nodiscard]] const std::string& line() const { return line_; }

private:
    void add_marked(text::Words words);

    const text::CleanText& text_;
    std::string_view open_, close_;
    Show show_;
    std::string line_;
};

/// They begin where a sentence or paragraph begins, and end where one ends.
[[nodiscard]] bool are_whole_sentences(const text::CleanText& text, text::Words words);

inline constexpr std::uint32_t context = 30;  ///< characters shown around an edit, to the end of a sentence at most

}  // namespace plandoc::view
