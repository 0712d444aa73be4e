#include "text/grapheme.hpp"

#include <unicode/uchar.h>

namespace plandoc::text {

bool continues_grapheme(char16_t c) {
    constexpr char16_t first_extension = 0x300;
    if (c < first_extension) return false;
    const int kind = u_getIntPropertyValue(c, UCHAR_GRAPHEME_CLUSTER_BREAK);
    return kind == U_GCB_EXTEND || kind == U_GCB_SPACING_MARK || kind == U_GCB_ZWJ;
}

}  // namespace plandoc::text
