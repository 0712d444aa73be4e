#pragma once
/// What stands behind the text of a document or, on some pages, anywhere (附注 and 版记: GB/T 9704—2012, 7.3.6 and 7.4):
///     （此件公开发布）                        published
///     抄送：市委各部门。                      copied_to
///     甲市人民政府办公室 2022年11月24日印发   printed

#include <optional>
#include <string>
#include <vector>

#include "outline/outline.hpp"
#include "record/date.hpp"

namespace plandoc::record {

struct Imprint {
    std::optional<bool> published;
    std::vector<std::string> copied_to;
    std::optional<Date> printed;      ///< the last such day
    std::vector<text::Words> fields;  ///< where all this stands, in the outline's text
};

/// The imprint of the document. Lists of bodies are copied to `names`, their lines joined, and read there.
[[nodiscard]] Imprint read_imprint(const outline::Outline& outline, text::CleanText& names);

}  // namespace plandoc::record
