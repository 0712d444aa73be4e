#pragma once
/// Names of agencies by how they end and begin: 市教育局 (局), 专项小组各成员单位 (成员单位), 荣成海关 (海关).
/// The words are rows of agencies.tsv, agency_beginnings.tsv and agencies_in_general.tsv.

#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

enum class AgencyKind : std::uint8_t {
    none,        ///< no agency: 格局, 大厅, 全部
    department,  ///< a department or centre; bare, it takes the administrative prefix of its list
    party,       ///< a department of the party committee; bare, it takes the committee's name
    place,       ///< the body of a place, or the place: 经济开发区, 各镇人民政府
    system,      ///< of its own system, or a group: 荣成海关, 银监分局, 领导小组
};

/// Whether a name may be the subject of 负责 or 牵头 in running text.
enum class Subject : std::uint8_t { never, headed, alone };

struct AgencyEnding {
    std::uint32_t size = 0;  ///< characters; 0: no known ending
    AgencyKind kind = AgencyKind::none;
    Subject subject = Subject::never;
};

/// The longest ending of an agency's name that `name` ends with; of kind none where it ends a word that is no agency.
[[nodiscard]] AgencyEnding match_agency_ending(std::u16string_view name);

/// Characters of the name's administrative prefix: 1 for 市教育局, 3 for 荣成市教育局 and 自治区教育厅; 0 for 市场监督管理局 and
/// 荣成海关.
[[nodiscard]] std::uint32_t match_agency_prefix(std::u16string_view name);
/// Characters of the party committee's name that `name` begins with: 2 for 市委组织部.
[[nodiscard]] std::uint32_t match_committee(std::u16string_view name);

/// The name has no prefix and may take one: it holds neither a place nor a system nor 各 (not 北海海事局, 人行武汉分行营管部).
[[nodiscard]] bool may_take_prefix(std::u16string_view name);

/// The name begins with words for nobody in particular: 一个部门, 以下工作均需….
[[nodiscard]] bool begins_with_nobody(std::u16string_view name);
/// The words are no names: 部门和单位, 10家市直有关部门. Empty words are none either.
[[nodiscard]] bool are_agencies_in_general(std::u16string_view words);

}  // namespace plandoc::lexicon
