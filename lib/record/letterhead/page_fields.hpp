#pragma once
/// What a web page says of a document in the lines above it, each value behind its label or on the next line:
///     发文字号：甲政发〔2022〕7号
///     发布机构：甲市人民政府
///     成文日期：2022年11月23日

#include <optional>

#include "outline/outline.hpp"
#include "record/date.hpp"

namespace plandoc::record {

/// Words are of the outline's text, of each label the last; what is empty is not there.
struct PageFields {
    text::Words number;             ///< with its issuer's sign
    text::Words unlabelled_number;  ///< the document's own, alone on a line
    text::Words issuers;
    std::optional<Date> date;
};

/// The fields in `header`; a number without a label is looked for, as long as none has a label, where `seeks_number`.
[[nodiscard]] PageFields read_page_fields(const outline::Outline& outline, const outline::Part& header, bool seeks_number);

}  // namespace plandoc::record
