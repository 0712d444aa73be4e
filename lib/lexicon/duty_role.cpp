#include "lexicon/duty_role.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

DutyWord word_of(std::string_view name) {
    constexpr std::array<std::string_view, 9> names{"",     "lead",    "responsible", "support", "progress",
                                                    "task", "ordinal", "remark",      "body"};
    for (std::size_t index = 0; index < names.size(); ++index)
        if (names[index] == name) return static_cast<DutyWord>(index);
    return DutyWord::none;
}

struct DutyRoles {
    Matcher labels, verbs, columns;

    DutyRoles() {
        std::vector<Matcher::Entry> label_entries, verb_entries, column_entries;
        for (const Row& row : rows_of(table::duty_roles)) {
            const Matcher::Entry entry{folded(row[0]), static_cast<std::uint32_t>(word_of(row[1]))};
            const std::string_view use = row[2];
            if (use == "label" || use == "both") label_entries.push_back(entry);
            if (use == "verb" || use == "both") verb_entries.push_back(entry);
            if (use != "verb") column_entries.push_back(entry);
        }
        labels = Matcher(std::move(label_entries));
        verbs = Matcher(std::move(verb_entries));
        columns = Matcher(std::move(column_entries));
    }
};

const DutyRoles& duty_roles() {
    static const DutyRoles roles;
    return roles;
}

DutyRoleMatch found(Matcher::Match match) { return {match.size, static_cast<DutyWord>(match.value)}; }

/// What a heading that one row fills says; a bracket or a second word (及责任人) may follow.
DutyWord whole_heading(std::u16string_view heading) {
    const Matcher::Match match = duty_roles().columns.match(heading);
    if (!match) return DutyWord::none;
    const std::u16string_view rest = heading.substr(match.size);
    const bool is_whole = rest.empty() || std::u16string_view(u"(及和、/").find(rest.front()) != std::u16string_view::npos;
    return is_whole ? static_cast<DutyWord>(match.value) : DutyWord::none;
}

}  // namespace

DutyRoleMatch match_duty_label(std::u16string_view text) { return found(duty_roles().labels.match(text)); }

DutyRoleMatch match_duty_verb(std::u16string_view text) { return found(duty_roles().verbs.match(text)); }

bool makes_noun_of_verb(std::u16string_view behind) {
    static const Matcher nouns = [] {
        std::vector<Matcher::Entry> entries;
        for (const Row& row : rows_of(table::duty_objects)) entries.push_back({folded(row[0]), row[1] == "noun" ? 1U : 0U});
        return Matcher(std::move(entries));
    }();
    return nouns.match(behind).value != 0;
}

DutyWord duty_column_of(std::u16string_view heading) {
    constexpr std::size_t longest_level = 4;  // 市级责任单位, 第一责任单位
    if (const DutyWord word = whole_heading(heading); word != DutyWord::none) return word;
    for (std::size_t begin = 1; begin <= std::min(longest_level, heading.size()); ++begin)
        if (const DutyWord word = whole_heading(heading.substr(begin)); is_role(word)) return word;
    return DutyWord::none;
}

}  // namespace plandoc::lexicon
