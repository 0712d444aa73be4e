#pragma once
/// The fields of each record: their names, their order and how to get them, once for all formats.
/// A writer is an object `out` with one call a kind of value; `describe` calls it field by field. Names are those of
/// records.md; headings.hpp has their Chinese.
///     json_fields.hpp  {"record":"target","doc":"x","indicator":"…","value":11, …}
///     grid.cpp         one cell a field for csv, tsv, md and tables
/// Every call takes the name first; `text` and `words` are the document's, `word` is the program's. Empty ones are what
/// records.md calls null.

#include "record/duty/duty.hpp"
#include "record/names.hpp"
#include "record/plan.hpp"

namespace plandoc::view {

/// A number, or null.
using OptionalInteger = std::optional<std::int64_t>;

namespace detail {

inline std::string month_text(const std::optional<record::Month>& month) {
    if (!month) return {};
    std::string text = std::to_string(month->year) + "-00";
    text[text.size() - 2] = static_cast<char>('0' + month->month / 10);
    text[text.size() - 1] = static_cast<char>('0' + month->month % 10);
    return text;
}

inline OptionalInteger year_or_null(int year) { return year == 0 ? OptionalInteger() : OptionalInteger(year); }

inline std::string_view section_of(const record::Plan& plan, std::uint32_t passage) {
    return plan.outline->path_of(plan.outline->passages[passage]);
}

/// What closes every record.
template <typename Out>
void describe_where(Out& out, text::Span span) {
    out.span("span", span);
    out.place("place", span.begin);
}

}  // namespace detail

template <typename Out>
void describe(Out& out, const record::Plan& plan, const record::Target& target) {
    out.text("indicator", target.indicator);
    out.words("action", target.action);
    out.figure("figure", target);
    out.word("relation", name_of(target.relation));
    out.number("value", target.value);
    out.number("value_to", target.value_to);
    out.text("unit", target.unit);
    out.word("change", name_of(target.change));
    out.word("per", name_of(target.per));
    out.integer("by", detail::year_or_null(target.by));
    out.word("by_source", name_of(target.by_source));
    out.object("baseline", target.baseline.has_value(), [&] {
        const record::Baseline baseline = target.baseline.value_or(record::Baseline{});
        out.number("value", baseline.value);
        out.integer("year", detail::year_or_null(baseline.year));
    });
    out.word("modality", name_of(target.modality));
    out.text("scope", target.scope);
    out.word("binding", name_of(target.binding));
    out.texts("agencies", record::full_names(plan.text(), target.agencies));
    out.text("section", detail::section_of(plan, target.passage));
    out.words("quote", target.quote);
    detail::describe_where(out, plan.text().span(target.words));
}

template <typename Out>
void describe(Out& out, const record::Plan& plan, const record::Duty& duty) {
    out.text("section", detail::section_of(plan, duty.passage));
    out.word("role", name_of(duty.role));
    out.words("role_text", duty.role_text);
    out.agencies("agencies", duty.agencies);
    out.boolean("open_ended", duty.open_ended);
    out.words("task", duty.task);
    out.words("progress", duty.progress);
    out.boolean("merged", duty.merged);
    detail::describe_where(out, plan.text().span(duty.words));
}

template <typename Out>
void describe(Out& out, const record::Plan& plan, const outline::Section& section) {
    out.text("path", section.path);
    out.words("label", section.label);
    out.word("scheme", name_of(section.scheme));
    out.integer("ordinal", OptionalInteger(section.ordinal));
    out.integer("level", OptionalInteger(section.level));
    out.words_or_empty("title", section.title);
    out.span("body_span", section.body.empty() ? std::optional<text::Span>() : plan.text().span(section.body));
    detail::describe_where(out, plan.text().span(section.whole));
}

template <typename Out>
void describe(Out& out, const record::Plan& plan, const record::Number& number) {
    out.word("role", name_of(number.role));
    out.words("text", number.words);
    out.number("value", number.value);
    out.number("value_to", number.value_to);
    out.text("unit", number.unit);
    out.text("section", detail::section_of(plan, number.passage));
    detail::describe_where(out, plan.text().span(number.words));
}

template <typename Out>
void describe(Out& out, const record::Plan& plan, const record::Phase& phase) {
    out.words("name", phase.name);
    out.word("from", detail::month_text(phase.from));
    out.word("to", detail::month_text(phase.to));
    out.text("section", detail::section_of(plan, phase.passage));
    detail::describe_where(out, plan.text().span(phase.words));
}

template <typename Out>
void describe(Out& out, const record::Plan& plan, const record::Person& person) {
    out.text("role", person.role);
    out.text("name", person.name);
    out.text("post", person.post);
    out.words("body", person.body);
    out.text("section", detail::section_of(plan, person.passage));
    detail::describe_where(out, plan.text().span(person.words));
}

template <typename Out>
void describe(Out& out, const record::Plan& plan, const record::Citation& citation) {
    out.words("title", citation.title);
    out.text("number", citation.number);
    out.integer("count", OptionalInteger(citation.places.size()));
    out.spans("places", citation.places);
    detail::describe_where(out, plan.text().span(citation.places.front()));
}

template <typename Out>
void describe(Out& out, const record::Plan& plan, const record::TableRow& row) {
    out.integer("table", OptionalInteger(row.table + 1));
    out.integer("row", OptionalInteger(row.row));
    out.cells("cells", plan.table_headers[row.table], row.cells);
    out.boolean("merged", row.merged);
    out.text("section", detail::section_of(plan, row.passage));
    detail::describe_where(out, plan.text().span(row.words));
}

/// The document record.
template <typename Out>
void describe(Out& out, const record::Plan& plan, const record::Letterhead& letterhead) {
    out.integer("schema", OptionalInteger(1));
    out.id("file", plan.file);
    out.text("title", letterhead.title);
    out.text("notice_title", letterhead.notice_title);
    out.text("kind", letterhead.kind);
    out.texts("issuers", letterhead.issuers);
    out.text("number", letterhead.number);
    out.texts("recipients", letterhead.recipients);
    out.text("date", letterhead.date);
    out.boolean("published", letterhead.published);
    out.texts("copied_to", letterhead.copied_to);
    out.object("period", letterhead.period.has_value(), [&] {
        const record::Period period = letterhead.period.value_or(record::Period{});
        out.integer("from", detail::year_or_null(period.from));
        out.integer("to", detail::year_or_null(period.to));
    });
    out.word("period_source", !letterhead.period ? "" : letterhead.period->from_title ? "title" : "text");
    out.text("region", letterhead.region);
    out.share("coverage", letterhead.coverage);
    out.spans("unparsed", letterhead.unparsed);
    out.parts("parts", plan.outline->parts);
    out.word("issuers_source", name_of(letterhead.issuers_source));
    out.word("number_source", name_of(letterhead.number_source));
    out.word("date_source", name_of(letterhead.date_source));
    detail::describe_where(out, plan.document->source.whole());
}

}  // namespace plandoc::view
