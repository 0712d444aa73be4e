#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "reader/plain_text.hpp"
#include "record/plan.hpp"

using namespace plandoc;

namespace {

record::Plan plan_of_sentence(const std::string& piece, std::size_t times) {
    std::string text = "甲市供热工作方案\n\n一、工作目标\n\n";
    for (std::size_t count = 0; count < times; ++count) text += piece;
    return record::read_plan(reader::read_plain_text(text + "。\n"), record::Extent::everything);
}

}  // namespace

TEST_CASE("a sentence that never ends is read to its end, clause by clause") {
    constexpr std::size_t times = 5000;
    const record::Plan plan = plan_of_sentence("建设基地3个，", times);
    CHECK(plan.targets.size() == times);
    CHECK(std::all_of(plan.targets.begin(), plan.targets.end(), [](const record::Target& target) {
        return target.indicator == "基地" && target.unit == "个" && target.quote.contains(target.words) &&
               target.quote.size() < 1000;
    }));
}

TEST_CASE("no number is cut where a sentence is") {
    constexpr std::size_t times = 5000;
    struct Piece {
        std::string text, number;
        std::size_t numbers;  // that are read so
    };
    const std::vector<Piece> pieces{{"投资1234567.89亿元", "1234567.89亿元", times},
                                    {"甲不少于3个以上", "3个", times},
                                    {"“十四五”建设12个", "12个", times},
                                    {"3.", "3.3", times / 2},
                                    {"2021—2025", "20252021—20252021", times / 2 - 1}};
    for (const Piece& piece : pieces) {
        CAPTURE(piece.text);
        const record::Plan plan = plan_of_sentence(piece.text, times);
        const auto overlap = [](const record::Number& one, const record::Number& next) {
            return one.words.end > next.words.begin;
        };
        CHECK(std::adjacent_find(plan.numbers.begin(), plan.numbers.end(), overlap) == plan.numbers.end());
        const auto is_whole = [&](const record::Number& number) { return plan.text().written(number.words) == piece.number; };
        const auto whole = std::count_if(plan.numbers.begin(), plan.numbers.end(), is_whole);
        CHECK(static_cast<std::size_t>(whole) == piece.numbers);
    }
}
