#pragma once
/// Who is the subject of 负责 or 牵头 in running text.
///     由市教育局负责…                              市教育局
///     市教育局要切实发挥牵头作用                   市教育局
///     领导小组办公室设在市科技局，负责…            领导小组办公室
///     各区政府对本辖区目标负责                     各区政府
/// None: 支持企业牵头, 明确专人负责, 各负其责.

#include "record/duty/agency.hpp"
#include "record/duty/duty_verb.hpp"

namespace plandoc::record {

/// The subject of a verb in a sentence that begins at `from`; it may stand in an earlier clause, or be `heading`, where the
/// sentence follows it and has no other. Empty: there is none.
[[nodiscard]] AgencyList find_subject(const text::CleanText& text, std::uint32_t from, const DutyVerb& verb, Words heading);

/// 市教育局 of 建立由|市教育局|牵头的机制: those that head what a sentence sets up, before the verb at `verb`; the sentence begins at
/// `from`. Empty: it sets nothing up so, or the words are more than such names.
[[nodiscard]] AgencyList find_heads_of_founded(const text::CleanText& text, std::uint32_t from, std::uint32_t verb);

/// Those in `words`, which stand before 配合 or 参与 behind whom they support: names of bodies of any kind (甲燃气公司, 甲镇, 甲县).
/// Empty: the words are more than such names.
[[nodiscard]] AgencyList find_supporters(const text::CleanText& text, Words words);

/// A sentence ends here; 任务.各市 does where a full stop is written so, 1.5 does not.
[[nodiscard]] bool ends_sentence(const text::CleanText& text, std::uint32_t index);

}  // namespace plandoc::record
