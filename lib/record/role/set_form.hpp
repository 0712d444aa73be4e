#pragma once
/// Forms of words that make a number a provision, whatever verb and noun stand by it.
///     以6层为主                    a rule of thumb
///     以用电量80亿千瓦时计            what is reckoned with
///     在新建厂房100%达标的基础上      what is built upon
///     按照每百户不低于20平方米的标准      what is built by
///     高固含量(≥30%)溶液            a limit in brackets
///     0.3≤d＜0.5                  a formula

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// 形成以千万千瓦级基地为依托的格局, 以能源、交通等3个领域为重点: what something else rests on, or begins with.
[[nodiscard]] bool is_foundation(const CommitmentDraft& draft);

[[nodiscard]] bool has_set_form(const CommitmentDraft& draft);

}  // namespace plandoc::record
