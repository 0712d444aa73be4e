#pragma once
/// The bracket at the end of a name, which tells more of what it names.

#include <string_view>

namespace plandoc::record {

/// 县 of 县(市、区): a name without the bracket at its end.
[[nodiscard]] inline std::u16string_view without_bracket(std::u16string_view name) {
    return name.substr(0, name.ends_with(u')') ? name.rfind(u'(') : name.npos);
}

}  // namespace plandoc::record
