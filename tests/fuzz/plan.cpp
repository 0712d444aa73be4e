// Any text is a plan, and its records can be written.
#include <cstdlib>

#include "reader/plain_text.hpp"
#include "record/plan.hpp"
#include "tests/fuzz/valid_utf8.hpp"
#include "view/json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plandoc;
    const record::Plan plan = record::read_plan(reader::read_plain_text(fuzz::valid_utf8(data, size)));
    std::string out;
    view::append_json(plan, view::all_kinds(), "\n", out);
    if (!out.ends_with('\n')) std::abort();
    return 0;
}
