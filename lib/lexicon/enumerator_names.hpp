#pragma once
/// The names of an enumeration's members, as the compiler knows them. A table says in words what each row is; the
/// enumeration that it is read into has the same words as its members, and no list has to keep the two in step:
///     enum class BodyEnd { body, addressee };     enumerator_names<BodyEnd>: "body", "addressee"

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace plandoc::lexicon {

/// The name of this member; empty where no member has its number.
template <auto member>
[[nodiscard]] consteval std::string_view name_of_enumerator() {
    // Ends in "member = plandoc::lexicon::BodyEnd::body" or, without a name, "member = (plandoc::lexicon::BodyEnd)7"; behind
    // it stands ; (g++) or ] (clang).
    std::string_view written = __PRETTY_FUNCTION__;
    written.remove_prefix(written.rfind("member = "));
    written = written.substr(0, written.find_first_of(";]"));
    const std::size_t name = written.rfind(':') + 1;
    return written.find(')', name) == written.npos ? written.substr(name) : std::string_view();
}

/// Members are numbered from 0 without gaps, and there are fewer than this.
inline constexpr std::size_t most_enumerators = 64;

template <typename Enumeration, std::size_t... numbers>
[[nodiscard]] consteval auto names_of_numbers(std::index_sequence<numbers...>) {
    return std::array{name_of_enumerator<static_cast<Enumeration>(numbers)>()...};
}

template <typename Enumeration>
[[nodiscard]] consteval auto names_of_enumerators() {
    constexpr auto names = names_of_numbers<Enumeration>(std::make_index_sequence<most_enumerators>());
    constexpr auto size = static_cast<std::size_t>(std::find(names.begin(), names.end(), std::string_view()) - names.begin());
    static_assert(size > 0 && size < most_enumerators, "an enumeration as large as that wants to be two");
    std::array<std::string_view, size> known;
    std::copy_n(names.begin(), size, known.begin());
    return known;
}

/// In the order of the members.
template <typename Enumeration>
inline constexpr auto enumerator_names = names_of_enumerators<Enumeration>();

/// The member of this name. A table with another name is a mistake in the program: std::logic_error.
template <typename Enumeration>
[[nodiscard]] Enumeration enumerator_named(std::string_view name) {
    const auto& names = enumerator_names<Enumeration>;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) throw std::logic_error("a table holds a name without an enumerator: " + std::string(name));
    return static_cast<Enumeration>(found - names.begin());
}

}  // namespace plandoc::lexicon
