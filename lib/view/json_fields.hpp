#pragma once
/// One JSON object after another, field by field; see fields.hpp.
///     JsonFields out(plan, bytes);
///     out.begin("target");            {"record":"target","doc":"…"
///     describe(out, plan, target);    ,"indicator":"…","action":…
///     out.end("\n");                  }⏎

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "view/fields.hpp"
#include "view/json.hpp"
#include "view/number.hpp"
#include "view/visit.hpp"

namespace plandoc::view {

class JsonFields {
public:
    /// Words and spans are those of `plan`.
    JsonFields(const record::Plan& plan, std::string& out) : plan_(plan), out_(out) {}

    void begin(std::string_view record) {
        open();
        word("record", record);
        key("doc");
        append_json_string(plan_.doc, out_);
    }
    /// An object without record and doc, inside another.
    void begin() { open(); }
    void end(std::string_view end) {
        close();
        out_ += end;
    }

    void text(std::string_view name, std::string_view value) {
        if (value.empty()) return null(name);
        key(name);
        append_json_string(value, out_);
    }
    void word(std::string_view name, std::string_view value) {
        if (value.empty()) return null(name);
        append(separator(), name, "\":\"", value, "\"");
    }
    void id(std::string_view name, std::string_view value) { text(name, value); }
    void words(std::string_view name, text::Words words) {
        if (words.empty()) return null(name);
        key(name);
        append_words(words);
    }
    void words_or_empty(std::string_view name, text::Words words) {
        key(name);
        append_words(words);
    }
    void boolean(std::string_view name, std::optional<bool> value) {
        key(name);
        out_ += !value ? "null" : *value ? "true" : "false";
    }
    void integer(std::string_view name, OptionalInteger value) {
        if (!value) return null(name);
        key(name);
        append_number(*value, out_);
    }
    void number(std::string_view name, const std::optional<text::Decimal>& value) {
        if (!value) return null(name);
        key(name);
        out_ += value->to_string();
    }
    void share(std::string_view name, double value) {
        key(name);
        append_number(value, out_);
    }
    void texts(std::string_view name, const std::vector<std::string>& values) {
        list(name, values, [&](const std::string& value) { append_json_string(value, out_); });
    }
    void span(std::string_view name, std::optional<text::Span> span) {
        if (!span) return null(name);
        key(name);
        append_span(*span);
    }
    void spans(std::string_view name, const std::vector<text::Span>& spans) {
        list(name, spans, [&](text::Span span) { append_span(span); });
    }
    void spans(std::string_view name, const std::vector<text::Words>& places) {
        list(name, places, [&](text::Words words) { append_span(plan_.text().span(words)); });
    }
    void place(std::string_view name, std::uint32_t begin) { text(name, place_name(*plan_.document, begin)); }
    void figure(std::string_view, const record::Target&) {}  // a column of tables
    template <typename Members>
    void object(std::string_view name, bool present, Members members) {
        if (!present) return null(name);
        key(name);
        open();
        members();
        close();
    }
    void agencies(std::string_view name, const std::vector<record::Agency>& agencies) {
        list(name, agencies, [&](const record::Agency& agency) {
            open();
            words("text", agency.text);
            text("name", record::full_name(plan_.text(), agency));
            span("span", plan_.text().span(agency.text));
            close();
        });
    }
    void parts(std::string_view name, const std::vector<outline::Part>& parts) {
        list(name, parts, [&](const outline::Part& part) {
            open();
            word("part", name_of(part.kind));
            text("path", part.path);
            words("title", part.title);
            span("span", part.span);
            close();
        });
    }
    void cells(std::string_view name, const std::vector<std::string>& headers, const std::vector<text::Words>& cells) {
        key(name);
        open();
        for (std::size_t column = 0; column < cells.size(); ++column) {
            separate();
            append_json_string(headers[column], out_);
            out_.push_back(':');
            if (cells[column].empty()) null();
            else append_words(cells[column]);
        }
        close();
    }

private:
    void null() { out_ += "null"; }
    void null(std::string_view name) { append(separator(), name, "\":null"); }
    void open() { out_.push_back('{'); }
    void close() { out_.push_back('}'); }
    [[nodiscard]] bool is_first() const { return out_.back() == '{' || out_.back() == '['; }
    void separate() {
        if (!is_first()) out_.push_back(',');
    }
    /// What stands before the name of a key.
    [[nodiscard]] std::string_view separator() const { return is_first() ? "\"" : ",\""; }
    /// Appends all of it in one go: there is much of it, and all in small pieces.
    template <typename... Pieces>
    void append(const Pieces&... pieces) {
        const std::size_t begin = out_.size();
        out_.resize(begin + (std::string_view(pieces).size() + ...));
        char* at = out_.data() + begin;
        ((at = std::copy_n(std::string_view(pieces).data(), std::string_view(pieces).size(), at)), ...);
    }
    void key(std::string_view name) { append(separator(), name, "\":"); }
    void append_words(text::Words words) { append_json_words(plan_.text(), words, out_); }
    void append_span(text::Span span) {
        open();
        append_json_span_fields(plan_.document->source, span, out_);
        close();
    }
    template <typename Items, typename Append>
    void list(std::string_view name, const Items& items, Append append) {
        key(name);
        out_.push_back('[');
        for (const auto& item : items) {
            separate();
            append(item);
        }
        out_.push_back(']');
    }

    const record::Plan& plan_;
    std::string& out_;
};

}  // namespace plandoc::view
