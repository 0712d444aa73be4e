#include "tests/support/plan_of.hpp"

#include <stdexcept>

#include "reader/docx/docx.hpp"
#include "reader/html/html.hpp"
#include "reader/plain_text.hpp"

namespace plandoc::test {

record::Plan plan_of(std::string text) {
    const bool is_page = text.starts_with('<'), is_archive = text.starts_with("PK");
    if (!is_page && !is_archive) return record::read_plan(reader::read_plain_text(std::move(text)));
    auto document = is_page ? reader::read_html(std::move(text), text::Encoding::utf8) : reader::read_docx(text);
    if (!document) throw std::runtime_error(document.error().english);
    return record::read_plan(std::move(*document));
}

}  // namespace plandoc::test
