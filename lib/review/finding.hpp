#pragma once
/// A finding: what a rule has against a document, and where.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/plan.hpp"
#include "review/rule.hpp"
#include "text/message.hpp"
#include "text/span.hpp"

namespace plandoc::review {

struct Place {
    text::Span span;
    bool is_upper = false;  ///< in the higher plan, not in the plan itself
};

struct Finding {
    Rule rule = Rule::numbering_gap;
    Severity severity = Severity::note;
    text::Message message;
    std::vector<Place> places;  ///< never empty; the first, in the plan, is where a person would mend it
    std::string section;        ///< path of the section of that place, else empty

    [[nodiscard]] text::Span span() const { return places.front().span; }
};

using Findings = std::vector<Finding>;

}  // namespace plandoc::review
