#include "lexicon/indicator_heading.hpp"

#include <array>

namespace plandoc::lexicon {

IndicatorHeading indicator_column_of(std::u16string_view heading) {
    constexpr std::array describing{IndicatorHeading::category, IndicatorHeading::indicator, IndicatorHeading::unit,
                                    IndicatorHeading::binding,  IndicatorHeading::place,     IndicatorHeading::group};
    for (const IndicatorHeading meaning : describing) {
        const std::uint32_t size = match_sign(heading, meaning);
        if (size != 0 && (size == heading.size() || heading[size] == u'(')) return meaning;
    }
    return IndicatorHeading::none;
}

}  // namespace plandoc::lexicon
