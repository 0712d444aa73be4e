#pragma once
/// The embedded tables, one TSV of this folder each (see table.hpp for their form).

#include <string_view>

namespace plandoc::lexicon::table {

extern const std::string_view agencies;
extern const std::string_view agencies_in_general;
extern const std::string_view agency_beginnings;
extern const std::string_view agency_words;
extern const std::string_view body_ends;
extern const std::string_view bounds;
extern const std::string_view check_signs;
extern const std::string_view clause_marks;
extern const std::string_view counties;
extern const std::string_view cues;
extern const std::string_view duty_objects;
extern const std::string_view duty_roles;
extern const std::string_view duty_signs;
extern const std::string_view genres;
extern const std::string_view heading_signs;
extern const std::string_view indicator_headings;
extern const std::string_view indicator_kinds;
extern const std::string_view indicators;
extern const std::string_view latin_words;
extern const std::string_view letterhead_signs;
extern const std::string_view line_marks;
extern const std::string_view list_signs;
extern const std::string_view noun_signs;
extern const std::string_view number_signs;
extern const std::string_view numeral_words;
extern const std::string_view page_elements;
extern const std::string_view page_fields;
extern const std::string_view parts_of_year;
extern const std::string_view place_levels;
extern const std::string_view regions;
extern const std::string_view role_signs;
extern const std::string_view roster_phrases;
extern const std::string_view roster_roles;
extern const std::string_view surnames;
extern const std::string_view time_words;
extern const std::string_view torn_cells;
extern const std::string_view units;
extern const std::string_view verb_signs;
extern const std::string_view verbs;
extern const std::string_view year_signs;

}  // namespace plandoc::lexicon::table
