#pragma once
/// Names without anything between their words: 新能源汽车; not 甲乙2号线, 全市的企业.

#include <string_view>

#include "text/character.hpp"

namespace plandoc::record {

/// Nothing but Han characters, and no 的.
[[nodiscard]] inline bool is_plain_name(std::u16string_view name) {
    return text::all_are(name, text::han) && name.find(u'的') == name.npos;
}

/// Such names, parted by 、
[[nodiscard]] inline bool is_plain_list(std::u16string_view names) {
    return text::all_are(names, text::han, u"、") && names.find(u'的') == names.npos;
}

}  // namespace plandoc::record
