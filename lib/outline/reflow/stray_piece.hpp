#pragma once
/// Pieces of a few characters that a converter sets between a label and the line they should follow.
///     （五）
///     金                                    belongs behind 鼓励, before 融机构
///
///     发展绿色金融。……加大支持力度，鼓励
///
///     融机构开发排污权抵押贷款产品。

#include <cstddef>
#include <vector>

#include "outline/reflow/line.hpp"

namespace plandoc::outline {

/// The lines of such pieces, as indexes of `lines.all`, in order: each belongs behind the line that follows it.
[[nodiscard]] std::vector<std::size_t> find_stray_pieces(const Lines& lines);

}  // namespace plandoc::outline
