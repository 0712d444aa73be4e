#include "outline/flat_table/task_words.hpp"

#include <algorithm>

#include "lexicon/agency.hpp"
#include "lexicon/duty_sign.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

bool is_time(std::u16string_view words) {
    constexpr std::size_t longest = 20;
    if (words.empty() || words.size() > longest) return false;
    const bool is_date = text::is(words.front(), text::digit) && words.find_first_of(u"年月") != words.npos;
    return is_date || lexicon::begins_with_sign(words, lexicon::DutySign::time);
}

bool are_agencies(std::u16string_view words) {
    constexpr std::size_t longest = 160;
    if (words.empty() || words.size() > longest || words.find(u'。') != words.npos) return false;
    std::size_t known = 0, all = 0;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find_first_of(u"、,;"), words.size());
        std::u16string_view name = words.substr(0, end);
        words.remove_prefix(std::min(words.size(), end + 1));
        if (name.empty()) continue;
        if (text::is(name.front(), text::digit)) return false;  // 1200处
        if (name.back() == u'等') name.remove_suffix(1);
        if (name.back() == u')' && name.find(u'(') != name.npos) name = name.substr(0, name.find(u'('));
        ++all;
        if (lexicon::match_agency_ending(name).kind != lexicon::AgencyKind::none) ++known;
    }
    return all > 0 && known * 3 >= all * 2;
}

}  // namespace plandoc::outline
