#pragma once
/// Numbers that say for another place what the number before them says: 城市处理率达到98%，县城达到95%.

#include <string>

#include "record/mention/carried.hpp"

namespace plandoc::record {

/// `noun` is no more than a place (县城达到95%), and the number before says what is measured or made there.
[[nodiscard]] bool is_elsewhere(const text::CleanText& text, const Mention& mention, const Commitment& commitment, Words noun,
                                const Carried& carried);

/// The indicator of the number before, without its place: 处理率 of 城市处理率.
[[nodiscard]] std::string without_place(const text::CleanText& text, const Carried& carried);

}  // namespace plandoc::record
