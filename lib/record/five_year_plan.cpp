#include "record/five_year_plan.hpp"

namespace plandoc::record {

FiveYearPlan match_five_year_plan(std::u16string_view text, std::u16string_view five) {
    constexpr std::u16string_view ones = u"一二三四五六七八九";
    constexpr std::uint32_t size_of_number = 2;  // characters of 十四
    constexpr int years = 5, first_year_of_tenth = 2001;
    if (text.size() <= size_of_number || text[0] != u'十' || !text.substr(size_of_number).starts_with(five)) return {};
    const std::size_t one = ones.find(text[1]);
    if (one == ones.npos) return {};
    const int first_year = first_year_of_tenth + years * (static_cast<int>(one) + 1);
    return {size_of_number + static_cast<std::uint32_t>(five.size()), first_year, first_year + years - 1};
}

}  // namespace plandoc::record
