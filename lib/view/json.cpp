#include "view/json.hpp"

#include "view/json_fields.hpp"

namespace plandoc::view {

namespace {

constexpr bool needs_escape(char c) {
    return (static_cast<unsigned char>(c) < 0x20) | (c == '"') | (c == '\\') | (c == 0x7F);  // no branches: many at once
}

void append_escaped(char c, std::string& out) {
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

/// Escapes what was appended from `begin` on. Almost never anything: one pass looks first.
void escape_from(std::size_t begin, std::string& out) {
    unsigned any = 0;
    for (const char c : std::string_view(out).substr(begin)) any |= needs_escape(c) ? 1U : 0U;
    if (any == 0) return;
    const std::string raw = out.substr(begin);
    out.resize(begin);
    for (const char c : raw) {
        if (needs_escape(c)) append_escaped(c, out);
        else out.push_back(c);
    }
}

}  // namespace

void append_json_string(std::string_view text, std::string& out) {
    out.push_back('"');
    const std::size_t begin = out.size();
    out += text;
    escape_from(begin, out);
    out.push_back('"');
}

void append_json_words(const text::CleanText& text, text::Words words, std::string& out) {
    out.push_back('"');
    const std::size_t begin = out.size();
    text.append_written(words, out);
    escape_from(begin, out);
    out.push_back('"');
}

void append_json_span_fields(const text::Source& source, text::Span span, std::string& out) {
    const text::Position begin = source.position(span.begin);
    out += "\"start\":";
    append_number(std::int64_t{span.begin}, out);
    out += ",\"end\":";
    append_number(std::int64_t{span.end}, out);
    out += ",\"char_start\":";
    append_number(std::int64_t{begin.character}, out);
    out += ",\"char_end\":";
    append_number(std::int64_t{source.characters_before(span.end)}, out);
    out += ",\"line\":";
    append_number(std::int64_t{begin.line}, out);
    out += ",\"column\":";
    append_number(std::int64_t{begin.column}, out);
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
