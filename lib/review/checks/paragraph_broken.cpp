// Sentences cut by an empty line, a form feed or a page number, as text taken from a PDF has them.
//     从事知识产权的各⏎⏎类人才达到 200 人以上。

#include <algorithm>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using outline::Passage;
using outline::PassageKind;
using text::Span;

/// What may end a line without a sentence being cut.
bool may_end(char16_t c) { return text::is(c, text::sentence_end) || c == u':' || c == u';' || c == u'…'; }

class ParagraphBrokenChecker {
public:
    explicit ParagraphBrokenChecker(const record::Plan& plan) : plan_(plan), bytes_(plan.document->source.bytes()) {
        for (const Passage& passage : plan.outline->passages)
            if (!passage.is_text()) asides_.push_back(plan.text().span(passage.words).begin);
        std::sort(asides_.begin(), asides_.end());
    }

    Findings check() {
        for (const Passage& passage : plan_.outline->passages)
            if (passage.kind == PassageKind::paragraph && plan_.outline->is_read(passage) && is_running_text(passage))
                check(passage);
        if (places_.empty()) return {};
        const std::string count = std::to_string(places_.size());
        return {
            finding(Rule::paragraph_broken, Severity::note,
                    {"an empty line or a page break cuts a sentence (" + count + ")", "句子被空行或换页截断（" + count + " 处）"},
                    places_.front(), {places_.begin() + 1, places_.end()})};
    }

private:
    /// Not a title, a signature or a line of the letterhead, which take more lines by right.
    [[nodiscard]] bool is_running_text(const Passage& passage) const {
        return passage.section != outline::none || plan_.text().contains(passage.words, u"。");
    }

    void check(const Passage& passage) {
        const Span span = plan_.text().span(passage.words);
        const std::string_view raw = plan_.document->source.slice(span);
        if (raw.find_first_of("\n\f") == std::string_view::npos) return;
        for (std::uint32_t index = passage.words.begin + 1; index < passage.words.end; ++index) {
            const std::string_view gap = plan_.text().gap_before(index);
            if (gap.empty() || !parts(gap)) continue;
            const char16_t before = plan_.text()[index - 1];
            if (may_end(before)) continue;
            const Span first = plan_.text().span({index - 1, index}), second = plan_.text().span({index, index + 1});
            places_.push_back({first.begin, second.end});
        }
    }

    /// The gap holds an empty line, a form feed or a page mark.
    [[nodiscard]] bool parts(std::string_view gap) const {
        std::size_t feeds = 0;
        for (const char c : gap) {
            if (c == '\f') return true;
            if (c == '\n') ++feeds;
        }
        if (feeds > 1) return true;
        if (feeds == 0) return false;
        const auto begin = static_cast<std::uint32_t>(gap.data() - bytes_.data());
        const auto mark = std::lower_bound(asides_.begin(), asides_.end(), begin);
        return mark != asides_.end() && *mark < begin + gap.size();
    }

    const record::Plan& plan_;
    std::string_view bytes_;
    std::vector<std::uint32_t> asides_;  ///< where they begin
    std::vector<Span> places_;
};

}  // namespace

Findings find_broken_paragraphs(const record::Plan& plan) { return ParagraphBrokenChecker(plan).check(); }

}  // namespace plandoc::review
