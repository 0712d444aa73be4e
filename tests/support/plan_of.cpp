#include "tests/support/plan_of.hpp"

#include "reader/plain_text.hpp"

namespace plandoc::test {

record::Plan plan_of(std::string text) { return record::read_plan(reader::read_plain_text(std::move(text))); }

}  // namespace plandoc::test
