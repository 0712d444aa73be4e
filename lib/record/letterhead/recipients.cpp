#include "record/letterhead/recipients.hpp"

#include <string_view>

#include "lexicon/body_end.hpp"

namespace plandoc::record {

using outline::Outline;
using text::CleanText;
using text::Words;

namespace {

constexpr std::uint32_t longest_recipients = 600;  ///< characters

/// The line above the last one of a list that a page has torn.
bool is_torn_list(std::u16string_view line) {
    return line.find_first_of(u",;") != line.npos && line.find_first_of(u"《。:") == line.npos;
}

/// The same for a list that has no mark but 、, as a title may: only its first line tells that it is one.
bool may_be_torn_list(std::u16string_view line) {
    return line.find(u'、') != line.npos && line.find_first_of(u"《》。:") == line.npos;
}

}  // namespace

bool is_recipients(const CleanText& text, Words line) {
    const std::u16string_view characters = text.characters(line);
    if (line.size() < 3 || line.size() > longest_recipients || characters.back() != u':') return false;
    if (characters.find_first_of(u"。《") != characters.npos) return false;
    const bool is_list = characters.front() == u'各' && characters.find(u',') != characters.npos;
    return is_list || lexicon::ends_with_sign(characters.substr(0, characters.size() - 1), lexicon::BodyEnd::addressee);
}

Words recipients_down_to(const Outline& outline, std::uint32_t index, std::uint32_t first) {
    Words list = outline.passages[index].words;
    while (index > first && is_torn_list(outline.text.characters(outline.passages[index - 1].words)))
        list.begin = outline.passages[--index].words.begin;
    while (index > first) {
        const Words above = outline.passages[--index].words;
        if (!may_be_torn_list(outline.text.characters(above))) break;
        if (outline.text.starts_with(above, u"各")) list.begin = above.begin;
    }
    return list;
}

}  // namespace plandoc::record
