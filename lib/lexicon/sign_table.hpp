#pragma once
/// A table whose rows are phrases and what each is a sign of, one thing or several:
///     名单   title body list
/// A typed view of such a table (noun_sign.hpp) is an enumeration, whose members are called what the signs are in the table,
/// and `table_of` (sign_views.cpp), by which match_sign and the other functions below find the table of a sign.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "lexicon/enumerator_names.hpp"
#include "lexicon/matcher.hpp"
#include "lexicon/table.hpp"
#include "text/clean_text.hpp"

namespace plandoc::lexicon {

struct FoundSign {
    std::size_t begin = std::u16string_view::npos;  ///< npos: none stands there
    std::uint32_t size = 0;
    explicit operator bool() const { return size != 0; }
};

class SignTable {
public:
    /// `sign_names` are those of the enumeration's members, in their order. Throws std::logic_error where the table has another,
    /// or no column of signs.
    SignTable(const Table& table, std::span<const std::string_view> sign_names);

    /// By the place of a sign among the names.
    [[nodiscard]] std::uint32_t match(std::u16string_view text, std::size_t sign) const {
        return forward_[sign].match(text).size;
    }
    [[nodiscard]] std::uint32_t match_at_end(std::u16string_view text, std::size_t sign) const {
        return backward_[sign].match(text).size;
    }
    [[nodiscard]] bool may_begin_with(char16_t c, std::size_t sign) const { return forward_[sign].may_begin_with(c); }
    [[nodiscard]] FoundSign find(std::u16string_view text, std::size_t sign) const;

private:
    std::array<Matcher, most_enumerators> forward_, backward_;  ///< one for each sign
};

/// Of `Sign`: made when the program starts, so that a look-up need not ask whether it is.
template <typename Sign>
inline const SignTable& signs_of = table_of(Sign{});

/// Characters of the longest phrase of this sign that `text` begins with; 0: none. Likewise at its end.
template <typename Sign>
[[nodiscard]] std::uint32_t match_sign(std::u16string_view text, Sign sign) {
    return signs_of<Sign>.match(text, static_cast<std::size_t>(sign));
}
template <typename Sign>
[[nodiscard]] std::uint32_t match_sign_at_end(std::u16string_view text, Sign sign) {
    return signs_of<Sign>.match_at_end(text, static_cast<std::size_t>(sign));
}

/// Whether some phrase of this sign may begin with `c`: most characters are ruled out.
template <typename Sign>
[[nodiscard]] bool may_begin_sign(char16_t c, Sign sign) {
    return signs_of<Sign>.may_begin_with(c, static_cast<std::size_t>(sign));
}

/// `text` begins, or ends, with a phrase of this sign.
template <typename Sign>
[[nodiscard]] bool begins_with_sign(std::u16string_view text, Sign sign) {
    return match_sign(text, sign) > 0;
}
template <typename Sign>
[[nodiscard]] bool ends_with_sign(std::u16string_view text, Sign sign) {
    return match_sign_at_end(text, sign) > 0;
}

/// A phrase of this sign is all of `text`.
template <typename Sign>
[[nodiscard]] bool is_sign(std::u16string_view text, Sign sign) {
    return !text.empty() && match_sign(text, sign) == text.size();
}

/// The first phrase of this sign in `text`, the longest of those that begin there.
template <typename Sign>
[[nodiscard]] FoundSign find_sign(std::u16string_view text, Sign sign) {
    return signs_of<Sign>.find(text, static_cast<std::size_t>(sign));
}
/// A phrase of this sign stands anywhere in `text`.
template <typename Sign>
[[nodiscard]] bool holds_sign(std::u16string_view text, Sign sign) {
    return static_cast<bool>(find_sign(text, sign));
}

// The same for words of a text; find_sign counts from the first of them.
template <typename Sign>
[[nodiscard]] std::uint32_t match_sign(const text::CleanText& text, text::Words words, Sign sign) {
    return match_sign(text.characters(words), sign);
}
template <typename Sign>
[[nodiscard]] std::uint32_t match_sign_at_end(const text::CleanText& text, text::Words words, Sign sign) {
    return match_sign_at_end(text.characters(words), sign);
}
template <typename Sign>
[[nodiscard]] bool begins_with_sign(const text::CleanText& text, text::Words words, Sign sign) {
    return begins_with_sign(text.characters(words), sign);
}
template <typename Sign>
[[nodiscard]] bool ends_with_sign(const text::CleanText& text, text::Words words, Sign sign) {
    return ends_with_sign(text.characters(words), sign);
}
template <typename Sign>
[[nodiscard]] bool is_sign(const text::CleanText& text, text::Words words, Sign sign) {
    return is_sign(text.characters(words), sign);
}
template <typename Sign>
[[nodiscard]] FoundSign find_sign(const text::CleanText& text, text::Words words, Sign sign) {
    return find_sign(text.characters(words), sign);
}
template <typename Sign>
[[nodiscard]] bool holds_sign(const text::CleanText& text, text::Words words, Sign sign) {
    return holds_sign(text.characters(words), sign);
}

}  // namespace plandoc::lexicon
