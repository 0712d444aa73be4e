#pragma once
/// Lists of agencies (records.md 4, agencies).
///     市发展改革局、科学技术局、荣成海关     市发展改革局 | 市+科学技术局 | 荣成海关
///     市教育局和工业和信息化局               市教育局 | 市+工业和信息化局
///     市财政局，各区、市政府                 市财政局 | 各区、市政府
///     市公安局、司法局等部门、单位           市公安局 | 市+司法局, open-ended
/// The prefix goes on to bare names of departments and centres only.

#include <string>
#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// What bare names take over from the names before them.
struct CarriedPrefix {
    Words place;      ///< 市, 荣成市, 自治区
    Words committee;  ///< 市委, for departments of the party
};

struct AgencyList {
    std::vector<Agency> agencies;
    bool open_ended = false;
    Words words;  ///< from the first agency to the last, 等部门、单位 included
};

/// The pieces of `list` between 、 ， ； and 。 outside brackets; empty ones too, so that each but the last is followed by its
/// mark.
[[nodiscard]] std::vector<Words> split_list(const text::CleanText& text, Words list);

/// The agencies of a list that holds nothing else. `carried` goes from list to list of one bracket.
[[nodiscard]] AgencyList read_agencies(const text::CleanText& text, Words list, CarriedPrefix& carried);

/// They are agencies, as their endings show: two in three at least, so that the others are too
/// (市商务局、市公路中心、上饶车务段).
[[nodiscard]] bool are_agencies(const text::CleanText& text, const AgencyList& list);
/// The agency's full name: the prefix carried over, then the text as written. 市 + 科学技术局 -> 市科学技术局
[[nodiscard]] std::string full_name(const text::CleanText& text, const Agency& agency);

/// Their full names, each once, in the order of `agencies`.
[[nodiscard]] std::vector<std::string> full_names(const text::CleanText& text, const std::vector<Agency>& agencies);

}  // namespace plandoc::record
