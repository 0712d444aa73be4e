#include "record/names.hpp"

#include <array>

namespace plandoc::record {

namespace {

/// The name at the enumerator's position; the arrays below follow the order of the enumerations.
template <typename Enumeration, std::size_t size>
std::string_view pick(const std::array<std::string_view, size>& names, Enumeration value) {
    return names[static_cast<std::size_t>(value)];
}

constexpr std::array<std::string_view, 3> field_sources{"", "text", "page"};
constexpr std::array<std::string_view, 8> roles{"target", "fact", "provision", "count", "name", "date", "reference", "label"};
constexpr std::array<std::string_view, 4> changes{"level", "increase", "growth", "reduction"};
constexpr std::array<std::string_view, 5> pers{"", "year", "quarter", "month", "each"};
constexpr std::array<std::string_view, 3> by_sources{"", "stated", "plan"};
constexpr std::array<std::string_view, 3> modalities{"", "strive", "ensure"};
constexpr std::array<std::string_view, 3> bindings{"", "约束性", "预期性"};
constexpr std::array<std::string_view, 3> duty_roles{"lead", "responsible", "support"};

}  // namespace

std::string_view name_of(FieldSource source) { return pick(field_sources, source); }
std::string_view name_of(Role role) { return pick(roles, role); }
std::string_view name_of(Change change) { return pick(changes, change); }
std::string_view name_of(Per per) { return pick(pers, per); }
std::string_view name_of(BySource source) { return pick(by_sources, source); }
std::string_view name_of(Modality modality) { return pick(modalities, modality); }
std::string_view name_of(Binding binding) { return pick(bindings, binding); }
std::string_view name_of(DutyRole role) { return pick(duty_roles, role); }

}  // namespace plandoc::record
