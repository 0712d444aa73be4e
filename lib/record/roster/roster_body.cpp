#include "record/roster/roster_body.hpp"

#include <algorithm>

#include "lexicon/roster_phrases.hpp"

namespace plandoc::record {

using lexicon::RosterSign;

namespace {

/// `name` up to what ends a roster's title: 甲领导小组|组成人员.
Words up_to_title_end(const text::CleanText& text, Words name) {
    const lexicon::FoundSign sign = lexicon::find_sign(text, name, RosterSign::title);
    return sign ? Words{name.begin, name.begin + static_cast<std::uint32_t>(sign.begin)} : name;
}

/// The body that `words` begin with, up to the next mark: 乙领导小组|的通知, 乙领导小组|，组成人员如下. Empty: none.
Words body_at_head(const text::CleanText& text, Words words) {
    words.end = std::min(text.first_mark(words), words.begin + longest_roster_title);
    words = up_to_title_end(text, words);
    const std::uint32_t of = text.find(words, u'的');  // 由副市长任组长的|乙领导小组
    if (of < words.end && text::is_one_of(text[words.begin], u"由以")) words.begin = of + 1;
    while (!words.empty() && !lexicon::ends_with_sign(text, words, RosterSign::body)) --words.end;
    return words;
}

/// 甲厅关于成立|乙领导小组|的通知, （一）成立|乙领导小组; but 甲市结构调整领导小组 has the word in its name. Empty: the title
/// founds none.
Words founded_by_title(const text::CleanText& text, Words title) {
    const lexicon::FoundSign founds = lexicon::find_sign(text, title, RosterSign::founds);
    const Words head{title.begin, title.begin + static_cast<std::uint32_t>(founds ? founds.begin : 0)};
    if (!founds || !(head.empty() || text.ends_with(head, u"关于"))) return {};
    return body_at_head(text, {head.end + founds.size, title.end});
}

/// 为加强对结构调整工作的领导，现成立|乙领导小组|，组成人员如下: by the first such word that a body stands behind. Empty: none.
Words founded_in_sentence(const text::CleanText& text, Words words) {
    while (const lexicon::FoundSign founds = lexicon::find_sign(text, words, RosterSign::founds)) {
        words.begin += static_cast<std::uint32_t>(founds.begin) + founds.size;
        if (const Words body = body_at_head(text, words); !body.empty()) return body;
    }
    return {};
}

Words body_in(const text::CleanText& text, Words title) {
    if (title.empty() || title.size() > longest_roster_title) return {};
    if (const Words founded = founded_by_title(text, title); !founded.empty()) return founded;
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
        if (const Words founded = founded_in_sentence(outline.text, above.words); !founded.empty()) return founded;
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
