#pragma once
/// Words of which the names of places are made: rows of place_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class PlaceSign : std::uint8_t {
    province,   ///< short for a province, before a direction: 豫|东
    direction,  ///< behind that, the part of the province: 豫|东
};

[[nodiscard]] const SignTable& table_of(PlaceSign);

}  // namespace plandoc::lexicon
