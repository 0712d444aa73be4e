#include "tests/support/plan_blocks.hpp"

#include <algorithm>

namespace plandoc::test {

namespace {

bool is_latin(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// `raw` without its line breaks, which on a page would be white space.
std::string unwrapped(std::string_view raw) {
    constexpr std::string_view blanks = " \t\r\n\f";
    std::string out;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t begin = std::min(raw.find_first_of(blanks, at), raw.size());
        const std::size_t end = std::min(raw.find_first_not_of(blanks, begin), raw.size());
        out += raw.substr(at, begin - at);
        const bool breaks = raw.substr(begin, end - begin).find('\n') != std::string_view::npos;
        const bool parts_words = !out.empty() && is_latin(out.back()) && end < raw.size() && is_latin(raw[end]);
        if (!breaks) out += raw.substr(begin, end - begin);
        else if (parts_words) out += ' ';
        at = end;
    }
    return out;
}

}  // namespace

std::string raw_words(const record::Plan& plan, text::Words words) {
    const text::Span span = plan.text().span(words);
    std::string out;
    std::uint32_t begin = span.begin;
    for (const outline::Passage& passage : plan.outline->passages) {
        if (passage.kind != outline::PassageKind::page_mark) continue;
        const text::Span mark = plan.text().span(passage.words);
        if (mark.begin < begin || mark.end > span.end) continue;
        out += plan.document->source.slice({begin, mark.begin});
        begin = mark.end;
    }
    return unwrapped(out.append(plan.document->source.slice({begin, span.end})));
}

}  // namespace plandoc::test
