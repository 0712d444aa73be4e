#include "tests/support/plan_of.hpp"

#include <stdexcept>

#include "reader/html.hpp"
#include "reader/plain_text.hpp"

namespace plandoc::test {

record::Plan plan_of(std::string text) {
    if (!text.starts_with('<')) return record::read_plan(reader::read_plain_text(std::move(text)));
    auto document = reader::read_html(std::move(text), text::Encoding::utf8);
    if (!document) throw std::runtime_error(document.error().english);
    return record::read_plan(std::move(*document));
}

}  // namespace plandoc::test
