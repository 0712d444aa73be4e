#include "reader/xml.hpp"

#include <expat.h>
#include <fmt/format.h>

#include <cstdint>

namespace plandoc::reader {

namespace {

constexpr char separator = '\x1F';  // in no URI and no name
constexpr int deepest = 1000, most_attributes = 1000, most_prefixes = 1000;
constexpr std::int64_t longest_tag = std::int64_t{1} << 20;  // bytes

XmlName split(std::string_view name) {
    const std::size_t at = name.find(separator);
    if (at == std::string_view::npos) return {{}, name};
    return {name.substr(0, at), name.substr(at + 1)};
}

}  // namespace

struct XmlParser::State {
    explicit State(XmlEvents wanted) : events(std::move(wanted)) {}
    ~State() { XML_ParserFree(parser); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    XML_Parser parser = XML_ParserCreateNS(nullptr, separator);
    XmlEvents events;
    XmlPrefixes prefixes;
    int depth = 0;
    std::int64_t fed = 0;  ///< bytes
    std::optional<text::Error> refusal;

    void refuse(text::Error error) {
        if (!refusal) refusal = std::move(error);
        XML_StopParser(parser, XML_FALSE);
    }

    [[nodiscard]] text::Error error() const {
        if (refusal) return *refusal;
        const XML_Error code = XML_GetErrorCode(parser);
        if (code == XML_ERROR_NO_ELEMENTS || code == XML_ERROR_UNCLOSED_TOKEN || code == XML_ERROR_PARTIAL_CHAR)
            return {"XML that is cut off", "XML 不完整"};
        const std::uint64_t line = XML_GetCurrentLineNumber(parser);
        return {fmt::format("line {}: not well-formed XML", line), fmt::format("第 {} 行：XML 格式错误", line)};
    }

    static State& of(void* data) { return *static_cast<State*>(data); }

    static void XMLCALL begin(void* data, const XML_Char* name, const XML_Char** attributes) {
        State& state = of(data);
        int count = 0;
        while (attributes[2 * count] != nullptr) ++count;
        if (++state.depth > deepest) return state.refuse({"XML elements nested too deeply", "XML 元素嵌套过深"});
        if (count > most_attributes) return state.refuse({"an XML element of too many attributes", "XML 元素属性过多"});
        state.events.begin(XmlElement(split(name), attributes, state.prefixes));
    }
    static void XMLCALL end(void* data, const XML_Char* name) {
        State& state = of(data);
        --state.depth;
        state.events.end(split(name));
    }
    static void XMLCALL text(void* data, const XML_Char* text, int size) {
        of(data).events.text({text, static_cast<std::size_t>(size)});
    }
    static void XMLCALL begin_prefix(void* data, const XML_Char* prefix, const XML_Char* space) {
        State& state = of(data);
        if (state.prefixes.size() >= most_prefixes)
            return state.refuse({"an XML document of too many namespaces", "XML 命名空间过多"});
        state.prefixes.emplace_back(prefix == nullptr ? "" : prefix, space == nullptr ? "" : space);
    }
    static void XMLCALL end_prefix(void* data, const XML_Char*) {
        State& state = of(data);
        if (!state.prefixes.empty()) state.prefixes.pop_back();
    }
    static void XMLCALL begin_doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        of(data).refuse(
            {"XML with a document type definition, which no document needs", "XML 含有文档类型定义（DTD），不予读取"});
    }
};

std::optional<std::string_view> XmlElement::attribute(std::string_view space, std::string_view local) const {
    for (const char* const* at = attributes_; *at != nullptr; at += 2) {
        const XmlName name = split(at[0]);
        if (name.local == local && name.space == space) return at[1];
    }
    return std::nullopt;
}

std::string_view XmlElement::namespace_of(std::string_view prefix) const {
    for (auto entry = prefixes_.rbegin(); entry != prefixes_.rend(); ++entry)
        if (entry->first == prefix) return entry->second;
    return {};
}

XmlParser::XmlParser(XmlEvents events) : state_(std::make_unique<State>(std::move(events))) {
    XML_Parser parser = state_->parser;
    XML_SetUserData(parser, state_.get());
    XML_SetElementHandler(parser, State::begin, State::end);
    XML_SetCharacterDataHandler(parser, State::text);
    XML_SetNamespaceDeclHandler(parser, State::begin_prefix, State::end_prefix);
    XML_SetStartDoctypeDeclHandler(parser, State::begin_doctype);
}
XmlParser::~XmlParser() = default;

text::Result<void> XmlParser::feed(std::string_view piece) {
    state_->fed += static_cast<std::int64_t>(piece.size());
    if (XML_Parse(state_->parser, piece.data(), static_cast<int>(piece.size()), XML_FALSE) != XML_STATUS_OK)
        return text::error(state_->error());
    // What waits for its end, a tag or a comment, is parsed again with every piece.
    const std::int64_t parsed_to = XML_GetCurrentByteIndex(state_->parser);
    if (state_->fed - parsed_to > longest_tag) return text::error("an XML tag or comment that is too long", "XML 标签或注释过长");
    return {};
}

text::Result<void> XmlParser::finish() {
    if (XML_Parse(state_->parser, "", 0, XML_TRUE) != XML_STATUS_OK) return text::error(state_->error());
    return {};
}

}  // namespace plandoc::reader
