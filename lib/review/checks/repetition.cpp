// What stands twice.
//     a paragraph, word for word; a heading among its siblings; the title, on two lines before the document begins
//     ，，  。。  、，         two punctuation marks in a row
// By right repeat: the fields of a form (申报说明：…), notes, conditions that several lists share, and what a notice and its
// attachments both say. Short paragraphs are therefore looked for within one section, longer ones within one part; a text that
// was pasted twice shows by paragraphs that follow each other.

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using outline::Passage;
using outline::PassageKind;
using outline::Section;
using text::Span;

class RepetitionChecker {
public:
    explicit RepetitionChecker(const record::Plan& plan) : outline_(*plan.outline), text_(plan.text()) {}

    Findings check() {
        check_paragraphs();
        check_headings();
        check_header();
        for (const Passage& passage : outline_.passages)
            if (outline_.is_read(passage)) check_marks(passage);
        return std::move(findings_);
    }

private:
    struct Repeated {
        std::uint32_t here = 0, there = 0;  ///< passages
    };

    void check_paragraphs() {
        std::unordered_map<std::u16string_view, std::uint32_t> seen;  // in the part at hand
        std::uint32_t part = outline::none;
        std::vector<Repeated> repeated;
        for (std::uint32_t index = 0; index < outline_.passages.size(); ++index) {
            const Passage& passage = outline_.passages[index];
            if (passage.kind != PassageKind::paragraph || !outline_.is_read(passage)) continue;
            if (passage.part != part) seen.clear();
            part = passage.part;
            const std::u16string_view characters = text_.characters(words_of(passage));
            if (!is_statement(characters)) continue;
            const auto [other, is_new] = seen.emplace(characters, index);
            if (!is_new) repeated.push_back({index, other->second});
        }
        if (has_run(repeated)) {
            report_together(repeated);
            return;
        }
        std::erase_if(repeated,
                      [&](const Repeated& one) { return may_repeat(outline_.passages[one.there], outline_.passages[one.here]); });
        constexpr std::size_t most_single = 3;  // more of them that do not follow each other are a guide's, by right
        if (repeated.size() > most_single) return;
        for (const auto& [here, there] : repeated) {
            report(span_of(here), span_of(there), {"this paragraph stands twice", "段落重复"});
            reported_.insert(here);
        }
    }

    void report_together(const std::vector<Repeated>& repeated) {
        std::vector<Span> others;
        for (std::size_t index = 1; index < repeated.size(); ++index) others.push_back(span_of(repeated[index].here));
        const std::string count = std::to_string(repeated.size());
        findings_.push_back(finding(Rule::repeated_text, Severity::warning,
                                    {count + " paragraphs stand twice or more", count + " 个段落重复"},
                                    span_of(repeated.front().here), others));
        for (const Repeated& one : repeated) reported_.insert(one.here);
    }

    /// Title and body: 8.甲水库。… 9.乙水库。… may well be alike in the rest.
    [[nodiscard]] static text::Words words_of(const Passage& passage) {
        return {passage.label.empty() ? passage.words.begin : passage.label.end, passage.words.end};
    }
    [[nodiscard]] Span span_of(std::uint32_t passage) const { return text_.span(words_of(outline_.passages[passage])); }

    /// Whole sentences; no list of agencies, no row of a table, no field of a form, no note.
    static bool is_statement(std::u16string_view characters) {
        constexpr std::size_t shortest = 24, longest_field = 12;
        if (characters.size() < shortest || characters.find(u'。') == std::u16string_view::npos) return false;
        if (std::u16string_view(u"([【〔").find(characters.front()) != std::u16string_view::npos) return false;
        const std::size_t colon = characters.find(u':');
        return colon > longest_field && characters.find(u"电话") == std::u16string_view::npos;
    }

    /// In lists or chapters of their own, and short or without a title.
    [[nodiscard]] bool may_repeat(const Passage& one, const Passage& other) const {
        constexpr std::uint32_t longest = 100;
        const bool is_item = !other.label.empty() && other.title.empty();
        return parent_of(one) != parent_of(other) && (is_item || words_of(one).size() < longest);
    }
    [[nodiscard]] std::uint32_t parent_of(const Passage& passage) const {
        if (passage.section == outline::none || passage.label.empty()) return passage.section;
        return outline_.sections[passage.section].parent;
    }

    [[nodiscard]] static bool has_run(const std::vector<Repeated>& repeated) {
        constexpr std::size_t least = 5;
        std::size_t run = 1;
        for (std::size_t index = 1; index < repeated.size() && run < least; ++index) {
            const Repeated &before = repeated[index - 1], &one = repeated[index];
            run = one.here == before.here + 1 && one.there == before.there + 1 ? run + 1 : 1;
        }
        return run >= least;
    }

    /// One after the other among the siblings: 1. 2. 3. 1. 2. are two.
    struct List {
        std::uint32_t last = 0, number = 0;
    };

    void check_headings() {
        constexpr std::uint32_t shortest = 4;
        std::map<std::tuple<std::uint64_t, outline::Scheme, std::uint32_t, std::u16string_view>, const Section*> seen;
        std::map<std::pair<std::uint64_t, outline::Scheme>, List> lists;
        for (const Section& section : outline_.sections) {
            if (section.scheme == outline::Scheme::bullet) continue;
            const std::uint64_t parent =
                section.parent == outline::none ? (std::uint64_t{1} << 32) + section.part : section.parent;
            List& list = lists[{parent, section.scheme}];
            if (section.ordinal <= list.last) ++list.number;
            list.last = section.ordinal;
            // 典型场景：甲 is a field, whose value makes the difference.
            if (section.title.size() < shortest || text_[section.title.end] == u':') continue;
            const auto [other, is_new] =
                seen.emplace(std::tuple{parent, section.scheme, list.number, text_.characters(section.title)}, &section);
            if (is_new || reported_.contains(section.first_passage)) continue;
            report(text_.span(section.title), text_.span(other->second->title),
                   {"two siblings have this heading", "同级标题重复"});
        }
    }

    /// The title on two lines before the document begins. A page's own heading above the document's is not a repetition.
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
    std::set<std::uint32_t> reported_;  ///< paragraphs
    Findings findings_;
};

}  // namespace

Findings find_repetitions(const record::Plan& plan) { return RepetitionChecker(plan).check(); }

}  // namespace plandoc::review
