#include "lexicon/duty_role.hpp"

#include <algorithm>
#include <initializer_list>

#include "lexicon/duty_sign.hpp"
#include "lexicon/table_matcher.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

/// The words that may be used in one of these ways (the table's third column).
OwningMatcher make_words(std::initializer_list<std::string_view> uses) {
    return matcher_of(table::duty_roles, Matcher::Direction::forward, [&](const Row& row) {
        const bool is_used = std::find(uses.begin(), uses.end(), row[2]) != uses.end();
        return is_used ? std::optional(number_named<DutyWord>(row[1])) : std::nullopt;
    });
}

DutyRoleMatch duty_word_of(Matcher::Match match) { return {match.size, static_cast<DutyWord>(match.value)}; }

/// 牵头|设区市, 责任|省直部门
bool names_bodies(std::u16string_view words) {
    constexpr std::size_t longest = 6;
    return words.size() <= longest && ends_with_sign(words, DutySign::bodies);
}

/// What a heading that one row fills says; a bracket or a second word (及责任人) may follow.
DutyWord whole_heading(std::u16string_view heading) {
    static const OwningMatcher columns = make_words({"label", "column", "both"});
    const Matcher::Match match = columns.match(heading);
    if (!match) return DutyWord::none;
    const std::u16string_view rest = heading.substr(match.size);
    const bool is_whole = rest.empty() || std::u16string_view(u"(及和、/").find(rest.front()) != std::u16string_view::npos;
    const auto word = static_cast<DutyWord>(match.value);
    return is_whole || (is_role(word) && names_bodies(rest)) ? word : DutyWord::none;
}

}  // namespace

DutyRoleMatch match_duty_label(std::u16string_view text) {
    static const OwningMatcher labels = make_words({"label", "both"});
    return duty_word_of(labels.match(text));
}

DutyRoleMatch match_duty_verb(std::u16string_view text) {
    static const OwningMatcher verbs = make_words({"verb", "both"});
    return duty_word_of(verbs.match(text));
}

bool makes_noun_of_verb(std::u16string_view behind) {
    const Matcher::Match match = table::duty_objects.forward().match(behind);
    return match && table::duty_objects.row(match.value)[1] == "noun";
}

DutyWord duty_column_of(std::u16string_view heading) {
    constexpr std::size_t longest_level = 4;  // 市级责任单位, 第一责任单位
    if (const DutyWord word = whole_heading(heading); word != DutyWord::none) return word;
    for (std::size_t begin = 1; begin <= std::min(longest_level, heading.size()); ++begin)
        if (const DutyWord word = whole_heading(heading.substr(begin)); is_role(word)) return word;
    return DutyWord::none;
}

bool is_ordinal_column(std::u16string_view heading) { return whole_heading(heading) == DutyWord::ordinal; }

}  // namespace plandoc::lexicon
