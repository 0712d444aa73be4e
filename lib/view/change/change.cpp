#include "view/change/change.hpp"

#include "view/change/change_json.hpp"
#include "view/change/change_list.hpp"
#include "view/change/change_report.hpp"
#include "view/change/changes_sheet.hpp"
#include "view/json.hpp"

namespace plandoc::view {

namespace {

void append_list(const Side& before, const Side& after, const review::Diff& diff, const ChangeStyle& style, std::string& out) {
    ChangeList list(before, after, style, out);
    const std::string_view item = style.format == ChangeFormat::markdown ? "- " : "  ";
    for (const review::PlanChange& change : diff.changes) list.append(change, item, "");
}

}  // namespace

text::Result<void> append_changes(const record::Plan& before, const record::Plan& after, const review::Diff& diff,
                                  const ChangeStyle& style, std::string& out) {
    const Side old_side{before, diff.before_units}, new_side{after, diff.after_units};
    switch (style.format) {
        case ChangeFormat::text:
        case ChangeFormat::markdown: append_list(old_side, new_side, diff, style, out); return {};
        case ChangeFormat::html: append_change_report(old_side, new_side, diff, style, out); return {};
        case ChangeFormat::json:
        case ChangeFormat::ndjson:
            append_json_list(
                style.format == ChangeFormat::json ? JsonList::array : JsonList::lines, diff.changes,
                [&](const review::PlanChange& change) { append_change_json(old_side, new_side, change, out); }, out);
            return {};
        case ChangeFormat::xlsx: break;
    }
    const text::Result<std::string> bytes = changes_workbook(old_side, new_side, diff, style);
    if (!bytes) return text::error(bytes.error());
    out += *bytes;
    return {};
}

}  // namespace plandoc::view
