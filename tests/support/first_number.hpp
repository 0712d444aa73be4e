#pragma once
/// One paragraph as the rooms that read numbers see it, and the place of the first number in it.

#include <string>
#include <utility>

#include "record/number/passage_text.hpp"
#include "tests/support/one_passage.hpp"

namespace plandoc::test {

struct FirstNumber : OnePassage {
    explicit FirstNumber(std::string utf8) : OnePassage(std::move(utf8)), passage{clean, words} {
        digits.begin = words.begin;
        while (digits.begin < words.end && !text::is(clean[digits.begin], text::digit | text::numeral)) ++digits.begin;
        digits.end = digits.begin;
        while (text::is(passage.at(digits.end), text::digit)) ++digits.end;
    }

    [[nodiscard]] std::string written(text::Words found) const { return clean.written(found); }

    record::PassageText passage;
    text::Words digits;  ///< empty where the number is a Chinese one
};

}  // namespace plandoc::test
