#pragma once
/// The kinds of records, in the order in which those of one document are written.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace plandoc::view {

enum class Kind : std::uint8_t { targets, duties, sections, numbers, phases, people, citations, rows, document };

inline constexpr std::array<std::string_view, 9> kind_names{"targets", "duties",    "sections", "numbers", "phases",
                                                            "people",  "citations", "rows",     "document"};

[[nodiscard]] constexpr std::string_view name_of(Kind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

[[nodiscard]] inline std::vector<Kind> all_kinds() {
    std::vector<Kind> kinds;
    for (std::size_t index = 0; index < kind_names.size(); ++index) kinds.push_back(static_cast<Kind>(index));
    return kinds;
}

}  // namespace plandoc::view
