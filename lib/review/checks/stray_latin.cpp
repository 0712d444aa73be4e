// Words in small Latin letters between Chinese characters: 管理机构 and 队伍建设. Units (km), and words that Chinese texts use as
// they are (app, web), are rows of lexicon/latin_words.tsv; a capital or a digit makes a name or an abbreviation (PCT, iPhone,
// 5g).

#include "lexicon/latin_words.hpp"
#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

/// “甲meet乙” is a name.
bool stands_in_quotes(const text::CleanText& text, text::Words passage, text::Words word) {
    constexpr std::uint32_t reach = 20;
    for (std::uint32_t at = word.begin; at > passage.begin && at + reach > word.begin; --at) {
        if (text[at - 1] == u'\u201C') return true;
        if (text[at - 1] == u'\u201D') return false;
    }
    return false;
}

}  // namespace

Findings find_stray_latin(const record::Plan& plan) {
    const text::CleanText& text = plan.text();
    Findings findings;
    const auto is_small = [&](std::uint32_t at) { return text[at] >= u'a' && text[at] <= u'z'; };
    for (const outline::Passage& passage : plan.outline->passages) {
        if (!plan.outline->is_read(passage)) continue;
        for (std::uint32_t at = passage.words.begin + 1; at < passage.words.end; ++at) {
            if (!is_small(at) || !text::is(text[at - 1], text::han)) continue;
            std::uint32_t end = at;
            while (end < passage.words.end && is_small(end)) ++end;
            const text::Words word{at, end};
            at = end;
            if (word.size() < 2 || end >= passage.words.end || !text::is(text[end], text::han)) continue;
            if (lexicon::is_usual_latin_word(text.characters(word))) continue;
            // 不确定性 uncertainty⏎ names a term in both languages.
            if (text.gap_before(at).find('\n') != std::string_view::npos) continue;
            if (stands_in_quotes(text, passage.words, word)) continue;
            const std::string written = text.written(word);
            findings.push_back(finding(Rule::stray_latin, Severity::warning,
                                       {"the word " + written + " stands between Chinese ones", "汉字之间夹有“" + written + "”"},
                                       text.span(word)));
        }
    }
    return findings;
}

}  // namespace plandoc::review
