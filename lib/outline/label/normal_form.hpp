#pragma once
/// How a path writes the labels of its sections: 一 （一） 1 1.2 （1） 1） ① 第一章 第一条 -2.

#include <cstdint>
#include <string>
#include <string_view>

#include "outline/outline.hpp"

namespace plandoc::outline {

/// Appends the label's normal form: 一 （一） 1 1.2 （1） 1） ① 第一章 第一条 -2. `ordinal` is a bullet's position, else the
/// label's own; `written` are the label's characters.
void append_normal_form(Scheme scheme, std::uint32_t ordinal, std::u16string_view written, std::string& out);

}  // namespace plandoc::outline
