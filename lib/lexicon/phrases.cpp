#include "lexicon/phrases.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(Sign) {
    static constexpr std::array<std::string_view, 80> names{
        "step_heading", "phase_heading",  "span_tail",      "published",     "unpublished",    "publication_line",
        "issuing",      "making",         "copies",         "page_issuer",   "page_date",      "name_head",
        "sign_lead",    "purpose",        "quoting",        "no_period",     "own_period",     "validity",
        "dependent",    "addressee_head", "zone",           "standing_body", "local_division", "enterprise",
        "zone_break",   "bare_count",     "no_noun",        "ratio",         "allowance",      "phrase_head",
        "base_lead",    "base_word",      "base_tail",      "base_basis",    "base_frame",     "base_frame_tail",
        "base_end",     "onward",         "no_deadline",    "term_tail",     "no_term",        "ahead",
        "rated",        "time_lead",      "term_lead",      "time_tail",     "stands_for",     "field",
        "makes_up",     "whereabouts",    "list_head",      "held",          "mutual",         "deed",
        "carries_out",  "predicate",      "lays",           "beside_head",   "beside_tail",    "founding",
        "treats",       "treated_break",  "start_lead",     "duration",      "lays_down",      "share_of",
        "rate_end",     "unitless_noun",  "member_counter", "kind_counter",  "kind_end",       "short_time",
        "terms",        "note",           "list_title",     "up_to",         "divides",        "whole_deed",
        "leads_verb",   "quota"};
    static const SignTable table(table::phrases, names);
    return table;
}

}  // namespace plandoc::lexicon
