#include "record/recipients.hpp"

#include <string_view>

namespace plandoc::record {

using outline::Outline;
using text::CleanText;
using text::Words;

namespace {

constexpr std::uint32_t longest_recipients = 600;  ///< characters

/// Last characters of the names of bodies that are addressed.
constexpr std::u16string_view addressee_ends = u"府委局厅部办室会院行司处所关门位构业校心社区市县体团队派场站联)";

/// The line above the last one of a list that a page has torn.
bool is_torn_list(std::u16string_view line) {
    return line.find_first_of(u",;") != line.npos && line.find_first_of(u"《。:") == line.npos;
}

}  // namespace

bool is_recipients(const CleanText& text, Words line) {
    const std::u16string_view characters = text.characters(line);
    if (line.size() < 3 || line.size() > longest_recipients || characters.back() != u':') return false;
    if (characters.find_first_of(u"。《") != characters.npos) return false;
    const bool is_list = characters.front() == u'各' && characters.find(u',') != characters.npos;
    return is_list || addressee_ends.find(characters[characters.size() - 2]) != addressee_ends.npos;
}

Words recipients_down_to(const Outline& outline, std::uint32_t index, std::uint32_t first) {
    Words list = outline.passages[index].words;
    while (index > first && is_torn_list(outline.text.characters(outline.passages[index - 1].words)))
        list.begin = outline.passages[--index].words.begin;
    return list;
}

}  // namespace plandoc::record
