#pragma once
/// What a rank commits to.
///     稳居全球前三                            target     稳居
///     其中3家进入前五位                       target, of what the number before counts
///     排名前10位的企业                        provision
///     连续三年居全省前2位                     fact
/// A rank without a verb that reaches it (前三类) is a name.

#include "record/mention/commitment.hpp"
#include "record/mention/mention.hpp"

namespace plandoc::record {

/// The commitment of a rank: the verb that reaches it, and who does; at most that rank. `role` is set where it is no target.
[[nodiscard]] Commitment read_rank(const text::CleanText& text, const Mention& mention);

}  // namespace plandoc::record
