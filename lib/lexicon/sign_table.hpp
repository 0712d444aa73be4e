#pragma once
/// A table whose rows are phrases and what each is a sign of, one thing or several:
///     名单   title body list
/// A sign is looked up by its place among the names that the table's typed view gives (phrases.hpp, roster_phrases.hpp).

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/matcher.hpp"

namespace plandoc::lexicon {

struct FoundSign {
    std::size_t begin = std::u16string_view::npos;  ///< npos: none stands there
    std::uint32_t size = 0;
    explicit operator bool() const { return size != 0; }
};

class SignTable {
public:
    SignTable(std::string_view table, std::span<const std::string_view> sign_names);

    /// Characters of the longest phrase of this sign that `text` begins with; 0: none. Likewise at its end.
    [[nodiscard]] std::uint32_t match(std::u16string_view text, std::size_t sign) const {
        return forward_[sign].match(text).size;
    }
    [[nodiscard]] std::uint32_t match_at_end(std::u16string_view text, std::size_t sign) const {
        return backward_[sign].match(text).size;
    }
    /// The first phrase of this sign in `text`, the longest of those that begin there.
    [[nodiscard]] FoundSign find(std::u16string_view text, std::size_t sign) const;

private:
    std::vector<Matcher> forward_, backward_;  ///< one each a sign
};

}  // namespace plandoc::lexicon
