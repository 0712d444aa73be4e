#pragma once
/// A time, or 累计, that stands inside of a noun and is no part of it.
///     老年人|每年|体检, 企业|累计|消纳废渣

#include "record/mention/mention.hpp"

namespace plandoc::record {

/// `cue` is such a one in `noun`.
[[nodiscard]] bool is_time_inside(const text::CleanText& text, Words noun, const CueAt& cue);

/// The time in the middle of `noun` that is no part of it nor of a rate (每人每年): 老年人|每年|体检, 护林员|每月|巡护. Empty:
/// there is none.
[[nodiscard]] Words find_time_inside(const text::CleanText& text, const Mention& mention, Words noun);

}  // namespace plandoc::record
