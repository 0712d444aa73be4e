#pragma once
/// The fields of records in which two plans can differ. Their names are those of records.md.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "lexicon/enumerator_names.hpp"

namespace plandoc::review {

enum class Field : std::uint8_t {
    // of the document
    title,  ///< of a section, too
    notice_title,
    kind,
    issuers,
    number,
    recipients,
    date,
    published,
    copied_to,
    period,
    region,
    // of a target
    indicator,
    action,
    relation,
    value,
    value_to,
    unit,
    change,
    per,
    by,
    baseline,
    modality,
    scope,
    binding,
    // of a duty
    role,
    agencies,
    open_ended,
    progress,
    // of a section
    path,
    label,
    body_span,
};

[[nodiscard]] constexpr std::string_view name_of(Field field) {
    return lexicon::enumerator_names<Field>[static_cast<std::size_t>(field)];
}

}  // namespace plandoc::review
