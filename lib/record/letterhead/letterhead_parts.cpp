#include "record/letterhead/letterhead_parts.hpp"

namespace plandoc::record {

using outline::Part;
using outline::PartKind;

LetterheadParts find_letterhead_parts(const outline::Outline& outline) {
    LetterheadParts parts;
    const auto take = [](const Part*& first, const Part& part) {
        if (first == nullptr) first = &part;
    };
    for (const Part& part : outline.parts) {
        if (part.kind == PartKind::header) take(parts.header, part);
        if (part.kind == PartKind::notice) take(parts.notice, part);
        if (part.kind == PartKind::plan) take(parts.plan, part);
    }
    return parts;
}

}  // namespace plandoc::record
