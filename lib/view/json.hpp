#pragma once
/// Records as JSON: one object per record, on one line. UTF-8 is not escaped; what is not stated is null.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/plan.hpp"
#include "view/kind.hpp"

namespace plandoc::view {

/// Appends the records of `plan`, kind by kind, each with `end` behind it ("\n" makes NDJSON).
void append_json(const record::Plan& plan, const std::vector<Kind>& kinds, std::string_view end, std::string& out);

/// Appends the record of a line of a stream that holds no document.
void append_json_error(std::string_view doc, std::uint64_t line, std::string_view message, std::string& out);

/// How several objects are written: an array of them, or one a line and nothing else (NDJSON).
enum class JsonList : std::uint8_t { array, lines };

/// Calls `append(item)` for each of `items`, and appends what stands between and around them; in an array, too, each has a line.
template <typename Items, typename Append>
void append_json_list(JsonList form, const Items& items, Append append, std::string& out) {
    const bool is_array = form == JsonList::array;
    if (is_array) out += "[";
    std::string_view before = "\n";
    for (const auto& item : items) {
        if (is_array) out += before;
        append(item);
        if (!is_array) out += "\n";
        before = ",\n";
    }
    if (is_array) out += items.empty() ? "]\n" : "\n]\n";
}

/// Appends `text` as a JSON string, with its quotes.
void append_json_string(std::string_view text, std::string& out);
/// Appends the words, as the document writes them but cleaned, as a JSON string.
void append_json_words(const text::CleanText& text, text::Words words, std::string& out);
/// Appends the fields of a span, without braces: "start":…,"end":…,"char_start":…,"char_end":…,"line":…,"column":…
void append_json_span_fields(const text::Source& source, text::Span span, std::string& out);

}  // namespace plandoc::view
