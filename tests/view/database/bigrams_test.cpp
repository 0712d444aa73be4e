#include "view/database/bigrams.hpp"

#include <doctest/doctest.h>

using plandoc::view::bigrams_of;

TEST_CASE("Chinese by pairs, other words whole") {
    CHECK(bigrams_of("") == "");
    CHECK(bigrams_of("专") == "专");
    CHECK(bigrams_of("发明专利") == "发明 明专 专利 利");
    CHECK(bigrams_of("发明专利11件, by 2025。") == "发明 明专 专利 利 11 件 by 2025");
    CHECK(bigrams_of("Ｇ５基站") == "G5 基站 站");  // full-width forms are folded
}
