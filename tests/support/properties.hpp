#pragma once
/// Properties that hold for every document whatever it says.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plandoc::test {

/// What a property finds wrong; empty: it holds.
using Complaints = std::vector<std::string>;

struct Property {
    std::string_view name;
    Complaints (*holds)(const std::string& utf8);
    bool one_reading = true;                             ///< else the document is read again in other forms, which takes longer
    bool (*applies)(const std::string& utf8) = nullptr;  ///< whether it is to hold for the document; none: for every one
};

[[nodiscard]] std::span<const Property> properties();

}  // namespace plandoc::test
