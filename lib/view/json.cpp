#include "view/json.hpp"

#include "view/fields.hpp"
#include "view/number.hpp"
#include "view/visit.hpp"

namespace plandoc::view {

namespace {

constexpr bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7F; }

/// Escapes what was appended from `begin` on. Almost never anything: one pass looks first.
void escape_from(std::size_t begin, std::string& out) {
    bool any = false;
    for (std::size_t at = begin; at < out.size(); ++at) any |= needs_escape(out[at]);
    if (!any) return;
    const std::string raw = out.substr(begin);
    out.resize(begin);
    for (const char c : raw) {
        if (!needs_escape(c)) {
            out.push_back(c);
            continue;
        }
        constexpr std::string_view hex = "0123456789abcdef";
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                out += "\\u00";
                out.push_back(hex[static_cast<unsigned char>(c) >> 4]);
                out.push_back(hex[static_cast<unsigned char>(c) & 0xF]);
        }
    }
}

/// Writes the fields of one record after another; see fields.hpp.
class JsonFields {
public:
    JsonFields(const record::Plan& plan, std::string& out) : plan_(plan), out_(out) {}

    void begin(std::string_view record) {
        out_ += "{\"record\":\"";
        out_ += record;
        out_ += "\",\"doc\":";
        append_json_string(plan_.doc, out_);
    }
    void end(std::string_view end) {
        out_.push_back('}');
        out_ += end;
    }

    void text(std::string_view name, std::string_view value) {
        key(name);
        if (value.empty()) return null();
        append_json_string(value, out_);
    }
    void word(std::string_view name, std::string_view value) { text(name, value); }
    void words(std::string_view name, text::Words words) {
        key(name);
        if (words.empty()) return null();
        quoted(words);
    }
    void words_or_empty(std::string_view name, text::Words words) {
        key(name);
        quoted(words);
    }
    void boolean(std::string_view name, std::optional<bool> value) {
        key(name);
        out_ += !value ? "null" : *value ? "true" : "false";
    }
    void integer(std::string_view name, OptionalInteger value) {
        key(name);
        if (!value) return null();
        append_number(*value, out_);
    }
    void number(std::string_view name, const std::optional<text::Decimal>& value) {
        key(name);
        if (!value) return null();
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
        key(name);
        if (!span) return null();
        append_span(*span);
    }
    void spans(std::string_view name, const std::vector<text::Span>& spans) {
        list(name, spans, [&](text::Span span) { append_span(span); });
    }
    void spans(std::string_view name, const std::vector<text::Words>& places) {
        list(name, places, [&](text::Words words) { append_span(plan_.text().span(words)); });
    }
    void place(std::string_view name, std::uint32_t begin) { text(name, place_name(*plan_.document, begin)); }
    void figure(std::string_view, const record::Target&) {}
    template <typename Members>
    void object(std::string_view name, bool present, Members members) {
        key(name);
        if (!present) return null();
        open('{');
        members();
        out_.push_back('}');
    }
    void agencies(std::string_view name, const std::vector<record::Agency>& agencies) {
        list(name, agencies, [&](const record::Agency& agency) {
            open('{');
            words("text", agency.text);
            text("name", record::full_name(plan_.text(), agency));
            span("span", plan_.text().span(agency.text));
            out_.push_back('}');
        });
    }
    void parts(std::string_view name, const std::vector<outline::Part>& parts) {
        list(name, parts, [&](const outline::Part& part) {
            open('{');
            text("part", name_of(part.kind));
            text("path", part.path);
            words("title", part.title);
            span("span", part.span);
            out_.push_back('}');
        });
    }
    void cells(std::string_view name, const std::vector<std::string>& headers, const std::vector<text::Words>& cells) {
        key(name);
        open('{');
        for (std::size_t column = 0; column < cells.size(); ++column) {
            separate();
            append_json_string(headers[column], out_);
            out_.push_back(':');
            if (cells[column].empty()) null();
            else quoted(cells[column]);
        }
        out_.push_back('}');
    }

private:
    void null() { out_ += "null"; }
    void open(char bracket) { out_.push_back(bracket); }
    void separate() {
        if (out_.back() != '{' && out_.back() != '[') out_.push_back(',');
    }
    void key(std::string_view name) {
        separate();
        out_.push_back('"');
        out_ += name;
        out_ += "\":";
    }
    void quoted(text::Words words) {
        out_.push_back('"');
        const std::size_t begin = out_.size();
        plan_.text().append_written(words, out_);
        escape_from(begin, out_);
        out_.push_back('"');
    }
    void append_span(text::Span span) {
        const text::Position begin = plan_.document->source.position(span.begin);
        const text::Position end = plan_.document->source.position(span.end);
        out_ += "{\"start\":";
        append_number(std::int64_t{span.begin}, out_);
        out_ += ",\"end\":";
        append_number(std::int64_t{span.end}, out_);
        out_ += ",\"char_start\":";
        append_number(std::int64_t{begin.character}, out_);
        out_ += ",\"char_end\":";
        append_number(std::int64_t{end.character}, out_);
        out_ += ",\"line\":";
        append_number(std::int64_t{begin.line}, out_);
        out_ += ",\"column\":";
        append_number(std::int64_t{begin.column}, out_);
        out_.push_back('}');
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

}  // namespace

void append_json_string(std::string_view text, std::string& out) {
    out.push_back('"');
    const std::size_t begin = out.size();
    out += text;
    escape_from(begin, out);
    out.push_back('"');
}

void append_json(const record::Plan& plan, const std::vector<Kind>& kinds, std::string_view end, std::string& out) {
    JsonFields fields(plan, out);
    for (const Kind kind : kinds) {
        for_each_record(plan, kind, [&](std::string_view name, const auto& record) {
            fields.begin(name);
            describe(fields, plan, record);
            fields.end(end);
        });
    }
}

void append_json_error(std::string_view doc, std::uint64_t line, std::string_view message, std::string& out) {
    out += "{\"record\":\"error\",\"doc\":";
    append_json_string(doc, out);
    out += ",\"line\":";
    append_number(static_cast<std::int64_t>(line), out);
    out += ",\"message\":";
    append_json_string(message, out);
    out += "}";
}

}  // namespace plandoc::view
