#include "view/change/change_json.hpp"

#include "view/json_fields.hpp"

namespace plandoc::view {

namespace {

using outline::none;

/// The text of a part that stands in no section, in the form of a section's record.
void append_part(const Side& side, const review::Unit& unit, std::string& out) {
    JsonFields fields(side.plan, out);
    const outline::Part& part = side.plan.outline->parts[unit.part];
    const text::Span span =
        unit.places.empty() ? part.span : side.plan.text().span({unit.places.front(), unit.places.back() + 1});
    fields.begin();
    fields.text("path", part.path);
    fields.text("label", "");
    fields.word("scheme", "");
    fields.integer("ordinal", {});
    fields.integer("level", OptionalInteger(0));
    fields.words_or_empty("title", part.title);
    fields.span("body_span", span);
    fields.span("span", span);
    fields.place("place", span.begin);
    fields.end("");
}

void append_record(const Side& side, const PlanChange& change, std::uint32_t index, std::string& out) {
    if (index == none) {
        out += "null";
        return;
    }
    const review::Unit* const unit = change.of == ChangeOf::section ? &side.units[index] : nullptr;
    if (unit != nullptr && unit->section == none) return append_part(side, *unit, out);
    JsonFields fields(side.plan, out);
    fields.begin();
    switch (change.of) {
        case ChangeOf::document: describe(fields, side.plan, side.plan.letterhead); break;
        case ChangeOf::section: describe(fields, side.plan, side.plan.outline->sections[unit->section]); break;
        case ChangeOf::target: describe(fields, side.plan, side.plan.targets[index]); break;
        case ChangeOf::duty: describe(fields, side.plan, side.plan.duties[index]); break;
    }
    fields.end("");
}

}  // namespace

void append_change_json(const Side& before, const Side& after, const PlanChange& change, std::string& out) {
    out += "{\"record\":\"change\",\"of\":\"";
    out += name_of(change.of);
    out += "\",\"change\":\"";
    out += name_of(change.kind);
    out += "\",\"fields\":[";
    for (const review::Field& field : change.fields) {
        if (&field != &change.fields.front()) out.push_back(',');
        append_json_string(name_of(field), out);
    }
    out += "],\"effect\":";
    if (change.effect == review::Effect::none) out += "null";
    else append_json_string(name_of(change.effect), out);
    out += ",\"old\":";
    append_record(before, change, change.before, out);
    out += ",\"new\":";
    append_record(after, change, change.after, out);
    out += ",\"edits\":[";
    for (const Edit& edit : change.edits) {
        if (edit.is_explained) continue;
        out += out.back() == '[' ? "{\"old\":{" : ",{\"old\":{";
        append_json_span_fields(before.plan.document->source, span_of(before.plan, edit.before), out);
        out += "},\"new\":{";
        append_json_span_fields(after.plan.document->source, span_of(after.plan, edit.after), out);
        out += "}}";
    }
    out += "]}";
}

}  // namespace plandoc::view
