#pragma once
/// A document as the web page that an authority would make of it.

#include <string>

#include "record/plan.hpp"

namespace plandoc::test {

/// Every paragraph of the plan's document in a <p>, its tables as <table>, between a menu and a footer.
[[nodiscard]] std::string web_page_of(const record::Plan& plan);

}  // namespace plandoc::test
