#include "record/field/binding.hpp"

#include <algorithm>

namespace plandoc::record {

using text::CleanText;

Binding binding_in(const CleanText& text, Words words) {
    if (text.contains(words, u"约束")) return Binding::binding;
    return text.contains(words, u"预期") ? Binding::expected : Binding::none;
}

Binding binding_of(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t size = 3;  // characters of 约束性
    const std::uint32_t bracket = mention.quantity().after, begin = bracket + 1;
    const bool is_bracketed = begin < mention.sentence.end && text[bracket] == u'(';
    return is_bracketed ? binding_in(text, {begin, std::min(begin + size, mention.sentence.end)}) : Binding::none;
}

}  // namespace plandoc::record
