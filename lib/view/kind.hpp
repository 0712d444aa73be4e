#pragma once
/// The kinds of records, in the order in which those of one document are written.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace plandoc::view {

enum class Kind : std::uint8_t { targets, duties, sections, numbers, phases, people, citations, rows, document };

inline constexpr std::array<std::string_view, 9> kind_names{"targets", "duties",    "sections", "numbers", "phases",
                                                            "people",  "citations", "rows",     "document"};

[[nodiscard]] constexpr std::string_view name_of(Kind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

/// A choice of kinds.
class Kinds {
public:
    constexpr void add(Kind kind) { bits_ = static_cast<std::uint16_t>(bits_ | bit(kind)); }
    [[nodiscard]] constexpr bool has(Kind kind) const { return (bits_ & bit(kind)) != 0; }
    [[nodiscard]] std::vector<Kind> list() const {
        std::vector<Kind> kinds;
        for (std::size_t index = 0; index < kind_names.size(); ++index)
            if (has(static_cast<Kind>(index))) kinds.push_back(static_cast<Kind>(index));
        return kinds;
    }

private:
    static constexpr unsigned bit(Kind kind) { return 1U << static_cast<unsigned>(kind); }
    std::uint16_t bits_ = 0;
};

}  // namespace plandoc::view
