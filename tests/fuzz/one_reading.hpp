#pragma once
/// What the fuzz targets that put texts together from pieces ask of every text.

#include <cstdio>
#include <cstdlib>
#include <string>

#include "tests/support/properties.hpp"

namespace plandoc::fuzz {

/// Every property of one reading holds; else says which one does not, of what text, and ends the run.
inline void check_one_reading(const std::string& text) {
    for (const test::Property& property : test::properties()) {
        if (!property.one_reading) continue;
        const test::Complaints complaints = property.holds(text);
        if (complaints.empty()) continue;
        std::printf("%s\n%s\n%s\n", std::string(property.name).c_str(), complaints.front().c_str(), text.c_str());
        std::fflush(stdout);
        std::abort();
    }
}

}  // namespace plandoc::fuzz
