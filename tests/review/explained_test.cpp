#include "review/explained.hpp"

#include <doctest/doctest.h>

using namespace plandoc;

TEST_CASE("an edit is explained inside of what has changed, be it in several stretches") {
    review::Explained explained;
    explained.within = {{10, 14}, {14, 20}};
    CHECK(explained.explains({11, 13}));
    CHECK(explained.explains({12, 18}));
    CHECK_FALSE(explained.explains({9, 12}));
    CHECK_FALSE(explained.explains({18, 21}));
}

TEST_CASE("an edit around what has changed is explained where it holds little else") {
    review::Explained explained;
    explained.around = {{100, 110}};
    CHECK(explained.explains({96, 112}));
    CHECK_FALSE(explained.explains({101, 112}));
    CHECK_FALSE(explained.explains({80, 112}));
}

TEST_CASE("a duty explains its agencies, the word for their role and when they are to be done") {
    record::Duty duty;
    duty.role_text = {50, 54};
    duty.words = {55, 70};
    duty.progress = {90, 99};
    review::Explained explained;
    review::explain_duty(duty, explained);
    CHECK(explained.explains({50, 70}));
    CHECK(explained.explains({91, 95}));
    CHECK_FALSE(explained.explains({75, 80}));
}
