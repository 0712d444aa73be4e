#include "reader/shared_library.hpp"

#include <doctest/doctest.h>

using plandoc::reader::SharedLibrary;

TEST_CASE("a library's functions are found by name") {
    SharedLibrary library("libm.so.6");
    auto* const cube_root = library.function<double(double)>("cbrt");
    REQUIRE((cube_root != nullptr));
    CHECK(cube_root(1.0) == 1.0);
    CHECK(library.loaded().has_value());
}

TEST_CASE("a library that is not there, or lacks a function, says so") {
    SharedLibrary none("libnone.so.0");
    CHECK((none.function<void()>("f") == nullptr));
    REQUIRE_FALSE(none.loaded().has_value());
    CHECK(none.loaded().error().english ==
          "a library is missing: libnone.so.0: cannot open shared object file: No such file or directory");

    SharedLibrary other("libm.so.6");
    CHECK((other.function<void()>("no_such_function") == nullptr));
    REQUIRE_FALSE(other.loaded().has_value());
    CHECK(other.loaded().error().english.find("undefined symbol: no_such_function") != std::string::npos);
}
