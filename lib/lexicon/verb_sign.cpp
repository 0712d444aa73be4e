#include "lexicon/verb_sign.hpp"

#include <array>

#include "lexicon/tables.hpp"

namespace plandoc::lexicon {

const SignTable& table_of(VerbSign) {
    static constexpr std::array<std::string_view, 35> names{
        "doer_end",   "each_place", "deed_doer",   "actor_end",     "place_head",  "short_place", "place_end",
        "intent",     "hastening",  "has_already", "no_year",       "addition",    "means",       "deed_opener",
        "no_deed",    "no_phrase",  "payee",       "assigns",       "phrase_head", "field",       "predicate",
        "leads_verb", "founding",   "treats",      "treated_break", "deed",        "whole_deed",  "makes_up",
        "start_lead", "closing",    "sets_aside",  "output",        "spends",      "supports",    "user_end"};
    static const SignTable table(table::verb_signs, names);
    return table;
}

}  // namespace plandoc::lexicon
