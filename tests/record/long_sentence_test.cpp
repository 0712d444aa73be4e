#include <doctest/doctest.h>

#include <algorithm>

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
    for (const char* const piece : {"投资1234567.89亿元", "甲不少于3个以上", "“十四五”建设12个", "3.", "2021—2025"}) {
        const record::Plan plan = plan_of_sentence(piece, times);
        const auto is_apart = [](const record::Number& one, const record::Number& next) {
            return one.words.end > next.words.begin;
        };
        CHECK(std::adjacent_find(plan.numbers.begin(), plan.numbers.end(), is_apart) == plan.numbers.end());
    }
    CHECK(plan_of_sentence("投资1234567.89亿元", times).numbers.size() == times + 1);
}
