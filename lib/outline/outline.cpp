#include "outline/outline.hpp"

#include "outline/part/part.hpp"
#include "outline/reflow/reflow.hpp"
#include "outline/section/section.hpp"
#include "outline/table.hpp"

namespace plandoc::outline {

Outline read_outline(const reader::Document& document) {
    Outline outline{text::CleanText(document.source), {}, {}, {}, {}, {}};
    outline.passages = reflow(document, outline.text, outline.tables);
    const std::vector<LineRole> roles = read_parts(outline);
    read_sections(outline, roles);
    place_tables(outline);
    return outline;
}

}  // namespace plandoc::outline
