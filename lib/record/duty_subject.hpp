#pragma once
/// Who is the subject of 负责 or 牵头 in running text.
///     由市教育局负责…                              市教育局
///     市教育局要切实发挥牵头作用                   市教育局
///     领导小组办公室设在市科技局，负责…            领导小组办公室
///     各区政府对本辖区目标负责                     各区政府
/// None: 支持企业牵头, 明确专人负责, 各负其责.

#include "record/agency.hpp"

namespace plandoc::record {

/// The subject of a verb, adverbs before it included, that begins at `verb` in a sentence (or its piece) that begins at `from`; it may
/// stand in an earlier clause. `heading` is asked where the sentence has nothing before the verb. Empty: there is none.
[[nodiscard]] AgencyList find_subject(const text::CleanText& text, std::uint32_t from, std::uint32_t verb, Words heading);

}  // namespace plandoc::record
