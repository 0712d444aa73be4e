#pragma once
/// The embedded tables, made of one TSV of this folder each (see table.hpp for their form).

#include "lexicon/table.hpp"

namespace plandoc::lexicon::table {

extern const Table agencies;
extern const Table agencies_in_general;
extern const Table agency_beginnings;
extern const Table agency_words;
extern const Table body_ends;
extern const Table bounds;
extern const Table check_signs;
extern const Table clause_marks;
extern const Table count_signs;
extern const Table cues;
extern const Table doer_signs;
extern const Table duty_objects;
extern const Table duty_roles;
extern const Table duty_signs;
extern const Table genres;
extern const Table heading_signs;
extern const Table indicator_headings;
extern const Table indicator_kinds;
extern const Table indicators;
extern const Table latin_words;
extern const Table lead_signs;
extern const Table letterhead_signs;
extern const Table line_marks;
extern const Table list_signs;
extern const Table measure_signs;
extern const Table money_signs;
extern const Table noun_signs;
extern const Table number_signs;
extern const Table numeral_words;
extern const Table page_elements;
extern const Table page_fields;
extern const Table parts_of_year;
extern const Table place_levels;
extern const Table place_signs;
extern const Table predicate_signs;
extern const Table regions;
extern const Table roster_phrases;
extern const Table roster_roles;
extern const Table rule_signs;
extern const Table size_signs;
extern const Table surnames;
extern const Table time_words;
extern const Table torn_cells;
extern const Table traditional;
extern const Table units;
extern const Table verb_signs;
extern const Table verbs;
extern const Table year_signs;

}  // namespace plandoc::lexicon::table
