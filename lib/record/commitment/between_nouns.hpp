#pragma once
/// A number between two nouns, both behind the verb that governs it: which of them is counted, or neither.
///     建设环湖|50公里|绿道             how much of it, beside what
///     设立总规模不少于|100亿元|的基金    how large a fund
///     打造装备制造|千亿级|集群           how great
///     建成甲园、乙园等|8处|公园          some are named
///     完成全市|60条|沟渠治理            where
///     完成老旧小区|120个|改造           to how many of them something is done
///     实施新北洋、哈工大|2处|中心建设     as many as are named: counts, promises nothing

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// Chooses between the noun before the number, which the draft has so far, and the one behind it; sets the role where
/// neither is counted. `verb` governs the number.
void choose_noun(CommitmentDraft& draft, Words verb);

}  // namespace plandoc::record
