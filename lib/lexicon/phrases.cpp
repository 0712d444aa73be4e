#include "lexicon/phrases.hpp"

#include <array>
#include <vector>

#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

namespace {

constexpr std::array<std::string_view, 52> sign_names{
    "step_heading",  "phase_heading",  "span_tail",   "published",       "unpublished",  "publication_line", "issuing",
    "making",        "copies",         "page_issuer", "page_date",       "name_head",    "sign_lead",        "purpose",
    "quoting",       "no_period",      "own_period",  "validity",        "dependent",    "addressee_head",   "zone",
    "standing_body", "local_division", "zone_break",  "post_head",       "roster_title", "roster_body",      "prose",
    "bare_count",    "no_noun",        "ratio",       "allowance",       "phrase_head",  "base_lead",        "base_word",
    "base_tail",     "base_basis",     "base_frame",  "base_frame_tail", "base_end",     "onward",           "no_deadline",
    "term_tail",     "no_term",        "ahead",       "rated",           "time_lead",    "term_lead",        "time_tail",
    "stands_for",    "field",          "makes_up"};

struct Phrases {
    std::array<Matcher, sign_names.size()> forward, backward;

    Phrases() {
        std::array<std::vector<Matcher::Entry>, sign_names.size()> entries;
        for (const Row& row : rows_of(table::phrases))
            for (std::size_t sign = 0; sign < sign_names.size(); ++sign)
                if (is_listed(row[1], sign_names[sign])) entries[sign].push_back({folded(row[0]), 0});
        for (std::size_t sign = 0; sign < sign_names.size(); ++sign) {
            forward[sign] = Matcher(entries[sign]);
            backward[sign] = Matcher(std::move(entries[sign]), Matcher::Direction::backward);
        }
    }

    /// Whether `name` is one of the names in `list`, which blanks part.
    static bool is_listed(std::string_view list, std::string_view name) {
        while (!list.empty()) {
            const std::size_t end = std::min(list.find(' '), list.size());
            if (list.substr(0, end) == name) return true;
            list.remove_prefix(std::min(end + 1, list.size()));
        }
        return false;
    }
};

const Phrases& phrases() {
    static const Phrases table;
    return table;
}

}  // namespace

std::uint32_t match_sign(std::u16string_view text, Sign sign) {
    return phrases().forward[static_cast<std::size_t>(sign)].match(text).size;
}

std::uint32_t match_sign_at_end(std::u16string_view text, Sign sign) {
    return phrases().backward[static_cast<std::size_t>(sign)].match(text).size;
}

FoundSign find_sign(std::u16string_view text, Sign sign) {
    const Matcher& matcher = phrases().forward[static_cast<std::size_t>(sign)];
    const Matcher::Found found = matcher.find(text);
    return found ? FoundSign{found.begin, found.match.size} : FoundSign{};
}

}  // namespace plandoc::lexicon
