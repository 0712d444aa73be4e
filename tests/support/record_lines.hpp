#pragma once
/// The records of a plan in the short form of the rule book, one a line (tests/spec/README.md describes it).
///     «11件» §二/（一） 万人发明专利拥有量 达到 >= 11 件 by=2024 plan

#include <string>
#include <string_view>
#include <vector>

#include "record/plan.hpp"

namespace plandoc::test {

/// What an example asks for: the first word names the kind, the others add a field (+quote) or leave out what bears a word
/// (-date).
struct Question {
    std::string kind;
    std::vector<std::string> more;  ///< without the +
    std::vector<std::string> less;  ///< without the -

    [[nodiscard]] bool wants(std::string_view field) const;
};

/// "targets +quote" taken apart; an unknown kind is for `answer` to refuse.
[[nodiscard]] Question parse_question(const std::string& words);

[[nodiscard]] bool is_kind(std::string_view word);

/// The records asked for, in text order. Throws std::invalid_argument for an unknown kind.
[[nodiscard]] std::vector<std::string> answer(const record::Plan& plan, const Question& question);

/// Raw text on one line: ⏎ for a line end, → for a tab, ␌ for a form feed.
[[nodiscard]] std::string shown(std::string_view raw);
/// The reverse, for the input of an example: ␣ is a space, → a tab, ␌ a form feed, ␍ a carriage return.
[[nodiscard]] std::string unshown(std::string_view text);

}  // namespace plandoc::test
