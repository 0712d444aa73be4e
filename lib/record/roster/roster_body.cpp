#include "record/roster/roster_body.hpp"

#include <algorithm>

#include "lexicon/roster_phrases.hpp"

namespace plandoc::record {

using lexicon::RosterSign;

namespace {

Words body_in(const text::CleanText& text, Words title) {
    if (title.empty() || title.size() > longest_roster_title) return {};
    const std::u16string_view characters = text.characters(title);
    if (!lexicon::holds_sign(characters, RosterSign::body) || characters.find_first_of(u",。") != characters.npos) return {};
    const std::size_t end = std::min(lexicon::find_sign(characters, RosterSign::title).begin, characters.size());
    return text.trim({title.begin, title.begin + static_cast<std::uint32_t>(end)}, u":;-");
}

}  // namespace

Words body_of_roster(const outline::Outline& outline, std::uint32_t first) {
    const outline::Passage& passage = outline.passages[first];
    if (first > 0 && outline.passages[first - 1].part == passage.part) {
        const outline::Passage& above = outline.passages[first - 1];
        const Words body = body_in(outline.text, above.label.empty() ? above.words : above.title);
        if (!body.empty()) return body;
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
