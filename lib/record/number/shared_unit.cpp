#include "record/number/shared_unit.hpp"

#include "record/number/clause.hpp"

namespace plandoc::record {

using text::CleanText;
using text::is;

void share_units(const CleanText& text, std::vector<Expression>& expressions) {
    for (std::size_t index = expressions.size(); index > 1; --index) {
        const Expression& next = expressions[index - 1];
        Expression& here = expressions[index - 2];
        const bool lacks_unit = here.quantity && !here.role && here.quantity->unit.empty() && here.quantity->unit_name.empty();
        if (!lacks_unit || !next.quantity || next.role || next.quantity->unit.empty() || here.quantity->is_chinese) continue;
        const std::uint32_t sign = here.words.end;
        const bool is_list = next.words.begin == sign + 1 && text::is_one_of(text[sign], list_joints);
        const bool has_scale = !is(text[sign - 1], text::digit),
                   next_has_scale = !is(text[next.quantity->unit.begin - 1], text::digit);
        if (!is_list || next.quantity->is_chinese || has_scale != next_has_scale) continue;
        here.quantity->unit = next.quantity->unit;
        here.quantity->unit_name = next.quantity->unit_name;
        here.quantity->unit_kind = next.quantity->unit_kind;
    }
}

}  // namespace plandoc::record
