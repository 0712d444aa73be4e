#pragma once
/// What a test program without doctest counts: every example, transcript line or property is one test.

#include <iostream>
#include <string_view>

namespace plandoc::test {

class Tally {
public:
    /// Counts one test and says where it failed, on standard output.
    bool check(bool passed, std::string_view where, std::string_view what = {}) {
        ++(passed ? passed_ : failed_);
        if (!passed) std::cout << "FAILED " << where << (what.empty() ? "" : "\n") << what << '\n';
        return passed;
    }
    /// Prints the line that tests/run adds up; the program's exit status.
    [[nodiscard]] int close() const {
        std::cout << passed_ << " passed, " << failed_ << " failed" << std::endl;
        return failed_ == 0 && passed_ > 0 ? 0 : 1;
    }

private:
    unsigned passed_ = 0, failed_ = 0;
};

}  // namespace plandoc::test
