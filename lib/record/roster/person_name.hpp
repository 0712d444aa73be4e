#pragma once
/// Names of people in the lines of a roster. A name begins with a surname and stands before a gap, a mark or the end.
///     张伟    张  伟    王 小 明    欧阳小明    阿卜杜·艾山
///     刘志杰厅党组书记      刘志杰, a post behind it without a gap: only where posts may stand so
/// No names: 林业局 and 金融办, agencies that begin like a surname; roles.

#include <cstdint>
#include <string_view>

#include "record/roster/roster_lines.hpp"

namespace plandoc::record {

/// The end of the name at `at`; 0: none.
[[nodiscard]] std::uint32_t match_name(const RosterLines& lines, std::uint32_t at);
/// Likewise, and a post may follow without a gap.
[[nodiscard]] std::uint32_t match_name_before_post(const RosterLines& lines, std::uint32_t at);

/// The end of a name whose surname nobody has listed, 阿力木沙, where a gap and then a post stand behind it; 0: none.
[[nodiscard]] std::uint32_t match_unlisted_name(const RosterLines& lines, std::uint32_t at);

/// Behind the two or three characters of a name a post begins as posts do: 王小红市发展改革委副主任.
[[nodiscard]] bool begins_name_and_post(const RosterLines& lines, std::uint32_t at);

/// 市发展改革委副主任: the words end as posts do.
[[nodiscard]] bool ends_as_post(std::u16string_view words);

/// The words are a name and nothing else.
[[nodiscard]] bool is_name(const text::CleanText& text, Words words);

}  // namespace plandoc::record
