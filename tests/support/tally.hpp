#pragma once
/// What a test program without doctest counts: every example, transcript line or property is one test.

#include <cstdio>
#include <string_view>

namespace plandoc::test {

class Tally {
public:
    /// Counts one test and says where it failed, on standard output.
    bool check(bool passed, std::string_view where, std::string_view what = {}) {
        ++(passed ? passed_ : failed_);
        if (!passed)
            std::printf("FAILED %.*s%s%.*s\n", size(where), where.data(), what.empty() ? "" : "\n", size(what), what.data());
        return passed;
    }
    /// Prints the line that tests/run adds up; the program's exit status.
    [[nodiscard]] int close() const {
        std::printf("%u passed, %u failed\n", passed_, failed_);
        return failed_ == 0 && passed_ > 0 ? 0 : 1;
    }

private:
    static int size(std::string_view text) { return static_cast<int>(text.size()); }
    unsigned passed_ = 0, failed_ = 0;
};

}  // namespace plandoc::test
