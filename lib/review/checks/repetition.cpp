// What stands twice.
//     a paragraph, word for word; a heading among its siblings; the title, on two lines before the document begins
//     ，，  。。  、，         two punctuation marks in a row

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using outline::Passage;
using outline::PassageKind;
using outline::Section;
using text::Span;

class Checker {
public:
    explicit Checker(const record::Plan& plan) : outline_(*plan.outline), text_(plan.text()) {}

    Findings check() {
        check_paragraphs();
        check_headings();
        check_header();
        for (const Passage& passage : outline_.passages)
            if (outline_.is_read(passage)) check_marks(passage);
        return std::move(findings_);
    }

private:
    void check_paragraphs() {
        constexpr std::uint32_t shortest = 24;
        std::unordered_map<std::u16string_view, std::uint32_t> seen;
        std::vector<std::pair<Span, Span>> repeated;
        for (std::uint32_t index = 0; index < outline_.passages.size(); ++index) {
            const Passage& passage = outline_.passages[index];
            if (passage.kind != PassageKind::paragraph || !outline_.is_read(passage)) continue;
            const text::Words words = passage.body();
            if (words.size() < shortest) continue;
            const std::u16string_view characters = text_.characters(words);
            // Whole sentences only: lists of agencies and rows of a table repeat by right.
            if (characters.find(u'。') == std::u16string_view::npos || characters.front() == u'(' || characters.front() == u'【')
                continue;
            const auto [other, is_new] = seen.emplace(characters, index);
            if (is_new) continue;
            repeated.push_back({text_.span(words), text_.span(outline_.passages[other->second].body())});
        }
        // Forms and guides repeat whole blocks by right: one finding for all.
        constexpr std::size_t most_single = 3;
        if (repeated.size() <= most_single) {
            for (const auto& [here, there] : repeated) report(here, there, {"this paragraph stands twice", "段落重复"});
            return;
        }
        std::vector<Span> others;
        for (std::size_t index = 1; index < repeated.size(); ++index) others.push_back(repeated[index].first);
        const std::string count = std::to_string(repeated.size());
        findings_.push_back(finding(Rule::repeated_text, Severity::warning,
                                    {count + " paragraphs stand twice or more", count + " 个段落重复"}, repeated.front().first,
                                    others));
    }

    void check_headings() {
        constexpr std::uint32_t shortest = 4;
        std::map<std::pair<std::uint64_t, std::u16string_view>, const Section*> seen;
        for (const Section& section : outline_.sections) {
            if (section.title.size() < shortest || section.scheme == outline::Scheme::bullet ||
                section.path.find('~') != std::string::npos)
                continue;
            const std::uint64_t parent =
                section.parent == outline::none ? (std::uint64_t{1} << 32) + section.part : section.parent;
            const auto [other, is_new] = seen.emplace(std::pair{parent, text_.characters(section.title)}, &section);
            if (is_new || other->second->scheme != section.scheme) continue;
            report(text_.span(section.title), text_.span(other->second->title),
                   {"two siblings have this heading", "同级标题重复"});
        }
    }

    /// The title on two lines before the document begins. A page's own heading above the document's is no repetition.
    void check_header() {
        constexpr std::size_t shortest = 10;
        std::vector<std::pair<std::u16string, text::Words>> titles;
        for (const Passage& passage : outline_.passages) {
            if (passage.part == outline::none || outline_.parts[passage.part].kind != outline::PartKind::header) continue;
            text::Words words = passage.words;
            const std::u16string_view characters = text_.characters(words);
            const std::size_t open = characters.find(u'《');
            if (open == std::u16string_view::npos || characters.back() != u'》') continue;
            words.begin += static_cast<std::uint32_t>(open);
            std::u16string title = compared(text_.characters(words));
            if (title.size() < shortest) continue;
            for (const auto& [other, place] : titles) {
                if (other != title) continue;
                report(text_.span(words), text_.span(place),
                       {"the title stands twice before the document", "文件标题在正文前重复"});
                break;
            }
            titles.emplace_back(std::move(title), words);
        }
    }

    void check_marks(const Passage& passage) {
        const auto is_pause = [](char16_t c) { return c == u',' || c == u'。' || c == u'、' || c == u';' || c == u':'; };
        const std::u16string_view characters = text_.characters(passage.words);
        for (std::uint32_t at = 0; at + 1 < characters.size(); ++at) {
            if (!text::is(characters[at], text::mark) || !is_pause(characters[at]) || !is_pause(characters[at + 1])) continue;
            std::uint32_t end = at + 2;
            while (end < characters.size() && is_pause(characters[end])) ++end;
            const text::Words words{passage.words.begin + at, passage.words.begin + end};
            const bool is_ellipsis = end - at >= 3;  // 。。。 stands for …
            at = end - 1;
            const bool is_torn = !text_.gap_before(words.begin + 1).empty();
            if (is_ellipsis || is_torn || words.begin == passage.words.begin) continue;
            const std::string written = text_.written(words);
            findings_.push_back(finding(Rule::repeated_text, Severity::warning,
                                        {"two punctuation marks in a row: " + written, "标点连用：" + written},
                                        text_.span(words)));
        }
    }

    void report(Span here, Span there, const text::Message& message) {
        findings_.push_back(finding(Rule::repeated_text, Severity::warning, message, here, {there}));
    }

    const outline::Outline& outline_;
    const text::CleanText& text_;
    Findings findings_;
};

}  // namespace

Findings find_repetitions(const record::Plan& plan) { return Checker(plan).check(); }

}  // namespace plandoc::review
