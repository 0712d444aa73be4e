#include "record/roster/roster_body.hpp"

#include <algorithm>

#include "lexicon/roster_phrases.hpp"

namespace plandoc::record {

using lexicon::RosterSign;

namespace {

/// `name` up to what ends a roster's title: 甲领导小组|组成人员.
Words up_to_title_end(const text::CleanText& text, Words name) {
    const lexicon::FoundSign sign = lexicon::find_sign(text.characters(name), RosterSign::title);
    return sign ? Words{name.begin, name.begin + static_cast<std::uint32_t>(sign.begin)} : name;
}

/// 甲厅关于成立|乙领导小组|的通知, 现成立|乙领导小组|，组成人员如下. Empty: none is founded in `words`.
Words founded_in(const text::CleanText& text, Words words) {
    const lexicon::FoundSign founds = lexicon::find_sign(text.characters(words), RosterSign::founds);
    if (!founds) return {};
    Words body{words.begin + static_cast<std::uint32_t>(founds.begin) + founds.size, words.end};
    body.end = std::min(text.first_mark(body), body.begin + longest_roster_title);
    body = up_to_title_end(text, body);
    while (!body.empty() && !lexicon::ends_with_sign(text.characters(body), RosterSign::body)) --body.end;
    return body;
}

Words body_in(const text::CleanText& text, Words title) {
    if (title.empty() || title.size() > longest_roster_title) return {};
    if (const Words founded = founded_in(text, title); !founded.empty()) return founded;
    const std::u16string_view characters = text.characters(title);
    if (!lexicon::holds_sign(characters, RosterSign::body) || characters.find_first_of(u",。") != characters.npos) return {};
    return text.trim(up_to_title_end(text, title), u":;-");
}

}  // namespace

Words body_of_roster(const outline::Outline& outline, std::uint32_t first) {
    const outline::Passage& passage = outline.passages[first];
    if (first > 0 && outline.passages[first - 1].part == passage.part) {
        const outline::Passage& above = outline.passages[first - 1];
        const Words body = body_in(outline.text, above.label.empty() ? above.words : above.title);
        if (!body.empty()) return body;
        if (const Words founded = founded_in(outline.text, above.words); !founded.empty()) return founded;
    }
    for (std::uint32_t section = passage.section; section != outline::none; section = outline.sections[section].parent)
        if (const Words body = body_in(outline.text, outline.sections[section].title); !body.empty()) return body;
    return passage.part == outline::none ? Words{} : body_in(outline.text, outline.parts[passage.part].title);
}

Words body_of_table(const outline::Outline& outline, const outline::Table& table) {
    return body_in(outline.text,
                   table.section == outline::none ? outline.parts[table.part].title : outline.sections[table.section].title);
}

}  // namespace plandoc::record
