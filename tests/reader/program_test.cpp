#include "reader/program.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plandoc;
using reader::run_program;

TEST_CASE("a program gets its input and gives its output and status") {
    const auto copied = run_program({"cat"}, std::string(200000, 'x'), {});
    REQUIRE(copied);
    CHECK(copied->output == std::string(200000, 'x'));
    CHECK(copied->status == 0);
    CHECK(run_program({"sh", "-c", "exit 3"}, "", {})->status == 3);
}

TEST_CASE("a program that is not there is not found") {
    const auto run = run_program({"no-such-program-anywhere"}, "", {});
    REQUIRE(run);
    CHECK(!run->found);
}

TEST_CASE("a program that takes too much is ended") {
    reader::ProgramLimits limits;
    limits.seconds = 1;
    CHECK(!run_program({"sh", "-c", "while :; do :; done"}, "", limits)->within_limits);
    CHECK(!run_program({"sleep", "100"}, "", limits)->within_limits);
    limits.output_bytes = 1000;
    CHECK(!run_program({"yes"}, "", limits)->within_limits);
}
