// ASCII punctuation between Chinese characters (GB/T 15834—2011): 各区市人民政府,国家级开发区管委

#include <array>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

/// One kind a finding: both brackets are one kind.
constexpr std::array<std::string_view, 6> kind_names{",", ";", ":", "?", "!", "( )"};

constexpr std::size_t kind_of(char16_t c) {
    switch (c) {
        case u',': return 0;
        case u';': return 1;
        case u':': return 2;
        case u'?': return 3;
        case u'!': return 4;
        case u'(':
        case u')': return 5;
        default: return kind_names.size();
    }
}

bool is_chinese(char16_t c) {
    return text::is(c, text::han) || c == u'。' || c == u'、' || c == u'《' || c == u'》' || c == u'“' || c == u'”';
}

}  // namespace

Findings find_narrow_marks(const record::Plan& plan) {
    const text::CleanText& text = plan.text();
    const std::string_view bytes = plan.document->source.bytes();
    std::array<std::vector<text::Span>, kind_names.size()> places;
    for (const outline::Passage& passage : plan.outline->passages) {
        if (!plan.outline->is_read(passage)) continue;
        for (std::uint32_t at = passage.words.begin + 1; at + 1 < passage.words.end; ++at) {
            const char16_t c = text[at];
            if (c >= 0x80 || !text::is(c, text::mark)) continue;
            const std::size_t kind = kind_of(c);
            if (kind == kind_names.size() || !is_chinese(text[at - 1]) || !is_chinese(text[at + 1])) continue;
            const text::Span span = text.span({at, at + 1});
            if (static_cast<unsigned char>(bytes[span.begin]) >= 0x80 || passage.label.contains(at)) continue;
            places[kind].push_back(span);
        }
    }
    Findings findings;
    for (std::size_t kind = 0; kind < places.size(); ++kind) {
        // A lost character leaves a ? too: garbled_text.cpp.
        if (places[kind].empty() || kind_names[kind] == "?") continue;
        const std::string name(kind_names[kind]), count = std::to_string(places[kind].size());
        findings.push_back(finding(Rule::punctuation_width, Severity::note,
                                   {"ASCII " + name + " between Chinese characters (" + count + ")",
                                    "汉字之间用了半角 " + name + "（" + count + " 处）"},
                                   places[kind].front(), {places[kind].begin() + 1, places[kind].end()}));
    }
    return findings;
}

}  // namespace plandoc::review
